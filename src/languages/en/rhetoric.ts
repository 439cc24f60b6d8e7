import type {Rhetoric} from '../cues.js'

/** Trades and carriers of them: "over" and "finished" are the end of them. */
const trades =
  'profession|craft|trade|industry|era|career|help desk|helpdesk|agency|consultancy|newsroom|high street|landline|shopping mall|cubicle|org chart|timesheet|business card|seat licence|seat license|slide deck|sprint|stand-up|standup|wireframe|brochure|encyclopedia|encyclopaedia|bookshop|travel agent|estate agent|broker|typing pool|reception desk|front desk|night shift|assembly line|slush pile|lecture hall|tutor|interpreter|stock photo|radio play|ad agency|pitch deck|business model|playbook|white-collar work|knowledge work|manual labour|manual labor|outsourcing|journalism|cold calling|seo|saas|blogging|print|retail|moat|middleman|middle management|television|radio|university|internet|app store|search engine|keyboard|spreadsheet|call centre|call center|résumé|cv|degree'
/** Work and things that can be finished: only what is plainly said of a death counts. */
const works =
  'job|skill|model|web|market|office|novel|newspaper|essay|homework|coding|programming|prompting|prompt engineering|search|email|translation|bookkeeping|copywriting|handwriting|customer service|customer support|office work|open source|classroom|textbook'

/** A seller's own thing, of which it says that it is the first or the only one. */
const products =
  'company|platform|model|product|tool|team|agent|assistant|vendor|solution|AI|app|software|service|system|startup|start-up|robot|chip|engine|accelerator|processor|device|headset|phone|vehicle|drone|editor|browser|network|framework|provider|maker|lab|database|helpdesk|copilot|chatbot|operating system'

/** A kind of product, between "the only" and its noun. */
const kinds =
  'AI|payroll|meeting|coding|legal|medical|clinical|open|open-source|commercial|cloud|enterprise|consumer|free|language|voice|video|data|security|finance|financial|accounting|research|writing|design|search|native|integrated|end-to-end|full-stack|serious|real|true|major|modern|autonomous|agentic|intelligent|all-in-one|complete|foundation|reasoning|multimodal|robotics|education|learning|health|healthcare|sales|marketing|support|analytics'

/** Adjectives of the highest degree that sell. */
const best =
  'best|greatest|smartest|finest|coolest|boldest|richest|hottest|deepest|easiest|cleverest|strongest|fastest|biggest|largest|cheapest|sharpest|safest|wildest|craziest|brightest|purest|slickest|leanest|quickest|most'

/** The top of a scale over a whole world, or over a kind of product. */
const top: readonly string[] = [
  `{world's|industry's|market's|nation's|country's|planet's|history's|humanity's} {first|only|best|biggest|largest|fastest|smartest|cheapest|leading|most|greatest|strongest|safest|number one|top|favourite|favorite|foremost|premier|finest|hottest|boldest|sharpest|coolest|simplest|easiest|best-loved|most-loved|sexiest}`,
  'the {best|greatest|smartest|finest|coolest|boldest|richest|hottest|deepest|easiest|cleverest|strongest|fastest|sharpest|slickest|wildest|brightest} … {ever|in the world|in the industry|in the market|in history|on earth|on the planet|of all time|in Europe|in Asia|in America|anywhere|you can|there is|in the business|in the game|in existence|in the galaxy|under the sun|known to man|money can buy|bar none|around today}',
  '{greatest|biggest|best|worst|largest|fastest|deepest|boldest|most} … {ever|of all time|in history|in human history|on the planet|on earth|in living memory|since the|since fire|of the decade|of the century|of our time|of our lives|of the age|of a generation}',
  '{greatest|biggest|best|boldest} … {in a generation|in a century|in a hundred years|in decades}',
  '{biggest|largest|fastest|highest|deepest|cheapest|strongest|smartest|best|most} … {in the world|in the industry|in the history of|anywhere|on the market|has ever|have ever|had ever|in Europe|in Asia|in Africa|in America|the world has}',
  `the {${best}} … {humanity has|humans have|mankind has|man has|science has} [ever ]{built|made|seen|known|created|produced|invented|devised}`,
  'the greatest {since|of|thing|invention}',
  'the {biggest|greatest} {earthquake|revolution|shift|change|breakthrough|leap|opportunity|threat|disruption|story|moment|bet|upheaval|transformation|wave} {in|of|since|for|that|this}',
  'the {single|very} {best|biggest|greatest|most}',
  'the most {important|powerful|advanced|capable|revolutionary|disruptive|innovative|exciting|consequential|transformative|intelligent|ambitious|sophisticated|patient|creative|valuable|dangerous|profound|radical|violent|remarkable|significant|successful|influential|impressive|watched|talked-about|loved|trusted|dexterous|versatile|humanlike|human-like} {model|technology|tool|product|platform|company|startup|team|AI|system|assistant|agent|invention|shift|change|decision|release|moment|skill|person|people|force|idea|thinking|humanoid|robot|machine|thing|development|launch|app|software|chip|lab|box|hand|device|processor|voice|suite|service|network|engine}',
  'the most {revolutionary|disruptive|innovative|transformative|ambitious|radical|beloved|loved|trusted|talked-about|mind-blowing|groundbreaking|sophisticated|cutting-edge|intelligent|exciting|breathtaking|extraordinary|incredible|amazing|spectacular|visionary|coveted|sought-after|hyped|anticipated|awaited|jaw-dropping|astonishing|staggering|stunning}',
  '{most|best|fastest|first} … {anyone|anybody|any child|any company|any human} … {ever|has|have}',
  '{most|greatest} {on the planet|of all time|in the world}',
  '{fastest-growing|fastest growing} {company|startup|start-up|platform|product|app|firm|vendor|business|support|model|tool|team}',
  'by far the {most|best|biggest|fastest|smartest|strongest}',
  'the only {sensible|viable|rational|realistic|serious|credible|logical|sane|true|real} {choice|option|way|answer|alternative|solution|path|contender|player|game}',
  '{longest|fastest|strongest|cheapest|best|highest|largest|smallest|quickest|lightest|sharpest|smartest|biggest} of {any|all|them all} … {on sale|on the market|available|we know|around|in its class|to date|in existence}',
  'best in the {business|world|industry|market|game|class}',
  'the {biggest|largest|greatest} {opportunity|chance|threat|prize|market|revolution|transformation} {in|of|since|for|our|this|that}',
  'the hottest {ticket|startup|company|thing|name|trend|product|market|property|job|skill}'
]

/** No rival, no match, no precedent. */
const unequalled: readonly string[] = [
  '{unrivalled|unrivaled|unmatched|unparalleled|unprecedented|unsurpassed|unbeatable|unequalled|unequaled|peerless|matchless|incomparable|second to none|best-in-class|best in class|world-leading|world-class|world-beating|market-leading|industry-leading|industry-first|class-leading|category-leading|category-defining|record-breaking|record-shattering|record-smashing|best-selling|best-paid|like no other|bar none|hands down|in a league of its own|in a league of their own|in a class of its own|head and shoulders above|streets ahead of|leaps and bounds ahead|leagues ahead of|miles ahead of|light years ahead of|light-years ahead of|in pole position}',
  '{top|tops|topped|beats|beat|outperforms|outperform|surpasses|crushes|crush|destroys|smokes|trounces} {everything|everyone|every|all|the competition|the rest|anything|any other|all others}',
  '{nothing|no one|nobody|no other} … {comes close|come close|compares|beats|like it|matches|can touch}',
  'no {rival|rivals|competitor|competitors|competing|vendor|lab|model|system|product|platform|tool|chip|machine|company} … {comes close|come close|comes near|compares|can match|can touch|is even close|can compete}',
  '{app|tool|product|model|platform|service|system|assistant|agent|team|company|phone|device}, {period|full stop|bar none|hands down|no contest|by a mile|by far}',
  '{nothing|no one|nobody|no technology|no product|no company|no invention} in {history|the history of|human history|living memory}',
  'not even close',
  '{ahead of|better than|faster than|smarter than|cheaper than|bigger than} {everyone|everybody|everything|all|anything|anyone|the rest|the pack|the field|any other|any human}',
  'than {anything|anyone|everything|everyone} else {on the market|in the world|on earth|out there|around|in town|available|in its class}',
  '{leads|leading|lead} the {pack|field|world}',
  '{leaves|leave|leaving|left} {the competition|competitors|rivals|everyone else|the rest|the others} … {behind|dust|standing|dead}',
  '{blows|blow|blew|knocks} … out of the water',
  '{puts|put} … to shame',
  '{wipes|wipe|wiped} the floor with',
  '{runs|run|ran} {rings|circles} {around|round}',
  'the {undisputed|absolute|clear|runaway|uncontested|unrivalled} {leader|pioneer|master|authority|heavyweight|front-runner|frontrunner|favourite|favorite|benchmark|leader in|king|winner|champion|best|number one|market leader}',
  '{king|queen} of',
  'no equal',
  'without {equal|rival|precedent|parallel|peer}',
  '{has|have} no {rival|rivals|equal|peer|peers|competitor|competition}',
  'for the first time in {history|human history|living memory|our history}',
  'of its generation',
  '{the gold standard|the envy of|the one true|the closest thing to}',
  'top of {its|their} class',
  'the ultimate {tool|platform|solution|assistant|weapon|guide|machine}',
  'state-of-the-art {performance|results|AI|technology|model}',
  '{is|are} insurmountable'
]

/** First, only and leading. */
const first: readonly string[] = [
  'the first {ever|in the world|of its kind|truly|real|true|fully|and only|time in history|time in human history}',
  `the first … {${products}} {to|that|in|on the market|anywhere}`,
  '{first-ever|first of its kind|first-of-its-kind|first in history|first in the world|of its kind in|world first|world-first|industry first}',
  `the only [${kinds}] {${products}} {that|to|which|in|with|you|of|on|built|designed}`,
  `the first {${products}} ever`,
  'the only {one|ones} {in the world|on the market|of its kind|that works|worth}',
  'only one {toll-road|winner|real|true}',
  `the last {${products}|job} {you|anyone|humans|they} … {need|build|buy|have}`,
  '{is|are|as} the {leading|number one|undisputed|default|premier|foremost|dominant|top|largest} … {provider|platform|company|player|choice|vendor|leader|way|brand|standard|beneficiary|solution}',
  '{the|a|its} {leading|premier|foremost} {provider|platform|maker|supplier|authority|developer|player} {of|in|for}',
  'will be the {largest|biggest|best|best-paid|fastest|leading|default|most|greatest|number one|operating system}',
  'be {its|the|their} {largest|biggest|greatest} {beneficiary|winner|winners|market|opportunity|threat}',
  '{number one|No. 1|#1} {in|worldwide|globally|choice|platform|tool|model|skill}'
]

/** Dead, dying or past rescue. */
const dead: readonly string[] = [
  '{is|are} {dead|toast|extinct|a corpse|dead and buried|dead in the water|dead on arrival|on its deathbed|on their deathbed|on life support|a relic|relics|history|a dinosaur|dinosaurs|a museum piece|a fossil|fossils|living fossils|roadkill|as dead as|going extinct|six feet under|on its way out|on their way out|on the way out for good|beyond saving|past saving|circling the drain|a dead man walking|a zombie|a dead industry|a dying breed|a dying art|a dying trade|past its sell-by date|past their sell-by date|on borrowed time|living on borrowed time}',
  "{'s|'re} {dead|toast|extinct|a corpse|history|a relic|a dinosaur|on borrowed time|living on borrowed time}",
  '{is|are} {already|now|officially|finally|effectively|basically|all but|as good as|well and truly|clinically|functionally|practically|virtually|truly|really|quietly|fast becoming} {dead|over|finished|extinct|obsolete|history|toast|gone|a relic|relics|a dinosaur|doomed|done for}',
  '{is|are} {stone|long|well and truly|good and} dead',
  '{is|are} over',
  `{${trades}} is {finished|done for|gone|history|no more}`,
  `{${trades}|${works}} is {dying|over|obsolete|cooked|kaput|doomed|on its way out|on the way out|in its death throes}`,
  'the {junior|entry-level|mid-level|manual|full-time|in-house|specialist|freelance|human|traditional|professional|classic|lone|average|salaried} {developer|programmer|engineer|coder|analyst|designer|writer|copywriter|translator|teacher|lawyer|paralegal|accountant|clerk|recruiter|consultant|manager|marketer|researcher|radiologist|agent|editor|job|role|worker|tester|typist|proofreader|photographer|illustrator|broker|planner|buyer|cashier|guard|tutor|secretary|receptionist|operator|technician|interpreter} is {gone|dead|history|finished|over|obsolete|done|extinct}',
  'as a {skill|job|career|profession|craft|trade|discipline|business|category|medium|format|vocation|calling|living} is {dead|dying|finished|over|done|gone|doomed|history|toast}',
  '{worker|workers|clerk|clerks|programmer|programmers|developer|developers|coder|coders|engineer|engineers|lawyer|lawyers|teacher|teachers|journalist|journalists|translator|translators|accountant|accountants|analyst|analysts|designer|designers|writer|writers|artist|artists|agent|agents|driver|drivers|radiologist|radiologists|consultant|consultants|manager|managers|middleman|middlemen|recruiter|recruiters|junior|juniors|cashier|cashiers|job|jobs|branch|branches|shop|shops|office|offices|bookkeeper|bookkeepers} {is|are} [now |fast becoming |already ]{an endangered species|endangered species|an endangered breed}',
  'RIP',
  'R.I.P.',
  'rest in peace',
  '{pronounced|declared|left for|given up for} dead',
  '{dead and buried|dead man walking|dying breed|dying art|dying trade|dying breath|swan song|last hurrah|last gasp|death throes|death spiral|terminal decline|melting ice cube|obsolete overnight|nail in the coffin|final nail|kiss of death|beginning of the end}',
  '{one|a} foot in the grave',
  'beyond {resuscitation|saving|rescue|redemption|salvation|revival}',
  '{breathed|breathes|breathe|breathing|drew|draws|drawn|taking|took|gasped|gasping} {its|their} last[ breath]',
  '{has|have} flatlined',
  '{days|years} … {is|are|lie|lies} {behind it|behind them|behind us|in the past}',
  '{guesswork|drudgery|waiting|paperwork|busywork|era|age|monopoly|status quo|tyranny|struggle|search|wait} … {ends|dies|ended|died} {today|here|now|tonight}',
  '{on its|on their} {last legs|deathbed|knees}',
  '{outlived|outlives} {its|their} usefulness',
  '{has|have} had {its|their} day',
  '{its|their|whose} {time is up|day is done|days are over|best days are behind|time has passed|time has come and gone|race is run}',
  'days are numbered',
  'the days of … are numbered',
  `{${trades}|${works}|jobs|professions|playbooks|software|code} … {died|has died|have died|just died|is dying|are dying}`,
  '{profession|craft|industry|trade|job|jobs|career|careers|middle class} … {has vanished|have vanished|is vanishing|are vanishing|has disappeared|have disappeared}',
  '{billboard|lecture|exam|newsroom|agency|inbox|meeting|app|resume} {died|is dying|just died|has died}'
]

/** The end of an age or a trade, its funeral and its place in history. */
const end: readonly string[] = [
  '{this|it|that|this one|here} {is|marks|spells|means|signals|heralds|was|will be|is not just} the {end|death|demise|last gasp|beginning of the end} of',
  "{it's|that's} the {end|death|demise} of",
  '{mark|marks|marked|spell|spells|spelled|spelt|signal|signals|herald|heralds|mean|means|announce|announces|declare|declares|declared|sound|sounds|sounded|toll|tolls|tolled} the {end|death|demise|death knell|last post|knell} {of|for}',
  'the {death|demise|extinction|twilight|funeral|burial|slow death|last days|final days|dying days|last rites} of',
  '{end|death|demise} of {programming|coding|software|search|work|jobs|apps|writing|human|homework|employment|expertise|seo|saas|the web|the office|the job|the app|the programmer|the developer|the engineer|the lawyer|the author|the artist|the newspaper|the university|the essay|the middle class|the keyboard|privacy|truth|privilege|scarcity|labour|labor|craft|credentials|drudgery|typing|reading|paperwork|spreadsheets|meetings|middle management|outsourcing|consulting|journalism|radiology|call centres|call centers}',
  'the end of the {road for|line for|office|job|app|programmer|developer|designer|contact centre|contact center|call centre|call center|agency|agencies|university|degree|essay|keyboard|spreadsheet|search engine|newspaper|web|website|closed lab|middleman|middle manager|salaryman|career|lecture|exam|textbook|translator|writer|lawyer|doctor|cv|résumé|inbox|meeting|classroom|consultant|smartphone|screen|password|checkout|back office|knowledge worker|billable hour}',
  '{end|death} of … as we {know|knew} it',
  'as {we|you|they|people} {know|knew} {it|them|him|her} … {over|finished|dead|gone|history|ends|ended|dying|doomed|obsolete|no more}',
  '{era|age|days|days of} … {is|are} {over|finished|gone|behind us|done}',
  '{era|age|days|golden years|heyday|reign|monopoly} … {is|are} [now |slowly |quietly |fast ]{closing|ending|fading|waning|passing|slipping away|winding down}',
  '{is|are} {dying|dead|finished|over|obsolete|doomed} as {a|an|the}',
  '{era|age|days|golden years|heyday} … {drawing to a close|coming to an end|draws to a close|comes to an end|has ended|is ending|have ended|has passed|is past|is no more}',
  '{death knell|death sentence|extinction event|tombstone|obituary|eulogy|epitaph|requiem|last rites|funeral rites|lights out|game over} {for|of}',
  "{it is|it's|spells|means} curtains for",
  '{goodbye|farewell|adieu} {to|,}',
  '{say|saying|said|wave|waving|bid|bids|bade|kiss|kissing} {goodbye|farewell} to',
  '{kiss|kissing} … goodbye',
  'long live',
  '{become|becomes|becoming|became|into} [a ]museum {piece|pieces|exhibit|exhibits}',
  '{a thing|things|a relic|relics|an artefact|an artifact} of {the past|a bygone|another age|another era}',
  '{belongs|belong|belonged} {in a museum|in the museum|in the past|to the past|to another era|to another age|to a bygone|in the last century|to the last century|in the dustbin}',
  "yesterday's {news|world|technology}",
  '{consigned|relegated|confined|condemned|consign|relegate} … {to history|to the past|to the dustbin|to the museum|to the scrapheap|to the scrap heap|to oblivion|to irrelevance}',
  'the {dustbin|ash heap|scrapheap|scrap heap|graveyard} of history',
  '{on|onto|for} the scrap heap',
  '{went|gone|going|go|goes} the way of the',
  '{go|goes|going|went|gone} extinct',
  '{render|renders|rendered|rendering} … obsolete',
  '{make|makes|making} … {obsolete|extinct}',
  '{AI|AIs|agents|chatbots|LLMs|ChatGPT|GPT|models|automation|robots} {killed|kills|has killed|have killed|just killed|is killing|are killing|will kill|buried|has buried|have buried|murdered|will bury|is burying} {the|off|search|seo|coding|software|jobs|email|writing|homework|google}',
  'the last {programmer|programmers|developer|developers|engineer|engineers|writers|translators|generation of}'
]

/** Magic, genius and dreams. */
const wonder: readonly string[] = [
  '{miracle|miracles|miraculous|magical|witchcraft|wizardry|superhuman|god-like|godlike|otherworldly|uncanny|alien intelligence|alien technology|superbrain|superpower|superpowers|wunderkind|holy grail|silver bullet|magic bullet|panacea|cure-all|cheat code|secret weapon|secret sauce|killer app|killer feature|masterstroke|stroke of genius|pure genius|sheer genius|tour de force|marvel of|feat of engineering|brave new world|uncharted territory|uncharted waters|visionary|legendary|mythical|wonder of the|wonder of our}',
  'like {magic|nothing before|never before|nothing you have seen|nothing else on earth|nothing on earth}',
  'pure magic',
  '{science fiction|sci-fi} {become|became|made|come|is}',
  'straight out of {science fiction|a movie|sci-fi|the future}',
  '{dream|dreams} come true',
  '{dreamed|dreamt|fantasised|fantasized} {of|about} for {generations|centuries|decades|two|three|a hundred|hundreds|years|a century}',
  'great {leveller|leveler|equaliser|equalizer}',
  '{have|has|just|finally} [finally |just ]cracked the code',
  'wildest dreams',
  '{too good to be true|out of this world|on another planet|off the charts|on steroids|next-level|to die for}',
  '{limitless|unlimited potential|endless possibilities|infinite possibilities|superintelligent}',
  'the {sky is the limit|possibilities are endless|genie is out}',
  "{sky's the limit|pandora's box}",
  'beyond {anything|our wildest|human|belief|imagination}',
  'nothing short of',
  'force of nature',
  'an army of {agents|AIs|bots|robots|assistants|one}',
  'into an army',
  'nothing less than the',
  '{nothing|little|anything} {less|short} than {a|an} {revolution|miracle|triumph|sensation}'
]

/** What a crowd or a reader is said to feel. */
const awe: readonly string[] = [
  '{scarily|scary|freakishly|stupidly|criminally|eerily|spookily|unfairly|outrageously|disturbingly|alarmingly|creepily|unreasonably|ridiculously|insanely|unbelievably|incredibly|absurdly|shockingly|terrifyingly|obscenely|mind-bogglingly|jaw-droppingly|breathtakingly|stunningly|magically|wickedly|crazy|insane} {good|fast|smart|accurate|cheap|clever|powerful|easy|simple|realistic|capable|close|impressive|useful|efficient|convincing}',
  '{freaking|freaked|freak|freaks} out',
  '{losing|lost|lose} {sleep over|it over|their minds|their heads}',
  '{I am|I was|we were|everyone was|left me|left us} [absolutely |totally |completely ]{speechless|floored|gobsmacked|blown away|stunned|in shock|in awe}',
  '{thank me later|do not sleep on|drop everything|read that again|you read that right|sit with that|feels illegal|feel illegal|feels like cheating|never looked back|mic drop|I kid you not|not an understatement|understatement of the}',
  "{don't sleep on|can't believe my eyes|couldn't believe my eyes|couldn't believe what}",
  'like {wildfire|a rocket|a freight train|a tidal wave|a tsunami|a dream|a bomb|hot cakes}',
  '{absolutely|totally|completely|utterly} bananas',
  '{mind-blowing|mindblowing|mind-bending|mind-boggling|mind-melting|mind-numbing|jaw-dropping|jaw dropping|eye-popping|eye-watering|breathtaking|breath-taking|awe-inspiring|spine-tingling|hair-raising|stunning|stunningly|staggering|staggeringly|astonishing|astonishingly|astounding|astoundingly|extraordinary|phenomenal|phenomenally|spectacular|spectacularly|sensational|electrifying|dazzling|dizzying|unbelievable|unbelievably|incredible|incredibly|insane|insanely|crazy good|wildly|bonkers|ludicrous|ludicrously|unreal|terrifyingly|frighteningly|shockingly|ridiculously|absurdly|obscenely|unthinkable|once-unthinkable|unimaginable|unimaginably|inconceivable|unfathomable|showstopper|showstopping|extravaganza|bombshell|shockwave|shockwaves|blockbuster|sky-high}',
  '{absolutely|truly|simply|utterly|totally|completely|downright} {insane|amazing|incredible|magical|stunning|wild|massive|huge|brilliant|unreal|crazy|nuts|bonkers|mad|ridiculous|astonishing|extraordinary|phenomenal|unbelievable|wonderful|spectacular|terrifying}',
  '{results|numbers|growth|demand|pace|speed|quality|implications|possibilities|potential|output} {is|are|was|were} [just |simply |absolutely |honestly |truly ]{nuts|mad|crazy|massive|endless|bananas|ridiculous|scary}',
  '{blow|blows|blew|blowing|blown} {your mind|my mind|our minds|everyone away|us away|me away|minds|people away|the room away}',
  '{is|are|was|were|been|be} [simply |absolutely |totally |completely |truly ]{blown away|bowled over|swept away|wowed|awestruck}',
  '{never|has never|have never} been a {better|more exciting|greater|more important} {time|moment}',
  '{lost|losing|lose|loses} {its|their|our|my|your} {mind|minds}',
  '{jaw|jaws} {drop|drops|dropped|hit|hits|fell|on the floor}',
  '{boggles|boggled|beggars|beggared|defies|defied|defy|defying} {the mind|belief|gravity|imagination|description|expectations|the odds}',
  '{went|going|goes|gone} [absolutely|completely|simply|totally] {wild|nuts|berserk|bonkers|crazy|ballistic|bananas}',
  '{crowd|room|audience|hall|internet|timeline|stands} {erupted|exploded|gasped|roared|was stunned|was on its feet|went mad}',
  '{goosebumps|gasps|standing ovation|rapturous|thunderous|deafening applause|speechless}',
  '{left|leave|leaves} the room {in tears|speechless}',
  'break* the internet',
  'broke the internet',
  'stop* you in your tracks',
  '{has|had} to be seen to be believed',
  '{no|not an|not any|without} exaggeration',
  'let that sink in',
  'holy {cow|shit|smokes}',
  '{before our|in front of our|before your} {very eyes|eyes}',
  'pinch {me|myself|yourself|ourselves}',
  '{is|are|went|go|goes|going|gone|shot|soared|soaring} through the roof',
  'beyond {recognition|all recognition}',
  'the talk of {the|silicon|town}',
  'everyone is talking about',
  '{shook|shakes|shaken|rocked|rocks|stunned|stuns|electrified} the {world|industry|market|markets|valley|internet|establishment}',
  '{set|sets|setting} the world {on fire|alight|ablaze}',
  'take* the world by storm',
  'by storm',
  'the ground {moved|shifted|is shifting|has shifted}',
  '{smash|runaway|overnight|viral} {hit|success|sensation}',
  '{wild ride|buckle up|strap in|crushing it|killing it}',
  'from day one, everything'
]

/** The turn of an age and the rewriting of its rules. */
const upheaval: readonly string[] = [
  '{entering|enter|entered|living in|into|welcome to|dawn of} {the|an|a} {age|era|golden age|decade|century} of',
  'the {age|era} of … {has begun|has arrived|is here|begins|is upon us|starts now}',
  'the {rules|game|world} {has|have} changed',
  'everything {has changed|changed|is about to change|is different now}',
  '{there is|there was} a {before and an after|before and after}',
  '{day one|day zero|year zero|ground zero} of',
  '{tsunami|avalanche|earthquake} {of|for}',
  '{tsunami|avalanche|earthquake} in {education|medicine|publishing|finance|banking|business|tech|technology|software|work|law|the industry|the market|the profession}',
  'gold rush {for|in|is|has|of}',
  '{revolutionary|revolutionise|revolutionize|revolutionises|revolutionizes|revolutionised|revolutionized|revolutionising|revolutionizing|revolution|game-changing|game changing|gamechanging|game-changer|game changer|game-changers|ground-breaking|groundbreaking|earth-shattering|earth-shaking|earth-moving|world-changing|life-changing|history-making|era-defining|epoch-making|epochal|paradigm-shifting|paradigm shift|paradigm shifts|new paradigm|seismic|tectonic|quantum leap|giant leap|great leap forward|sea change|moonshot|moonshots|disruptive|disruptor|disruptors|disrupted|disrupting|transformative|transformational|upheaval|reinvent|reinvents|reinvented|reinventing|reimagine|reimagined|reimagining|historic breakthrough|trailblazing|trailblazer|boundary-breaking|barrier-breaking|rule-breaking|industry-shaking|industry-defining|market-moving|unstoppable|monumental|momentous}',
  '{change|changes|changed|changing} {everything|the world|the game|your life|our lives|how we live|the course of history|the face of}',
  '{changed|changing} history',
  '{rewrite|rewrites|rewriting|rewrote|rewritten|rip up|rips up|ripped up|tear up|tears up|tore up|torn up|throw out|throws out|threw out} the {rules|playbook|rulebook|rule book|history|script}',
  '{turn|turns|turned|turning} … {on its head|upside down|inside out}',
  '{shake|shakes|shook|shaken} … to {its|their|the} {core|foundations}',
  '{break|breaks|broke|breaking} {the mould|the mold|new ground}',
  'nothing will [ever ]be the same',
  'never be the same',
  '{ushers|usher|ushered|ushering} in',
  '{a|the|an} {whole |brave |bold |entirely |completely |}new {era|age|dawn|epoch|paradigm|frontier|world order|chapter in}',
  'the {dawn|age|era} of {AI|agents|intelligence|machines|abundance|superintelligence|automation|autonomy|the agent|the machine|robots|the robot}',
  'the {cusp|threshold|verge|brink} of a {new|revolution|golden|whole}',
  'golden {age|era}',
  '{once in a|once-in-a} {lifetime|generation|century|decade}',
  '{once-in-a-lifetime|once-in-a-generation|once-in-a-century|once-in-a-decade}',
  'the new {oil|electricity|fire|gold}',
  '{tidal wave|perfect storm|wake-up call|inflection point|point of no return|tipping point for|turning point in history|turning point in human history|history in the making}',
  'hinge {in|of} history',
  '{watershed|sputnik|iphone|historic|defining|magical|gutenberg|oppenheimer|netscape} moment',
  'the {iphone|google|uber|netflix|tesla|manhattan project|moon landing} {moment|of}',
  '{making|make|makes|made} history',
  'the {stone age|dark ages}',
  '{eats|eating|eat|ate|eaten|conquer|conquers|take over|takes over} the world',
  '{war|battle|race} for the future',
  'the {future|next big thing} {is here|is now|has arrived|of everything}',
  'the next big thing',
  'welcome to the future',
  'the future {starts|begins|belongs} {now|today|here|to}',
  'the future of … {is here|has arrived|is now|starts here|starts now|starts today}',
  'a {glimpse|taste} of the future',
  '{bigger|more important|more profound|larger} than {the internet|electricity|fire|the printing press|mobile|the web|the smartphone|the iphone|the industrial|anything}',
  'since {fire|the wheel|electricity|the printing press|sliced bread|the steam engine|the internet|the iphone}',
  'the biggest thing since',
  '{push|pushes|pushing|pushed} the {boundaries|limits|envelope} of',
  '{take|takes|took|taking} … to {the next|a new|a whole new} level'
]

/** Growth at a speed no figure gives. */
const speed: readonly string[] = [
  '{supercharge|supercharged|supercharges|supercharging|turbocharge|turbocharged|turbocharges|turbocharging|turbo-charged|skyrocket|skyrocketing|skyrocketed|unleash|unleashes|unleashed|unleashing|meteoric|hypergrowth|blistering|blisteringly|blazing speed|blazing-fast|blazing fast|blazingly|lightning-fast|lightning fast|lightning speed|breakneck|light years ahead|light-years ahead|leaps and bounds|quantum leaps}',
  'at {warp|breakneck|unprecedented|blistering|dizzying|breathtaking|a staggering|a breathtaking|a dizzying|a blistering|a breakneck|a furious|a frightening|a terrifying} {speed|pace|rate}',
  '{hockey stick|hockey-stick|rocket fuel|rocketship|rocket ship}',
  'to the moon',
  '{catapult|catapults|catapulted|obliterate|obliterates|obliterated|annihilate|annihilates|annihilated|demolish|demolishes|demolished|decimate|decimates|decimated|steamroll|steamrolls|steamrolled}',
  '{shatter|shatters|shattered|shattering|smash|smashes|smashed|smashing} {records|every|all|expectations|barriers|the}'
]

/** Riches and short cuts for those who are quick. */
const riches: readonly string[] = [
  '{is|are|be|becomes|sitting on|discovered|found|hit} [on |upon |an absolute |a total |a real |pure |a |the |an ]{goldmine|gold mine|treasure trove|jackpot|money tree|cash cow}',
  '{hidden gem|hidden gems|no-brainer|must-have|life hack|growth hack}',
  '{bonanza|juggernaut|behemoth|unicorn maker|ten-bagger|money machine|unfair advantage|life-changing money}',
  '{print|prints|printing} money',
  '{trillion-dollar|multi-trillion-dollar|billion-dollar|multibillion-dollar} {opportunity|idea|question|bet|prize|industry in the making}',
  '{be|become|becomes|is|build|building|find|finding} the next {kodak|nokia|blackberry|blockbuster|google|apple|amazon|microsoft|uber|nvidia|facebook|unicorn}',
  '{10x|100x|1000x} your',
  '{opportunity|chance|deal|moment} of a {lifetime|generation|century}',
  'whoever {wins|owns|controls|masters|builds|cracks|gets} … {wins|owns|controls|rules|will own|will win|will rule|will control} the',
  '{winner takes all|winner-takes-all|winner-take-all}'
]

/** What comes to those who are not. */
const fear: readonly string[] = [
  "{you are|you're|we are|we're|they are|they're} already {behind|late|too late|losing|obsolete|out of date}",
  '{falling|fall|fell} {hopelessly|further and further|dangerously} behind',
  "{before it's|before it is|until it's|until it is} too late",
  '{running scared|scared stiff|quaking in|shaking in their|in full panic|panic mode|code red}',
  '{bloodbath|apocalypse|armageddon|doomsday|existential threat|day of reckoning}',
  '{is|are|was|were} {panicking|in panic|terrified|trembling|reeling|stunned|in shock|shell-shocked|gobsmacked|flabbergasted|dumbfounded|awestruck|sweating|quaking|shaking in their boots}',
  '{giants|incumbents|titans|rivals|competitors} {tremble|trembled|are trembling|are terrified|should be scared|should be worried|are scrambling|are panicking}',
  '{has|have} not slept',
  '{get|gets|be|being|getting|got} left behind',
  'left in the dust',
  'the train {is leaving|has left}',
  'the ship has sailed',
  '{adapt|evolve|innovate|automate} or {die|perish|be left}',
  'sink or swim',
  'now or never',
  'the {clock is ticking|floodgates|gloves are off|writing is on the wall|party has just begun|stakes could not be higher|window is closing}',
  "the stakes couldn't be higher",
  'time is running out',
  '{coming|comes|came} for {your|our|their|all our|every} {job|jobs|desk|career}'
]

/** Loud in talk of markets, plain in talk of the thing itself: the weather, the stage, history. They count beside hype only. */
const figurative: readonly string[] = [
  '{explosion|violent|wild|magic|soar|soars|soared|overnight|one-person|one-man|one-woman|solo|billion-dollar|trillion-dollar} {unicorn|unicorns|empire}',
  '{in tears|rocket|tsunami|earthquake|avalanche|alchemy|sorcery|prodigy|singularity|renaissance|massacre|carnage|frenzy|mania|stampede|jackpot|treasure trove|goldmine|gold mine|gold rush|chills}',
  '{hard|difficult|impossible} to {overstate|exaggerate|oversell|overhype}',
  '{cannot|can not|could not} be {overstated|exaggerated|oversold}'
]

/** Milder praise, which counts in company. */
const praise: readonly string[] = [
  '{amazing|awesome|brilliant|remarkable|remarkably|impressive|impressively|exceptional|exceptionally|outstanding|superb|massive|massively|huge|hugely|enormous|gigantic|explosive|dramatic|dramatically|radical|radically|powerful|innovative|cutting-edge|bleeding-edge|next-generation|next-gen|state-of-the-art|breakthrough|breakthroughs|seamless|seamlessly|effortless|effortlessly|frictionless|exciting|thrilling|thrilled|bold|pioneering|pioneer|genius|crazy|epic|disrupt|disrupts|disruption|exponential|exponentially|delightful|flawless|flawlessly|unlock|unlocks|unlocking|empower|empowers|empowering|elevate|elevates|reshape|reshapes|redefine|redefines|redefining|transforming|skyrockets|masterpiece|marvel|powerhouse|pivotal|lightning|rocketed|ferocious|arms race|best-kept secret|raises the bar|raising the bar|a new standard|a new benchmark}'
]

export const rhetoric: Rhetoric = {
  superlative: [...top, ...unequalled, ...first],
  extreme: [
    '{the|our|its|their} {largest|biggest|fastest|highest|cheapest|strongest|safest|smartest|youngest|quickest|best|greatest|most popular|most accurate|most important|most valuable|most powerful|most advanced|most exciting|most successful} {AI|model|company|startup|start-up|platform|product|tool|release|launch|assistant|agent|team|lab|vendor|provider|player|winner|leap|change|shift|opportunity|threat|market|mistake|risk|bet|asset|skill|thing}'
  ],
  obituary: [...dead, ...end],
  hype: [...wonder, ...awe, ...upheaval, ...speed, ...riches, ...fear],
  'mild-hype': praise,
  figurative
}
