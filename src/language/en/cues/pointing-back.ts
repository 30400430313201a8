import type { Cue } from "../../pack.js";

const CHORE =
  "pay|open|read|ring|call|tell|ask|report|reply|answer|clean|air|heat|move|shift|sort|do|find|get|save|come|write|apply|sign|deal|act|say|fix|object|insure";
const MISDEED =
  "flushed|poured|put|left|let|broke|smoked|drilled|blocked|spilt|painted|parked|fed|dumped|signed|ticked|spent|threw|lost|cut|burnt|kicked|took";

/** Reproaches that point back at the tenant: chances had, things done, what others manage. */
export const pointingBack: readonly Cue[] = [
  {
    id: "chances-had",
    phrases: [
      `you had|have [@adv] [had] [all|@num|plenty|several] [of] @period|time|ages [@num] [in|and] [which] to ${CHORE}`,
      `you did|do [@adv] [sort] [of] have [the|a|plenty] [of] [good|fair|long|@num] time|chance|chances|warning|notice|weeks|months|days|option [to|of]`,
      "you found|find|had|have [@adv] the|enough money|time|energy|cash for|to",
      "find|finds|found the money|time for|when",
      "all|in that time|those @period [and] [you] never|not|nothing|did",
      "one|a [single|quick|short|simple] email|call|letter|word|message|visit to us|me|the [at] [office|team|time]",
      "had|have|having the sense|wit|wits|decency|gumption|courtesy|manners to",
      "if you|anyone|somebody had|have [only|@adv] bothered|troubled|cared|thought [to|of|about]",
      "for once",
      "once in a while|blue",
      "at the time you|and|nobody|but",
      "too late by then",
      "till|until it is too late",
      "last [possible|very] minute|moment|second|day",
    ],
    mood: ["statement", "closed"],
    notAnswering: ["insult", "threat"],
  },
  {
    id: "their-own-doing",
    phrases: [
      "you did * did not you",
      "you did [@adv] spend|tick|buy|order|choose|park|sublet|invite|paint it|the|that|your|on|in|them|a",
      "you sat|sit|slept on it|them|that|this|those",
      "you made|make|lie that|your|the [own] bed",
      `who was|is it that|who [@adv] ${MISDEED}`,
      `well [@adv] somebody|someone did|does|has|is|was|must|${MISDEED}`,
      `somebody|someone has|is|have been [@adv] flushing|pouring|putting|leaving|feeding|smoking|parking|blocking`,
      `somebody|someone [has] [@adv] ${MISDEED}|flushed it|them|that|something|the|a`,
      "not me|us that|who [@adv] @storypast|flushed|poured|parked|smoked|blocked",
      "it were|was not me|us",
      "we|i were|was not the one|ones who|that",
      "began|started|came|starts|start when|because|after you [yourself|yourselves]",
      "you yourself|yourselves @storypast|took|asked|chose|signed|lifted|removed|agreed",
      "put|signed your name|signature to|on it|this|that|the",
      "agreement|tenancy|contract|lease|form|terms you signed|put|agreed|filled",
      "do|does not happen to people|folk|tenants|anyone|those who|that|if|with",
      "no wonder|surprise * if|when you never|do|keep|leave|let|dry|shut|did|always",
      "that is what|how comes|happens|you|things if|of|when|get",
      "that|which is why we [@adv] tell|ask|say|advise|remind|warn|write [to] [people|folk|everyone|tenants|you]",
      "one|you can|could hardly|scarcely complain|grumble|expect|wonder|object|blame|moan",
      "you [@adv] rang|tried|wrote|called|came|paid once|twice|late [in]",
      "think before|about [@adv] you|what [you] [are] [are|speak|talk|say|doing|saying|said]",
    ],
    mood: ["statement", "closed"],
    notAnswering: ["insult", "threat"],
  },
  {
    id: "others-manage-it",
    phrases: [
      "everybody|everyone|most|others|people|folk [else|people|other|tenants] [@adv] [in|on|down] [the|this|your] [row|street|block|landing|stair|estate] [else|@adv] ties|pays|manages|keeps|turns|reads|cleans|remembers|pay|manage|keep|turn|read|remember",
      "still|always|somehow [@adv] pay|pays|manage|manages their|the|to rent|bills|pay|read|open",
      "manage|manages|managed it|to|fine [just] [without|on|fine|pay|read]",
    ],
    mood: ["statement"],
    person: ["third", "none", "speaker"],
    notAnswering: ["insult", "threat"],
  },
  {
    id: "unanswered-by-you",
    person: ["speaker", "none"],
    mood: ["statement"],
    phrases: [
      "and|but not|never a|one dicky|word|reply|answer|peep|single|sausage|call|response [bird|back|from|reply|answer|word] [from] [you|back]",
      "nothing|silence from you",
      "never|not [@adv] heard|had [a|one] [thing|word|peep|reply] [back] from you",
    ],
  },
  {
    id: "told-what-to-change",
    phrases: [
      "maybe|perhaps|try [@adv] do|not [not] [@adv] have|having|throw|throwing|buy|buying|leave|leaving|let|letting|park|parking|smoke|smoking|spend|spending|invite|inviting",
      "maybe|perhaps|just|then [you|could|should] look|looking|check|read|open at|your [post|letters|mail|door|bank|email]",
      "you can not tie|shut|keep|close|turn|move|park|lock|put|open|take|control [the|your|him|her|it|them] [@adv] [dog|dogs|kids|door|window|music|car|bin|bins|bike|heating|up|down|somewhere|in|out|off]",
    ],
    mood: ["closed"],
  },
  {
    id: "maybe-do-not",
    mood: ["statement"],
    at: "sentence",
    phrases: [
      "[well] maybe|perhaps [next] [time] [just] do not [@adv]",
      "maybe|perhaps look|check|read|open at|your",
    ],
  },
];
