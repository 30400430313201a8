import type { Cue } from "../../pack.js";

/** What a landlord's facts are about: things, papers, money, people who are neither speaker nor tenant. */
const THING =
  "panels|joists|meter|meters|drain|drains|gutters|chimney|loft|cellar|flue|pipework|wiring|pump|lintel|foundations|lease|leases|subletting|sub-letting|succession|covenant|deposit|deposits|grant|grants|fund|funding|tender|tenders|bid|bids|bidder|bidders|quote|quotes|contract|contracts|warranty|guarantee|guarantor|guarantors|insurance|insurer|insurers|premium|premiums|witness|witnesses|statement|statements|owner|owners|freeholder|leaseholder|leaseholders|applicant|applicants|household|households|families|couples|pensioners|veterans|keyworkers|supplier|suppliers|parts|labour|scaffold|scaffolding|asbestos|licence|licences|permits|visits|inspections|viewings|readings|bins|garages|sheds|fences|hedges|trees|lifts|boilers|kitchens|bathrooms|windows|roofs|doors|radiators|houses|bungalows|maisonettes|studios|rents|charges|arrears|discounts|refunds|payments|instalments|benefits|allowances|pensions|savings|earnings|wages|transfers|exchanges|swaps|offers|allocations|nominations|referrals|adaptations|ramps|stairlifts|cameras|pets|dogs|cats|hens|appeals|hearings|claims|complaints|orders|warrants|notices|letters|forms|applications|deadlines|points|bands|bedrooms|boxrooms|gardens|flats|homes|tenancies|tenants|neighbours|visitors|contractors|engineers|surveyors|plumbers|electricians|roofers|planners|trustees|auditors|ministers|magistrates|subsidies";
const DOES =
  "is|are|was|were|has|have|had|can|could|will|would|must|may|do|does|did|go|goes|went|come|comes|came|get|gets|got|count|counts|counted|cost|costs|take|takes|took|need|needs|needed|apply|applies|applied|run|runs|ran|work|works|worked|fall|falls|fell|belong|belongs|void|voids|require|requires|happen|happens|happened|pay|pays|paid|close|closes|closed|expire|expires|expired|exclude|excludes|cover|covers|covered|sign|signed|give|gives|gave|freeze|froze|withdrew|moved|found|heard|say|says|said|start|starts|started|stop|stops|stopped|lapse|lapses|lapsed|end|ends|ended|share|shares|shared|only|always|never|usually|normally|stay|stays|stayed|last|lasts|lasted|dropped|doubled|rose|changed|pulled|carried|showed|show|passes|pass|passed|failed|depend|depends|vary|varies|sit|sits|form|forms|arrive|arrives|arrived";

/** Facts told by their subject: none of them needs a "because". */
export const factsOfThings: readonly Cue[] = [
  {
    id: "plain-statement-of-thing",
    mood: ["statement"],
    conditional: "no",
    person: ["none", "third", "speaker"],
    at: "clause",
    phrases: [
      `[all|most|some|only|new|old|empty|private|social|joint|sole|fixed|solar|late|previous|other|such] ${THING} [@adv] ${DOES}`,
      `[only|both|@num|two|several|some|most|half|all|none|neither|one|each|every] of the|those|these|our|them`,
      `[@num|two|several|both|other|those] ${THING} [@adv] [@adv] ${DOES}`,
      "last|this|next year|month|week|time|winter|spring|summer|autumn|round is|was|we|the|it|there|a|only",
      "@month|@season|@weekday|@period is|was|were",
      "nobody|no [one|@home|household|tenant|family|applicant] [@adv] under|over|above|below|with|without|on|in|who|that|outside|qualifies|gets",
      "anyone|anybody|everyone|anything|everything|whoever under|over|above|below|with|without|on|in|who|that|outside|has|gets|must|goes|is|fills|waits|needs",
      "everything|nothing [@adv] has|goes|is|was|depends|had|comes|in|about|can|gets",
      "it|that is the @body|@rule [@body|@rule|assessment|risk|book|sign] that|who",
      "meaning [that] it|the|you|they|we|there|nobody",
      "sign|notice|label|plan|map|drawing|record|log|file|screen|computer|form|photo|photos [@adv] says|say|shows|show|reads|has|have",
      "comes|come|came from|out [abroad|at|of]",
      "lead|waiting|delivery time",
      "lead on|of it|them|@num",
      "tripled|doubled|quadrupled|halved|rocketed",
      "takes|take|has|have precedence|priority over|when",
      "never|not [@adv] passed|reached|arrived|came|sent|got [that|it|on|this] [on] to|us|through",
      "are|is|was|were not [@adv] deducted|counted|included|covered|insured|part|listed|taken",
      "head|regional office [@adv] [@adv] has|have|froze|decides|decided|sets|set|signs|signed|says|said|looks|looked|wants|wanted|pulled|stopped|took|made|gave|turned|cut",
      "him|her|them next|across|down door|in|on|at|the [@adv] is|are|was|has|have|had|got|moved|pays|bought|applied",
    ],
  },
  {
    // who had to do with it, when, and how it came about
    id: "plain-history-of-the-case",
    mood: ["statement"],
    conditional: "no",
    person: ["none", "third", "speaker"],
    notAnswering: ["insult", "threat"],
    phrases: [
      `${THING} was|were|is|are|been|got|has|have [@adv] [been] [@adv] split|shared|divided|spread|merged|signed|frozen|read|built|laid|fitted|earmarked|reserved|allocated|counted|priced|awarded|let|sold|bought|capped|fixed|linked|graded|ringfenced|ring-fenced`,
      "[been|was|were|is|are] [@adv] split|shared|divided|spread|apportioned over|between|among|across|by|equally|evenly",
      "[been|was|were|is|are] [@adv] earmarked|reserved|ring-fenced|ringfenced|promised|set|kept|adapted for|to|aside",
      "fell|fallen through|short|behind|out [in|of|last|when|because|the]",
      "was|were [@adv] merged|mislaid|overlooked|duplicated|misfiled|transferred|carried|handed over|to|with|by|into|in",
      "first [come|past] first served",
      "first come",
      "the [@adv] only|sole person|name|bid|bidder|tenant|offer|engineer|company|firm|contractor|quote|applicant",
      "[was|were|is|are|been] [@adv] [jointly|solely|only] in|under his|her|their|your|the|joint|one|both [@kin] name|names",
      "goes|go|went|going|ranked|sorted|listed by date|age|need|order|points|income|turn|size|length",
      "by date|order of|length|size of",
      "strictly by|on|in",
      "works out|comes out|average|averages|averaged at|to|as|@num|#",
      "we have|had|get|got|employ [@adv] [only] @num plumbers|engineers|officers|surveyors|staff|electricians|joiners|caretakers|vans|flats|homes|bungalows|people|men|teams|lifts|blocks|applications|cases|bids",
      "households|families|people|applicants|bidders|names|bids|cases ahead|in front|above|before [of]",
      "predates|postdates|dates the|from|back",
      "irrespective|regardless of|who|how|what|when|the",
      "by law|statute",
      "counts as|towards",
      "count|counts|counted [@adv] box|living|dining|rooms|bedrooms|every|only|each|the|as",
      "signed it|that|them|off off|on|in|for|by",
      "[it] hinges|turns|rests [all|@adv] on",
      "takes|took|follows|follow the [same|opposite] view|line",
    ],
  },
];
