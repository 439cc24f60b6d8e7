// Ways to alter one written fact so that it no longer says what it said: what `bench/mutations.mjs` does to one of two places.

/**
 * @typedef {{language: 'en' | 'zh', random: () => number, names: readonly string[], ones: Readonly<Record<string, number>>}} Surroundings
 *   Language of the words, a source of numbers in [0, 1), names of the same kind, and the small numerals of the language.
 * @typedef {(words: string, around: Surroundings) => string | undefined} Mutator
 *   The altered words; nothing where there is nothing of the kind to alter.
 */

/** Words that change a magnitude, a unit or a currency when one is taken for the other. */
const magnitudes = [
  ['thousand', 'million'],
  ['million', 'billion'],
  ['billion', 'million'],
  ['万', '亿'],
  ['亿', '万'],
  ['千', '万']
]
const units = [
  [/ percentage points| per cent|%/, {en: ' percentage points', zh: '个百分点'}],
  [/\$/, {en: '€', zh: '€'}],
  [/€|£/, {en: '$', zh: '$'}],
  [/minutes/, {en: 'hours'}],
  [/days/, {en: 'weeks'}],
  [/months/, {en: 'years'}],
  [/分钟/, {zh: '小时'}],
  [/天/, {zh: '周'}],
  [/周/, {zh: '个月'}],
  [/元/, {zh: '美元'}]
]
const months = 'January February March April May June July August September October November December'.split(' ')
const weekdays = {
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  zh: [...'一二三四五六日'].map((day) => `星期${day}`)
}

/** What says yes against what says no, in either order; the first that fits is taken. */
const opposites = {
  en: [
    ['is no', 'is an'],
    ['rejected', 'approved'],
    ['turned down', 'accepted'],
    ['failed', 'passed'],
    ['closed', 'open'],
    ['off', 'on'],
    ['without', 'with'],
    ['cannot', 'can'],
    ['did not', 'did'],
    ['does not', 'does'],
    ['will not', 'will'],
    ['are not', 'are'],
    ['is not', 'is'],
    ['has not', 'has'],
    ['No', 'Some'],
    ['no', 'a']
  ],
  zh: [
    ['没有', '有'],
    ['未能', '能够'],
    ['驳回', '批准'],
    ['否决', '通过'],
    ['未通过', '通过了'],
    ['关闭', '开放'],
    ['尚未', '已经'],
    ['不能', '能'],
    ['不会', '会'],
    ['不', '']
  ]
}
const directions = {
  en: [
    ['rose', 'fell'],
    ['went up', 'went down'],
    ['up', 'down'],
    ['more', 'fewer'],
    ['higher', 'lower']
  ],
  zh: [
    ['上升', '下降'],
    ['增加', '减少'],
    ['增长', '减少'],
    ['高于', '低于']
  ]
}

const pick = (list, random) => list[Math.floor(random() * list.length)]
const other = (list, one, random) =>
  pick(
    list.filter((item) => item !== one),
    random
  )
const figure = /\d[\d,]*(?:\.\d+)?/
const year = /(?:19|20)\d\d/

/** A number of the same form whose value is another, by at least a quarter. */
function otherValue(words, {ones, language, random}) {
  const written = figure.exec(words)?.[0]
  if (written === undefined) return otherNumeral(words, ones, language, random)
  const decimals = written.split('.')[1]?.length ?? 0
  const value = Number(written.replaceAll(',', ''))
  const factor = pick([0.4, 0.6, 0.75, 1.25, 1.5, 1.75], random)
  const unit = 10 ** -decimals
  const step = Math.max(unit, 10 ** (Math.floor(Math.log10(value)) - 1))
  const altered = Math.max(unit, Math.round((value * factor) / step) * step)
  if (Math.abs(altered - value) < unit / 2)
    return words.replace(
      written,
      written.replace(/\d$/, (digit) => (digit === '9' ? '4' : `${+digit + 3}`.slice(-1)))
    )
  const grouped = written.includes(',') || (altered >= 10_000 && language === 'en')
  return words.replace(
    written,
    altered.toLocaleString('en', {
      useGrouping: grouped,
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals
    })
  )
}

/** Another small numeral: "eleven" becomes "seven". */
function otherNumeral(words, ones, language, random) {
  const pattern = language === 'en' ? /[a-z]+/gi : /\p{Script=Han}/gu
  const numeral = words.match(pattern)?.find((word) => ones[word.toLowerCase()] > 1)
  if (!numeral) return undefined
  const value = ones[numeral.toLowerCase()]
  const others = Object.keys(ones).filter(
    (word) => ones[word] > 1 && Math.abs(ones[word] - value) > 1 && /^(?:[a-z]{3,}|[一二三四五六七八九])$/.test(word)
  )
  return words.replace(numeral, pick(others, random))
}

/** Two neighbouring digits in each other's place. */
function movedDigit(words) {
  const first = words.match(figure)?.index
  const places = [...words.matchAll(/\d/g)].map(({index}) => index)
  for (const [rank, place] of places.slice(0, -1).entries()) {
    const next = places[rank + 1]
    const leads = place === first && words[next] === '0'
    if (next - place > 2 || words[place] === words[next] || leads) continue
    return `${words.slice(0, place)}${words[next]}${words.slice(place + 1, next)}${words[place]}${words.slice(next + 1)}`
  }
  return undefined
}

/** A magnitude word for its neighbour; else ten times the figure. */
function otherMagnitude(words) {
  for (const [one, two] of magnitudes) if (words.includes(one)) return words.replace(one, two)
  const written = figure.exec(words)?.[0]
  if (!written || written.includes('.') || Number(written.replaceAll(',', '')) < 100) return undefined
  const value = Number(written.replaceAll(',', '')) * 10
  return words.replace(written, written.includes(',') ? value.toLocaleString('en') : String(value))
}

function otherUnit(words, {language}) {
  for (const [pattern, replacement] of units)
    if (pattern.test(words) && replacement[language]) return words.replace(pattern, replacement[language])
  return undefined
}

function otherYear(words, {random}) {
  const written = year.exec(words)?.[0]
  return written && words.replace(written, String(Number(written) + pick([-3, -2, -1, 1, 2], random)))
}

function otherMonth(words, {random}) {
  const name = months.find((month) => words.includes(month))
  if (name) return words.replace(name, other(months, name, random))
  return words.replace(/(\d+)月/, (_, month) => `${other([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], +month, random)}月`)
}

function otherDay(words, {random}) {
  return words.replace(/\b\d{1,2}(?= [A-Z])|\d{1,2}(?=日)/, (day) =>
    String(other([3, 7, 11, 14, 18, 22, 25], +day, random))
  )
}

function otherWeekday(words, {language, random}) {
  const name = weekdays[language].find((day) => words.includes(day))
  return name && words.replace(name, other(weekdays[language], name, random))
}

const otherName = (words, {names, random}) => other(names, words, random)

function opposite(pairs) {
  return (words, {language}) => {
    for (const [no, yes] of pairs[language]) {
      if (words === no) return yes
      if (words === yes) return no
    }
    return undefined
  }
}

const changed = (mutator) => (words, around) => {
  const altered = mutator(words, around)
  return altered === words ? undefined : altered
}

/** Mutators by the kind of fact they alter. @type {Readonly<Record<string, Readonly<Record<string, Mutator>>>>} */
export const mutators = {
  number: {
    'other value': changed(otherValue),
    'digit moved': changed(movedDigit),
    magnitude: changed(otherMagnitude),
    unit: changed(otherUnit)
  },
  date: {
    year: changed(otherYear),
    month: changed(otherMonth),
    day: changed(otherDay),
    weekday: changed(otherWeekday)
  },
  person: {name: changed(otherName)},
  organisation: {name: changed(otherName)},
  place: {name: changed(otherName)},
  polarity: {polarity: opposite(opposites)},
  trend: {direction: opposite(directions)}
}
