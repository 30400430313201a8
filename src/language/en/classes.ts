import type { RequiredClass } from "../pack.js";

/** Classes the analysis of sentences reads. */
export const required: Readonly<Record<RequiredClass, readonly string[]>> = {
  you: ["you", "yourself", "yourselves", "y'all"],
  your: ["your", "yours", "yer"],
  // "anyone", "people": what others feel or would feel is the speaker's remark; it reads nothing back of the tenant
  speaker: [
    ..."i me my mine myself we us our ours ourselves".split(" "),
    ..."anyone anybody everyone everybody whoever people others tenants residents families someone somebody neighbour neighbours".split(
      " ",
    ),
  ],
  third: [
    ..."he she they him her them his hers their theirs himself herself themselves".split(" "),
    "family",
    ..."daughter daughters son sons kid kids child children lad lads girl girls boy boys baby bairn bairns".split(
      " ",
    ),
    ..."husband wife partner boyfriend girlfriend mum mam mom mother dad father parents sister brother friend".split(
      " ",
    ),
    ..."nan nana gran grandma granny grandad grandchildren grandkids".split(" "),
  ],
  negator: "not no never nothing nobody none hardly barely neither nor nowhere".split(" "),
  contrast: ["but", "however", "although", "whereas"],
  cause: ["because", "since"],
  condition: ["if", "unless", "when", "whenever", "until", "till", "before", "once", "provided"],
  that: ["that", "how", "whether", "why", "what"],
  joiner: ["and", "or", "so", "then", "while"],
  wh: ["what", "how", "why", "where", "who", "whose", "which", "when"],
  "verb-first": (
    "is are am was were do does did have has had can could will would " + "shall should may might must need"
  ).split(" "),
  filler: [
    ..."well oh ah aah ooh okay right so now look listen yes yeah yep yup aye and er erm um uh hm hmm mm hello hi".split(
      " ",
    ),
    ..."mr mrs ms miss sir madam love mate duck pet hun dear honestly actually anyway please sure alright".split(
      " ",
    ),
  ],
  intensifier: [
    ..."very really so extremely incredibly absolutely completely totally utterly deeply terribly awfully".split(
      " ",
    ),
    ..."bloody dead proper seriously truly such how enormously massively badly hugely too beyond genuinely".split(
      " ",
    ),
  ],
  diminisher: "bit little slightly somewhat mildly kind sort tad touch quite fairly".split(" "),
  past: ["was", "were", "felt", "seemed", "sounded", "looked"],
  // words that take the sting out of a negator before them: "not only", "no wonder", "don't blame you", "aren't you"
  only: "only just merely simply wonder doubt surprised surprising blame you it they".split(" "),
  perceive: [
    ..."hear hearing see seeing sense sensing notice noticing sound sounds seem seems look looks feels".split(
      " ",
    ),
    ..."tell gather imagine wonder wondering guess guessing".split(" "),
  ],
  tentative:
    // "that can't be easy to say" puts softly what it names
    "maybe perhaps seem seems sound sounds look looks wonder wondering guess guessing might must possibly imagine easy".split(
      " ",
    ),
};

const NUMBER_WORDS = (
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty* thirty* forty* fifty* sixty* seventy* eighty* ninety* hundred " +
  "thousand dozen several"
).split(" ");

/** Parts that phrases are composed of. */
export const parts = {
  hypothetical: ["could", "might", "would", "should"],
  whether: ["whether"],
  refusal: ["no", "nope"],
  assent: "yes yeah yep yup aye no nope afraid sorry sadly unfortunately correct".split(" "),
  be: "is are am was were be been being".split(" "),
  is: ["is", "are", "was", "were", "seems", "feels", "looks", "sounds"],
  has: ["has", "have", "is", "had"],
  it: ["it", "this", "that", "these", "those", "all", "everything", "things", "news", "which"],
  modal: "must will would could might may".split(" "),
  adv: [
    ..."a an just still now also all quite rather pretty clearly obviously understandably naturally".split(
      " ",
    ),
    ..."very really so extremely incredibly absolutely completely totally utterly deeply terribly awfully".split(
      " ",
    ),
    ..."bloody dead proper seriously truly bit little slightly somewhat kind sort of too beyond".split(" "),
    ..."feeling even more most genuinely probably maybe perhaps long quite hugely badly".split(" "),
    ..."been soon rightly simply actually right well only bitterly sorely thoroughly awful mighty properly".split(
      " ",
    ),
  ],
  see: [
    ..."see hear notice sense tell imagine understand know get gather appreciate realize think guess suppose".split(
      " ",
    ),
    ..."reckon feel take bet hearing sensing seeing noticing".split(" "),
  ],
  feel: ["feel", "feels", "feeling"],
  dofeel: ["feel", "feeling", "feels", "are", "sound", "seem", "look", "be"],
  someone: ["nobody", "no", "everyone", "everybody", "they", "we", "us", "people", "someone"],
  num: ["#", ...NUMBER_WORDS],
  money: ["pound*", "quid", "grand", "pence", "euro*", "£", "€"],
  period: "year years month months week weeks day days hour hours".split(" "),
  month: "january february march april may june july august september october november december".split(" "),
  weekday: "monday tuesday wednesday thursday friday saturday sunday".split(" "),
  season: ["spring", "summer", "autumn", "winter", "christmas", "easter"],
  home: "home house flat property place tenancy bungalow maisonette room block building".split(" "),
  works:
    "kitchen bathroom window* boiler roof door* repair* works damp mould heating floor* worktop* units".split(
      " ",
    ),
  ask: "application request claim appeal complaint bid case transfer exchange swap permission offer".split(
    " ",
  ),
  // who decides
  body: [
    ..."council court courts judge board committee panel surveyor* inspector* contractor* engineer*".split(
      " ",
    ),
    ..."government landlord association department team management manager managers solicitor* lettings".split(
      " ",
    ),
    ..."allocations finance insurer insurance ombudsman regulator police office director* officer* tribunal".split(
      " ",
    ),
    ..."authority colleague colleagues assessor* accountant* supplier* parliament".split(" "),
  ],
  // what it is decided by
  rule: [
    ..."policy policies rule rules regulation* law laws legislation act contract agreement criteria criterion".split(
      " ",
    ),
    ..."guideline* guidance procedure* process protocol standard standards scheme schedule programme program".split(
      " ",
    ),
    ..."budget budgets funding threshold limit limits cap system points banding band survey assessment report".split(
      " ",
    ),
    ..."records readings evidence list lists inspection order register requirements conditions terms clause".split(
      " ",
    ),
  ],
  rejected: [
    ..."rejected refused declined denied unsuccessful dismissed withdrawn cancelled terminated disallowed".split(
      " ",
    ),
    ..."revoked overturned".split(" "),
  ],
  granted: [
    ..."replaced renewed approved accepted granted extended awarded offered given upgraded refitted repaired".split(
      " ",
    ),
    ..."fixed refunded reimbursed covered reinstated allowed permitted funded installed modernised treated".split(
      " ",
    ),
    ..."upheld successful allocated selected shortlisted chosen redone done waived redecorated insulated".split(
      " ",
    ),
    ..."adapted transferred rehoused renovated fitted compensated considered included".split(" "),
  ],
  grant: [
    ..."replace renew approve accept grant extend award offer give upgrade refit repair fix refund reimburse".split(
      " ",
    ),
    ..."cover reinstate allow permit fund install pay do waive let rehouse transfer replacing renewing".split(
      " ",
    ),
    ..."approving accepting granting extending awarding offering giving upgrading refitting repairing fixing".split(
      " ",
    ),
    ..."refunding reimbursing covering reinstating allowing funding installing paying doing waiving letting".split(
      " ",
    ),
    ..."rehousing compensate compensating renovate renovating insulate take taking".split(" "),
  ],
  // what stands before a participle that is a state: "are upset", not "you upset the neighbours"
  link: [
    ..."are am is be being been feel feels feeling look looks looking sound sounds sounding seem seems get".split(
      " ",
    ),
    ..."getting left leaves leaving how as and or too so very really just still now also all quite rather".split(
      " ",
    ),
    ..."pretty both clearly obviously understandably naturally extremely incredibly absolutely completely".split(
      " ",
    ),
    ..."totally utterly deeply terribly awfully bloody dead proper seriously truly bit little slightly".split(
      " ",
    ),
    ..."somewhat of more badly genuinely simply hugely rightly only plain well more downright something bitterly sorely thoroughly mighty properly".split(
      " ",
    ),
  ],
  // how the tenant's story is told back
  retell: [
    "i",
    "know",
    "see",
    "gather",
    "hear",
    "understand",
    "remember",
    "realize",
    "and",
    "so",
    "now",
    "here",
  ],
  storypast: [
    ..."lived paid worked rang reported waited asked tried wrote sent kept cleaned scrubbed packed bought gave".split(
      " ",
    ),
    ..."made built spent applied complained called saved raised looked heard came put took did got phoned".split(
      " ",
    ),
    ..."emailed painted decorated fixed repaired thought expected hoped assumed believed figured understood".split(
      " ",
    ),
    ..."planned counted relied banked wanted needed lost moved stayed left handed given rung written tidied".split(
      " ",
    ),
    ..."found done told said given arranged ordered chosen booked measured invested promised pictured imagined".split(
      " ",
    ),
    ..."mentioned described explained fought queued begged begun started stopped signed borrowed".split(" "),
    ..."planted grew raised brought carried looked nursed cared watched slept woke walked drove sat stood".split(
      " ",
    ),
    ..."laid put paved sewed knitted cooked baked fed washed dried hung hoovered mopped polished".split(" "),
    ..."believed trusted kept held took turned showed offered agreed refused accepted followed filled".split(
      " ",
    ),
    ..."chose picked collected delivered dropped ran went knew meant saw feared".split(" "),
    ..."missed passed failed won earned sold swapped changed replaced cut opened closed locked".split(" "),
    ..."shared joined met married raised buried shut gone seen known grown worn drunk eaten dealt".split(" "),
  ],
  kin: [
    ..."daughter daughters son sons kid kids child children lad lads girl girls boy boys baby family husband".split(
      " ",
    ),
    ..."wife partner mum mam mother dad father parents sister brother friend neighbour neighbours dog cat nan".split(
      " ",
    ),
  ],
  thing: [
    "home",
    "house",
    "flat",
    "kitchen",
    "job",
    "health",
    "whole",
    "life",
    "things",
    "money",
    "point",
    "question",
  ],
  // what a thing does to somebody
  strikes: "hurts hurt hurting stings stinging cuts smarts aches rankles".split(" "),
  // what somebody ought to have done, in "should have ..."
  didwell: [
    ..."paid told rung called listened read reported opened let come asked replied answered kept applied done".split(
      " ",
    ),
    ..."looked said cleaned turned been responded got acted stuck filled thought spoken signed contacted checked".split(
      " ",
    ),
    ..."mentioned saved planned budgeted aired heated phoned written sent shown engaged taken gone realized".split(
      " ",
    ),
  ],
  // adjectives for what a thing does to somebody, by feeling
  maddening: "maddening infuriating frustrating aggravating annoying galling enraging insulting".split(" "),
  saddening: [
    ..."upsetting heart-breaking devastating distressing painful hurtful crushing gutwrenching exhausting".split(
      " ",
    ),
    ..."draining shattering tiring saddening soul-destroying".split(" "),
  ],
  scary: "scary frightening terrifying worrying alarming unsettling daunting nerve-wracking stressful".split(
    " ",
  ),
  shocking: "shocking overwhelming bewildering confusing staggering unbelievable unreal".split(" "),
  shaming: "humiliating embarrassing degrading demeaning mortifying shaming belittling".split(" "),
  disappointing: "disappointing disheartening demoralising discouraging gutting".split(" "),
  // heavy without saying how it feels: no more than an evaluation
  heavy: [
    ..."hard tough difficult awful horrible rough rotten terrible dreadful heavy grim nasty miserable brutal".split(
      " ",
    ),
    ..."unpleasant rubbish tricky challenging inconvenient unfortunate tiresome horrid ghastly big huge".split(
      " ",
    ),
  ],
} satisfies Record<string, readonly string[]>;
