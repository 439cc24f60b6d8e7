import type {Concepts} from '../../concepts.js'
import {entities} from './entities.js'
import {metrics} from './metrics.js'
import {scopes} from './scopes.js'
import {titles} from './titles.js'
import {views} from './views.js'
import {words} from './words.js'

export const concepts: Concepts = {
  views,
  metrics,
  measures: {endings: '', short: []},
  entities,
  scopes,
  titles,
  words,
  states: {
    publicity: {
      yes: ['open letter', 'public letter', 'published letter'],
      no: ['internal letter', 'internal memo', 'internal email', 'leaked memo', 'private letter', 'confidential memo']
    },
    copying: {
      yes: [
        'easy to copy',
        'easily copied',
        'easily cloned',
        'easily distilled',
        'easy to replicate',
        'easily replicated'
      ],
      no: [
        'hard to copy',
        'cannot be copied',
        "can't be copied",
        'impossible to copy',
        'cannot be easily copied',
        'not easily copied',
        'hard to replicate',
        'cannot be replicated'
      ]
    },
    'open-source': {
      yes: [
        '{is|are|was|were|become|became} [now|fully|completely] {open source|open-source|open-sourced}',
        'open-sourced',
        'open sourced',
        '{released|release|publish|published|releases} the weights',
        '{has|have|with} open weights',
        'weights are {public|open|free}',
        'went open source'
      ],
      no: [
        'closed source',
        'closed-source',
        'not open source',
        'not open-source',
        'proprietary',
        'keeps the weights {secret|closed|private}'
      ]
    },
    profitability: {
      yes: [
        'profitable',
        'in the black',
        'turned a profit',
        'net income of',
        '{net|operating} profit of',
        '{made|makes|posted|reported|recorded} {a|an|its first} [{net|operating|annual|quarterly|full-year} ]profit',
        'makes money',
        'broke even'
      ],
      no: [
        'unprofitable',
        'loss-making',
        'in the red',
        '{net|operating} loss',
        '{made|makes|posted|reported|recorded} a [{net|annual|quarterly|full-year} ]loss',
        'lost money',
        'loses money',
        'losing money'
      ]
    },
    listing: {
      yes: ['went public', 'publicly traded', 'listed on', 'publicly listed', 'is listed', 'was listed'],
      no: ['privately held', 'unlisted', 'is private', 'remains private', 'stayed private']
    },
    independence: {
      yes: ['independent company', 'remains independent', 'stayed independent'],
      no: ['was acquired', 'was bought', 'was taken over', 'is a subsidiary']
    },
    approval: {
      yes: [
        '{was|were|is|are|been} approved',
        '{has|have|had} approved',
        'approved {the|a|an|its|their|plans}',
        'won approval',
        'received approval',
        '{was|were|is|are|been} cleared by',
        'cleared the {merger|takeover|acquisition|deal|sale|plan|plans|merge}',
        'gave … {approval|the go-ahead|the green light}'
      ],
      no: [
        '{has|have|had|did|does} not [yet ]{approve|approved}',
        'yet to approve',
        '{was|were|is|are|been} {rejected|refused|turned down|voted down|blocked|vetoed|denied}',
        '{has|have|had} {rejected|refused|turned down|voted down|blocked|vetoed}',
        '{rejected|turned down|voted down|blocked|vetoed} {the|a|an|its|their|plans}'
      ]
    },
    operation: {
      yes: [
        'is still running',
        'remains open',
        'is still open',
        '{is|are} [still |now |back ]in {operation|use|service}',
        '{remains|remain} in {operation|use|service}',
        'is still in service',
        '{is|are|was|were|stay|stays|stayed|remain} [now|still|again|fully] open',
        '{has|have} reopened',
        'reopened'
      ],
      no: [
        'was shut down',
        'has been shut down',
        'was closed',
        '{has|have} closed',
        '{has|have} shut [down ]',
        '{is|are|was|were} no longer in {operation|use|service}',
        'was discontinued',
        '{is|are|remain|remains|stay|stays} [now|still|currently] {closed|shut}',
        'closed to'
      ]
    }
  },
  beliefs: [
    '{we|people|everyone|everybody|they|many|you|one} [all |always |often |still |may |might ]{tend|tended|like|liked|used|want} to {think|believe|assume|say}',
    '{would|might|could} [have |well ]{think|thought|believe|believed|assume|assumed}',
    '{mistakenly|wrongly} {think|thought|believe|believed|assume|assumed}',
    '{the myth|the belief|the fear|the idea|the notion|the illusion} that',
    'contrary to'
  ],
  alternatives: [
    'either',
    'or',
    'whether',
    '{the first|the second|in one|the other|one|another} {scenario|possibility|case}'
  ],
  becoming: ['into', 'to'],
  roles: {
    founder: ['founder', 'founders', 'founded', 'set up by', 'co-founder', 'cofounder', 'co-founders', 'co-founded'],
    'chief-executive': ['chief executive', 'chief executive officer', 'ceo'],
    'chief-product-officer': ['chief product officer', 'cpo'],
    'chief-technology-officer': ['chief technology officer', 'cto'],
    'chief-financial-officer': ['chief financial officer', 'cfo', 'finance chief'],
    'chief-operating-officer': ['chief operating officer', 'coo'],
    'chief-scientist': ['chief scientist'],
    chair: ['chairman', 'chairwoman', 'chairperson', 'chair of'],
    president: ['president'],
    investor: ['investor', 'investors', 'backer'],
    employee: ['joined as', 'was hired'],
    adviser: ['adviser', 'advisor'],
    director: ['director', 'board member'],
    'managing-director': ['managing director'],
    'film-director': ['directed by', 'film director', 'filmmaker'],
    mayor: ['mayor'],
    rector: ['rector', 'vice-chancellor', 'headmaster', 'headmistress', 'head teacher'],
    minister: ['minister'],
    editor: ['editor', 'editor-in-chief'],
    'head-coach': ['head coach']
  },
  deeds: {
    find: ['found', 'discovered', 'spotted', 'uncovered', 'detected'],
    invent: ['invented', 'devised', 'proposed', 'conceived', 'came up with'],
    create: ['created', 'developed', 'built', 'designed', 'made by', 'engineered'],
    write: ['wrote', 'written', 'authored', 'composed'],
    acquire: ['acquired', 'bought', 'took over', 'purchased', 'taken over'],
    win: ['won'],
    lead: ['led'],
    publish: ['published', 'released'],
    fund: ['funded', 'financed', 'paid for']
  },
  trends: {
    up: [
      '{lengthened|lengthens|lengthen|raised|raises|raise|increased|increases|increase|lifted|hiked|grew|grows|grown|rose|rises|risen|climbed|jumped|surged|gained|expanded|doubled|tripled}',
      '{went|going|gone} up',
      'up {by|from|to}',
      'scaled up',
      'sped up',
      'speeds up'
    ],
    down: [
      '{cut|cuts|lowered|lowers|reduced|reduces|shortened|shortens|shorten|reduce|lower|decrease|decreased|decreases|fell|falls|fallen|dropped|drops|declined|declines|shrank|shrinks|shrunk|slipped|halved|slashed|trimmed|plunged|sank|lost}',
      '{went|going|gone} down',
      'down {by|from|to}',
      'slowed down',
      'slows down'
    ]
  },
  ranks: {
    '1': [
      'the first',
      'was first',
      'is first',
      'came first',
      'ranks first',
      'ranked first',
      'in first place',
      'number one'
    ],
    '2': [
      'the second',
      'was second',
      'is second',
      'came second',
      'ranks second',
      'ranked second',
      'in second place',
      'number two'
    ],
    '3': [
      'the third',
      'was third',
      'is third',
      'came third',
      'ranks third',
      'ranked third',
      'in third place',
      'number three'
    ],
    '4': ['the fourth', 'was fourth', 'came fourth', 'ranks fourth', 'ranked fourth', 'in fourth place'],
    '5': ['the fifth', 'was fifth', 'came fifth', 'ranks fifth', 'ranked fifth', 'in fifth place'],
    last: ['the last', 'was last', 'came last', 'ranks last', 'in last place']
  },
  superlatives: {
    only: ['the {only|sole|one|one and only}'],
    'most-important': [
      'the [single |one ]most {important|crucial|decisive|critical|essential}',
      'the {single |}{decisive|crucial|paramount} {factor|thing|question}',
      '{thing|one|what} that matters most'
    ],
    biggest: ['{the|our|its|their|my|your} [single ]{biggest|greatest|largest}'],
    'most-useful': ['the [single ]most useful'],
    'most-valuable': ['the [single ]most valuable'],
    'most-effective': ['the [single ]most effective'],
    'most-dangerous': ['the [single ]most dangerous'],
    'most-urgent': ['the [single ]most urgent'],
    main: ['{the|our|its|their} {main|chief|principal|primary}'],
    hardest: ['the [single ]{hardest|most difficult}'],
    best: ['the [single |very ]best {way|tool|measure|protection|advice|moment|time|place}'],
    worst: ['the [single |very ]worst']
  },
  copulas: ['{is|was|are|were|lies in|remains}'],
  orders: {
    places: {
      1: '',
      2: '{second|2nd}{-| }',
      3: '{third|3rd}{-| }',
      4: '{fourth|4th}{-| }',
      5: '{fifth|5th}{-| }',
      6: '{sixth|6th}{-| }',
      7: '{seventh|7th}{-| }',
      8: '{eighth|8th}{-| }',
      9: '{ninth|9th}{-| }',
      10: '{tenth|10th}{-| }'
    },
    qualities: {
      large: ['largest', 'biggest'],
      high: ['highest', 'tallest'],
      long: ['longest'],
      old: ['oldest'],
      fast: ['fastest', 'quickest'],
      rich: ['richest', 'wealthiest'],
      expensive: ['most expensive', 'costliest', 'priciest'],
      populous: ['most populous'],
      busy: ['busiest'],
      deep: ['deepest'],
      popular: ['most popular'],
      valuable: ['most valuable']
    }
  },
  orderMarks: {
    before: ['before', 'ahead of', 'earlier than'],
    after: ['after', 'behind', 'later than'],
    than: ['than']
  },
  enumerations: {
    openers: [
      ['first,', 'firstly', 'one is', 'the first is', 'in the first'],
      ['second,', 'secondly', 'the other is', 'another is', 'the second is', 'in the second'],
      ['third,', 'thirdly', 'the third is', 'a third is', 'a third,', 'and a third,', 'and third,', 'there is a third']
    ],
    references: [
      ['the first', 'the former'],
      ['the second', 'the latter', 'the other'],
      ['the third', 'the last']
    ],
    namely: ['namely', 'that is', 'i.e.', 'in which', 'meaning']
  },
  degrees: {
    'one-of': ['one of', 'among the'],
    some: ['some', 'several', 'a few', 'a number of', 'certain', 'many', 'part of', 'not all', 'partly', 'in part'],
    most: ['most', 'the majority', 'mostly', 'more than half', 'the bulk of'],
    'almost-all': ['almost all', 'nearly all', 'almost every', 'nearly every', 'virtually all', 'almost entirely'],
    all: ['all', 'every', 'everyone', 'each', 'the whole', 'entirely', 'completely', 'without exception'],
    often: [
      '{often|usually|typically|generally|sometimes|normally|frequently}',
      '{tend|tends} to',
      'in {many|most|some} cases',
      'as a rule'
    ],
    linked: [
      '{more|less|most|least} likely to',
      'associated with',
      'linked to',
      'correlated with',
      'correlates with',
      'tied to',
      'related to'
    ],
    causes: [
      'caused',
      'causes',
      'cause',
      'led to',
      'leads to',
      'made … fall',
      'made … rise',
      'resulted in',
      'brought about',
      'drove'
    ]
  },
  agentMarks: {before: ['by'], owner: ["'s"], copulas: ['is', 'was', ', ', 'remains']},
  roleVerbs: ['directed by', 'founded', 'co-founded', 'set up by', 'joined as', 'was hired'],
  posts: {
    words: {
      'chief-executive': ['chief executive officer', 'chief executive', 'ceo'],
      'chief-financial-officer': ['chief financial officer', 'cfo', 'finance director', 'head of finance'],
      'chief-technology-officer': ['chief technology officer', 'cto'],
      'chief-operating-officer': ['chief operating officer', 'coo'],
      'chief-scientist': ['chief scientist'],
      'managing-director': ['managing director', 'general manager'],
      founder: ['founder'],
      chair: ['chair of', 'chairman', 'chairwoman', 'chairperson', 'chair'],
      president: ['president'],
      mayor: ['mayor'],
      minister: ['minister of', 'minister for'],
      head: ['head of', 'director of', 'leader of'],
      editor: ['editor-in-chief', 'editor in chief'],
      'lead-author': ['lead author', 'first author', 'principal investigator'],
      'corresponding-author': ['corresponding author'],
      coach: ['head coach'],
      captain: ['captain'],
      headteacher: ['headteacher', 'head teacher', 'headmaster', 'headmistress'],
      architect: ['architect'],
      conductor: ['conductor']
    },
    before: ['the', 'its', 'our', 'their', 'his', 'her', 'is', 'was', 'who is', 'who was', 'as'],
    after: ['is', 'was'],
    of: ['of', 'for', 'at', 'in'],
    joint: ['and'],
    others: [
      'a',
      'an',
      'deputy',
      'vice',
      'assistant',
      'associate',
      'former',
      'previous',
      'acting',
      'interim',
      'next',
      'new'
    ]
  },
  expansionMarks: ['stands for', 'short for', 'or', 'which means', 'spelled out'],
  appointments: [
    'joined … as',
    'was hired',
    'was appointed',
    'has been appointed',
    'was named',
    'was elected',
    'elected to',
    'elected as',
    'takes over from',
    'took over as',
    'hired as',
    'appointed',
    'joins as',
    'became'
  ],
  statings: ['{is|are|was|were|remain|remains|remained|has been|had been} {a|an|the|home|its|his|her|their}'],
  prohibitions: ['do not', "don't", 'don’t', 'never', 'please do not', "please don't"],
  intentions: [
    'considering',
    'is {thinking of|weighing|exploring|discussing|studying}',
    'are {thinking of|weighing|exploring|discussing|studying}',
    'in talks',
    'plans to',
    'has not decided',
    'yet to decide',
    'aims to',
    '{want|wants|wanted|intend|intends|pledged|pledges|promised|promises} to',
    'hopes to'
  ],
  holdings:
    'has have had holds held owns owned employs employed counts counted numbers numbered comprises comprised is are was were totals totalled at'.split(
      ' '
    ),
  flourishes: ['as high as', 'as much as', 'as many as'],
  departures: [
    'former',
    'formerly',
    'retired',
    'outgoing',
    'one-time',
    'ex-',
    'stepped down',
    'steps down',
    'resigned',
    'resigns',
    'no longer',
    'until',
    'left',
    'leaves',
    'previously',
    'succeeded',
    'replaced',
    'stand in',
    'acting',
    'interim'
  ],
  samples: [
    'surveyed',
    'polled',
    'respondents',
    'asked',
    'interviewed',
    'in the sample',
    'in the survey',
    'who answered',
    'questioned',
    '{survey|poll} of',
    '{said|say|reported|report|answered} {they|he or she|having}'
  ],
  expectations: [
    '{is|are|was|were} {expected|projected|forecast|predicted|slated|tipped|due|set|poised} to',
    '{expected|projected|forecast|predicted} to'
  ],
  stopWords: [
    ...'a an the this that these those it its he she his her they their them we our us you your i my me who whom whose which what'.split(
      ' '
    ),
    ...'is are was were be been being am do does did done has have had having will would shall should can could may might must'.split(
      ' '
    ),
    ...'and or but nor so yet if then than as at by for from in into of off on onto out over per to up upon with without within'.split(
      ' '
    ),
    ...'about above across after again against all almost already also although always among any around because before below between both'.split(
      ' '
    ),
    ...'down during each either ever every few here how however just least less like many more most much near nearly never no not now'.split(
      ' '
    ),
    ...'only other others own same since some still such there therefore though through thus too today toward towards under until very'.split(
      ' '
    ),
    ...'when where while whether why yes s t d ll re ve not one two three said says say according so-called according roughly approximately'.split(
      ' '
    ),
    ...'probably possibly perhaps maybe likely reportedly apparently certainly'.split(' '),
    ...'january february march april june july august september october november december'.split(' '),
    ...'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
    ...'well far further alone together instead indeed even quite rather nowadays currently recently later earlier ago once twice times time'.split(
      ' '
    ),
    ...'percent percentage point points cent number total figure get got give gave make makes made take'.split(' ')
  ],
  particles: '',
  demonstratives: ['this', 'these', 'here', 'our', 'my'],
  pronouns: [
    'it',
    'its',
    'they',
    'their',
    'he',
    'she',
    'his',
    'her',
    'the model',
    'the product',
    'the team',
    'the app',
    'the service',
    'the tool',
    'the chain',
    'the city',
    'the project',
    'there'
  ],
  speech: ['say', 'says', 'said', 'tell', 'tells', 'told', 'claims', 'claimed'],
  references: {
    duration: ['that time', '{this|that} {wait|period|cycle|delay|interval}'],
    share: ['{this|that} {share|ratio|rate|proportion|percentage|fraction|probability}'],
    money: ['{this|that} {price|amount|sum|cost|fee}'],
    any: ['{this|that} {figure|number|total|metric|measure|level|count|gap}']
  },
  bodies: [
    'the {company|firm|start-up|startup|group|business|lab|manufacturer|maker|retailer|bank|airline|carrier|developer|operator|institute}',
    "the {company|firm|start-up|startup|group|business|lab|manufacturer|maker|retailer|bank|airline|carrier|developer|operator|institute}{’|'}s"
  ],
  endings: [
    ['sses', 'ss'],
    ['ies', 'y'],
    ['ied', 'y'],
    ['ches', 'ch'],
    ['shes', 'sh'],
    ['xes', 'x'],
    ['ations', ''],
    ['ation', ''],
    ['ating', ''],
    ['ated', ''],
    ['ates', ''],
    ['ate', ''],
    ['pping', 'p'],
    ['pped', 'p'],
    ['tting', 't'],
    ['tted', 't'],
    ['nning', 'n'],
    ['nned', 'n'],
    ['gging', 'g'],
    ['gged', 'g'],
    ['ing', ''],
    ['ed', ''],
    ['ers', 'er'],
    ["'s", ''],
    ['ss', 'ss'],
    ['us', 'us'],
    ['is', 'is'],
    ['es', ''],
    ['s', ''],
    ['e', '']
  ],
  nameEndings: [],
  singularVerbs: [
    'is',
    'has',
    'was',
    'does',
    'will',
    'says',
    'said',
    'plans',
    'makes',
    'takes',
    'wants',
    'owns',
    'runs',
    'sells'
  ],
  plainEndings: ['ing', 'ed', 'ly', 'tion', 'ment', 'ness', 'ity', 'ship', 's'],
  ordinalMarks: [],
  settingMarks: 'in on among amongst for at under across within during after before outside inside without'.split(' '),
  settingEnds: [],
  placeMarks: ['in'],
  nameAdditions:
    'mr mrs ms miss mx dr prof professor sir dame lord lady president chairman chairwoman chair mayor minister senator governor judge justice captain director chancellor king queen prince princess sister brother father inc ltd llc plc corp corporation company co gmbh ag group'.split(
      ' '
    ),
  familyNames: []
}
