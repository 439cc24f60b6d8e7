import type {OwnMessages} from './messages.js'

export const zh: OwnMessages = {
  tagline: '给论断做类型检查',
  interfaceLanguage: '界面语言',
  theme: '外观',
  themes: {auto: '跟随系统', light: '浅色', dark: '深色'},

  example: '示例',
  chooseExample: '请选择…',
  examples: {post: '一则短帖', hype: '一篇夸张的文章', sober: '一份克制的报告'},
  exampleLanguages: {en: '英文', zh: '中文'},
  preset: '规则',
  presets: {recommended: '推荐', strict: '严格', all: '全部'},
  language: '稿件语言',
  languages: {auto: '按文字判断', en: '英文', zh: '中文'},
  reviewDate: '审稿日期',
  referenceBase: '参考库',
  referenceBaseHint: '与随附的四份资料互相核对',
  share: '复制链接',
  linkCopied: '链接已复制，其中包含整篇稿件。',
  linkShown: '此链接包含整篇稿件：',
  linkTooLong: '稿件太长，放不进链接。',
  badLink: '此链接里没有可读的稿件，已打开空白页。',

  draft: '稿件',
  placeholder: '在此输入或粘贴 Markdown，中英文均可。',
  nextFinding: 'F8 下一处',
  length: (characters) => `${characters.toLocaleString('zh')} 个字符`,

  results: '结果',
  findings: '发现',
  claims: '论断',
  checking: '正在检查…',
  checked: (milliseconds) => `检查用时 ${Math.max(1, Math.round(milliseconds)).toLocaleString('zh')} 毫秒`,
  failed: (reason) => `无法检查这份稿件${reason && `：${reason}`}`,
  welcome: '细心的编辑会在哪里停下来？',
  welcomeHint: '没有出处的数字、无从验证的预言、不能同时成立的说法。试一篇：',
  nothingFound: '没有需要停下来的地方',
  nothingFoundHint: '已启用的规则没有在这份稿件里发现问题。',
  nothingUnderstood: '这份稿件里没有找到论断。',
  counts: ({error, warning, info}) =>
    [error && `${error} 个错误`, warning && `${warning} 个警告`, info && `${info} 个提示`].filter(Boolean).join('，'),
  line: (line) => `第 ${line} 行`,
  showWords: '在稿件中显示',
  inDraft: '本稿中',
  inBase: '参考库中',
  apply: (words) => `替换为：${words}`,
  why: '为什么',
  showAll: (count) => `显示全部 ${count.toLocaleString('zh')} 条`,

  privacy: '检查在本页完成，稿件不会发送到任何地方。'
}
