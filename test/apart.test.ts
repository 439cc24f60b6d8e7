import {describe, expect, it} from 'vitest'
import {relate} from '../src/index.js'

/** What the gravest relation between two texts on one thing is. */
const relationOf = async (a: string, b: string) => (await relate(a, b))[0]?.relation ?? 'none'

describe('figures that do not meet, and are no conflict', () => {
  it.each([
    [
      'figures in brackets after groups',
      'Iron deficiency was found in nursing mothers (9.1 percent) and grandfathers (4.6 percent).',
      'Iron deficiency was found in 12.5 percent of toddlers.'
    ],
    [
      'forecasts of a body with a name and of one without',
      'The Wendle Institute expects the economy of Norrland to grow 1.9% in 2028.',
      'The central bank forecasts that the economy of Norrland will grow 0.8% in 2028.'
    ],
    [
      'one source on two things',
      'Wendle Research puts sales of smart scales in 2025 at 14 million.',
      'Wendle Research 的数据显示，2025年智能门锁销量为3200万只。'
    ],
    [
      'a group named at the opening',
      'Five-year survival was 58% in the treatment arm.',
      'In patients with diabetes, five-year survival was 39% in the treatment arm.'
    ],
    [
      'groups of two sizes',
      'Among schools with fewer than 100 pupils, 11% have a nurse.',
      'Among schools with more than 900 pupils, 52% have a nurse.'
    ],
    ['two doses', 'Patients on 5 mg lost 2.3 kg.', 'Patients on 15 mg lost 5.9 kg.'],
    [
      'a month and a year',
      'Larkport ferries carried 80,000 people in July.',
      'Larkport ferries carried 610,000 people in 2024.'
    ],
    [
      'use within capacity',
      'The Osk plant can make 90,000 tonnes of salt a year.',
      'The Osk plant made 61,000 tonnes of salt in 2024.'
    ],
    [
      'by the head and in all',
      'Norrland spends €2,700 per head on schools.',
      'Norrland spent €19 billion on schools in 2024.'
    ],
    [
      'north and south',
      'In the north of Norrland, 21% of farms have a well.',
      'In the south of Norrland, 6% of farms have a well.'
    ],
    ['two benchmarks', 'Plover-4 scores 68.1% on the Gable benchmark.', 'Plover-4 scores 47.5% on the Moor benchmark.'],
    [
      'one word for another',
      'The pill lowered systolic pressure by 8 mm.',
      'The pill lowered diastolic pressure by 3 mm.'
    ],
    [
      'shares of two wholes',
      'A study by Larkport University found that 31% of plumbers smoke.',
      'A study by Larkport University found that 12% of teachers smoke.'
    ],
    [
      'a plan and an outcome',
      'Norrland wants to cut emissions by 60% by 2040.',
      'Norrland has cut its emissions by 18% since 2012.'
    ],
    [
      'an arm of a group and the group',
      "Osk Music's publishing division earned $60 million last year.",
      'Osk Music earned $330 million last year.'
    ]
  ])('%s', async (_, a, b) => {
    expect(await relationOf(a, b)).toBe('none')
  })
})

describe('what the same words still tell', () => {
  it.each([
    [
      'figures in brackets of one group',
      'Adherence was highest among nursing mothers (74 percent) and lowest among young men (36 percent).',
      'Adherence among young men was 48 percent.',
      'contradicts'
    ],
    [
      'doubled, and grown by less',
      'Exports of Osk salt doubled between 2018 and 2024.',
      'Between 2018 and 2024, exports of Osk salt grew by 61%.',
      'contradicts'
    ],
    [
      'all and some of them',
      'All 16 wells in the Larkport basin were tested.',
      'Only nine of the 16 wells in the Larkport basin were tested.',
      'contradicts'
    ],
    [
      'more than the capacity',
      'The Osk reservoir holds at most 2.1 million cubic metres of water.',
      'The Osk reservoir can store 3.6 million cubic metres of water.',
      'contradicts'
    ],
    [
      'two largest markets',
      "Norway is Tidecrane's largest market.",
      'Tidecrane sells cranes; its largest market is Chile.',
      'contradicts'
    ],
    [
      'two first ones',
      'Norrland was the first country to ban the herbicide.',
      'Estmark was the first country to ban the herbicide.',
      'contradicts'
    ],
    [
      'run entirely on two fuels',
      'The Larkport ferries run entirely on gas.',
      'The Larkport ferries run entirely on solar power.',
      'contradicts'
    ],
    [
      'a post since a date',
      'Ola Fenn has been chief executive of Tidecrane since May 2024.',
      "Tidecrane's chief executive since May 2024 is Ida Brenn.",
      'contradicts'
    ],
    [
      'both ends of a change dated',
      'The number of storks in Norrland rose from 400 in 2012 to 950 in 2024.',
      'In 2024 there were 700 storks in Norrland.',
      'contradicts'
    ],
    [
      'other names, other holders',
      'Ola Fenn has chaired the Tidecrane board since 2021.',
      'The Tidecrane board has been chaired by Ida Brenn since 2021.',
      'none'
    ],
    [
      'now after then',
      'Plover had 1.4 million users in early 2023.',
      'Plover now has 2.9 million users.',
      'superseded'
    ],
    [
      'what is no level',
      'The Osk glacier lost 1.1 metres of thickness in 2021.',
      'The Osk glacier lost 2.4 metres of thickness in 2018.',
      'none'
    ],
    [
      'a sum by the month and by the year',
      'The Plover app costs $9 a month.',
      'The Plover app costs $9 a year.',
      'unit-slip'
    ],
    [
      'a plan with its figure, told as done',
      'Tidecrane plans to cut 300 jobs at its Larkport site.',
      'Tidecrane has cut 300 jobs at its Larkport site.',
      'stronger'
    ],
    [
      'expected, and sure',
      'Tidecrane is expected to close its yard in autumn.',
      'Tidecrane will close its yard in autumn.',
      'stronger'
    ],
    [
      'a risk that may rise',
      'Long shifts may raise the risk of stroke.',
      'Long shifts raise the risk of stroke.',
      'stronger'
    ],
    ['a loss', 'Tidecrane lost $37 million in 2024.', 'In 2024 Tidecrane made a net loss of $37 million.', 'agrees'],
    [
      'one deed in both voices',
      'Plover was acquired by Tidecrane in 2022.',
      'In 2022 Tidecrane acquired Plover.',
      'agrees'
    ]
  ])('%s', async (_, a, b, expected) => {
    expect(await relationOf(a, b)).toBe(expected)
  })
})
