import type { Cue } from "../../pack.js";

const told = { mood: ["statement"], conditional: "no", notAnswering: ["insult", "threat"] } as const;
const SOUGHT =
  "permission|consent|approval|funding|flat|house|bungalow|home|place|room|permit|ramp|stairlift|kitchen|bathroom|boiler|repair|refund|compensation|transfer|swap|exchange|extension|garage|parking|bay|shed|dog|tenancy|succession|priority|offer|adaptation|grant|camera|fence|lift|bathroom|shower|heating|claim|application|request|appeal|bid|complaint|points|band|discount|backdating|postponement|adjournment|support";
const PROCEED =
  "proceed|proceeding|progress|progressing|pursue|pursuing|continue|continuing|backdate|backdating|rehouse|rehousing|renew|renewing|fund|funding|replace|replacing|reimburse|refund|refunding|compensate|contribute|contributing|postpone|postponing|approve|approving|award|awarding|authorise|authorising|adapt|adapting|install|installing|waive|waiving|extend|extending|reinstate|reinstating|progressing|supporting|granting";

/** The news in more guarded, formal or homely words: out of reach, not forthcoming, knocked back. */
export const newsOutOfReach: readonly Cue[] = [
  {
    id: "news-not-forthcoming",
    ...told,
    phrases: [
      "you have no right to [@adv] take|stay|keep|inherit|succeed|remain|live|buy|appeal|return|swap",
      "there is|are not|no [a|any] [@adv] [guest|spare|common] @home|room|caretaker|warden|club|service|money|place|scheme|office|lift|bus any more|longer",
      "there is|are not|no * any|no more|longer",
      "not [@adv] reopening|rebuilding|restoring|reinstating|upholding",
      "do|does|did|will|shall not [@adv] uphold|sustain|reopen|reinstate|reimburse",
      "nothing will be [@adv] paid|refunded|done|offered|awarded|changed",
      "will be [@adv] up|there|off|out|down|closed|shut until|till [@adv|the] @season|@month|@num|next|after|@weekday",
      "slot|place|room|club|session|bay|offer|money is|has|have [@adv] gone|finished|been cut",
      "[it|she|he|boiler|lift|flat|house|building] is|are [@adv|been] condemned",
      "cap|capped|cut|switch|switched|turn|turned your [gas|water|power|electric|heating] off",
      "the @home|place they have|are|we have|are given|giving|offered|offering you is",
      "that|this is the new amount|rent|charge|figure|sum|price|rate",
      `${SOUGHT} [has|have|had|is|are|was|were|will] [@adv] not|no [longer] [@adv] [be|been] [@adv] forthcoming|granted|given|awarded|agreed|available|possible|successful|upheld|approved|supported|accepted|funded|coming|happening|open|yours|on|to|going`,
      "not|none|longer|neither|no [of] [longer|the|these|those|them|@num|it] [@adv|offers|homes|flats|options|ones|places] [is|are|@adv] [@adv] open|available|possible|on to|for|offer you",
      `we|they|i are|were|will|shall|is|am|have unable|not|decided [@adv|going] [to|be|able|against] [to|be] ${PROCEED}`,
      `not [@adv] in a position to ${PROCEED}`,
      `unable to [@adv] ${PROCEED}|offer|give|agree|pay|move|transfer|repair|do|accept|hold|help|change|make`,
      "turn|turned|turning|knock|knocked|knocking|knocks you|us|him|her back|down",
      "nothing|none|no [more|further|@home|flat|bungalow|place] for you|yourselves [in|at|on|here|there|now|this|just]",
      "[the] answer|decision|outcome|verdict|result [@adv] has|must|is|will|have [to] [have] [to] remain|stay|be|stand|remains|stays [@adv] [a|the] [no|same|final|refusal|it|as]",
      "has|have|must|need|needs [got] to be out|back|gone|cleared|emptied|returned|handed|vacated [back|in] [by|before|on|with|no|us]",
      "is|are not to be [@adv] slept|used|lived|let|parked|kept|built|put|touched|replaced",
      "you will|are|would not|be [be] [@adv] stopping|staying|stuck|remaining where|here|put|as you|for",
      "you are|will [be] staying|stopping put|where",
      "you are [@adv] the one who|that has|will|must|is to pay|leave|move|go",
      "will|is|are [not] being [@adv] replaced|renewed|filled|kept|saved|restored|continued",
      "is|are|was|were|been [@adv] given|let|gone|offered|promised|awarded|passed to the next|someone|somebody|another|other|a|new [else|person|tenant|one|family|in]",
      "you did|have not [@adv] get|got|win|won|make it|one|in|picked|chosen",
      "name|names|file|case|bid|application|claim|complaint has|have|is|was|been|will [@adv] [been|be] [@adv] come|taken|thrown|struck|crossed|dropped|knocked|chucked|coming|falling|fallen off|out|back|away",
      "your|his|her name|names can|could|will|may not [@adv] go|be|stay|appear|added",
      "it|that|block|building|house|home|flats|tower|street|estate|garage|garages|shed|wall|tree is|are|has|have coming|to [got] [to] [come] down",
      "the whole|entire roof|lot|thing|block|floor|bathroom|kitchen|building|row has|have|must|needs|will [got] to be|come|go",
      "you have|must|need|will|are [got] to be|get out|away|gone|elsewhere|somewhere [for|by|before|until|while|from|else]",
      "judge|court|tribunal|magistrate [has|have] [@adv] granted|given|awarded us|them|possession|the|an|outright [landlord|order|possession]",
      "not this year|month|time * nor|not|or|and next|after|either|neither",
      "will be [£] @num [@num|hundred] [@money] [a|per] [week|month] more|dearer|higher|extra [from|starting|as|than]",
      "from|as of|on [the] [first|#] [of] [@month|next] you will|are|have|would [be|to] [paying|pay|charged|lose|out|homeless]",
      "[we] are|will [be] taking|putting|bringing * off|back|away off|from|to you",
      "still|stays|remains [a|at] no|refused|shut|off",
      "it|that|they|flap|door|gate|lift|office|hall|heating stays|stay out|shut|closed|off",
      "no moving|going|coming|getting|staying|stopping back|in|on|there|here|it|out",
    ],
  },
  {
    id: "news-afraid-so",
    ...told,
    at: "alone",
    phrases: [
      "[yes|aye|yeah|no] it|that|you|they is|are|has|have|does|do|will|would i am afraid|sorry",
      "[no] it|that|she|he is [all|long|already] gone [now|already|i|sorry] [am] [afraid|sorry]",
      "[no] nothing|none|never [at|more|else] [all] i am afraid|sorry",
      "still no i am afraid|sorry",
      "[still] no [@adv] same as before|last|yesterday [week|time]",
    ],
  },
];
