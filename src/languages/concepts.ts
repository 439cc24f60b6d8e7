import type {Dimension} from '../types.js'

/** Phrases by canonical id, in the notation of `cues.ts`. */
export type Phrases = Readonly<Record<string, readonly string[]>>

/** See `Concepts.degrees`. */
export type Degree = 'one-of' | 'some' | 'most' | 'almost-all' | 'all' | 'often' | 'linked' | 'causes'

/**
 * Canonical ids of metrics, relations and entities, with the words of one language that mean them. The ids are the same in
 * every language, so that 估值 and "valuation" meet; the notation of a phrase is that of `cues.ts`.
 */
export interface Concepts {
  /**
   * Characters that end nouns which are metrics by themselves, each with the two before it (率 in 缓解率), and those of these nouns that have
   * only one; none in a language with spaces.
   */
  measures: {endings: string; short: readonly string[]}
  /** What is measured or told: `valuation`, `market-share`, `open-source`. */
  metrics: Phrases
  /** Those phrases of `metrics` that a user added. The glossary need not know their words: each counts as one word, its id. */
  ownMetrics?: Phrases
  /** Organisations, products and people: `anthropic`, `claude-code`. */
  entities: Phrases
  /** Words that narrow a claim: places, populations, versions; by canonical id. */
  scopes: Phrases
  /** What a reader is shown for an id of any kind whose first phrase is no name for it; the others are shown by their first phrase. */
  titles: Readonly<Record<string, string>>
  /** Common nouns and verbs, single words, so that two languages can be compared where no metric is known. */
  words: Phrases
  /** Facts that hold or do not hold; a phrase of `no` denies what one of `yes` says. */
  states: Readonly<Record<string, {yes: readonly string[]; no: readonly string[]}>>
  /** Sides taken in a debate: a phrase of `no` argues against what one of `yes` argues for. What a clause is about, its other words say. */
  views: Readonly<Record<string, {yes: readonly string[]; no: readonly string[]}>>
  /** Tell what people are used to think, and not what whoever writes it thinks: “we tend to think”, 总以为. */
  beliefs: readonly string[]
  /** Open one of several possibilities, none of which is asserted: either, 或者. */
  alternatives: readonly string[]
  /** Between what something was and what it is made: into, 变成. */
  becoming: readonly string[]
  /** What a person or a body is to an organisation or a work. */
  roles: Phrases
  /** Deeds that one thing undergoes once, so that two doers exclude each other: `invent`, `acquire`. */
  deeds: Phrases
  /** Ways a quantity is told to go, without a number. */
  trends: {up: readonly string[]; down: readonly string[]}
  /** Places in an order, by number. */
  ranks: Phrases
  /** What only one thing can be among those of a kind, by id: the only, the most important, the biggest. */
  superlatives: Phrases
  /** Between what is the only or the greatest of its kind and what that is, in either order: is, 就是. */
  copulas: readonly string[]
  /**
   * Orders by a quality: what stands before its word for each place ("second-", 第二), and the words; of the first place, largest or 最大.
   * The places get the ids `1 large`, `2 large`.
   */
  orders: {places: Readonly<Record<string, string>>; qualities: Phrases}
  /** Between two things of which the one comes first or exceeds the other: `before`, `after`, `than`. */
  orderMarks: Readonly<Record<'before' | 'after' | 'than', readonly string[]>>
  /** How the items of a list told in sentences are opened, and how one of them is named again, each by its number from 0. */
  enumerations: {
    openers: ReadonlyArray<readonly string[]>
    references: ReadonlyArray<readonly string[]>
    namely: readonly string[]
  }
  /** How much of a population is meant, from `some` to `all`; `often`, but not always; and how two things are tied, `linked` or `causes`. */
  degrees: Readonly<Record<Degree, readonly string[]>>
  /** Before who did a deed or has a role ("by", 由), between an organisation and a role in it ("'s", 的), and between a role and who has it (is, 是). */
  agentMarks: {before: readonly string[]; owner: readonly string[]; copulas: readonly string[]}
  /** Those words of `roles` that are verbs, so that what follows is the thing and no person. */
  roleVerbs: readonly string[]
  /** Words between an acronym and what it stands for. */
  expansionMarks: readonly string[]
  /**
   * Posts that one person holds in a thing at a time, by id, and what may stand between one and the name of who holds it: `before` the post
   * after a name, `after` it before one. A phrase that ends in one of `of` takes the next word in: "head of" claims. `joint` stands between
   * two posts of one person. The words of `others` turn a post into another, or into one of several: deputy, a, 副.
   */
  posts: {
    words: Phrases
    before: readonly string[]
    after: readonly string[]
    of: readonly string[]
    joint: readonly string[]
    others: readonly string[]
  }
  /** Words that say a role was taken up in something that was there before. */
  appointments: readonly string[]
  /** Words that say what something is, and not what happened: "was the", 是. */
  statings: readonly string[]
  /** Words that forbid at the head of a clause, and say nothing of how it is: do not, 请勿. */
  prohibitions: readonly string[]
  /** Words that say a matter is being thought of or worked on, but not decided. */
  intentions: readonly string[]
  /** Words right before a figure that is a level at a time, and no sum over one: owns, 有. */
  holdings: readonly string[]
  /** Words that tell what is expected, and not what will be. */
  expectations: readonly string[]
  /** Upper bounds in form that only lend weight to a figure: 高达. */
  flourishes: readonly string[]
  /** Words that say a role was given up, or is a former one. */
  departures: readonly string[]
  /** Words that say an answer holds for those asked only. */
  samples: readonly string[]
  /** Words without weight when two claims are compared by their plain words. */
  stopWords: readonly string[]
  /** Characters of grammar, of which no word is made, in a language without spaces. */
  particles: string
  /** Words that point at what stands before the reader, so that another document points elsewhere. */
  demonstratives: readonly string[]
  /** Words that stand for what was named before. */
  pronouns: readonly string[]
  /** Verbs of saying after which what is said follows with nothing between: said, 表示. */
  speech: readonly string[]
  /** Words that stand for the body a whole text is about: the company, 公司. */
  bodies: readonly string[]
  /** Words that stand for the measure named before, by the dimension of its figures, or `any`: this share, 这个时间. */
  references: Readonly<Partial<Record<Dimension | 'any', readonly string[]>>>
  /** Endings that inflection adds, with what stands in their place in the stem; the first that fits is taken. */
  endings: ReadonlyArray<readonly [ending: string, stem: string]>
  /** Nouns that close a proper name, so that the words before them are one. */
  nameEndings: readonly string[]
  /** Verbs in the singular, which show that a word before them is a name and no plural. */
  singularVerbs: readonly string[]
  /** Endings with which a word at the head of a sentence looks inflected and no name. */
  plainEndings: readonly string[]
  /** Marks of an ordinal number: 第. */
  ordinalMarks: readonly string[]
  /** Words that open what limits a statement, up to the next comma: among, 对于. */
  settingMarks: readonly string[]
  /** Words with which such an opening ends: 小鼠实验中. */
  settingEnds: readonly string[]
  /** Words right before the name of a place where something is: in, 在. */
  placeMarks: readonly string[]
  /** Words beside a name that tell it from no other: Dr, Mayor, Ltd, 公司. */
  nameAdditions: readonly string[]
  /** Family names that open a person's name where nothing marks it, as in Chinese. */
  familyNames: readonly string[]
}

/** Scopes of which a claim can have only one: two claims with different ones of a family speak of different things. */
export const exclusiveScopes: ReadonlyArray<readonly string[]> = [
  ['first-year', 'first-month', 'first-week', 'first-day'],
  ['gross', 'net', 'operating'],
  ['enterprise', 'consumer', 'government'],
  ['women', 'men', 'children'],
  ['children', 'teenagers', 'adults', 'elderly', 'young-people'],
  ['primary-school', 'middle-school', 'high-school', 'university'],
  ['inpatient', 'outpatient'],
  ['full-time', 'part-time'],
  ['domestic', 'overseas'],
  ['urban', 'rural'],
  ['input-tokens', 'output-tokens'],
  ['private-sector', 'state-owned'],
  ['before-event', 'after-event'],
  ['phase-one', 'phase-two', 'phase-three'],
  ['mornings', 'afternoons', 'evenings'],
  ['minimum', 'mean', 'median', 'peak', 'percentile'],
  ['segment'],
  ['north', 'south', 'east', 'west'],
  ['per-hour', 'per-day', 'per-week', 'per-month', 'per-year'],
  ['day-shift', 'night-shift'],
  ['weekdays', 'weekends'],
  ['spring', 'summer', 'autumn', 'winter'],
  ['early-stage', 'late-stage'],
  ['entry-level', 'senior-level'],
  ['mobile', 'web', 'desktop', 'tablet'],
  ['new-code', 'all-code', 'pull-requests'],
  ['startups', 'big-companies', 'small-firms', 'fortune-500'],
  ['year-on-year', 'period-on-period'],
  ['cumulative', 'additions'],
  ['free-plan', 'basic-plan', 'personal-plan', 'pro-plan', 'team-plan', 'enterprise-plan', 'long-range'],
  ['treated-group', 'control-group'],
  ['own-stores', 'franchised'],
  ['wholesale', 'retail'],
  ['before-tax', 'after-tax'],
  ['peak-hours', 'off-peak'],
  ['high-season', 'low-season'],
  ['regular-season', 'playoffs'],
  ['home-games', 'away-games'],
  ['first-half', 'second-half'],
  ['first-leg', 'second-leg'],
  ['rated', 'measured'],
  ['onshore', 'offshore'],
  ['east-side', 'west-side', 'south-side', 'north-side'],
  ['qualifying', 'final'],
  ['this-time', 'last-time'],
  ['first-offence', 'repeat-offence'],
  ['draft-text', 'final-text'],
  ['beta-release', 'stable-release'],
  ['animals', 'humans'],
  ['city-driving', 'motorway'],
  ['long-range', 'standard-range'],
  ['number-one', 'number-two', 'number-three', 'number-four', 'number-five'],
  ['tang-dynasty', 'song-dynasty', 'yuan-dynasty', 'ming-dynasty', 'qing-dynasty'],
  ['excluding-one-offs', 'including-one-offs'],
  ['upper', 'lower'],
  ['inbound', 'outbound'],
  ['theoretical', 'practical']
]

/** Scopes that are always said: what is told by the head, by the day or of the control group is not what is told without them. */
export const saidScopes: ReadonlySet<string> = new Set(
  'per-capita per-hour per-day period-on-period control-group playoffs off-peak franchised after-tax'.split(' ')
)

/** Metrics that stand at a level for weeks, not years. */
export const changing: ReadonlySet<string> = new Set([
  'valuation',
  'arr',
  'mrr',
  'market-share',
  'share-price',
  'monthly-users',
  'weekly-users',
  'daily-users',
  'users',
  'subscribers',
  'customers',
  'headcount',
  'downloads',
  'adoption'
])

/** Metrics of what a company gives account of itself. */
export const accounts: ReadonlySet<string> = new Set(
  'revenue gross-profit net-profit operating-profit profit loss cash-flow dividend margin capex rnd headcount hires layoffs'.split(
    ' '
  )
)

/** Metrics that add up over a period, so that figures of two periods do not replace each other. */
export const flows: ReadonlySet<string> = new Set([
  ...[
    'revenue',
    'gross-profit',
    'net-profit',
    'operating-profit',
    'profit',
    'loss',
    'cash-flow',
    'dividend',
    'hires',
    'layoffs'
  ],
  ...[
    'shipments',
    'deliveries',
    'sales-units',
    'orders',
    'transactions',
    'volume',
    'visits',
    'attendance',
    'passengers',
    'output',
    'funding'
  ],
  ...[
    'seed-round',
    'series-a',
    'series-b',
    'series-c',
    'series-d',
    'series-e',
    'series-f',
    'investment',
    'capex',
    'rnd',
    'growth'
  ],
  ...[
    'books-lent',
    'emissions',
    'downtime',
    'strike',
    'papers',
    'jobs-created',
    'jobs-replaced',
    'dropout',
    'power-use',
    'views'
  ]
])

/** Metrics that are told in money, so that a large bare number beside one is a sum: 营收5.3亿. */
export const amounts: ReadonlySet<string> = new Set(
  'valuation revenue arr mrr gross-profit net-profit operating-profit profit loss cash-flow cash-burn debt dividend market-size cost training-cost inference-cost investment capex rnd funding seed-round series-a series-b series-c series-d series-e series-f assets wages gdp guidance'.split(
    ' '
  )
)

/** Metrics that say little of what is measured; beside another they do not decide. */
export const vagueMetrics: ReadonlySet<string> = new Set([
  ...[
    'growth',
    'launch',
    'announcement',
    'opening',
    'closing',
    'contract',
    'partnership',
    'speed',
    'duration',
    'area',
    'members'
  ],
  ...[
    'respondents',
    'patients',
    'nurses',
    'doctors',
    'pupils',
    'teachers',
    'users',
    'customers',
    'developers-count',
    'orders'
  ],
  ...[
    'vehicles',
    'stores',
    'headcount',
    'team-size',
    'merchants',
    'adoption',
    'regulation',
    'productivity',
    'completion',
    'output'
  ],
  ...[
    'founding',
    'storage',
    'gpus',
    'investigation',
    'recovery-time',
    'capacity',
    'cost',
    'price',
    'population',
    'hires',
    'lead'
  ]
])

/** Words of the glossary too common to show that two claims speak of one thing. */
export const weakWords: ReadonlySet<string> = new Set(
  'year month week day hour minute second quarter half first third last new old large small long short high low total average people person use increase fall grow go forecast company start end show report finish work half'.split(
    ' '
  )
)

/** Words of the glossary that mean their contraries: a thing of the one kind is none of the other. */
export const opposites: ReadonlyArray<readonly [string, string]> = [
  ['old', 'new'],
  ['large', 'small'],
  ['high', 'low'],
  ['long', 'short'],
  ['first', 'second'],
  ['first', 'third'],
  ['second', 'third'],
  ['first', 'last'],
  ['online', 'offline'],
  ['import', 'export'],
  ['training', 'inference'],
  ['buyer', 'seller']
]

/** Words of the glossary for what is done, felt or said, and for how it is. */
export const doings: ReadonlySet<string> = new Set(
  [
    'abandon absorb accept achieve admit adopt allow announce approve arrive attend begin borrow build buy carry choose collect come commit',
    'complete concede confirm convert cover create criticise cut delay deliver demolish deny deploy design detect develop discover donate',
    'double drive early earn easy employ end enrich enrol establish evacuate expand expensive fail fast favour find fly forecast freeze go',
    'graduate handle hard help hire hold improve increase install interview join jump keep kill know late lead learn leave lend lengthen',
    'listen lose main measure meet merge move need open oppose own pass pay pledge promise prove publish pull reach read receive recent',
    'recruit reduce reject release reopen repair replace report rescue resign restore retire return rewrite rob run sail save see sell send',
    'serve share show shrink sign slow speak spend start strong sue support survive suspend take teach think travel treat use visit wait want',
    'watch weak weigh win work write'
  ]
    .join(' ')
    .split(' ')
)

/** Scopes that narrow a claim without shutting out another and without saying where. */
export const openScopes: ReadonlySet<string> = new Set(
  'mean median peak per-capita cumulative new-only developers engineers students teachers premium nonfiction world'.split(
    ' '
  )
)

const families: ReadonlySet<string> = new Set(exclusiveScopes.flat())

/** Whether a scope says where: it is in no family, and no open one. */
export const isPlace = (scope: string): boolean =>
  !families.has(scope) && !openScopes.has(scope) && !/^(?:age|bound) /.test(scope)

/** Metrics that name an event which happens to a thing once. */
export const events: ReadonlySet<string> = new Set(
  'birth death launch opening founding listing acquisition completion construction-start closing regulation merger announcement recall'.split(
    ' '
  )
)

/** Words of the glossary for what befalls some of those who are counted. */
export const fates: ReadonlySet<string> = new Set(
  'injure kill death hire recruit dismiss fire arrest resign retire join leave enrol graduate train interview survey vote'.split(
    ' '
  )
)

/** Metrics of money that is raised: a sum by which capital grows is the sum itself. */
export const rounds: ReadonlySet<string> = new Set(
  'funding seed-round series-a series-b series-c series-d series-e series-f debt'.split(' ')
)

/** Who makes a product: what is said of the one often names the other. */
export const makers: Readonly<Record<string, string>> = {
  claude: 'anthropic',
  'claude-code': 'anthropic',
  'claude-cowork': 'anthropic',
  'claude-skills': 'anthropic',
  'claude-artifacts': 'anthropic',
  'claude-opus': 'anthropic',
  'claude-sonnet': 'anthropic',
  chatgpt: 'openai',
  'gpt-3': 'openai',
  'gpt-3.5': 'openai',
  'gpt-4': 'openai',
  'gpt-4o': 'openai',
  'gpt-4.5': 'openai',
  'gpt-5': 'openai',
  sora: 'openai',
  'dall-e': 'openai',
  codex: 'openai',
  gemini: 'google',
  bard: 'google',
  gemma: 'google',
  tpu: 'google',
  android: 'google',
  chrome: 'google',
  alphafold: 'deepmind',
  alphago: 'deepmind',
  llama: 'meta',
  instagram: 'meta',
  whatsapp: 'meta',
  grok: 'xai',
  devin: 'cognition',
  copilot: 'microsoft',
  windows: 'microsoft',
  azure: 'microsoft',
  aws: 'amazon',
  iphone: 'apple',
  ios: 'apple',
  'mac-mini': 'apple',
  qwen: 'alibaba',
  aliyun: 'alibaba',
  taobao: 'alibaba',
  ernie: 'baidu',
  doubao: 'bytedance',
  tiktok: 'bytedance',
  douyin: 'bytedance',
  kimi: 'moonshot',
  hunyuan: 'tencent',
  yuanbao: 'tencent',
  wechat: 'tencent',
  pangu: 'huawei',
  h100: 'nvidia',
  a100: 'nvidia',
  blackwell: 'nvidia'
}

/** Metrics that are a thesis by themselves: who denies or hedges one speaks of the same as who asserts it. */
export const theses: ReadonlySet<string> = new Set(
  'oligopoly monopoly moat bubble agi jobs-replaced unemployment startup-failure distillation'.split(' ')
)

/** Measures of a field as a whole, which need no subject either. */
export const impersonal: ReadonlySet<string> = new Set([...theses, 'copy-time'])

/** Views that are a matter by themselves, whoever speaks of them: of the others, the words around say what they are of. */
export const debates: ReadonlySet<string> = new Set(
  'concentration survival replacement autonomy open-models levelling amplification bubble market-room agi degree moat loyalty hiring to-regulate scaling reliability focus control creativity code-quality first-mover generality'.split(
    ' '
  )
)

/** Roles that are compared with each other: who founded a thing, and who was given an office in it. */
export const officers: ReadonlySet<string> = new Set(
  'founder chief-executive chief-product-officer chief-technology-officer chief-financial-officer chief-operating-officer employee adviser'.split(
    ' '
  )
)

/** Nouns for people at work, which stand for each other. */
export const staff: ReadonlySet<string> = new Set(['person', 'employee', 'worker', 'staff', 'people'])

/** Nouns for people, each of which may be told as persons again. */
export const humans: ReadonlySet<string> = new Set([
  ...staff,
  ...'adult applicant beneficiary child client customer designer developer doctor driver engineer expert family farmer guest investor'.split(
    ' '
  ),
  ...'learner librarian member merchant nurse parent participant passenger patient player pupil reader resident respondent reviewer'.split(
    ' '
  ),
  ...'scientist student subscriber teacher user viewer visitor volunteer voter woman man girl boy candidate clerk'.split(
    ' '
  )
])
