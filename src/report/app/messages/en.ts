import type {Messages} from './messages.js'

const plural =
  (one: string, many = `${one}s`) =>
  (count: string) =>
    `${count} ${count === '1' ? one : many}`

export const en: Messages = {
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
    found: (shown, all) => (shown === all ? plural('entry', 'entries')(all) : `${shown} of ${all} entries`),
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
      'Statements that cannot all stand, or that take two sides of one question, by what they are about. hypecheck never says which one is wrong.',
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
