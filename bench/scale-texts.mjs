// Texts for `bench/scale.mjs`: pages of dated figures about invented firms, and a draft about some of them; the same in every run.
//
// As in the bundled corpus, where the most named subject stands in 101 claims, the fifth in 33, the tenth in 15, the fiftieth in 3 and the
// hundredth in one, the firm of rank r is told of in 1/r as many sentences as the first. In a base of 100,000 claims the first firm has some
// 6,000 sentences, so that 1,200 figures share the key of its revenue and 120 that of its revenue in one year; half of the firms have one sentence.

const beginnings =
  'Ard Brock Cald Dunm Ell Farr Garth Holl Iv Jarr Kestr Larch Morr Neth Orr Penr Quarl Row Selb Tarn'.split(' ')
const middles = 'a an ay e el en i il in o ol on u ur'.split(' ')
const ends = 'by dale ford ham lock mere nard stow vale wick'.split(' ')
const hanBeginnings = [...'云松白青明远北清临望海岚川辰河江鹭岭溪山']
const hanMiddles = [...'启恒嘉瑞宏泰盛昌隆丰安康宁和']
const hanEnds = [...'科达通源信邦宇航升华']

/** What is told of a firm in a quarter: English, Chinese. */
const facts = [
  (firm, {quarter, year}, n) => `In the ${quarter} quarter of ${year} ${firm} had revenue of $${n} million.`,
  (firm, {quarter, year}, n) => `${firm} employed ${n * 7} people in the ${quarter} quarter of ${year}.`,
  (firm, {quarter, year}, n) => `The valuation of ${firm} was $${n * 3} million in the ${quarter} quarter of ${year}.`,
  (firm, {quarter, year}, n) =>
    `In the ${quarter} quarter of ${year} the market share of ${firm} was ${(n % 60) + 5}%.`,
  (firm, {quarter, year}, n) => `${firm} shipped ${n * 90} units in the ${quarter} quarter of ${year}.`
]
const hanFacts = [
  (firm, {han, year}, n) => `${year}年第${han}季度，${firm}的营收为${n}万元。`,
  (firm, {han, year}, n) => `${year}年第${han}季度，${firm}有员工${n * 7}人。`,
  (firm, {han, year}, n) => `${year}年第${han}季度，${firm}的估值为${n * 3}万元。`,
  (firm, {han, year}, n) => `${year}年第${han}季度，${firm}的市场份额为${(n % 60) + 5}%。`,
  (firm, {han, year}, n) => `${year}年第${han}季度，${firm}出货${n * 90}台。`
]

const quarters = ['first', 'second', 'third', 'fourth'].map((quarter, index) => ({quarter, han: '一二三四'[index]}))

/** Claims that can be compared in a sentence: its figure and what is told without it. */
const perSentence = 1.8

/** Sentences of a page. */
const perPage = 500

/** A firm by its rank, from 0; half of them are Chinese. */
function firmOf(rank) {
  const half = Math.floor(rank / 2)
  const [first, last, middle] = [half % 20, Math.floor(half / 20) % 10, Math.floor(half / 200) % 14]
  return rank % 2 === 0
    ? {language: 'en', name: beginnings[first] + middles[middle] + ends[last]}
    : {language: 'zh', name: `${hanBeginnings[first]}${hanMiddles[middle]}${hanEnds[last]}科技`}
}

/** A sentence on a firm by its number: each of the facts for forty quarters, then again, as other sources repeat it. */
function sentenceOf(rank, number, wrong = 0) {
  const {language, name} = firmOf(rank)
  const fact = number % facts.length
  const period = Math.floor(number / facts.length) % 40
  const when = {...quarters[period % 4], year: 2025 - Math.floor(period / 4)}
  const value = 100 + ((rank * 37 + period * 11 + fact * 53) % 800) + wrong
  return (language === 'en' ? facts : hanFacts)[fact](name, when, value)
}

/** Sentences about the first firm, so that there are about so many about all. */
function sentencesOfFirst(sentences) {
  let first = sentences
  while (first * (Math.log(first) + 0.58) > sentences) first *= 0.98
  return Math.round(first)
}

/** Pages with about so many claims together. */
export function* pagesOf(claims) {
  const first = sentencesOfFirst(claims / perSentence)
  const lines = []
  for (let rank = 0; rank < first; rank++)
    for (let number = 0; number < Math.floor(first / (rank + 1)); number++) lines.push(sentenceOf(rank, number))
  for (let page = 0; page * perPage < lines.length; page++) {
    const text = lines.slice(page * perPage, (page + 1) * perPage).join('\n\n')
    yield {name: `page-${page}.md`, text: `---\ndate: 2026-06-01\n---\n\n${text}\n`}
  }
}

/** A draft of about so many words, half of it about the ten firms that most is told of; every third figure is another than in the base. */
export function draftOf(words) {
  const paragraphs = []
  for (let index = 0, count = 0; count < words; index++) {
    const rank = index % 2 === 0 ? (index / 2) % 10 : index * 11
    const text = [0, 1, 2, 3].map((fact) =>
      sentenceOf(rank, fact + facts.length * (index % 2 === 0 ? index : 0), fact === index % 3 ? 400 : 0)
    )
    const english = firmOf(rank).language === 'en'
    paragraphs.push(text.join(english ? ' ' : ''))
    count += english ? 48 : 44
  }
  return `---\ndate: 2026-07-01\n---\n\n# What we know of them\n\n${paragraphs.join('\n\n')}\n`
}
