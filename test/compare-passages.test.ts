import {describe, expect, it} from 'vitest'
import {findInconsistencies} from '../src/compare/index.js'
import {understand} from '../src/understand.js'

const faults = (value: string) => findInconsistencies(understand({path: 'draft.md', value}))

describe('passages that do not add up', () => {
  it.each([
    ['a sum', 'arithmetic', 'The shop sold 40 red kites and 25 blue ones, 75 in all.'],
    ['shares over 100%', 'arithmetic', '支出分为三类：人工占55%，租金占30%，设备占25%。'],
    ['a change', 'arithmetic', 'Costs fell from $80 to $60, a drop of 30%.'],
    ['points', 'arithmetic', 'Turnout rose from 52% to 58%, up 8 percentage points.'],
    ['翻两番', 'arithmetic', '收入从200万元增长到600万元，翻了两番。'],
    ['a product', 'arithmetic', 'Each of the 30 classes got 12 tablets, 300 tablets in total.'],
    ['a share and its count', 'arithmetic', 'Two thirds of the 90 entrants, 45 people, came from abroad.'],
    ['the rest of a whole', 'arithmetic', '工厂现有工人480人，其中男工260人，其余240人为女工。'],
    ['a mean', 'arithmetic', 'The four crews have 10, 12, 14 and 16 members, an average of 15.'],
    ['a compound rate', 'arithmetic', '基金规模连续三年每年增长10%，三年累计增长30%。'],
    [
      'a share of a share',
      'arithmetic',
      'Half of the members vote. A fifth of those, 20% of all members, vote by post.'
    ],
    ['a weekday', 'date', 'The concert is on Friday, 3 March 2027.'],
    ['a day that does not exist', 'date', 'Entries must be in by 31 June 2025.'],
    ['an age', 'date', '他出生于1985年，2020年获奖时年仅28岁。'],
    ['a century', 'date', 'The mill was built in 1740 and is the only seventeenth-century building here.'],
    ['a quarter', 'date', '2025年第二季度（7月至9月），公司交付了200台设备。'],
    ['a length of time', 'date', 'The tower, begun in May 2018, was finished exactly one year later, in October 2020.'],
    ['a difference', 'arithmetic', 'The choir grew from 48 to 61 singers, a gain of 23 singers.'],
    ['净增', 'arithmetic', '读者从1200人增加到1500人，净增400人。'],
    ['a multiple of a figure', 'arithmetic', 'The new mill grinds 900 sacks a day, four times the 300 of the old one.'],
    ['旧数的几倍', 'arithmetic', '新磨每天磨面900袋，是旧磨300袋的四倍。'],
    [
      'one that outdoes the largest',
      'arithmetic',
      'Of the four halls the Lark is the largest, with 300 seats; the Wren has 340.'
    ],
    ['最长的一条', 'arithmetic', '三条运河里北渠最长，全长62公里；南渠全长75公里。'],
    ['a conclusion of its own', 'arithmetic', 'Of the 320 clocks, 48 came back. That is 25% of them.'],
    [
      'a year brought to a sum',
      'arithmetic',
      'The mill ground 90 sacks in spring and 70 in autumn, which brings the year to 190.'
    ],
    ['其中与占比', 'arithmetic', '全镇320家店铺，其中80家换了招牌，占比三成五。'],
    ['a range that runs down', 'arithmetic', 'We expect sales of $420 billion to $435 million.'],
    ['两种货币的区间', 'arithmetic', '公司预计营收在30亿元到31亿美元之间。'],
    ['an anniversary', 'date', 'Founded in 1964, the choir kept its fiftieth anniversary in 2004.'],
    ['周年', 'date', '这家茶馆开业于1996年，2026年迎来二十周年。'],
    ['逐条列出', 'count', '改期的原因有两个：一是场地没空，二是乐手生病，三是票没印好。'],
    ['a list in a sentence', 'count', '平台主打三大功能：搜索、翻译、写作、绘图。'],
    ['a Markdown list', 'count', 'The release brings four changes:\n\n- speed\n- search\n- themes']
  ])('%s', (_, type, text) => {
    expect(faults(text).map((fault) => fault.type)).toEqual([type])
  })

  it('says which sum fails, at the words at fault', () => {
    const text = 'The shop sold 40 red kites and 25 blue ones, 75 in all.'
    const [fault] = faults(text)
    expect(fault!.why).toBe('40 + 25 = 65, not 75')
    expect(text.slice(fault!.span.start, fault!.span.end)).toBe('75')
  })

  it('knows points written as percent', () => {
    expect(faults('The rate rose from 20% to 25%, an increase of 5%.').map(({type}) => type)).toEqual(['points'])
  })
})

describe('passages that do', () => {
  it.each([
    ['rounded shares', 'Wind supplied 33% of the power, solar 33% and hydro 33%.'],
    ['several answers', '问卷可多选：65%的店主使用扫码枪，58%使用会员系统，32%使用自助收银机。'],
    ['a sum', 'The shop sold 40 red kites and 25 blue ones, 65 in all.'],
    ['points', 'Turnout rose from 52% to 58%, up 6 percentage points.'],
    ['a product', '每套房补贴3万元，共补贴200套，合计600万元。'],
    ['a share', 'Nearly half of the 200 readers, 97, had finished the book by June 2024.'],
    ['a compound rate', '该厂产量连续两年各增长10%，两年累计增长21%。'],
    ['a leap day', 'The registry opens on Tuesday, 29 February 2028.'],
    ['half years', 'The tower, begun in May 2018, was finished about two and a half years later, in October 2020.'],
    ['虚岁', '老先生生于1950年，2024年过年时虚岁七十五。'],
    ['a financial year', '公司财年自7月开始，第一季度（7月至9月）交付了200台设备。'],
    ['a difference', 'The choir grew from 48 to 61 singers, a gain of 13 singers.'],
    ['a fall', 'Prices went from $40 to $30 in May.'],
    ['a rate of exchange', 'The rate is €1 to $1.08.'],
    ['gross and net', '读者从1200人增加到1500人，新增460人，流失160人。'],
    ['a multiple of another figure', 'The mill grinds 900 sacks a day, three times the 300 of the old one.'],
    ['a multiple that is another matter', 'Build 4.8 starts about twice as fast as 4.7 with 10,000 files.'],
    ['the newest', 'Of the four halls the Lark is the newest, with 300 seats; the Wren has 340.'],
    ['a weighted mean', 'The crews have 10, 12 and 26 members; weighted by hours, the average was 14.'],
    ['another share', 'One in five readers has a card; of the 350 who came in May, 62 asked for one.'],
    ['an anniversary of another year', '这家茶馆开业于1996年，2016年搬到现址，今年是搬家十周年。'],
    ['标出的条目里的停顿', '改期的原因有三个：一是场地没空，二是乐手生病、票没印好，三是下雨。'],
    ['标出的条目没有完', '改期的原因有三个：一是场地没空，二是乐手生病。三是下雨。'],
    ['可以选几项', '受访者可以选几项：布料占52%，木料占31%，皮料占24%。'],
    ['一天里的合计', '面馆一天卖出汤面320碗、拌面410碗，加起来将近750碗。'],
    ['an open list', '接驳车已覆盖北京、上海、广州等12座城市。'],
    ['a joint item', 'Three teams reached the final: Red, Blue, and the joint side of Green and Gold.'],
    ['another thing that grew', '部门从60个人减到9个人，活反而多了一倍。'],
    ['numbers that have nothing to do with each other', 'The library has 4 floors, 120 seats and 60,000 books.']
  ])('%s', (_, text) => {
    expect(faults(text)).toEqual([])
  })
})
