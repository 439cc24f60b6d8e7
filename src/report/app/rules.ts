import type {LanguageCode} from '../../types.js'

interface RuleText {
  /** A short name. */
  en: string
  zh: string
  /** What the finding says, for readers of Chinese: the messages of the rules are English. */
  says: string
}

/** What the rules are called on the page. A test holds this against the list of rules. */
export const ruleTexts: Readonly<Record<string, RuleText>> = {
  'absolute-prediction': {
    en: 'Absolute prediction',
    zh: '绝对化的预测',
    says: '把未来说得毫无余地，或说成人人如此。应留有余地，或限定范围。'
  },
  'agentive-ai': {
    en: 'AI as a person',
    zh: '把 AI 说成人',
    says: '把意愿、情感或理解当作事实安在 AI 身上。应写它实际做了什么。'
  },
  'ambiguous-multiple': {
    en: 'Ambiguous multiple',
    zh: '含糊的倍数',
    says: '这个倍数有两种读法，或根本读不通。应写明前后的数字。'
  },
  'causal-overclaim': {
    en: 'Cause claimed from a correlation',
    zh: '因果说得过满',
    says: '调查、相关、试点或个案证明不了因果。应写“与……相关”。'
  },
  'conflicting-role': {
    en: 'Conflicting roles',
    zh: '身份说法冲突',
    says: '同一个人的身份、同一个缩写的全称或同一件事的当事人，说法不一致。'
  },
  'contradicts-corpus': {
    en: 'Conflict with the reference base',
    zh: '与参考库冲突',
    says: '这个说法与参考库里的一条不能同时成立。'
  },
  'contradicts-document': {
    en: 'Conflict with another document',
    zh: '与另一篇文档冲突',
    says: '这个说法与另一篇文档里的一条不能同时成立。'
  },
  'contradicts-self': {
    en: 'Conflict within the document',
    zh: '自相矛盾',
    says: '同一篇文档里的两个说法不能同时成立。'
  },
  'expired-prediction': {
    en: 'Expired prediction',
    zh: '过期的预测',
    says: '期限已过，却仍当作未来来说。应写结果如何。'
  },
  'false-precision': {
    en: 'False precision',
    zh: '虚假的精确',
    says: '既说“约”，又写到第四位数字。应取整，或去掉“约”。'
  },
  'hype-word': {en: 'Hype word', zh: '渲染用词', says: '这个词只加温度，不加信息。应写具体发生了什么。'},
  'inconsistent-arithmetic': {en: 'Figures that do not add up', zh: '算术不符', says: '文中的数字合起来算不通。'},
  'inconsistent-date': {en: 'Dates that do not fit', zh: '日期不符', says: '日期、时长或先后顺序对不上。'},
  'multiplier-without-baseline': {
    en: 'Multiple of nothing',
    zh: '倍数没有基准',
    says: '没有说明是与什么相比的倍数。应写出比较的对象。'
  },
  obituary: {en: 'Obituary', zh: '宣告死亡', says: '宣告一个行业、技术或时代已经死亡。应写实际的变化。'},
  'percent-point-confusion': {
    en: 'Per cent for percentage points',
    zh: '百分比与百分点混淆',
    says: '两端的数字表明，这里应是“百分点”，而不是“百分比”。'
  },
  'percent-without-base': {
    en: 'Share of nothing',
    zh: '百分比没有基数',
    says: '没有说明是谁的、多少当中的百分比。应写明总体或样本数。'
  },
  'stale-figure': {en: 'Figure without a date', zh: '数字没有日期', says: '这类数字月月在变。应写明截至何时。'},
  'stronger-than-source': {
    en: 'Stronger than its source',
    zh: '说得比来源更满',
    says: '来源留有余地，文中却去掉了余地、缩小了区间或扩大了范围。'
  },
  superlative: {en: 'Superlative', zh: '最高级', says: '称“最”“首个”“唯一”，却没有范围、日期或来源。'},
  'superseded-figure': {en: 'Superseded figure', zh: '旧数字', says: '另一篇文档里有同一事物更新的数字。'},
  'undated-prediction': {
    en: 'Prediction without a date',
    zh: '预测没有期限',
    says: '没有期限，或期限含糊。应写出日期。'
  },
  'unhedged-forecast': {
    en: 'Flat forecast',
    zh: '预测说得过死',
    says: '有数字或日期的预测，却既不留余地，也没有说是谁的预测。'
  },
  'unit-slip': {en: 'Unit slip', zh: '单位错位', says: '同一个数字，差了一个数量级、单位或币种。'},
  'universal-quantifier': {
    en: 'Everyone, never, all',
    zh: '一概而论',
    says: '对人、企业或世界说“所有”“从不”“没有人”。应限定范围。'
  },
  'unscorable-prediction': {
    en: 'Prediction nobody can score',
    zh: '无法验证的预测',
    says: '有日期，却没有任何可以衡量的东西。'
  },
  'unsupported-number': {
    en: 'Figure without a source',
    zh: '数字没有来源',
    says: '关于外部世界的数字，附近没有来源。应给链接、脚注，或具名且注明日期的来源。'
  },
  'unused-suppression': {
    en: 'Suppression without effect',
    zh: '无用的屏蔽注释',
    says: '这条屏蔽注释没有挡住任何问题，或写了不存在的规则。'
  },
  'vague-source': {en: 'Unnamed source', zh: '来源没有名字', says: '来源没有名字。应写出姓名和日期，或给链接。'}
}

/** The name of a rule; its id where it is none of ours. */
export function ruleName(rule: string, code: LanguageCode): string {
  return Object.hasOwn(ruleTexts, rule) ? ruleTexts[rule]![code] : rule
}
