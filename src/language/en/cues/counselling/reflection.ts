import type { Cue } from "../../../pack.js";

/** What answers a question is no paraphrase. */
const said = { mood: ["statement"], notAnswering: ["why", "content-question"] } as const;
const checked = { mood: ["statement", "closed"] } as const;

/** Reads back by listening: how a counsellor says what was heard, both sides of it, and what it is worth to the other. */
export const reflection: readonly Cue[] = [
  {
    id: "heard-as",
    ...checked,
    conditional: "no",
    phrases: [
      "sound|seem|look [@adv] [@adv] [to] [me] [@adv] like|as [if|though] [@adv] [@adv] you|your|it|that|this|there|the|things|part|some|he|she|they",
      "sounds|seems|looks [@adv] [@adv] [to] [me] [@adv] like|as [if|though] [@adv] [@adv] you|your|it|that|this|there|the|things|part|some|he|she|they|for|maybe|what|over|when|on",
      "sounds|seems [@adv] [to] [me] that|you",
      "what|as [@adv] i [am] [@adv] hear|hearing|heard|getting|sensing|gather|noticing",
      "i am [@adv] [@adv] hearing|sensing|getting|picking that|you|a|the|some|from|up",
      "i [@adv] get|got|have a|the [@adv] sense|impression|feeling|idea [that|of|you|from]",
      "my sense|impression|understanding is",
      "let me [@adv] [@adv] see|check|make if|sure [that] i [@adv] have|got|get|understand|understood|heard",
    ],
  },
  {
    id: "both-sides",
    ...checked,
    phrases: [
      "on [the] one hand|side * you|it|your|there|that",
      "on the other hand|side [@adv] you|it|your|there|that|part",
      "[a|one|another|other|big] part|side of you",
      "you are|feel [@adv] torn|caught|stuck|pulled|ambivalent|split|undecided [between|in|about]",
      "two minds",
    ],
  },
  {
    id: "weighs-for-you",
    ...said,
    conditional: "no",
    phrases: [
      "big|huge|major|important|real|large thing|deal|issue|problem|concern|part|reason|motivator|source|struggle|challenge|factor|step for|of|in you|your",
      "lot|pressure|weight|stress|burden|strain|much on you|your",
      "is|was|are [@adv] [@adv] your way|outlet|escape|reward|crutch|comfort|thing|time|safety|life|lifeline",
      "the last|only|main|first|hardest|worst|one thing|part [that|about|of] you|your [@adv] [want|need|life|day]",
      "[@adv] important|meaningful|valuable|precious|central to|for you [that|to]",
      "[@adv] matters|matter|mattered|means [@adv] [a|@adv] [lot|@adv|most|more] to you",
      "works|working|worked|fits|fit|suits [@adv] [@adv] for you",
      "gets|getting|got|get|is|stands|standing|stood in your|the way [of]",
      "keeps|keeping|kept|holds|holding|stops|stopping you [@adv] from|back|going",
      "for you [it|this|that|the|what] [@adv] is|comes|has|was",
      "your [@adv] [@adv] goal|goals|hope|hopes|plan|wish|concern|reason|reasons|priority|fear|dream|biggest is|are|was",
    ],
  },
  {
    // a statement with the other as its subject, and no counsel in it
    id: "plain-you-do",
    ...said,
    conditional: "no",
    at: "clause",
    phrases: [
      "[and|so|now|sometimes|maybe|right|obviously|clearly|then|also|like|well] you [@adv] [@adv] are|were|had|do|did|feel|felt|see|saw|want|wanted|like|liked|love|enjoy|enjoyed|hate|wish|hope|worry|wonder|believe|find|found|notice|noticed|realize|realized|recognize|care|value|use|used|drink|smoke|eat|take|took|try|tried|forget|remember|miss|struggle|manage|managed|decided|chose|started|stopped|came|went|grew|lost|learned|kept|become|became|end|ended|look|sound|seem|spend|bond|walk|play|bring|brought|thought|heard|knew|understand|deserve",
      "you have [got] [really|also|always|already|certainly|clearly|actually|now] a|an|some|the|no|not|many|quite|several|your|so|lots|good|big|great|#|@storypast|had|made|noticed|decided|felt|learned|become|managed|used|given",
      "you know yourself|exactly|best",
      "you [@adv] not [@adv] [@adv] sure|ready|happy|certain|interested|alone|there|so|like|want|know|see|think|feel|have|need",
      "your [@adv] [@adv] @adv|life|health|body|mind|heart|mood|sleep|energy|friends|work|job|stress|weight|@kin [@adv] is|are|was|were|has|have|comes|come|means|mean|matters|feels|seems|gets|got|had",
    ],
  },
  {
    // what a thing or somebody does to the other
    id: "plain-does-to-you",
    ...said,
    conditional: "no",
    person: ["you", "none", "third"],
    phrases: [
      "it|that|this|which|smoking|drinking [@adv] [@adv] calms|calmed|helps|helped|makes|made|gives|gave|keeps|kept|takes|took|bothers|bothered|worries|worried|scares|scared|drives|leaves|left|gets|got|stops|stopped|relaxes|brings|hurts|frustrates|annoys|upsets|wakes|reminds|motivates|costs|pushes|pulls you",
      "he|she|they [@adv] [@adv] nag|nags|push|pushes|bug|bugs|treat|treats|make|makes|support|supports|help|helps|want|wants|pressure|judge|bother|bothers|annoy|hassle|let|ignore|ignores|blame|blames|love|loves|see|sees|understand|care|cares you",
      "it|that does not [@adv] [@adv] seem|feel|sound|look|make|bother|matter|work|help|fit",
      "it|that|things would be [@adv] [@adv] nice|easier|wonderful|great|lovely if|not|to|for",
      "which makes|made|means|meant it|things|you|that [@adv] harder|hard|easier|tough|worse|difficult",
    ],
  },
  {
    id: "confident-heard",
    ...said,
    conditional: "no",
    phrases: [
      "you are|feel|sound|seem [@adv] [@adv] [@adv] confident|sure|certain|hopeful|ready|willing|motivated|committed|determined|open|interested|curious|reluctant|hesitant|unsure|ambivalent",
      "it is [@adv] [@adv] [kind|sort] [of] [almost] like a|an|being|having|you|your",
    ],
  },
  {
    // a summary that only puts its parts in a row
    id: "plain-so-then",
    ...said,
    notAnswering: ["why", "content-question"],
    conditional: "no",
    at: "sentence",
    phrases: [
      "so",
      "and [so|then|now|yet|maybe|also|sometimes|especially|just]",
      "kind|sort of [@adv] like|a|that|the",
      "almost like|as|a",
      "like you|being|a|the|it",
      "just like",
    ],
  },
];
