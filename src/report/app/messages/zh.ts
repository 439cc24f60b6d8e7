import type {Messages} from './messages.js'

export const zh: Messages = {
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
