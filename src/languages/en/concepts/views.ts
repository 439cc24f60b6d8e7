import type {Concepts} from '../../concepts.js'

/** The two sides of what is argued about technology, work and markets. */
export const views: Concepts['views'] = {
  concentration: {
    yes: [
      '{monopoly|oligopoly|duopoly}',
      '{winner|winners} {takes|take} all',
      'winner-take-all',
      'winner-takes-all',
      '{a few|few|two or three|one or two|a handful of} {giants|companies|players|firms|platforms|vendors} … {control|dominate|own|rule|define}',
      '{dominated|controlled|ruled|owned} by {a few|one|two|three|a handful of}',
      '{the rest|everyone else|the others|second place} {get|gets|got|will get} nothing',
      'only {one or two|two or three|a few|a handful} {will survive|survive|will remain|remain|are left}'
    ],
    no: [
      '{fragment|fragments|fragmented|fragmenting|fragmentation}',
      '{diversify|diversifies|diversified|diversifying}',
      '{coexist|coexists|co-exist|coexistence}',
      'room for {many|everyone|everybody|all|hundreds|dozens|several}',
      '{many|several|dozens of|hundreds of} {winners|niches}',
      '{every|each} … {finds|found|has|gets} {its|their|a} {own|} {niche|market|place|winner}',
      'a thousand flowers'
    ]
  },
  survival: {
    yes: [
      '{will|can|all|they} {survive|thrive|make it}',
      '{every|each|almost every|nearly every} … {survived|survives|found its niche|found a niche|made money|worked out}',
      '{all|they all} {worked out|made it|survived|became profitable}'
    ],
    no: [
      '{will|going to|would} {die|go under|go bust|fold|vanish|disappear|be wiped out}',
      '{most|nearly all|the vast majority|nine in ten} … {fail|fails|failed|die|go under|go bust|disappear|vanish}',
      '{wiped out|weeded out|shaken out|shake-out|shakeout|mass extinction}',
      '{not|never} {survive|last|make it}'
    ]
  },
  replacement: {
    yes: [
      '{replace|replaces|replaced|replacing} … {workers|humans|people|jobs|staff|engineers|programmers|designers|translators|doctors|teachers|lawyers|employees}',
      '{replaced|displaced|automated away|taken over} by {ai|machines|software|robots|a model|models|algorithms|agents}',
      '{take|takes|taking|took|steal|steals|stealing|kill|kills|killing} … {job|jobs|livelihood}',
      '{mass|large-scale|massive} {unemployment|layoffs|lay-offs|redundancies}',
      '{jobs|roles|professions|occupations} … {vanish|vanishing|vanished|disappear|disappearing|disappeared|go away|be gone}',
      '{laid off|layoffs|lay-offs} … because of {ai|automation}'
    ],
    no: [
      "{jobs|roles|professions|occupations} … {not|n't|never} … {vanish|vanishing|vanished|disappear|disappearing|disappeared|go away|be gone|be replaced}",
      '{jobs|roles|professions|work} … {changing|change|changes|shifting|evolving|transformed}',
      '{create|creates|creating|created|add|adds|adding} … jobs',
      '{irreplaceable|cannot be replaced|can never be replaced|impossible to replace}',
      '{augment|augments|augmenting|assist|assists|assisting|support|supports} … {workers|humans|people|staff|engineers|doctors|teachers|employees}'
    ]
  },
  autonomy: {
    yes: [
      '{autonomous|autonomously|fully automatic|unattended|unsupervised}',
      '{without|needs no|need no|no} [any ]{human|human beings|human operator|human oversight|human supervision|human intervention|humans}',
      '{on its own|on their own|by itself|by themselves}',
      '{digital|virtual} {employee|employees|worker|workers|colleague|colleagues}'
    ],
    no: [
      '{need|needs|needed|requires|require} a {human|person|human operator|human being}',
      '{human|humans|a person} in the loop',
      '{human|manual} {oversight|review|supervision|operator|operators}',
      '{needs|need|requires|require} {someone|somebody|people|humans|supervision}',
      'far from … {autonomous|deciding|decisions}',
      'too {unpredictable|unreliable}'
    ]
  },
  'open-models': {
    yes: [
      'more open {source|models|weights}',
      '{support|supports|back|backs|embrace|embraces|move to|return to|favour|favor|favours|favors} open source',
      '{will|promised to|plans to|going to} {open-source|open source}'
    ],
    no: [
      '{less|fewer|no more} open {source|models|weights}',
      '{oppose|opposes|against|abandon|abandons|retreat from|away from|restrict} open source',
      '{support|supports|back|backs|return to|move to|favour|favor|favours|favors} {closed|closed-source|proprietary}',
      'open source {is|was} {dangerous|harmful|a threat}'
    ]
  },
  moat: {
    yes: [
      '{biggest|greatest|only|real|true|new|deepest|strongest} moat',
      '{has|have|had|build|builds|built|creates|create} {a|real|deep|strong|their own|its own} moat',
      'high {barrier|barriers} to entry',
      '{is|are|becomes|became} {a|the|our|their|its} moat'
    ],
    no: [
      '{no|without a|without any|has no|have no|lost its|lost their} {moat|moats|barrier|barriers}',
      '{moat|moats|barriers} … {gone|vanished|vanishing|disappeared|disappearing|evaporated|collapsed|zero}',
      'no {technical|technological} {advantage|edge|differentiation}'
    ]
  },
  levelling: {
    yes: [
      '{levels|level|levelled|leveled|levelling} the {playing field|field}',
      '{level|equal} playing field',
      '{same starting line|equal footing|back to the same line}',
      '{narrow|narrows|narrowed|close|closes|closed|closing} the gap',
      '{anyone|everyone|anybody|everybody|ordinary people|beginners|novices|amateurs} can',
      '{democratise|democratize|democratises|democratizes|democratised|democratized|democratisation|democratization}'
    ],
    no: [
      '{widen|widens|widened|widening|deepen|deepens|increase|increases} the gap',
      '{the best|the strong|strong|top} … {better|stronger|pull away|pull ahead}',
      '{super-developer|super-developers|super-engineer|super-engineers|superhuman|super-translator|super-programmer|super-programmers}',
      '{uneven|unevenly|unequal|unequally}',
      'rich get richer'
    ]
  },
  upheaval: {
    yes: [
      '{completely|totally|fundamentally|radically|entirely|forever|utterly} {change|changes|changed|changing|transform|transforms|transformed|transforming|different|reshape|reshapes|reshaped|rewrites}',
      '{disrupt|disrupts|disrupted|disrupting|upend|upends|upended|upending|revolutionise|revolutionize|revolutionised|revolutionized|revolutionises|revolutionizes}',
      '{changed|changes|change} everything',
      '{for the first time in history|unprecedented|paradigm shift|a revolution}',
      '{this time is different|everything is different}'
    ],
    no: [
      '{not|never|hardly|barely|scarcely} {really|fundamentally|actually|} {changed|change|transformed|altered|disrupted}',
      '{nothing|little|not much} {has changed|changed|new|is new|is different}',
      '{no different|the same as ever|business as usual|history repeats|same old}',
      '{still|just as} {apply|applies|holds|hold|true|relevant}',
      'as important as ever'
    ]
  },
  productivity: {
    yes: [
      '{speed|speeds|sped|speeding} up',
      '{faster|more productive|quicker}',
      '{raise|raises|raised|boost|boosts|boosted|increase|increases|increased|improve|improves|improved} … {productivity|output|efficiency|throughput}',
      '{accelerate|accelerates|accelerated|accelerating} … {development|delivery|releases|work|research|output}',
      '{save|saves|saved|saving} … {hours|time|days|weeks}',
      'the work of {two|three|four|five|ten|a dozen|a team|several}'
    ],
    no: [
      '{slow|slows|slowed|slowing} … down',
      '{slower|less productive}',
      '{no faster|not faster|not any faster|no more productive|not ship faster}',
      '{lower|lowers|lowered|reduce|reduces|reduced|hurt|hurts} … {productivity|output|efficiency|throughput}',
      '{waste|wastes|wasted|wasting} … {hours|time|days|weeks}'
    ]
  },
  amplification: {
    yes: [
      '{super-developer|super-developers|super-engineer|super-engineers|super-programmer|super-programmers|super-translator|super-translators|super-worker|super-workers|superhuman}',
      "{amplify|amplifies|amplified|extend|extends|extended|enhance|enhances|enhanced} {our|their|your|human|people's} {abilities|ability|skills|talent|capabilities}",
      'net gain'
    ],
    no: [
      '{downgrade|downgrades|downgraded|deskill|deskills|deskilled|deskilling}',
      "{erode|erodes|eroded|weaken|weakens|weakened|dull|dulls|dulled} {our|their|your|human|people's} {abilities|ability|skills|talent|judgement|judgment}",
      '{makes|making|made} {us|them|people|you|engineers|workers} {lazy|lazier|dumber|worse}'
    ]
  },
  bubble: {
    yes: [
      '{a|the|is|in a} bubble',
      'bubble … {burst|bursts|bursting|pop|pops}',
      '{overhyped|overvalued|oversupply|over-supply|glut|overheated|too many start-ups|too many startups}'
    ],
    no: [
      "{not|no|hardly|isn't} {a|} bubble",
      '{solid|real|strong|healthy|sound} {fundamentals|demand|revenue}',
      '{real|genuine} {demand|growth|value}',
      'fastest-growing {companies|company}',
      'this time is different'
    ]
  },
  'market-room': {
    yes: [
      'market {is|are} {huge|enormous|vast|big enough|large enough}',
      '{users|customers|people} {will|would|are willing to|gladly|happily} pay'
    ],
    no: [
      'market {is|are} {too small|saturated|crowded|too narrow|limited}',
      'no room for {so many|that many|more|another}',
      '{few|hardly any|almost no} {users|customers|people} {will|would|are willing to} pay'
    ]
  },
  agi: {
    yes: [
      '{agi|artificial general intelligence|superintelligence} … {is here|has arrived|is near|is close|around the corner|imminent|will arrive|within reach|next year}',
      '{close to|near|reached|achieved|approaching} {agi|artificial general intelligence|superintelligence}'
    ],
    no: [
      "{agi|artificial general intelligence|superintelligence} … {is far|far away|far off|never|decades|overrated|a myth|not here|will not arrive|will not come|won't arrive|won't come}",
      '{far from|nowhere near|not reached|not close to} {agi|artificial general intelligence|superintelligence}'
    ]
  },
  degree: {
    yes: [
      '{university|college|a degree|degrees} {is|are|still|remains|remain} {worth|useful|valuable|worthwhile|necessary|important}',
      '{must|should|have to|need to} {learn|study|understand} … {code|programming|computers|computer science}'
    ],
    no: [
      '{university|college|a degree|degrees} … {waste of time|useless|worthless|obsolete|pointless}',
      "{don't|do not|never} {go to|study|learn} … {university|college|code|programming}",
      'no need to {learn|study} … {code|programming}'
    ]
  },
  importance: {
    yes: [
      '{crucial|vital|essential|indispensable|critical|decisive}',
      '{still|really|deeply} {matters|matter|important}',
      '{matters|matter} {more|most|a lot}',
      'worth {discussing|asking|attention}'
    ],
    no: [
      '{meaningless|pointless|irrelevant|unimportant|beside the point}',
      '{no longer|not|never|hardly} {matter|matters|important|worth}',
      "{doesn't|does not|don't|do not|won't|will not} matter",
      'who cares'
    ]
  },
  usability: {
    yes: [
      '{easy|simple|intuitive|effortless} to {use|learn|pick up|operate}',
      '{anyone|everyone} can {use|build|make|write}',
      'works out of the box'
    ],
    no: [
      '{hard|difficult|tricky|impossible} to {use|learn|master|operate}',
      'steep learning curve',
      '{unusable|unintuitive}'
    ]
  },
  safety: {
    yes: [
      '{ensure|ensures|ensured|guarantee|guarantees|guaranteed} … {safety|security}',
      '{perfectly|completely|absolutely|entirely} {safe|secure}',
      '{is|are} {safe|secure}'
    ],
    no: [
      '{serious|major|severe|critical|grave} {flaw|flaws|vulnerability|vulnerabilities|hole|holes}',
      '{very|extremely|deeply|highly} {dangerous|unsafe|insecure}',
      '{was|were|been|got} {hacked|breached|hijacked|jailbroken}',
      'data {leak|breach|leaks|breaches}'
    ]
  },
  dominance: {
    yes: [
      '{undisputed|absolute|unchallenged|clear} {leader|ruler|king|champion|number one}',
      '{rule|rules|ruled|dominate|dominates|dominated} … {market|field|industry|world}',
      '{nobody|no one} … {catch up|rival|match|compete}',
      '{unassailable|unbeatable|far ahead|unrivalled}'
    ],
    no: [
      '{lost|lose|loses|losing} … {lead|market|edge|crown|ground}',
      '{overtaken|surpassed|outpaced|leapfrogged}',
      '{hard|difficult|impossible|unable} to {keep|hold|maintain|stay} … {lead|ahead|edge|advantage}',
      '{behind|worse than|weaker than} {its|their} rivals'
    ]
  },
  decline: {
    yes: ['{is|are} {dead|over|finished|obsolete|doomed}', 'the {end|death} of', '{dying|died|obsolete}'],
    no: [
      '{is|are|still|remains|remain|very much} {alive|thriving|flourishing|healthy}',
      '{not|far from|never} {dead|over|obsolete|dying}',
      '{only|just} {beginning|getting started|begun}'
    ]
  },
  loyalty: {
    yes: [
      '{users|customers|people} … {stay|stick} {for life|for ever|forever|with us|around}',
      '{loyal|sticky} {users|customers|user base}',
      '{high|strong|deep} {retention|loyalty|stickiness}',
      'switching {costs|cost} {is|are} high',
      '{lock|locks|locked|locking} {users|customers|them|people} in',
      '{stay|stays} with us {for life|for ever|forever|for good}',
      'lifetime {value|customers}'
    ],
    no: [
      '{users|customers|people|developers|schools|teams} … {switch|hop|jump|move} {between|from one|to whatever|away}',
      '{no|zero|little} {loyalty|stickiness|lock-in}',
      'switching {costs|cost} {is|are} {low|zero|nil|minimal|close to zero}',
      '{no|zero|hardly any} switching {cost|costs}',
      '{leave|leaves|left} overnight',
      '{switch|switches|switching|hop|hops} between {vendors|platforms|providers|suppliers|models|tools|products|services|assistants|apps|brands}'
    ]
  },
  hiring: {
    yes: [
      '{hire|hires|hiring|recruit|recruiting|employ} [many |even |far |a lot |several ]more {engineers|people|staff|developers|teachers|programmers|salespeople|nurses|designers}',
      '{expand|expands|expanding|double|doubles|doubling} {the|our|its|their} {team|headcount|workforce|staff}',
      'more {engineers|developers|programmers|people} than {ever|before|today|now}'
    ],
    no: [
      '{freeze|froze|frozen|stop|stops|stopped} {hiring|recruiting}',
      'hiring freeze',
      '{no plans|not planning|no need|no intention|not going} to {hire|recruit}',
      '{fewer|half the|hardly any} {engineers|people|staff|developers|employees|programmers}',
      '{no|without} new {hires|staff}',
      '{keep|keeps|stay|stays|remain|remains} [the team |our team ]{small|lean}'
    ]
  },
  'to-regulate': {
    yes: [
      '{need|needs|needed|want|wants|wanted|demand|demands|call for|calls for|called for} [more |stricter |strict |new |binding ]{regulation|regulations|rules}',
      '{must|should|has to|have to|ought to} be regulated',
      '{must|should|has to|have to} regulate'
    ],
    no: [
      '{regulation|regulations|regulators} … {kill|kills|stifle|stifles|strangle|strangles|choke|chokes|harm|harms}',
      '{over-regulation|overregulation|red tape}',
      '{no need|too early|premature} {for|to} {regulation|regulate}'
    ]
  },
  scaling: {
    yes: [
      'scaling {laws|law} … {hold|holds|continue|work|works|intact}',
      '{bigger|larger} models … {better|smarter|win}',
      '{keep|keeps|kept} getting {better|smarter}',
      'no {wall|plateau|ceiling}'
    ],
    no: [
      '{hit|hits|hitting|run into|ran into} {a|the} wall',
      '{diminishing|decreasing} returns',
      '{plateau|plateaus|plateaued|plateauing}',
      'scaling … {is over|is dead|ended|has ended|slowed}'
    ]
  },
  reliability: {
    yes: [
      '{model|models|agents|ai|assistant|assistants|system|systems} {is|are} [now |already ]{reliable|trustworthy|dependable|error-free|flawless}',
      '{hallucination|hallucinations} … {solved|gone|eliminated|history|disappeared}',
      'no longer {hallucinate|hallucinates}'
    ],
    no: [
      '{hallucinate|hallucinates|hallucinating|hallucinated|makes things up|make things up|invents facts}',
      "{cannot|can't|could not} be {trusted|relied on}",
      '{unreliable|untrustworthy|error-prone}'
    ]
  },
  focus: {
    yes: [
      '{do|does|build|builds|own|owns|offer|offers|cover|covers} {everything|it all|the whole stack|the full stack|the entire stack|every layer}',
      '{all-in-one|super app|everything app|one-stop}',
      'operating system {for|of} {everything|everyone|the enterprise|work|life|ai}'
    ],
    no: [
      '{focus|focuses|focused|concentrate|concentrates} on {one|a single|just one} thing',
      '{leave|leaves|left} {the rest|everything else} to {others|partners|the ecosystem}'
    ]
  },
  control: {
    yes: [
      '{control|controls|controlled|own|owns|owned} the {standard|protocol|interface|gateway|entry point|platform|ecosystem}',
      '{gatekeeper|gatekeepers}'
    ],
    no: [
      '{belongs to|owned by|driven by|governed by|run by} {the community|everyone|everybody|nobody|no one|no single company}',
      '{open|neutral|vendor-neutral} {standard|protocol}'
    ]
  },
  creativity: {
    yes: [
      '{ai|machine|machines|model|models} {is|are} {creative|truly creative|original}',
      '{real|true|genuine} {creativity|originality|imagination}'
    ],
    no: [
      '{no|without|lacks|lack} {creativity|imagination|originality|taste}',
      '{only|merely|just} {remix|remixes|imitate|imitates|recombine|recombines}',
      "{cannot|can't|never} {be creative|invent|imagine}"
    ]
  },
  'code-quality': {
    yes: ['{better|cleaner|safer|higher-quality} code', 'code … {better|cleaner|safer} than'],
    no: [
      '{worse|sloppy|buggy|unmaintainable|insecure} code',
      'technical debt',
      'code … {full of bugs|full of holes|nobody understands}'
    ]
  },
  'first-mover': {
    yes: [
      'first-mover advantage',
      'speed is {everything|the only|the greatest|our|the best|the}',
      '{whoever|those who} {is|are|comes|come|moves|move} first',
      'the {fastest|first} {win|wins}'
    ],
    no: [
      '{second|late|last} mover {advantage|wins|win}',
      'speed … {matters little|is no moat|means nothing|is overrated}',
      'being first … {nothing|little|overrated}'
    ]
  },
  generality: {
    yes: [
      '{specialised|specialized|vertical|domain-specific|purpose-built} {model|models}',
      '{train|trained|trains|training|build|built|building|fine-tune|fine-tuned} {our|its|their|his|her} own {model|models}'
    ],
    no: [
      '{general|general-purpose|frontier} {model|models} … {enough|win|wins|beat|beats|everything}',
      'no need {for|to} {fine-tune|fine-tuning|a model of}'
    ]
  }
}
