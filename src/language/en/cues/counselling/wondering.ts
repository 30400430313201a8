import type { Cue } from "../../../pack.js";

/** How a question may go on once its question word is said, whoever or whatever it is about. */
const ABOUT = "you|your|it|that|this|things|he|she|they|there|we|the|life|people";

/** Invitations in other words than a plain question: a wish to know, a question word in mid-speech, half a question. */
export const wondering: readonly Cue[] = [
  {
    id: "wish-to-know",
    mood: ["statement"],
    phrases: [
      "i [@adv] [@adv] want|wanted to [@adv] [@adv] ask|hear|know|find|learn [you|from|out|a] [@adv] [@adv] about|what|how|why|if|whether|from|more",
      "i would [@adv] [@adv] like|love|need to [@adv] [@adv] ask|hear|know|find|learn [you|from|out|a] [@adv] [@adv] about|what|how|why|if|whether|from|more|your",
      "i am [@adv] trying to [@adv] understand|figure|get|picture|work [out|a|an] [@adv] [sense|picture|feel|idea|of] what|how|why|where|whether|if",
      "i [@adv] do not know|remember|think what|how|whether|if|why|that|we|i you|your|have|talked|asked",
      "i am [@adv] [@adv] not sure|clear what|how|why|whether|if you|your",
      "let me [@adv] ask [you] [@adv]",
      "my|a|one|another|next|first|last|quick|other question [@adv] [for|is|i|would]",
      "tell me|us [@adv] [@adv] some|something|anything|everything|who|when|which|your|whatever|a|the",
      "fill me in",
      "catch me up",
      "bring me up",
      "walk|take|talk|run me|us [@adv] through|back",
      "paint me|us a picture",
      "describe [to|for] [me|us] [@adv] what|how|your|a|an|the|that|it|some",
      "explain [to|for] me [@adv] what|how|why|your|that",
      "help me [@adv] [to] see|know|get|picture|figure|make",
      "start|begin with what|how|where|why",
      "what|how about * you",
      "i am [@adv] [@adv] wondering who|where|why|when|which",
      "i [@adv] wonder who|where|why|when|which",
      "curious [@adv] [to|about] [know|hear] what|how|why|if|whether|about|your",
      "i would be [@adv] [@adv] curious|interested|keen [@adv] [to|in] [know|hear|hearing|knowing] what|how|why|if|whether|about|your|more",
    ],
  },
  {
    id: "word-then-verb",
    mood: ["statement"],
    conditional: "no",
    phrases: [
      `what|how|why|where|who|when|which do|does|did|would|will|could|might|should|can|has|have|had|are|is|was|were ${ABOUT} [@adv] [@adv] do|have|get|like|want|need|feel|think|see|know|say|go|make|been|going|doing|done|thinking|feeling|like|mean|look|happen|use|drink|smoke|eat|live|work|help|change|try|tried|start|cope|manage|handle|tell`,
      "what|which [@adv] ideas|thoughts|concerns|questions|reasons|goals|steps|changes|plans|options|things|part|parts|ways|strategies|supports|benefits|difference|else|kind|sort|type do|does|did|have|would|will|are|is|was|come|comes|can|could|might|worry|worries|would",
      "what would|might|could|will it|that|be|happen|help|make|have|change|take|need|a|the|your|some",
      "how important|confident|ready|serious|hard|easy|difficult|sure|satisfied|happy|realistic|helpful|likely|interested [is|are|do|does|would|was|were|you|it|that]",
      "how has|have|had it|that|things|the|your|life|work|school|everything|this",
      "how come",
      "who else|is|are|lives|do|does|would|knows|can|could you|your|at|in|the|there|it|that|help|supports|with",
      "what if anything",
      "from zero|one|# to # [how|what|where]",
      "zero to ten|#",
      "one to ten",
      "scale of|from #|one|zero",
    ],
    at: "clause",
  },
];

/** Yes or no, without a mark or after a false start. */
export const checking: readonly Cue[] = [
  {
    id: "verb-in-mid-speech",
    mood: ["statement"],
    conditional: "no",
    negated: "no",
    at: "clause",
    phrases: [
      "do|does|did|would|could|will you|your|that|it|he|she|they|this [@adv] [@adv] have|get|like|want|need|feel|think|see|know|say|go|make|mean|use|drink|smoke|eat|live|work|help|try|start|remember|notice|find|seem|sound|be|consider|mind|understand|take|come|look|believe|happen|ever|still|usually|also|agree",
      "have|has you|your|that|it|he|she|they|anyone|anybody|anything|there [@adv] [@adv] [ever|also|tried] been|had|tried|thought|noticed|felt|said|used|done|gone|talked|considered|made|changed|got|gotten|seen|smoked|quit|stopped|started|found|given|looked|told|taken",
      "are|were you [@adv] [@adv] still|also|currently|aware|able|willing|interested|open|okay|ready|worried|concerned|looking|thinking|taking|using|drinking|smoking|working|living|doing|having|going|saying|hoping|sure|familiar|planning|getting|trying|comfortable|here",
      "is|was|are|were there [@adv] any|anything|anyone|anybody|someone|something|a|ever|other|times|things|some|one",
      "is|was it|that|this [@adv] [@adv] something|what|because|like|more|true|correct|fair|possible|about|okay|ever|your|the|hard|important|part|fairly|accurate",
      "could|can|would|may|might i [@adv] [@adv] ask|check|have|see|hear",
    ],
  },
  {
    id: "any-asked",
    mood: ["statement", "closed"],
    at: "sentence",
    phrases: [
      "any [@adv] [@adv] other|more|further|questions|thoughts|concerns|ideas|reasons|ways|worries|problems|plans|changes|trouble|luck|pain|history|particular|idea|chance|feelings|symptoms|allergies|difficulties|cravings|kids|children|siblings|hobbies|time|times|one|of",
      "[or|and] anything|anyone else|like|you|in|that|about",
      "[and|or] what else|about|then",
      "[and|or] how so|about|come|often|much|many|long",
      "[and|so] ever [@adv] tried|been|had|thought|used|felt",
      "[and|or] since when",
      "[and|or] like what|who",
      "[and|or] such as [what]",
    ],
  },
];
