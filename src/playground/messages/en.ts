import type {OwnMessages} from './messages.js'

const plural = (count: number, word: string) => `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`

export const en: OwnMessages = {
  tagline: 'a type checker for claims',
  interfaceLanguage: 'Interface',
  theme: 'Theme',
  themes: {auto: 'System', light: 'Light', dark: 'Dark'},

  example: 'Example',
  chooseExample: 'Choose…',
  examples: {post: 'A short post', hype: 'An article full of hype', sober: 'A sober report'},
  exampleLanguages: {en: 'English', zh: 'Chinese'},
  preset: 'Rules',
  presets: {recommended: 'Recommended', strict: 'Strict', all: 'All'},
  language: 'Draft language',
  languages: {auto: 'By the script', en: 'English', zh: 'Chinese'},
  reviewDate: 'Review date',
  referenceBase: 'Reference base',
  referenceBaseHint: 'Compare the draft with what the four bundled sources said',
  share: 'Copy link',
  linkCopied: 'The link is copied. It holds the whole draft.',
  linkShown: 'This link holds the whole draft:',
  linkTooLong: 'This draft is too long for a link.',
  badLink: 'This link holds no draft that can be read. Here is an empty page.',

  draft: 'Draft',
  placeholder: 'Type or paste Markdown, in English or Chinese.',
  nextFinding: 'F8 next finding',
  length: (characters) => plural(characters, 'character'),

  results: 'Results',
  findings: 'Findings',
  claims: 'Claims',
  checking: 'Checking…',
  checked: (milliseconds) => `Checked in ${Math.max(1, Math.round(milliseconds)).toLocaleString('en')} ms`,
  failed: (reason) => `The draft could not be checked${reason && `: ${reason}`}`,
  welcome: 'What would a careful editor stop at?',
  welcomeHint:
    'Figures without a source, predictions nobody could score, statements that cannot both be true. Try one:',
  nothingFound: 'Nothing to stop at',
  nothingFoundHint: 'No rule that is on found a fault in this draft.',
  nothingUnderstood: 'No claim was found in this draft.',
  counts: ({error, warning, info}) =>
    [error && plural(error, 'error'), warning && plural(warning, 'warning'), info && plural(info, 'note')]
      .filter(Boolean)
      .join(', '),
  line: (line) => `line ${line}`,
  showWords: 'Show the words in the draft',
  inDraft: 'In this draft',
  inBase: 'In the reference base',
  apply: (words) => `Replace with: ${words}`,
  why: 'Why',
  showAll: (count) => `Show all ${count.toLocaleString('en')}`,

  privacy: 'Checked on this page: the draft is sent nowhere.'
}
