import type { Cue } from "../../pack.js";

const OWED =
  "pay|paid|open|opened|read|ring|rung|rang|call|called|tell|told|ask|asked|report|reported|reply|replied|answer|answered|say|said|mention|mentioned|let|come|came|listen|listened|check|checked|sign|signed|apply|applied|keep|kept|look|looked|think|thought|clean|cleaned|turn|turned|fill|filled|act|acted|speak|spoken|warn|bother|move|moved|send|sent|update|shut|lock";
const AT_FAULT =
  "late|careless|rude|reckless|negligent|slow|stubborn|stupid|awkward|difficult|silent|unreachable|obstructive|greedy|selfish|lazy";

/** Reproach by the way: who was told, who never did, what anyone could have known. */
export const blamedByTheWay: readonly Cue[] = [
  {
    id: "told-you-and-told-you",
    mood: ["statement"],
    notAnswering: ["insult", "threat"],
    phrases: [
      "if you had",
      "we|i [have|did] [@adv] told|tell|warned|warn|reminded|remind you [@adv] in|twice|again|@num|on|back|time|over|@month",
      "there were|was [@adv] letters|reminders|warnings|calls|notices|signs|emails|plenty",
      "letters|reminders|warnings [and] * ignored|unopened|unanswered|binned",
      `you ignored|missed|skipped|dodged|chose|refused|neglected|failed the|to|our|every|all|them|it|@num|not`,
      `you [did|have|had|people|lot] never|not [once|even|ever|@adv] bothered|bother|thought|troubled|cared|managed to ${OWED}`,
      `you people|lot|folk [@adv] never|always|just|keep|think|expect|want|do|are|moan|leave`,
      "you can not [@adv] just|simply|expect|keep|go [on|us|around|to] park|do|leave|ignore|walk|throw|doing|ignoring|leaving|drop|fix|clean",
      `if you will [@adv] [insist|go|keep] [on] leave|leaving|run|running|keep|keeping|dry|drying|smoke|smoking|park|parking|feed|feeding|ignore|ignoring|paint|painting|buy|buying|spend|put|putting|throw|have|invite|sign|block|hang|flush|stick|wedge`,
      "you are the one|person who|that [@adv] took|signed|moved|chose|stopped|wanted|asked|let|left|did|never|decided|bought|broke|missed",
      `you were|are [@adv] [too|so|rather|very|just|simply|a] [bit|@adv] ${AT_FAULT} [to|with|about|there|for]`,
      "you had|have [had] @num|plenty|ample [of] @period|time|warning|chances to answer|reply|respond|pay|sort|act|move|ring|open|object|appeal|fix|apply|come",
      "neglected|failed|omitted|forgot|refused to [@adv] read|open|pay|reply|respond|tell|inform|return|sign|report|let|mention|attend|notify|check",
      "your [own] signature|name is [@adv] [there|on|at|under]",
      "got your [own] signature|name on",
      "that is|was [@adv] down to you",
      "down to you [that|not|for|i|and|really]",
      "your [own] look-out|lookout|funeral|doing",
      "you have [@adv] brought|caused|created this|it|that|all [all|on|upon|yourself]",
      "hardly|not|scarcely our|my|the fault|problem|doing|job [if|that|you|when]",
      "looked|look|taken|took|treated after it|them|the [@adv] [bit|@adv] better|properly",
      "with [a] bit|little more care|effort|thought|attention",
      "do not [@adv] come crying|running|moaning|complaining|whining to|back",
      "other|most|everyone|everybody people|tenants|neighbours|else manage|manages|keep|keeps|pay|pays|read to|their|on|the|it",
      `i can|could not help [it|you|that] if|when you`,
      "if you had|do not [@adv] [@adv] open|read|reply|ring|tell|return|fill|sign|listen|been|kept|opened|looked|filled|answered|replied",
      "a grown|any adult|sensible|responsible|decent woman|man|adult|person|tenant can|could|would|should|knows|reads|pays",
    ],
  },
  {
    id: "asked-in-reproach",
    mood: ["open", "closed", "statement"],
    notAnswering: ["insult", "threat"],
    phrases: [
      `why did|have|would|do|could you not|never [@adv] ${OWED}|bothered`,
      `did|have|do|could|would|should you not|never [even|ever|once|@adv] [bother|think|thought|bothered|occurred|care] [to] ${OWED}`,
      "did|does it not|never [ever|even|once|@adv] cross|occur|dawn|enter [your|to|on] [mind|you|head]",
      "what did|else [did] you [@adv|seriously] expect|imagine",
      "what would|can|could|do you [@adv|seriously] expect",
      "did you [@adv] really|honestly|seriously|ever|genuinely|not think|expect|imagine|believe|suppose|stop",
      "whose idea|choice|fault|signature|decision|dog|name|doing|mess|responsibility is|was|were it|that|this|on",
      "and|so|but you [@adv|have|had|did] never|not [once|even|ever] thought|think|mentioned|bothered|said|asked|told|rang|opened|noticed [to|of|us|it|anything|any]",
      "is|are it|that not [@adv] [a] [bit|@adv|little|rather] odd|late|strange|funny|convenient|rich",
      "a bit late|odd|rich|strange|much|convenient to|for|now|coming|from",
    ],
  },
];
