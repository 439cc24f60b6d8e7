import {describe, expect, it} from 'vitest'
import {relate} from '../src/index.js'

/** The gravest relation between a source and a draft; `none` where nothing is comparable. */
async function gravest(a: string, b: string): Promise<string> {
  return (await relate(a, b))[0]?.relation ?? 'none'
}

describe('what somebody is said to have said', () => {
  const interview = (turn: string) =>
    ['**Host:** How is it going?', `**Ida Brenn:** ${turn}`, '**Host:** Thank you.', '**Ida Brenn:** Thanks.'].join(
      '\n\n'
    )

  it.each([
    ['another figure', 'Our churn rate is 7%.', 'Ida Brenn said the churn rate was 3%.', 'contradicts'],
    [
      'another bound',
      'At most 30% of our code is written by AI.',
      'Ida Brenn told us that 90% of the code is written by AI.',
      'contradicts'
    ],
    [
      'nothing for a bound',
      'The time to clone a product is ten days or less.',
      'Ida Brenn said that the time to clone a product has shrunk to zero.',
      'stronger'
    ],
    ['the same figure', 'Our churn rate is 7%.', 'Ida Brenn said the churn rate was 7%.', 'agrees'],
    ['by somebody else', 'Our churn rate is 7%.', 'Ola Fenn said the churn rate was 3%.', 'none']
  ])('%s', async (_, turn, draft, expected) => {
    const [a, b] = [interview(turn), draft]
    expect((await relate(a, b))[0]?.relation ?? 'none').toBe(expected)
  })
})

describe('contradicts', () => {
  it.each([
    ['一家公司自己说的与别人说的', '青屿科技表示，2025年营收为5亿元。', '青屿科技2025年营收为6亿元。'],
    [
      'grown by a weight and grown to it',
      'The catch of Osk Fisheries rose by 20% to 6,000 tonnes in 2024.',
      'In 2024 the catch of Osk Fisheries rose by 6,000 tonnes.'
    ],
    [
      'not until, and before',
      'The Osk bridge reopened on 3 March 2025.',
      'The Osk bridge did not reopen until 17 June 2025.'
    ],
    ['通车与自某月通车以来', '澄河大桥于2019年10月1日正式通车。', '自2021年5月通车以来，澄河大桥的车流量逐年上升。'],
    [
      'two things in the opposite order',
      'In the test the red glue set faster than the white glue.',
      'In the test the white glue set faster than the red glue.'
    ],
    [
      'who came before whom',
      'Tidecrane opened its yard before Larkport Steel did.',
      'Larkport Steel opened its yard before Tidecrane did.'
    ],
    ['two years of birth', 'The painter Ida Brenn was born in 1871.', 'Ida Brenn, born in 1878, painted at night.'],
    ['open and closed', 'The Osk pass is still closed to traffic.', 'The Osk pass is open to traffic again.'],
    [
      'a holder of an office in apposition',
      'Anna Verhoef is the mayor of Larkport.',
      "Larkport's mayor, Piet Loos, opened the market."
    ],
    ['涨价与没有涨价', '沧江剧院今年没有涨价。', '沧江剧院今年涨价了。'],
    ['全省第二与全省第四', '竹河县的茶叶产量居全省第二。', '竹河县茶叶产量位居全省第四。'],
    [
      'a profit with its figure and a loss',
      'Tidecrane made an operating profit of €18 million in 2025.',
      'In 2025 Tidecrane reported an operating loss.'
    ],
    [
      'staff in two words, at one works in two words',
      "Tidecrane's Lindmouth plant employs 640 people.",
      'The Lindmouth factory of Tidecrane has 460 staff.'
    ],
    [
      'two places of one order',
      'Lindmouth was the third-largest port of Velland in 2025.',
      'Lindmouth, the largest port of Velland in 2025, has a new pier.'
    ],
    [
      'two places of one order, in two languages',
      "Brazil was the world's second-largest exporter of copper in 2024.",
      '2024年，巴西是全球第五大铜出口国。'
    ],
    [
      'one person in two offices',
      'Ines Varga is chief financial officer of Tidecrane.',
      'Ines Varga, the chief executive of Tidecrane, opened the pier.'
    ],
    [
      'an acronym behind an article',
      'The Regional Institute for Soil Testing (RIST) drew the map.',
      'RIST, the Rural Initiative for School Trips, moved to Lund.'
    ],
    [
      'a plan that is refused and approved',
      'The council has rejected the plan for a tram along the Osk canal.',
      'The plan for a tram along the Osk canal was approved by the council.'
    ],
    [
      'one firm with and without the second word of its name',
      'Larch Systems employs 900 people.',
      'Larch has 2,400 employees.'
    ],
    [
      'one person with and without a title',
      'Dr Mara Quill won three medals in 2024.',
      'In 2024 Mara Quill won five medals.'
    ],
    [
      'ranges that do not meet',
      'A check at Velden Clinic takes 10 to 15 minutes.',
      'Checks at Velden Clinic take 25 to 30 minutes.'
    ],
    [
      'a bound that the value lies outside of',
      'Torvik employs 2,100 people.',
      'With over 4,000 employees, Torvik leads the valley.'
    ],
    [
      'fractions in words',
      'In 2025 two thirds of the revenue of Sundal came from Asia.',
      'In 2025 a quarter of the revenue of Sundal came from Asia.'
    ],
    [
      'the end of a change given as the change',
      'Subscriptions to Marrow Weekly grew from 20,000 to 30,000 in 2024.',
      'In 2024 subscriptions to Marrow Weekly grew by 30,000.'
    ],
    [
      'opposite directions',
      'Milk output at Brae Farms fell by 6% in 2025.',
      'Milk output at Brae Farms rose by 6% in 2025.'
    ],
    [
      'an event at two dates',
      'Nordal Aerospace launched its Petrel rocket on 9 June 2023.',
      'The Petrel rocket of Nordal Aerospace was launched in October 2023.'
    ],
    [
      'an acronym spelled out in two ways',
      'All tests run on GRID, the General Reasoning Item Database.',
      'GRID stands for Graded Response Index of Difficulty.'
    ],
    [
      'a fact and its denial',
      'Ibex Labs released the weights of Fjord-2 in 2025.',
      'Ibex Labs has never released the weights of Fjord-2.'
    ],
    [
      'profit and loss in one year',
      'Parvo Games made a net loss of $9 million in 2025.',
      'Parvo Games, which was profitable in 2025, moves to Lund.'
    ],
    [
      'two doers of one deed',
      'The Senn compiler was written by Ada Lindqvist.',
      'The Senn compiler was written by Pavel Horak.'
    ],
    [
      'two places in one order',
      'Calder was the second lab to publish its audits.',
      'Calder was the first lab to publish its audits.'
    ],
    [
      'a founder who is not among the founders',
      'Tessal was founded by Ana Cruz and Leo Wirth.',
      'Priya Raman, who founded Tessal, calls it a turning point.'
    ]
  ])('in English: %s', async (_, a, b) => {
    expect(await gravest(a, b)).toBe('contradicts')
  })

  it.each([
    ['区间不相交', '雪松科技的储能电池循环寿命在1500次到1800次之间。', '雪松科技的储能电池循环寿命为2400至2600次。'],
    ['约数之外', '截至2025年底，临泽市共有公共充电桩3.2万个。', '截至2025年底，临泽市的公共充电桩不足2万个。'],
    ['成与半', '三成受访教师每周使用备课工具。', '每周使用备课工具的受访教师占一半。'],
    ['增长到与增加', '2025年，流云的付费客户从1万家增长到4万家。', '2025年，流云的付费客户增加了4万家。'],
    ['翻两番与百分比', '2020年到2025年，澜海港的吞吐量翻了两番。', '从2020年到2025年，澜海港的吞吐量增长了60%。'],
    ['两个日期', '南泽大桥于2019年9月通车。', '南泽大桥2021年5月通车。'],
    ['开源与否', '启星大模型至今没有开源。', '启星大模型已经开源。'],
    ['上调与下调', '蓝泽零售在2025年第三季度下调了全年营收指引。', '蓝泽零售在2025年第三季度上调了全年营收指引。']
  ])('in Chinese: %s', async (_, a, b) => {
    expect(await gravest(a, b)).toBe('contradicts')
  })

  it.each([
    ['Tesla delivered 410,000 vehicles in the second quarter of 2025.', '特斯拉2025年第二季度交付汽车52万辆。'],
    [
      'Tidecrane expects to ship between 15,000 and 16,000 robots in 2027.',
      'Tidecrane 预计2027年出货2万台以上机器人。'
    ],
    ['The Aster library is not open source.', 'Aster 库已经开源。'],
    ['英伟达在新加坡的员工有1800人。', 'Nvidia has 3,000 employees in Singapore.'],
    ['2025年，Opalis 的营收增长了40%。', 'Revenue at Opalis fell 10% in 2025.']
  ])('across languages: %s', async (a, b) => {
    expect(await gravest(a, b)).toBe('contradicts')
  })

  it('tells both values and what let them be compared', async () => {
    const [first] = await relate('Torvik employs 2,100 people.', 'Torvik employs 3,000 people.')
    expect(first!.why).toContain('2,100')
    expect(first!.why).toContain('3,000')
    expect(first!.gates.join(' ')).toContain('torvik')
  })
})

describe('agrees', () => {
  it.each([
    [
      'grown by a share to a weight, and by the weight',
      'The catch of Osk Fisheries rose by 20% to 6,000 tonnes in 2024.',
      'In 2024 the catch of Osk Fisheries rose by 1,000 tonnes.'
    ],
    [
      'not until a month, and a day of it',
      'The Osk bridge reopened on 17 June 2025.',
      'The Osk bridge did not reopen until June 2025.'
    ],
    [
      'one order in other words',
      'In the test the red glue set faster than the white glue.',
      'The red glue set faster than the white glue in the test.'
    ],
    ['rounding', 'The Gant registry lists 6,264,913 packages.', 'The Gant registry lists about 6.26 million packages.'],
    [
      'a value inside a looser range',
      'The new rota cut waits at the Marl clinic by 22% in 2025.',
      'In 2025 the new rota cut waits at the Marl clinic by 20–25%.'
    ],
    [
      'a change and its end',
      'Wind capacity in Estmark grew by 50% in 2025, from 4 GW to 6 GW.',
      'In 2025 wind capacity in Estmark grew to 6 GW.'
    ],
    [
      'points and the ends of a rate',
      'The dropout rate at Kilda fell from 12% to 9% in 2025.',
      'In 2025 the dropout rate at Kilda fell by three percentage points.'
    ],
    [
      'a count of a whole and a share',
      'Of the 250 nurses at Coldbrook, 50 work nights.',
      'One in five nurses at Coldbrook works nights.'
    ],
    ['万与亿', '松岭出版社2025年售出图书1850万册。', '2025年，松岭出版社售出图书0.185亿册。'],
    ['增长了3倍的严格读法', '2025年，拾贝笔记的月活用户由50万增至200万。', '拾贝笔记的月活用户在2025年增长了3倍。'],
    ['billion and 亿', 'Talvik was valued at $4.2 billion in January 2026.', '2026年1月，Talvik 的估值为42亿美元。']
  ])('%s', async (_, a, b) => {
    expect(await gravest(a, b)).toBe('agrees')
  })
})

describe('nothing, by default', () => {
  it.each([
    [
      'a number that belongs to a name',
      'The kit is compatible with Larchscript 16.',
      'The kit is compatible with Larchscript 18.'
    ],
    [
      'two phases of one thing',
      'The first phase of the Osk tunnel cost $90 million.',
      'The second phase of the Osk tunnel cost $140 million.'
    ],
    [
      'before and after',
      'Before the merger Larch Bank had 90 branches.',
      'After the merger Larch Bank had 140 branches.'
    ],
    ['外籍教师是教师的一部分', '澄河学校共有教师210人。', '澄河学校共有外籍教师18人。'],
    ['two villages whose names share a word', 'Lower Brenn has 640 inhabitants.', 'Upper Brenn has 2,100 inhabitants.'],
    ['a day and a month', 'The Osk bakery sells 300 loaves a day.', 'The Osk bakery sells 9,000 loaves a month.'],
    ['two periods of no year', '上半年，澜江港完成货物吞吐量1.2亿吨。', '第三季度，澜江港完成货物吞吐量6800万吨。'],
    ['what did not rise, and what fell', 'In 2025 rents in Larkport did not rise.', 'In 2025 rents in Larkport fell.'],
    [
      'those who work somewhere and those who were hurt',
      'The Lindmouth plant employs 640 people.',
      'A fall at the Lindmouth plant injured two workers.'
    ],
    [
      'two places in two years',
      'Lindmouth was the third-largest port of Velland in 2015.',
      'Lindmouth was the largest port of Velland in 2025.'
    ],
    [
      'places in the world and at home',
      'Tidecrane is the largest maker of cranes in Velland.',
      "Tidecrane is the world's second-largest maker of cranes."
    ],
    [
      'a former office',
      'Ines Varga, formerly chief financial officer of Tidecrane, likes trams.',
      'Ines Varga is chief executive of Tidecrane.'
    ],
    ['two firms whose names share a word', 'Larch Systems employs 900 people.', 'Larch Energy employs 2,400 people.'],
    ['two Chinese firms whose names share a word', '松川半导体2025年营收为30亿元。', '松川生物2025年营收为8亿元。'],
    [
      'one firm in two unknown towns',
      'The Amberly clinic in Brunton treated 3,100 patients in 2025.',
      'The Amberly clinic in Selworth treated 1,900 patients in 2025.'
    ],
    [
      'a part of what is counted',
      'The Osk quartet gave 64 concerts in 2024.',
      'In 2024 the Osk quartet gave 22 concerts abroad.'
    ],
    [
      'another metric',
      'Quil spends 80% of its budget on inference.',
      'Quil closes 80% of support tickets without a person.'
    ],
    ['another subject', 'The Grayling ferry takes 45 minutes.', 'The Sturgeon ferry takes 90 minutes.'],
    [
      'another version',
      'Fjord-2 has a context window of 32,000 tokens.',
      'Fjord-3 has a context window of 200,000 tokens.'
    ],
    ['another place', 'In Berlin 23% of households own a heat pump.', 'In Paris 41% of households own a heat pump.'],
    [
      'another period of a flow',
      'Basal booked revenue of $410 million in the first quarter of 2025.',
      'Basal booked revenue of $655 million in the third quarter of 2024.'
    ],
    ['another age group', 'Among nurses under 30, 71% trust the tool.', 'Among nurses over 50, 34% trust the tool.'],
    ['a condition', 'If the strike goes on, Velden Bank will close 30 branches.', 'Velden Bank has 212 branches.'],
    ['a target and the present', 'Aldor aims to plant 50,000 trees by 2030.', 'Aldor has planted 12,300 trees so far.'],
    ['two forecasters', '张岚预计2027年电价上涨3%。', '刘峰认为2027年电价将下跌2%。'],
    ['小学与高中', '在澄泽市，小学教师每周平均备课9小时。', '在澄泽市，高中教师每周平均备课14小时。'],
    ['毛利与净利', '星汉书店去年毛利润为3亿元。', '星汉书店去年净利润为1200万元。'],
    ['two versions of one state', 'Ibex Labs open-sourced Fjord-2.', 'Ibex Labs 没有开源 Fjord-3。']
  ])('%s', async (_, a, b) => {
    expect(await gravest(a, b)).toBe('none')
  })
})

describe('stronger', () => {
  it.each([
    [
      'a plan told as done',
      'Tidecrane plans to open a second yard in Larkport in 2027.',
      'Tidecrane has opened a second yard in Larkport.'
    ],
    ['最多 before the verb', '新版潮汐助手最多可使排队时间缩短30%。', '新版潮汐助手使排队时间缩短30%。'],
    ['a link told as an effect', '常用潮汐助手与较短的排队时间相关。', '常用潮汐助手会缩短排队时间。'],
    [
      'a hedge dropped',
      'The new tariff could raise prices in Casterby by 4%.',
      'The new tariff will raise prices in Casterby by 4%.'
    ],
    ['often', 'A pilot in Brae usually takes two to three years.', 'A pilot in Brae takes two to three years.'],
    ['往往', '新药上市往往需要十到十二年。', '新药上市需要十到十二年。'],
    ['a bound made the value', 'The Brae robot can carry up to 40 kg.', 'The Brae robot carries 40 kg.'],
    [
      'a range narrowed to its end',
      'A retrofit in Aldor costs between $8,000 and $20,000.',
      'A retrofit in Aldor costs $20,000.'
    ],
    ['one of', 'Fjord-7 is one of the fastest models on LexBench.', 'Fjord-7 is the fastest model on LexBench.'],
    ['some to all', 'Some teachers in Marlow use the grading tool.', 'All teachers in Marlow use the grading tool.'],
    [
      'possible to certain, across languages',
      'Nordvik may open a plant in Dresden in 2028.',
      'Nordvik 将于2028年在德累斯顿开设工厂。'
    ],
    ['样本到全体', '受访的300名程序员中，54%表示每天使用云图助手。', '54%的程序员每天使用云图助手。'],
    ['有望到将', '晨岭航天有望在2027年完成首次载人试飞。', '晨岭航天将在2027年完成首次载人试飞。']
  ])('%s', async (_, a, b) => {
    expect(await gravest(a, b)).toBe('stronger')
  })

  it('has a direction: a draft that says less is not stronger', async () => {
    const found = await relate(
      'All teachers in Marlow use the grading tool.',
      'Some teachers in Marlow use the grading tool.'
    )
    expect(found.map(({relation}) => relation)).not.toContain('stronger')
  })
})

describe('superseded', () => {
  it.each([
    ['As of March 2026 Fennel had 3.1 million subscribers.', 'In June 2024 Fennel had 1.9 million subscribers.'],
    ['截至2026年9月，星汉书店有门店120家。', '截至2024年年底，星汉书店有门店86家。'],
    ['In May 2026 Solace was valued at $6 billion.', '2024年5月，Solace 的估值为22亿美元。']
  ])('%s', async (a, b) => {
    expect(await gravest(a, b)).toBe('superseded')
    expect(await gravest(b, a)).toBe('superseded')
  })
})

describe('unit-slip', () => {
  it.each([
    ['million and billion', 'Opalis had revenue of $72 million in 2025.', 'Opalis had revenue of $72 billion in 2025.'],
    ['metres and feet', 'The Mirrel dam is 210 metres high.', 'The Mirrel dam is 210 feet high.'],
    [
      'points and percent',
      'The vacancy rate in Aldor rose two percentage points in 2025.',
      'In 2025 the vacancy rate in Aldor rose 2%.'
    ],
    ['亿与万', '明泽科技2025年营收为38亿元。', '明泽科技2025年营收为38万元。'],
    ['元与美元', '海拓机器人获得2亿元人民币投资。', '海拓机器人获得2亿美元投资。'],
    ['亿 and billion', 'Solace 的市值为450亿美元。', 'Solace has a market value of $450 billion.']
  ])('%s', async (_, a, b) => {
    expect(await gravest(a, b)).toBe('unit-slip')
  })
})
