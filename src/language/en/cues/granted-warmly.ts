import type { Cue } from "../../pack.js";

const AWFUL =
  "horrible|horrendous|horrid|rotten|awful|dreadful|terrible|grim|rubbish|shocking|shit|shitty|crap|crappy|ghastly|miserable|wretched|appalling|poor|bad|funny|cruel|hard|heartless|shabby|lousy|nasty|unfair|unpleasant|beastly|cold|clumsy|sorry|daft|rum|odd";
const WAY =
  "way|timing|position|spot|place|situation|state|thing|business|time|experience|shock|day|night|week|year|start|end|welcome|choice|news|mess|job|thought|story|combination|run";
const SOUND =
  "reasonable|fair|sensible|proper|legitimate|valid|natural|understandable|justified|good|sound|right|decent|normal|human|important|logical|honest|straightforward";
const POINT =
  "thing|question|request|point|reaction|concern|expectation|response|complaint|objection|wish|instinct|ask|demand|worry|assumption|comment|remark|answer";

/** Understanding in everyday words: right to ask, no doubt of it, a poor way to be treated. */
export const grantedWarmly: readonly Cue[] = [
  {
    id: "right-to-say-it",
    mood: ["statement"],
    negated: "no",
    notAnswering: ["insult", "threat"],
    phrases: [
      `[a|an] [@adv] perfectly|entirely|completely|quite|very|totally|only|wholly|most|eminently ${SOUND} [@adv] ${POINT}`,
      `a|an [@adv] ${SOUND} ${POINT} [to|that|and]`,
      "you are [@adv] [@adv] [@adv] right|correct|justified to|that|in|about|there",
      "you did|do|were [@adv] right|well|good [thing] to ring|ask|tell|say|call|come|report|speak|raise|write|complain|let|phone|shout|push",
      "glad|good|pleased [that] you rang|said|told|asked|came|called|raised|mentioned|spoke",
      "i would [@adv] [@adv] [@adv] be|want|expect|wish|ask [to] [be] know|asking|wanting|saying|ringing|wondering|shouting|hear|the|that|exactly [the] [same|too|answers|that|and|an|as|myself|well]",
      "of course you|it|that|they did|do|are|would|does|is|want|were|have|matters|should",
      "course you|it|that|they did|do|are|would|does|is|want|were|have|matters",
      "anyone|anybody|any|every|everyone [@adv] [mother|father|parent|person|body|tenant|grandparent|dad|mum|pet|dog] [@adv] would|will",
      "no one|nobody could|can|would|will [@adv] fault|blame|criticise|hold|argue|say|doubt|expect",
    ],
  },
  {
    id: "not-doubted",
    mood: ["statement"],
    notAnswering: ["content-question", "insult", "threat"],
    phrases: [
      "i|we do not [@adv] doubt|dispute|question|deny it|that|you|a|what|for|how [for|word|you|it] [a|one] [minute|moment|second|that]",
      "i|we [@adv] believe you|that|it",
      "i|we have no doubt|quarrel|argument [about|with|that|you]",
      "no doubt about it|that",
      "[there] is no denying|disputing|getting|arguing|pretending [it|that|with|away|around]",
      "i|we will|shall|would|do|can not [@adv] pretend|deny|argue|dispute|excuse|defend",
      "you are [@adv] not|hardly|scarcely wrong|far|exaggerating|imagining|unreasonable|mistaken [there|about|off|wrong|it]",
      "[i] hold|holding my|our hands up",
      "course you do|did|are|have|would",
      "you are grand|good|alright [love|there]",
      "[and] so would|should i|anyone|anybody|most|any",
      "i know i did|said|was",
      "i keep giving|telling|talking|going|throwing|quoting|rattling [you|on|at]",
      "i went|was|have been [on] rattling|babbling|quoting|rambling|droning",
      "[that] [was] wrong of me|us",
      "who would not [be|have|do|want|feel|say]",
      "who could not",
      "who would|could blame|fault|argue [you|with]",
      "i can well|fully|quite|easily|only see|imagine|believe|understand|appreciate|picture|accept|follow",
      "i [@adv] quite|fully|entirely|totally|completely|perfectly|well see|understand|accept|appreciate|agree|get|follow",
      "you [have] [@adv] every|good|full|ample right|reason|cause|grounds",
    ],
  },
  {
    id: "poorly-treated",
    mood: ["statement"],
    conditional: "no",
    notAnswering: ["insult", "threat"],
    phrases: [
      `what|such [a|an] [@adv] ${AWFUL} ${WAY} [to|of|for|that|you|this|and|it]`,
      `that|it|this|which is|was|sounds|must|does|seems [be|sound|seem|have] [been] [@adv] [@adv] [a|an] [@adv|proper|real|right|bit] ${AWFUL} ${WAY}`,
      `${AWFUL} ${WAY} to|of hear|find|treat|be|live|going|doing|treating|telling|put|start|end`,
      "a|an|proper|real|right|such|what [@adv] headache|nightmare|hassle|palaver|ordeal|struggle|burden|upheaval|wrench|faff|kick|slog|blow|pain for|that|to|you|this",
      "what a|an [@adv] day|week|month|year|night|morning|time|winter|life you|that|it|to",
      "[a|an] [@adv] great|good|awful|terrible|fair|whole lot|deal to|on carry|ask|bear|cope|deal|take|hear|lose|juggle|manage|go|put|have|your|swallow",
      "should|ought|does|did not|never [to] [@adv] take|need|cost|be|require|come|get|have * to [get|be|have|make|reach|do|hear]",
      "should|ought not|never [to] [@adv] have been|had|needed|taken|come|gone|got|happened|reached|fallen",
      "[that|it] ought|should have been [@adv] [a] us|done|said|sorted|sent|dealt|different|better|kinder|quicker|clearer|handled|spotted|told|picked|automatic|our",
      "[far|much|way] longer than it|you|anyone|that should|ought|need|were|had",
      "you have [@adv] been [@adv] messed|mucked|passed|pushed|sent|fobbed|strung|let|kept|left|given [about|around|round|along|off|down|from|waiting|hanging] * and|that that|is|on|our|us|we|i|not",
      "we have|had [@adv] messed|mucked|passed|pushed|fobbed|strung|let|kept|left you",
      "no|not [a|an|any] [small|mean|great|way] age|thing|life|feat|picnic [to|is|at|that|it|for]",
      "seems|seem|looks|sounds|is [@adv] [@adv] unfair|unjust|harsh|cruel|wrong|hard|daft|mad i|on [grant|give|know|agree|admit|you] [you]",
      "@num years is|are|was [@adv] not|no|a|quite|half",
    ],
  },
  {
    id: "exclaimed-with-you",
    at: "alone",
    mood: ["statement"],
    notAnswering: ["insult", "threat", "content-question"],
    phrases: [
      "[oh] blimey|crikey|gosh|goodness|heavens|jeez|wow [me|gracious|hell|me|oh|heck] [love|pet|that]",
      `[oh|ah|aw|ouch] [@adv] ${AWFUL} [that|it|this|is|one|for] [you|that]`,
      "too|fair|very right|true|enough|much",
      "ouch",
      "i|we can well|only|quite|fully believe|imagine|see|understand [it|that]",
    ],
  },
];
