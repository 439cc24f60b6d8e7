import {describe, expect, it} from 'vitest'
import {findConflictsOfMeaning} from '../src/compare/index.js'
import {understand} from '../src/understand.js'

/** What a document says twice and not in the same sense, as “relation: source | draft”. */
const conflicts = (value: string) =>
  findConflictsOfMeaning(understand({path: 'a.md', value})).map(({relation, severity, a, b}) => {
    expect(severity).toBe('info')
    return `${relation}: ${a.words} | ${b.words}`
  })

/** A document long enough that a word in two of its sentences is rare. */
const around = {
  en: 'The harbour of Larkport is old. Its cranes stand on granite.\n\nFerries leave at dawn. Gulls follow the nets.\n\nMy aunt sells rope there. Tar smells of summer.',
  zh: '港口的历史很长。吊车立在花岗岩上。\n\n渡船清晨出发。海鸥追着渔网。\n\n我姑姑在那里卖绳子。沥青有夏天的气味。'
}

describe('what is open in one place and settled in another', () => {
  it('is told in English', () => {
    const text = `It is too early to say whether the small ferries lose passengers.\n\n${around.en}\n\nThere is no doubt that the small ferries lose passengers.`
    expect(conflicts(text)).toEqual([
      'contradicts: It is too early to say whether the small ferries lose passengers | There is no doubt that the small ferries lose passengers'
    ])
  })

  it('is told in Chinese', () => {
    const text = `小渡船的乘客会不会流失，现在下结论还太早。\n\n${around.zh}\n\n小渡船的乘客毫无疑问会流失。`
    expect(conflicts(text)).toHaveLength(1)
  })

  it('is silent where two people say it', () => {
    const text = `**Ada Holm:** It is too early to say whether the small ferries lose passengers.\n\n**Ben Roe:** ${around.en}\n\n**Ben Roe:** There is no doubt that the small ferries lose passengers.`
    expect(conflicts(text)).toEqual([])
  })

  it('is silent where the same is settled of others', () => {
    const text = `It is hard to say whether the sailors sleep better on new boats.\n\n${around.en}\n\nThere is no doubt that tourists sleep better on new boats.`
    expect(conflicts(text)).toEqual([])
  })

  it('is silent where another thing is settled', () => {
    const text = `It is too early to say whether the small ferries lose passengers.\n\n${around.en}\n\nThere is no doubt that granite is hard.`
    expect(conflicts(text)).toEqual([])
  })
})

describe('a retelling without the reserve of what it retells', () => {
  const interview = (lead: string, answer: string) =>
    `${lead}\n\n**Ada Holm:** Welcome to Larkport.\n\n**Ben Roe:** ${answer}\n\n**Ada Holm:** Go on.\n\n**Ben Roe:** ${around.en}`

  it('is told of a summary', () => {
    expect(
      conflicts(
        interview(
          'Tourists will abandon the night ferries.',
          'Perhaps some tourists abandon the night ferries one day.'
        )
      )
    ).toEqual([
      'stronger: Perhaps some tourists abandon the night ferries one day | Tourists will abandon the night ferries'
    ])
  })

  it('is told of a heading, from its own section only', () => {
    const section = `# The night ferries are closing\n\nThe night ferries may be closing, said the warden.\n\n${around.en}`
    expect(conflicts(section)).toHaveLength(1)
    expect(conflicts(section.replace('\n\nThe night', '\n\nGulls sleep.\n\n# The quay\n\nThe night'))).toEqual([])
  })

  it.each([
    ['a summary with the same reserve', 'Perhaps tourists will abandon the night ferries.'],
    ['a question', 'Will tourists abandon the night ferries?']
  ])('is not told of %s', (_, lead) => {
    expect(conflicts(interview(lead, 'Perhaps some tourists abandon the night ferries one day.'))).toEqual([])
  })

  it('is not told where it is said without reserve too', () => {
    const answer =
      'Perhaps some tourists abandon the night ferries one day.\n\n**Ben Roe:** Tourists abandon the night ferries already.'
    expect(conflicts(interview('Tourists will abandon the night ferries.', answer))).toEqual([])
  })
})

describe('two things that are each the only one', () => {
  it('are told in either order of the words', () => {
    const text = `The only reason the lighthouse survives is its fog horn.\n\n${around.en}\n\nThe keeper's daughter is the only reason the lighthouse survives.`
    expect(conflicts(text)).toHaveLength(1)
  })

  it('are told in Chinese', () => {
    const text = `灯塔能留下来，唯一的原因是雾号。\n\n${around.zh}\n\n灯塔能留下来，唯一的原因就是守塔人的女儿。`
    expect(conflicts(text)).toHaveLength(1)
  })

  it.each([
    ['another kind', 'The only reason the ferry survives is its fog horn.'],
    ['the same holder', 'The fog horn is the only reason the lighthouse survives.'],
    ['one of several', 'One of the only reasons the lighthouse survives is the tide.'],
    ['a denial', 'The tide is not the only reason the lighthouse survives.']
  ])('are not told of %s', (_, other) => {
    expect(conflicts(`The only reason the lighthouse survives is its fog horn.\n\n${around.en}\n\n${other}`)).toEqual(
      []
    )
  })
})

describe('an item of a list that is named again by its number', () => {
  const list = 'I see two ways. The first is that ferries merge under one flag. The second is that islands buy boats.'

  it('is told where it is another item', () => {
    expect(conflicts(`${list}\n\n${around.en}\n\nTake the first, namely that islands buy boats.`)).toEqual([
      'contradicts: The first is that ferries merge under one flag | namely that islands buy boats'
    ])
    const zh = '有两种可能。一是渡船公司合并。二是海岛自己买船。'
    expect(conflicts(`${zh}\n\n${around.zh}\n\n先看第一种，即海岛自己买船。`)).toHaveLength(1)
  })

  it('is told where one more is told than announced', () => {
    expect(conflicts(`${list} A third is that nobody sails.\n\n${around.en}`)).toHaveLength(1)
    expect(conflicts(`${list.replace('two', 'three')} A third is that nobody sails.\n\n${around.en}`)).toEqual([])
    expect(conflicts(`${list} A third of the islands have no boat.\n\n${around.en}`)).toEqual([])
  })

  it.each([
    'Take the second, namely that islands buy boats.',
    'Take the first, in which ferries merge.',
    'Take the first, namely a coffee.'
  ])('is silent: %s', (text) => {
    expect(conflicts(`${list}\n\n${around.en}\n\n${text}`)).toEqual([])
  })
})
