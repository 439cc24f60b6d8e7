import type {LanguageCode, RelationType, Severity} from '../../types.js'
import type {Show, Sort, SourceKind} from './filter.js'
import type {View} from './state.js'
import type {ForecastState} from './values.js'

/** Every word of the interface. A language that lacks one does not compile. */
export interface Messages {
  title: string
  skip: string
  views: Record<View, string>
  asOf: (date: string) => string
  madeWith: (version: string) => string
  theme: {label: string; auto: string; light: string; dark: string}
  language: string
  help: string
  close: string
  none: string
  /** Puts parts of a sentence together. */
  list: (parts: readonly string[]) => string
  more: (count: number) => string
  showAll: (count: number) => string
  count: {
    documents: (count: string) => string
    claims: (count: string) => string
    conflicts: (count: string) => string
    views: (count: string) => string
    support: (count: string) => string
    statements: (count: string) => string
  }
  severity: Record<Severity, string>
  severities: Record<Severity, string>
  relation: Record<RelationType | 'views', string>
  /** What holds for a claim, seen from it: “conflicts with …”. */
  linked: Record<RelationType | 'weaker' | 'views', string>
  kind: Record<string, string>
  modality: readonly string[]
  denied: string
  voice: Record<string, string>
  evidence: Record<string, string>
  overview: {
    sourced: string
    sourcedText: (sourced: string, figures: string) => string
    noFigures: string
    byRule: string
    bySpeaker: string
    documents: string
    problems: string
    clean: string
    next: string
    nextConflicts: (count: string) => string
    nextExpired: (count: string) => string
    nextUnsourced: (count: string) => string
  }
  column: {
    rule: string
    severity: string
    count: string
    document: string
    language: string
    date: string
    claims: string
    sourced: string
    place: string
    statement: string
    about: string
    value: string
    time: string
    speaker: string
    source: string
    deadline: string
    range: string
    timeline: string
  }
  filter: {
    label: string
    search: string
    placeholder: string
    any: string
    show: string
    metric: string
    sort: string
    descending: string
    reset: string
    found: (shown: string, all: string) => string
    nothing: string
    narrowedBy: string
  }
  show: Record<Show, string>
  sort: Record<Sort, string>
  source: Record<SourceKind, string>
  languages: Record<string, string>
  finding: {
    instead: string
    note: string
    conflictsWith: string
  }
  reading: {title: string; about: string; value: string; time: string; stance: string; voice: string; source: string}
  conflicts: {
    intro: string
    none: string
    first: string
    second: string
    why: string
    views: string
    support: string
    reference: string
  }
  forecasts: {
    intro: (date: string, days: number) => string
    none: string
    state: Record<ForecastState, string>
    said: string
    reviewDate: string
  }
  figures: {intro: string; none: string; logarithmic: string; nobody: string}
  documents: {
    intro: string
    none: string
    unread: string
    selected: string
    selectHint: string
    previous: string
    next: string
    claimMark: string
  }
  keys: {title: string; list: ReadonlyArray<readonly [keys: string, what: string]>}
  review: {
    label: string
    state: Record<'open' | 'fix' | 'fine', string>
    note: string
    progress: (done: string, all: string) => string
    save: string
    saveHint: string
    title: string
  }
}

const plural =
  (one: string, many = `${one}s`) =>
  (count: string) =>
    `${count} ${count === '1' ? one : many}`

const en: Messages = {
  title: 'Claim audit',
  skip: 'Skip to the content',
  views: {
    overview: 'Overview',
    ledger: 'Claims',
    conflicts: 'Conflicts',
    forecasts: 'Forecasts',
    figures: 'Figures',
    documents: 'Documents'
  },
  asOf: (date) => `as of ${date}`,
  madeWith: (version) => `Made with hypecheck ${version}. It loads nothing and sends nothing.`,
  theme: {label: 'Colours', auto: 'Auto', light: 'Light', dark: 'Dark'},
  language: 'Language',
  help: 'Keys',
  close: 'Close',
  none: '–',
  list: (parts) => parts.join(', '),
  more: (count) => `Show ${count} more`,
  showAll: (count) => `Show all ${count}`,
  count: {
    documents: plural('document'),
    claims: plural('claim'),
    conflicts: plural('conflict'),
    views: plural('difference of view', 'differences of view'),
    support: plural('agreement'),
    statements: plural('statement')
  },
  severity: {error: 'Error', warning: 'Warning', info: 'Note'},
  severities: {error: 'Errors', warning: 'Warnings', info: 'Notes'},
  relation: {
    contradicts: 'Cannot both be true',
    views: 'Different views',
    'unit-slip': 'Same figure, other unit',
    stronger: 'Says more than its source',
    superseded: 'A newer figure',
    agrees: 'Agree'
  },
  linked: {
    contradicts: 'conflicts with',
    views: 'differs from',
    'unit-slip': 'differs by a unit from',
    stronger: 'says more than',
    weaker: 'is weaker than',
    superseded: 'is of another date than',
    agrees: 'is supported by'
  },
  kind: {
    measurement: 'measurement',
    forecast: 'forecast',
    generalisation: 'generalisation',
    comparison: 'comparison',
    ranking: 'ranking',
    role: 'role',
    event: 'event',
    definition: 'definition'
  },
  modality: ['not asserted', 'possible', 'likely', 'very likely', 'asserted as certain'],
  denied: 'denied',
  voice: {author: 'author', speaker: 'speaker', quoted: 'quoted', heading: 'heading', title: 'title'},
  evidence: {
    link: 'link',
    footnote: 'footnote',
    superscript: 'footnote',
    named: 'named source',
    'first-hand': 'first hand',
    vague: 'vague source',
    none: 'no source'
  },
  overview: {
    sourced: 'Figures with a source',
    sourcedText: (sourced, figures) =>
      `${sourced} of ${figures} figures have a source: a link, a footnote or a named and dated one.`,
    noFigures: 'There are no figures.',
    byRule: 'Findings by rule',
    bySpeaker: 'Who says it',
    documents: 'Documents',
    problems: 'Could not be used',
    clean: 'Nothing was found.',
    next: 'Where to begin',
    nextConflicts: (count) => `${count} that cannot both stand, side by side`,
    nextExpired: (count) => `${count} whose deadline has passed`,
    nextUnsourced: (count) => `${count} without any source`
  },
  column: {
    rule: 'Rule',
    severity: 'Severity',
    count: 'Number',
    document: 'Document',
    language: 'Language',
    date: 'Date',
    claims: 'Claims',
    sourced: 'With a source',
    place: 'Place',
    statement: 'Statement',
    about: 'About',
    value: 'Value',
    time: 'Time',
    speaker: 'Speaker',
    source: 'Source',
    deadline: 'Deadline',
    range: 'Range',
    timeline: 'From saying to deadline'
  },
  filter: {
    label: 'Narrow the list',
    search: 'Search',
    placeholder: 'Words, names, rules …',
    any: 'Any',
    show: 'Show',
    metric: 'Metric',
    sort: 'Sort by',
    descending: 'turned around',
    reset: 'Reset',
    found: (shown, all) => (shown === all ? `All ${all} entries` : `${shown} of ${all} entries`),
    nothing: 'Nothing fits. Take a filter away.',
    narrowedBy: 'Narrowed by'
  },
  show: {
    all: 'Everything',
    findings: 'With findings',
    conflicts: 'With conflicts',
    views: 'With different views',
    support: 'With support',
    clean: 'Without findings'
  },
  sort: {place: 'Place', severity: 'Severity', value: 'Value', date: 'Time', speaker: 'Speaker'},
  source: {sourced: 'With a source', 'first-hand': 'First hand', vague: 'Vague source', none: 'No source'},
  languages: {en: 'English', zh: 'Chinese'},
  finding: {instead: 'Instead', note: 'Note', conflictsWith: 'Beside'},
  reading: {
    title: 'As it was read',
    about: 'About',
    value: 'Value',
    time: 'Time',
    stance: 'Stance',
    voice: 'Voice',
    source: 'Source'
  },
  conflicts: {
    intro:
      'Statements that cannot all stand, by what they are about. hypecheck says that they conflict, never which one is wrong.',
    none: 'No two statements were found that conflict or agree.',
    views: 'Different views',
    first: 'One',
    second: 'Other',
    why: 'Why',
    support: 'Support',
    reference: 'reference base'
  },
  forecasts: {
    intro: (date, days) =>
      `Every statement about the future with its deadline, seen from ${date}. Due: within ${days} days.`,
    none: 'There are no forecasts.',
    state: {expired: 'Expired', due: 'Due', open: 'Open', undated: 'No deadline'},
    said: 'said',
    reviewDate: 'review date'
  },
  figures: {
    intro: 'Metrics of which more than one document speaks: what was said, by whom and when, on one axis.',
    none: 'No metric occurs in more than one document.',
    logarithmic: 'logarithmic axis',
    nobody: 'no subject named'
  },
  documents: {
    intro: 'The documents as they were read. Underlined: claims. Coloured: findings.',
    none: 'No document could be read.',
    unread: 'could not be read',
    selected: 'Picked out',
    selectHint: 'Choose a marked passage to see how it was read.',
    previous: 'Previous mark',
    next: 'Next mark',
    claimMark: 'Claim'
  },
  keys: {
    title: 'Keys',
    list: [
      ['/', 'search'],
      ['j k ↓ ↑', 'next and previous entry'],
      ['Enter', 'open the entry in its document'],
      ['x', 'the entry is to be changed'],
      ['o', 'the entry can stay'],
      ['Esc', 'back'],
      ['1 – 6', 'overview, claims, conflicts, forecasts, figures, documents'],
      ['?', 'this list']
    ]
  },
  review: {
    label: 'Decision',
    state: {open: 'Undecided', fix: 'To be changed', fine: 'Can stay'},
    note: 'Note for whoever gets this next',
    progress: (done, all) => `${done} of ${all} entries with findings decided`,
    save: 'Save a copy',
    saveHint: 'Decide entry by entry, then save a copy of this page with your decisions in it, to hand on.',
    title: 'Decisions'
  }
}

const zh: Messages = {
  title: '论断审计',
  skip: '跳到正文',
  views: {
    overview: '总览',
    ledger: '论断',
    conflicts: '冲突',
    forecasts: '预测',
    figures: '数字',
    documents: '文档'
  },
  asOf: (date) => `审阅日期 ${date}`,
  madeWith: (version) => `由 hypecheck ${version} 生成。本页不加载也不发送任何东西。`,
  theme: {label: '配色', auto: '自动', light: '浅色', dark: '深色'},
  language: '语言',
  help: '快捷键',
  close: '关闭',
  none: '–',
  list: (parts) => parts.join('，'),
  more: (count) => `再显示 ${count} 条`,
  showAll: (count) => `显示全部 ${count} 条`,
  count: {
    documents: (count) => `${count} 篇文档`,
    claims: (count) => `${count} 条论断`,
    conflicts: (count) => `${count} 处冲突`,
    views: (count) => `${count} 处看法不同`,
    support: (count) => `${count} 处印证`,
    statements: (count) => `${count} 条说法`
  },
  severity: {error: '错误', warning: '警告', info: '提示'},
  severities: {error: '错误', warning: '警告', info: '提示'},
  relation: {
    contradicts: '不能同时为真',
    views: '看法不同',
    'unit-slip': '数字相同，单位不同',
    stronger: '说得比来源更满',
    superseded: '另有更新的数字',
    agrees: '相互印证'
  },
  linked: {
    contradicts: '相冲突：',
    views: '看法不同：',
    'unit-slip': '单位不一致：',
    stronger: '说得更满，对照：',
    weaker: '说得较弱，对照：',
    superseded: '日期不同，对照：',
    agrees: '得到印证：'
  },
  kind: {
    measurement: '数值',
    forecast: '预测',
    generalisation: '概括',
    comparison: '比较',
    ranking: '排名',
    role: '身份',
    event: '事件',
    definition: '定义'
  },
  modality: ['未断言', '可能', '很可能', '极可能', '断言为确定'],
  denied: '否定',
  voice: {author: '作者', speaker: '发言人', quoted: '引语', heading: '小标题', title: '标题'},
  evidence: {
    link: '链接',
    footnote: '脚注',
    superscript: '脚注',
    named: '具名来源',
    'first-hand': '第一手',
    vague: '来源含糊',
    none: '无来源'
  },
  overview: {
    sourced: '有来源的数字',
    sourcedText: (sourced, figures) => `${figures} 个数字中，${sourced} 个有来源：链接、脚注，或具名且注明日期的来源。`,
    noFigures: '没有数字。',
    byRule: '各规则发现的问题',
    bySpeaker: '谁说的',
    documents: '文档',
    problems: '无法使用的文件',
    clean: '没有发现问题。',
    next: '从哪里入手',
    nextConflicts: (count) => `${count}，并排对照`,
    nextExpired: (count) => `${count}已过期限`,
    nextUnsourced: (count) => `${count}没有任何来源`
  },
  column: {
    rule: '规则',
    severity: '级别',
    count: '数量',
    document: '文档',
    language: '语言',
    date: '日期',
    claims: '论断',
    sourced: '有来源',
    place: '位置',
    statement: '说法',
    about: '关于',
    value: '数值',
    time: '时间',
    speaker: '发言人',
    source: '来源',
    deadline: '期限',
    range: '范围',
    timeline: '从说出到期限'
  },
  filter: {
    label: '筛选',
    search: '搜索',
    placeholder: '词语、人名、规则……',
    any: '不限',
    show: '显示',
    metric: '指标',
    sort: '排序',
    descending: '倒序',
    reset: '清除筛选',
    found: (shown, all) => (shown === all ? `共 ${all} 条` : `${all} 条中的 ${shown} 条`),
    nothing: '没有符合的条目，请放宽筛选。',
    narrowedBy: '筛选条件'
  },
  show: {
    all: '全部',
    findings: '有问题的',
    conflicts: '有冲突的',
    views: '有不同看法的',
    support: '有印证的',
    clean: '没有问题的'
  },
  sort: {place: '位置', severity: '级别', value: '数值', date: '时间', speaker: '发言人'},
  source: {sourced: '有来源', 'first-hand': '第一手', vague: '来源含糊', none: '无来源'},
  languages: {en: '英文', zh: '中文'},
  finding: {instead: '可改为', note: '说明', conflictsWith: '对照'},
  reading: {
    title: '读作',
    about: '关于',
    value: '数值',
    time: '时间',
    stance: '语气',
    voice: '谁说的',
    source: '来源'
  },
  conflicts: {
    intro: '按所谈的事物排列：不能同时成立的说法，以及对同一问题的不同看法。hypecheck 只说它们相冲突，不判断谁对谁错。',
    none: '没有发现相互冲突或相互印证的说法。',
    views: '看法不同',
    first: '一说',
    second: '另一说',
    why: '原因',
    support: '印证',
    reference: '参考库'
  },
  forecasts: {
    intro: (date, days) => `关于未来的说法及其期限，以 ${date} 为准。“将到期”指 ${days} 天之内。`,
    none: '没有预测。',
    state: {expired: '已过期', due: '将到期', open: '未到期', undated: '没有期限'},
    said: '说于',
    reviewDate: '审阅日期'
  },
  figures: {
    intro: '不止一篇文档谈到的指标：谁在何时说了多少，放在同一条轴上。',
    none: '没有哪个指标出现在两篇以上的文档里。',
    logarithmic: '对数轴',
    nobody: '未点明主体'
  },
  documents: {
    intro: '文档原文。下划线是论断，底色是问题。',
    none: '没有可读的文档。',
    unread: '无法读取',
    selected: '选中的内容',
    selectHint: '点选有标记的文字，查看它是怎样被读取的。',
    previous: '上一处',
    next: '下一处',
    claimMark: '论断'
  },
  keys: {
    title: '快捷键',
    list: [
      ['/', '搜索'],
      ['j k ↓ ↑', '下一条、上一条'],
      ['Enter', '在文档中打开'],
      ['x', '该条要改'],
      ['o', '该条可保留'],
      ['Esc', '返回'],
      ['1 – 6', '总览、论断、冲突、预测、数字、文档'],
      ['?', '显示本表']
    ]
  },
  review: {
    label: '处理',
    state: {open: '未定', fix: '要改', fine: '可保留'},
    note: '给下一位的备注',
    progress: (done, all) => `有问题的 ${all} 条中，已处理 ${done} 条`,
    save: '另存一份',
    saveHint: '逐条处理，再把本页连同处理结果另存一份，转交他人。',
    title: '处理进度'
  }
}

export const messages: Record<LanguageCode, Messages> = {en, zh}
