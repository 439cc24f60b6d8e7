// Texts for `bench/scale.mjs`: pages of dated figures about invented firms, and a draft about some of them; the same in every run.

const stems =
  'Arden Brook Calder Dunmore Elling Farrow Garth Hollin Iver Jarrow Kestrel Larch Morrow Nether Orrin Penrith Quarley Rowan Selby Tarn'.split(
    ' '
  )
const kinds = 'Systems Robotics Freight Energy Insurance Foods Optics Health Paper Motors'.split(' ')
const hanStems = [...'云溪松岭白鹭青岚明川远山北辰清河临江望海'].map(
  (one, index, all) => one + all[(index * 7 + 3) % all.length]
)
const hanKinds = ['科技', '机器人', '物流', '能源', '保险', '食品', '光学', '医疗', '纸业', '汽车']

/** What is told of a firm in a year: English, Chinese. The rarer a word in a page, the fewer claims share its key. */
const facts = [
  (firm, year, n) => `In ${year} ${firm} had revenue of $${n} million.`,
  (firm, year, n) => `${firm} employed ${n * 7} people at the end of ${year}.`,
  (firm, year, n) => `The valuation of ${firm} was $${n * 3} million in ${year}.`,
  (firm, year, n) => `In ${year} the market share of ${firm} was ${(n % 60) + 5}%.`,
  (firm, year, n) => `${firm} shipped ${n * 90} units in ${year}.`
]
const hanFacts = [
  (firm, year, n) => `${year}年，${firm}的营收为${n}万元。`,
  (firm, year, n) => `${year}年底，${firm}有员工${n * 7}人。`,
  (firm, year, n) => `${year}年，${firm}的估值为${n * 3}万元。`,
  (firm, year, n) => `${year}年，${firm}的市场份额为${(n % 60) + 5}%。`,
  (firm, year, n) => `${year}年，${firm}出货${n * 90}台。`
]

/** Claims about a firm: of each sentence a figure and what is told without it. */
const perFirm = 2 * 10 * facts.length

/** A firm by its number; half of them are Chinese. */
function firmOf(index) {
  const half = Math.floor(index / 2)
  const [first, second, rest] = [half % 20, Math.floor(half / 20) % 10, Math.floor(half / 200)]
  if (index % 2 === 0)
    return {language: 'en', name: `${stems[first]}${rest > 0 ? stems[rest % 20].toLowerCase() : ''} ${kinds[second]}`}
  return {language: 'zh', name: `${hanStems[first]}${rest > 0 ? hanStems[rest % 20] : ''}${hanKinds[second]}`}
}

/** One sentence a fact and year; the figure follows from firm and year, so that a draft can agree with it or not. */
function sentenceOf(firm, index, fact, year, wrong = 0) {
  const value = 100 + ((index * 37 + year * 11 + fact * 53) % 800) + wrong
  return (firm.language === 'en' ? facts : hanFacts)[fact](firm.name, year, value)
}

/** Pages of ten firms each, with about so many claims together. */
export function* pagesOf(claims) {
  for (let page = 0; page * 10 * perFirm < claims; page++) {
    const lines = []
    for (let index = page * 10; index < page * 10 + 10; index++) {
      const firm = firmOf(index)
      lines.push(`## ${firm.name}`, '')
      for (let year = 2016; year < 2026; year++)
        for (let fact = 0; fact < facts.length; fact++) lines.push(sentenceOf(firm, index, fact, year), '')
    }
    yield {name: `page-${page}.md`, text: `---\ndate: 2026-06-01\n---\n\n${lines.join('\n')}`}
  }
}

/** A draft of about so many words about firms of the base; every third figure is another than there. */
export function draftOf(words) {
  const paragraphs = []
  for (let index = 0, count = 0; count < words; index++) {
    const firm = firmOf(index * 3)
    const text = [0, 1, 2, 3].map((fact) =>
      sentenceOf(firm, index * 3, fact, 2020 + (index % 6), fact === index % 3 ? 400 : 0)
    )
    const length = firm.language === 'en' ? 32 : 36
    paragraphs.push(text.join(firm.language === 'en' ? ' ' : ''))
    count += length
  }
  return `---\ndate: 2026-07-01\n---\n\n# What we know of them\n\n${paragraphs.join('\n\n')}\n`
}
