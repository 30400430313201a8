import type { Cue } from "../../pack.js";

const told = { mood: ["statement", "closed"], conditional: "no" } as const;
/** What a tenant did, had or was told, as it is given back. */
const DONE =
  "rang|rung|wrote|written|asked|waited|reported|paid|lived|moved|bought|packed|painted|saved|applied|bid|stood|sat|stayed|nursed|cared|raised|complained|chased|called|emailed|filled|handed|sent|heard|fixed|repaired|cleaned|scrubbed|carried|planned|booked|arranged|told|given|promised|counted|hoped|expected|been|kept|turned|done|had";

/** What the tenant said, given back in few words: without a verb, with a "then" behind it, as an account of theirs. */
export const retoldInShort: readonly Cue[] = [
  {
    id: "account-of-yours",
    ...told,
    phrases: [
      "it|that is|was your [@adv] contention|impression|understanding|view|belief|feeling|position|experience|case|point|argument|opinion|recollection|wish [then] [that]",
      "your [@adv] contention|understanding|recollection|version|position|wish is|was",
      "i gather|hear|understand|take it [that] the|your|you|it|he|she|they|there",
      "from what you say|tell|describe|said|told|have [said|told] [me|us]",
      "by|from|on what you say|tell|said|describe",
      "if i [@adv] follow|read|take|hear|get|have|am [you|it|this] [@adv] [right|correctly|following]",
      "as i|you [@adv] [@adv] understand|hear|heard|recall|put|tell|see|remember|describe it|this|you|them",
      "as far as you know|remember|recall|were|are|can|could|saw",
      "is that|it what|how you are|were|mean|say|see",
      "in your eyes|book|words",
      "let me [@adv] say|read|play|give that|this|it back",
    ],
  },
  {
    // "Nine years and not so much as a viewing."
    id: "story-without-verb",
    ...told,
    notAnswering: ["why", "content-question", "insult", "threat"],
    at: "sentence",
    phrases: [
      "[so|all|and|after|ah|right] @num [long|whole|solid|@adv] @period|times|calls|letters|visits|weeks|nights|winters|summers|children|kids|phone|emails * and|with|without|waiting [not|no|you|now|a|the|still|nobody]",
      "[so|and] twice|thrice|three|four times * and|you|nobody|no|then|in",
      "[so] first|one|now the|it|one|a * then|now|and the|it|a|another|this|nothing|you|we",
      "[so] not once|even|so|a|one * in|since|all|much|call|word|letter|phone",
      "[so] no|not [a|one|any] [hot] heating|water|call|letter|word|reply|answer|visit|viewing * since|for|in|till|until|and|all [@num|the|@month|@weekday]",
    ],
  },
  {
    id: "story-then",
    ...told,
    mood: ["statement"],
    notAnswering: ["why", "content-question", "insult", "threat"],
    at: "alone",
    phrases: [
      "you|your|he|she|they|it|there|so * then",
      "you|your|he|she|they|it|there|so * * then",
      "you|your|he|she|they|it|there|so * * * then",
    ],
  },
  {
    // never said without having heard it
    id: "told-of-yourself",
    ...told,
    mood: ["statement"],
    notAnswering: ["why", "content-question", "insult", "threat"],
    at: "clause",
    phrases: [
      `[so|and|ah|because|but] you [had|have|@adv] [@adv|already|even] ${DONE} * and|but|yet|only|before nobody|no|nothing|now|still|then|you`,
      "[so|and|ah] [the|your|@body] @body|letter|man|lady|officer|lad|woman told|promised|said|gave you [@adv] one|that|it|to|you|the|a|@month|@weekday",
      "[so|and|ah] one|first thing|you|we|they * and|then another|now|the|we|we",
      "you need|want|use|keep that|this|the|your|her|his @home|room|bath|shower|garden|car|dog|ramp|spare|space|bedroom|lift|stairlift|kitchen|parking|money|garage for|to|because|so|when|there|with|near|downstairs",
      "you want|need|wish|like|would [like|rather|sooner|prefer] [to] stay|stop|be|live|keep|have|see|know|get|move|hear * here|near|close|with|where|what|from|back|done|sorted|gone|in|your|fixed",
      "you meant|intended|planned|hoped|aimed|wanted|expected to have|be|get|move|stay|do|start|see|live|bring|keep|use|turn",
      "you asked|applied|rang|wrote|reported|came|went for|to|about|in|us|on|it|that * and|but you|we|nobody|all|they|got|were|have|it|what",
      "you do|can|could not drive|walk|sleep|read|see|use|manage|go|get|work|cook|wash|breathe|bend|climb [any|the|your|up|down|on|at|properly|out]",
      "you never @storypast|had|saw|got|knew|agreed|wanted|asked|thought|heard|signed",
      "you did [@adv] all|most|everything [of] [that|it|the|this] [@adv] [plastering|painting|work|decorating|cleaning|garden|floors|repairs] yourself|alone|by|out|on|with",
    ],
  },
];
