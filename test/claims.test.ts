import {describe, expect, test} from 'vitest'
import type {Clause, Reading} from '../src/types.js'
import {understand} from '../src/understand.js'

const read = (value: string): readonly Reading[] => understand({path: 'draft.md', value}).readings

/** The clause that holds the words, with the reading it belongs to. */
function clauseWith(value: string, words: string): Clause {
  for (const {sentence, clauses} of read(value)) {
    const at = sentence.text.indexOf(words)
    const clause = at < 0 ? undefined : clauses.find(({start, end}) => start <= at && at < end)
    if (clause) return clause
  }
  throw new Error(`No clause holds “${words}”.`)
}

describe('clauses', () => {
  test.each([
    ['The queue shrank, but the letters grew longer.', ['The queue shrank,', ' but the letters grew longer.']],
    ['By 2030, the depot will be a school.', ['By 2030, the depot will be a school.']],
    ['It cost 1,204 crowns in all.', ['It cost 1,204 crowns in all.']],
    ['They sold between 20 and 30 a day.', ['They sold between 20 and 30 a day.']],
    ['到 2030 年，仓库会变成学校。', ['到 2030 年，仓库会变成学校。']],
    ['明年这个时候，仓库会变成学校。', ['明年这个时候，仓库会变成学校。']],
    ['来信变少了，但是每封都更长。', ['来信变少了，', '但是每封都更长。']]
  ])('%s', (text, expected) => {
    const [{sentence, clauses}] = read(text) as [Reading]
    expect(clauses.map(({start, end}) => sentence.text.slice(start, end))).toEqual(expected)
  })

  test('cover the sentence without a gap', () => {
    const text = 'In May, as planned (and paid for), the desk moved; nobody, it seems, minded: not even Ola.'
    const [{clauses}] = read(text) as [Reading]
    expect(clauses[0]!.start).toBe(0)
    expect(clauses.at(-1)!.end).toBe(text.length)
    for (let index = 1; index < clauses.length; index++) expect(clauses[index]!.start).toBe(clauses[index - 1]!.end)
  })
})

describe('future', () => {
  test.each([
    'The depot will be a school.',
    'The depot is going to be a school.',
    'By 2035 the depot, a school.',
    'Paper forms are doomed.',
    'Agents become the default next year.',
    'Nobody draws floor plans by hand in ten years.',
    '仓库将成为学校。',
    '仓库必将消失。',
    '机器会取代质检员。',
    '到 2035 年，仓库一定全部关门。',
    '明年，租金还要再涨两成。'
  ])('%s', (text) => {
    expect(read(text).some(({clauses}) => clauses.some(({future}) => future))).toBe(true)
  })

  test.each([
    'The will of the founder runs to two pages.',
    'Thanks to Will Ostrom.',
    'The word “will” occurs twice.',
    'In 2021 the depot became a school.',
    'The parser `fold` will stop at the first error.',
    '她将信封放进抽屉。',
    '他会说三种话。',
    '雨天客流通常会减少。',
    '委员会上周开会。',
    '超过 `max` 的部分将被丢弃。'
  ])('not: %s', (text) => {
    expect(read(text).some(({clauses}) => clauses.some(({future}) => future))).toBe(false)
  })

  test('what a document foretold for a year before its own date is history', () => {
    const text = 'The plan had the depot closed by 2020.'
    expect(clauseWith(`---\ndate: 2018-01-01\n---\n\n${text}`, 'depot').future).toBe(true)
    expect(clauseWith(`---\ndate: 2026-01-01\n---\n\n${text}`, 'depot').future).toBe(false)
  })

  test.each(['By this year the depot has stood for ten years.', '到今年，depot 正好十年。'])(
    'a year that has begun is not ahead: %s',
    (text) => {
      expect(clauseWith(`---\ndate: 2026-08-30\n---\n\n${text}`, 'depot').future).toBe(false)
    }
  )
})

describe('modality', () => {
  test.each([
    ['The depot will close.', 4],
    ['The depot will almost certainly close.', 3],
    ['The depot will probably close.', 2],
    ['The depot may close.', 1],
    ['Nobody may need the depot.', 1],
    ['仓库将关门。', 4],
    ['仓库几乎肯定关门。', 3],
    ['仓库很可能关门。', 2],
    ['仓库也许关门。', 1],
    ['仓库不一定关门。', 1]
  ] as const)('%s is %i', (text, level) => {
    expect(clauseWith(text, text.slice(0, 2)).modality).toBe(level)
  })

  test('the weakest hedge decides, within its clause only', () => {
    const text = 'The depot will probably close, or perhaps it may likely move, but the desk stays.'
    expect(clauseWith(text, 'close').modality).toBe(2)
    expect(clauseWith(text, 'move').modality).toBe(1)
    expect(clauseWith(text, 'stays').modality).toBe(4)
  })

  test('a hedge that is denied is none', () => {
    expect(clauseWith('这不是可能，是注定。', '不是可能').modality).toBe(4)
  })

  test.each([
    ['Will the depot close?', 'question'],
    ['If the depot closes, we move.', 'condition'],
    ['We hope that the depot closes.', 'wish'],
    ['We aim to close the depot.', 'target'],
    ['Suppose that the depot closes.', 'example'],
    ['Slogans like "the depot will close" explain nothing.', 'quoted-for-criticism'],
    ['仓库会关门吗？', 'question'],
    ['如果仓库关门，我们就搬。', 'condition'],
    ['我们希望仓库关门。', 'wish'],
    ['我们计划关掉仓库。', 'target'],
    ['假设仓库关门。', 'example'],
    ['“仓库将关门”这样的说法没有依据。', 'quoted-for-criticism']
  ] as const)('%s is a %s', (text, why) => {
    const clause = clauseWith(text, text.includes('depot') ? 'depot' : '仓库')
    expect(clause.uncommitted).toBe(why)
    expect(clause.modality).toBe(0)
  })

  test('a question does not take back what is stated before it', () => {
    const text = '机器一天能写两千封信，谁还会寄手写的？'
    expect(clauseWith(text, '两千').uncommitted).toBeUndefined()
    expect(clauseWith(text, '谁还').uncommitted).toBe('question')
  })

  test('an opinion weakens and does not hedge', () => {
    expect(clauseWith('I think the depot will close.', 'depot')).toMatchObject({opinion: true, modality: 4})
    expect(clauseWith('我认为仓库将关门。', '仓库')).toMatchObject({opinion: true, modality: 4})
  })
})

describe('voice', () => {
  test.each([
    ['The depot closed.', 'depot', {type: 'author'}],
    ['# The depot closed', 'depot', {type: 'heading'}],
    ['---\ntitle: The depot closed\n---\n', 'depot', {type: 'title'}],
    ['> The depot closed.', 'depot', {type: 'quoted'}],
    ['**Host:** Well?\n\n**Ines Varga:** The depot closed.', 'depot', {type: 'speaker', name: 'Ines Varga'}],
    ['**主持人：** 怎么了？\n\n**罗一鸣：** 仓库关门了。', '仓库', {type: 'speaker', name: '罗一鸣'}]
  ])('%s', (text, words, voice) => {
    expect(clauseWith(text, words).voice).toEqual(voice)
  })
})

describe('evidence', () => {
  const evidence = (value: string, words: string) =>
    read(value).find(({sentence}) => sentence.text.includes(words))?.evidence

  test.each([
    ['A third closed ([register](https://example.org/a)).', 'link'],
    ['A third closed.[^1]\n\n[^1]: Register, 2025.', 'footnote'],
    ['According to the Depot Board’s 2025 report, a third closed.', 'named'],
    ['A third closed (*Depots of the North*, 2025, p. 4).', 'named'],
    ['We closed a third of our depots.', 'first-hand'],
    ['Experts say that a third closed.', 'vague'],
    ['A third closed.', 'none'],
    ['A third closed.[^2]', 'none'],
    ['A third closed; see [above](#above).', 'none'],
    ['三分之一已关门（[登记册](https://example.org/a)）。', 'link'],
    ['据《仓储年鉴（2025）》，三分之一已关门。', 'named'],
    ['我们关掉了三分之一的仓库。', 'first-hand'],
    ['业内人士透露，三分之一已关门。', 'vague'],
    ['三分之一已关门。', 'none']
  ])('%s: %s', (text, type) => {
    expect(evidence(text, /\p{Script=Han}/u.test(text) ? '三分之一' : 'third')?.type).toBe(type)
  })

  test('a source in the paragraph is in reach; before the sentence it says so', () => {
    const text = 'A third closed. The rest moved ([register](https://example.org/a)). Nobody wept.'
    expect(evidence(text, 'third')).toMatchObject({type: 'link'})
    expect(evidence(text, 'third')?.before).toBeUndefined()
    expect(evidence(text, 'wept')).toMatchObject({type: 'link', before: true})
  })

  test('a source in another paragraph is not', () => {
    expect(evidence('One moved ([register](https://example.org/a)).\n\nA third closed.', 'third')?.type).toBe('none')
  })

  test('a source before vague words does not name them', () => {
    const text = 'One moved ([register](https://example.org/a)). Experts say that a third closed.'
    expect(evidence(text, 'third')?.type).toBe('vague')
  })

  test('the words that introduce a list carry its source, another paragraph before it does not', () => {
    const list = '- A third closed.\n- Two moved.'
    expect(evidence(`From the register ([2025](https://example.org/a)):\n\n${list}`, 'third')?.type).toBe('link')
    expect(evidence(`The register ([2025](https://example.org/a)) is long.\n\n${list}`, 'third')?.type).toBe('none')
  })

  test('a report on one’s own measuring is first-hand', () => {
    const method = 'We timed a random sample of letters; the response rate and the margin of error are below.'
    expect(evidence(`${method}\n\nA third closed.`, 'third')?.type).toBe('first-hand')
  })

  test('we of a quotation is not the author', () => {
    expect(evidence('Leaflets with “we love letters” reach a third of all homes.', 'third')?.type).toBe('none')
  })
})
