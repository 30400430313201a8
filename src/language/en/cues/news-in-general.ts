import type { Cue } from "../../pack.js";
import { across } from "../across.js";

const told = { mood: ["statement"], conditional: "no", notAnswering: ["insult", "threat"] } as const;

/** What a tenant may no longer do, or has to do. */
const DOABLE =
  "keep|have|stay|store|use|put|build|paint|park|smoke|bring|hang|light|install|fit|move|swap|transfer|rent|buy|sublet|let|share|plant|grow|fence|dig|drill|knock|extend|convert|hold|host|run|work|trade|leave|charge|cook|barbecue|garden|return|inherit|succeed|take|get|go|come|live|remain|sleep|claim|apply|bid|add|register|erect|decorate|change|alter|attach|mount|breed|raise|lay|tile|enclose|cover|access|enter|drive|play|feed|exchange|join";
const ALLOWED = `${DOABLE}|be`;
const OBLIGED =
  "get rid|take|remove|pay|move|clear|hand|give|manage|wait|stop|leave|vacate|cut|rehome|sell|find|store|repay|return|empty|make do|put up|live|stay|share|do without|undo|redo|restore|demolish|dismantle|bring|shift|switch|turn|lose|start|contribute|cover|settle|quit|pack|part|reinstate|strip|repaint|replace|fund|foot|keep|collect|come up|surrender|relinquish|downsize|trim|chop|carry";
/** What is done to what they have. */
const DONE =
  "removed|felled|closed|stopped|withdrawn|reduced|halved|raised|sold|demolished|merged|switched|filled|locked|fenced|ripped|scrapped|axed|cut|dropped|ended|cancelled|suspended|revoked|terminated|refused|rejected|declined|denied|shelved|postponed|delayed|frozen|capped|lowered|downgraded|disconnected|capped|cleared|emptied|disposed|binned|thrown|skipped|destroyed|evicted|repossessed|knocked|pulled|torn|boarded|lost|charged|billed|deducted|withheld|recovered|clawed|overturned|dismissed|excluded|banned|barred|struck|relet|reassigned|reallocated|decommissioned|phased|wound|outsourced|increased|doubled|backdated";
const DOING =
  "removing|felling|closing|stopping|withdrawing|reducing|halving|raising|selling|demolishing|merging|switching|turning|filling|locking|fencing|ripping|scrapping|axing|cutting|dropping|ending|cancelling|suspending|revoking|terminating|refusing|rejecting|declining|shelving|postponing|freezing|capping|downgrading|disconnecting|clearing|emptying|disposing|evicting|repossessing|knocking|pulling|tearing|charging|billing|deducting|withholding|recovering|clawing|dismissing|excluding|banning|phasing|winding|increasing|doubling|putting|taking";
const SUBJECT = [
  "it|that|this|they|these|those|all|both|he|she",
  "[the|your|our|this|that|these|those|all] [@adv|whole|old|new|shared|communal] lift|rent|service|tree|trees|hedge|garden|pond|pool|park|playground|car|parking|laundry|room|hall|club|cafe|office|desk|line|payments|payment|benefit|subsidy|allowance|discount|grant|scheme|project|programme|plan|plans|contract|agreement|offer|exchange|swap|transfer|move|kitchen|bathroom|shower|heating|boiler|hot|water|electricity|gas|power|meter|supply|windows|door|doors|roof|balcony|shed|garage|fence|decking|building|block|tower|house|flat|home|bungalow|street|estate|tenancy|lease|application|request|appeal|claim|complaint|case|priority|points|place|spot|account|deposit|dog|dogs|cat|cats|animal|animals|pet|pets|camera|dish|aerial|belongings|things|stuff|bike|bikes|scooter|pram|bins|bin|repair|repairs|works|refurbishment|renovation|adaptation|ramp|stairlift|rail|visit|appointment|charge|fee|increase|bill|decision|permission|licence|consent|succession|right|caretaker|warden|manager|cleaner|cleaning|service",
];

/** The news in its general shapes, whatever the case is about. */
export const newsInGeneral: readonly Cue[] = [
  {
    id: "news-not-in-line",
    ...told,
    phrases: [
      "can|could not [@adv] be [@adv] @granted|adapted|done|moved|housed|rehoused|backdated|changed|let|sold|split|saved",
      "did not come top|first|out|through",
      "we|i will [@adv] be keeping|ending|closing|charging|removing|stopping|taking|withdrawing|selling|demolishing|refusing|felling|pulling|retaining|withholding",
      "you are being moved|put|placed|bumped|dropped|downgraded|evicted|charged|billed|taken|refused [down|to|in|back|off]",
      "[your|the] complaint|case|claim|file|appeal is [@adv] closed|over|finished|dismissed|shut",
      "ask|asking [you] for the|it|that @money|money|keys|flat|house|property|home back",
      "nothing further|more [will|can|to] be done|do",
      "they|he|she|panel|board|council|it will|would not budge|shift|change|move|have",
      "is|are not [@adv] on|in [the|this|that|our|any|next] [year] [is] [urgent|short|waiting|current|new] list|lists|shortlist|programme|plan|schedule|scheme|plans",
      "too [@adv] low|far|late down|on|in|for|points|of [the|it|this]",
      "not [@adv] high|old|urgent|long|bad|serious|ill|enough enough|up [on|for|to] [the|it|this]",
      "will not [going] [to] [be] you|your|yours|him|us|ours [@home|street|block|turn|name]",
      "not your|his|her turn|block|street|name|house|flat",
      "is the|our one|family|person|couple who|that [has|have] got|get|gets|getting|given",
      "somebody|someone|other|another else [has|have|is|was|got|gets] [@adv] [been|being|got] [it|chosen|picked|selected|given|offered|in|there|the|your]",
      "person|family|couple|applicant|candidate [has|have|was|is] [been] chosen|picked|selected|offered|got",
      "he|she|they has|have|is|are [been] [@adv] given|got|getting|offered|allocated the|it|your|that [flat|@home|one|place]",
    ],
  },
  {
    id: "news-against-you",
    ...told,
    notAnswering: ["why"],
    phrases: [
      "ruled|found|decided|went|gone|sided|come|came [out|down] against you|us|it|that|him|her|them",
      "ruled|decided|sided|found with|for us|him|her|them|the [landlord|neighbour|council|owner]",
      "did|has|have not [@adv] pass|passed|succeed|succeeded|win|won [your|our|for|out|it|the] [way|off|cut|vote|through|grade]",
      "did|has|have not [@adv] gone|go|went|come|came|work|worked|make|made|get|got your|our|for|off|through|the way|off|cut|grade|it|vote|points",
      "lost|failed [the|your] vote|appeal|hearing|case|claim|inspection",
      "gone|going to court|bailiffs|legal|enforcement|eviction",
      "we|they|he|she|landlord|owner|council [are|is|will|must|have|has] [@adv] [to] want|wants|take|taking|claim|claiming|need|needs it|that|them|the|his|her|their|your|this [@home|money|space|room|land|keys] back",
      "overpaid|overpayment",
      "stopped|ended|frozen|suspended|cancelled|withdrawn your|the|his|her|their [housing|rent|child] benefit|benefits|allowance|support|payments|subsidy|place",
      "lease|tenancy|contract|licence|agreement|permission|permit|notice|your [time|stay] [@adv] runs|running|ran out [in|on|at|from|after|this|next|then]",
      "building|putting|placing|installing [a|an|the|some|up] * next|opposite|right|in|on|outside door|your|front|you [of|window]",
      "next door to you",
      "not|hardly ours|our|us to [fix|do|repair|pay|replace|responsibility|job]",
      "is not [@adv] ours|our [to] [fix|repair|responsibility|job|property]",
      "can|could|will|are|is|do not [@adv] [be] [going] [to] put|place|move|house|rehouse|moving|putting you|him|her|them|your [on|in|up|forward|anywhere|neighbour]",
      "we|they are leaving|keeping [it|the|your] [old|current|same] [one|boiler|kitchen|windows|door|bathroom|roof|fence|floor] in|as|where|for [is|it|now]",
      "the|your|those|these|his|her [@adv|@num] chickens|hens|birds|rabbits|animals|cats|dogs|plants|pots|bikes|things|boxes|bins|panels|lights|shed|swing [@adv] have|has|must|will [got] [to] go|come|move [out|down]",
      "the|your|that|this|it [@works|tree|trees|fence|wall|hedge|shed|camera|lift|heating|dog|boiler] stays|stay|staying|stands|remains [up|put|in|where|as|off|the] [it|is|they]",
    ],
  },
  {
    id: "news-when",
    ...told,
    phrases: [
      "you have [got] [only] until|till|@num [the|@weekday|@month|days|weeks|months|end] [#|of|@month|to] [@month|leave] [to] leave|go|move|vacate|clear|get|hand|pay|out",
      "out of action|order|use|service for|until|till",
      "out for|until|till [the|at] [@num|several|a|another|few|least] [@num|few] weeks|days|months",
      "will|is be out|off|down|without|closed|shut until|till",
      "will|is be off|down|closed|shut for @num|a|several|some|another|good|at|the",
      "it|that will|is [going] [to] [be] [@adv] next|another|@season|@month|@num [year|@season|@month|week|weeks|months] before|until|till|at|i",
      "it|that|date|day|deadline is|stays|remains still the|#|on|@month|@weekday|@num",
      "moved|changed|put|pushed|shifted [the|your] date|visit|appointment|start|works [to|back|until]",
      "not [this|next] @season|year|month|week i|and|or|no|sorry [am] [afraid|not]",

      "no|nothing [new] [heating|hot|lift|water|power|gas|repair|visit|kitchen|bathroom|@works] [or|and] [water|heating] till|until|before [@weekday|the|next|@month|@season|at]",
    ],
  },

  {
    id: "news-no-longer-allowed",
    ...told,
    phrases: [
      `you [@adv] can|will|may|could not [@adv] [be] [@adv] [allowed|able|permitted] [to] ${DOABLE} [it|the|your|that|this|a|an|there|here|in|on|any|him|her|them|as|back|over|with|up]`,
      `you can|may|will no longer [@adv] ${ALLOWED}`,
      "you will not be able|allowed|permitted|getting|moving|having|keeping|living|receiving|staying|offered|given|moved|rehoused|eligible|entitled|coming|seeing|refunded|reimbursed|compensated|considered|renewed",
      "you are not [@adv] allowed|permitted|entitled|eligible|covered|due|owed|insured|included|getting|moving|having|keeping",
      "you are not [@adv] going to [@adv] get|have|move|keep|receive|stay|live|win|see",
      "you will not [@adv] be going|moving|getting|having|keeping",
      "you are no longer allowed|permitted|entitled|eligible|covered|on|in|registered",
      "you do|did|would not [@adv] [@adv] qualify|meet|fall|fit|score [it|in|enough|within|under|this|the|through|any|a]",
      "you fall|fell|come|came|are outside|short|below|under [of] [the|our|it]",
      "you have|had not [@adv] got [enough] [the|it|this|that|in|a|one|any] [points|flat|house|job|place|priority]",
      `your @kin|mum|son|daughter|partner|wife|husband|mother|father|sister|brother|boyfriend|girlfriend|grandson|lodger|friend can|will|may not|no [longer] [@adv] [be] ${ALLOWED}|allowed|able`,
      `he|she|they can|may not [@adv] [be] stay|live|remain|move|succeed|inherit|keep|allowed|permitted [to|in|here|it]`,
      "it|that|this is not [@adv] [@adv] allowed|permitted|possible|covered|included|yours|coming|happening [to]",
      "not [@adv] allowed|permitted [to] [in|on|at|there|here|by|under|any|keep|have|anything]",
    ],
  },
  {
    id: "news-have-to",
    ...told,
    negated: "no",
    phrases: [
      `you [will|are|do|would] [@adv] [going] [to] [@adv] have|need|got to [@adv] ${OBLIGED}`,
      `you must|shall [now|@adv] ${OBLIGED}`,
      `[that] means|meaning you [will|are|must] [have|need|@adv|be] [to] ${OBLIGED}|paying|moving|losing|leaving`,
      `i|we have|need|must|will|am|are [got] [to] [have] [to] ask|asking|require|order|instruct you to [@adv] ${OBLIGED}`,
      "you [will|are] [be] [@adv] required|obliged|expected|asked to",
      "has|have|got|needs|need [got] to [@adv] go|come i|before|out|down|off|back|up [the|@weekday|#|end]",
      "has|have|got|needs|need [got] to [@adv] be [@adv] " +
        DONE +
        "|gone|out|down|off|back|moved|rehomed|repaid|paid|returned",
      "must|will|shall be [@adv] " + DONE,
      "you will|are be|going without|losing [the|your|a|any|hot|heating|water|it|out|for]",
      "you will|would|are [be] [@adv] left without|with",
    ],
  },
  {
    id: "news-being-done",
    ...told,
    notAnswering: ["why"],
    negated: "no",
    phrases: [
      `it|this|they|these is|are|will [being|be] [@adv] ${DONE}`,
      ...across(SUBJECT.slice(1), [
        `is|are|will|has|have|was|were|get|gets [been|being|be] [@adv] ${DONE}`,
        "is|are|will [be] [@adv] ending|stopping|closing|finishing|shutting|disappearing|expiring|running [soon|out|on|in|at|from|up|down|i|by|then] [i|the|@month|@weekday|end|next|of|#]",
        "stops|ends|closes|finishes|shuts [down|off|on|from|at|in|then|after|here|by|altogether] [the|@month|@weekday|end|next|an|#]",
      ]),
      `we|they [have|will|are] [be] [@adv] [going|decided|had] [to] [be] [@adv] ${DOING} [the|your|it|this|that|down|off|all|them|out|up|a]`,
      "we|they [have|will|are] [@adv] [going|decided|had] [to] [@adv] remove|fell|close|stop|withdraw|reduce|raise|sell|demolish|scrap|cut|end|cancel|suspend|refuse|reject|decline|shelve|postpone|clear|evict|terminate|demolish|charge|bill|deduct|withhold the|your|it|this|that|down|off|all|them|you|a",
      "it [has|is|was] [been] [@adv] decided to|that|not|against",
      "decided|decision [has|is|was] [been|@adv] [made|taken|to|not|against] not|against|to [to|you|it|this|the] [go|sell|close|demolish|end|stop|remove|refuse|reject|evict]",
    ],
  },
  {
    id: "news-not-coming",
    ...told,
    phrases: [
      ...across(SUBJECT.slice(1), [
        "will|is|are|can|has|have|does|did|would not [@adv] [be|been|going|get|being] [@adv] [to] [be] plastered|painted|retiled|levelled|cleared|cut|felled|removed|reopened|rebuilt|relaid|cleaned|treated|heated|lit|insulated|refitted|redone|exchanged|swapped|reduced|waived|written|cancelled|dropped|delayed|stopped|considered|backdated|transferred|inherited|kept|offered|given|awarded|reimbursed|tiled|decorated|modernised|adapted|come|coming|happen|happening|go|going|get|getting|replaced|renewed|repaired|fixed|done|installed|approved|granted|extended|upgraded|back|through|ahead|working|running|ready|available|allowed|accepted|paid|refunded|mended|built|yours|restored|treated|moved|included|covered|upheld|successful|transferred|passed|pass",
      ]),
      "there is|will [be] [@adv] no|not [longer|more|going|be|a|any] [to] [be] [a|any|more] lift|warden|caretaker|manager|kitchen|bathroom|garage|parking|space|spaces|permit|refund|compensation|payment|replacement|extension|transfer|exchange|swap|adaptation|ramp|stairlift|heating|hot|laundry|playground|flat|house|home|date|offer|second|other|exception|vacancy|room|move|visit|works|repair|repairs|new",
      "no more [of] [the] payments|visits|extensions|chances|time|offers|credit|help|repairs|money|extra",
      "it|that|this will|is not [@adv] [be|going] [to] [be] happen|happening|coming|yours|done|fixed|ready|here|long|different|other|another",
      "swap|exchange|move|transfer|plan|request|sale|work|application|permission * can|will|could not go|be|happen|come [through|ahead|granted|forward]",
      "none of [it|that|the|them|those|your] * will|can|is|be [be|not|being] paid|refunded|done|covered|happening|replaced|yours|possible",
      "it is [@adv] no i|sorry|for|from",
      "it|that|this [just|simply|sadly|unfortunately] will|can not [@adv] [be] happen|happening|possible|change|changing",
      "it|that|this [just|simply|sadly|unfortunately] will|can not [@adv] go|come through|ahead|forward|in",
      "the wait is|will|has [now|be|been|gone|at] [at|up|to] [least|about|around|roughly] [to] @num|years|months|longer",
      "wait|be another @num weeks|months|years",
      "out of action|use|order|service until|till|for",
      "at the earliest",
    ],
  },
  {
    // the decision once more, in few words
    id: "news-once-more",
    ...told,
    at: "clause",
    phrases: [
      "i am [@adv] afraid so|not",
      "it is still|definitely|really|@adv no|off|gone|final|going|happening",
      "that has|is|does not [@adv] changed|change|changing|move|moving|shifting|negotiable",
      "nothing has|is|will [@adv] changed|change|changing [that|it]",
      "i|we can not [@adv] [@adv] make [it|that|this] [any] different|better|other|softer|go",
      "i|we can|will|could not [@adv] [@adv] change|undo|reverse|alter|take [that|it|this|the|back]",
      "it has|is [@adv] been|is decided|settled|signed|agreed|done",
      "the decision is|has|was|will [@adv] [been] [a|to] not|no|final|stand|stands",
      "no you can|will|are|do not",
      "no we|they|it|he|she can|will|are|do|is|does|did not",
      "yes|yeah you are|will|have [@adv] losing|lose|leaving|leave|being|moving|paying",
      "yes|yeah it|they|we is|are|will|has|have [@adv] [been] [being|be] going|coming|closing|ending|selling|sold|final|definite|certain|gone",
      "there is no doubt|question|way",
      "whatever happens|i|we",
      "no matter what|how",
      "you are|will not [@adv] [be] get|getting|having|have|moving|keeping|keep it|the|that|this|in|your|a",
      "you have|did not [@adv] got|get|been it|the|that|this|chosen|picked|selected",
      "you [have] lost it|the|your|this|that",
      "it went|has|is [gone|going] to|with someone|somebody|another [else|other|family]",
    ],
  },
];
