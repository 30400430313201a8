import type { Cue } from "../../../pack.js";

/** Questions a counsellor puts without a mark, or in the middle of a sentence. */
export const invited: readonly Cue[] = [
  {
    id: "asked-mid-sentence",
    conditional: "no",
    phrases: [
      "what|how|why|where|who do|did|would|will|could|might you",
      "what|how|why|where have|are|were you [@adv]",
      "what|how does|did|is|was|has|would it|that|this [@adv] [be] [like|feel|look|sound|mean|affect|work|help|make]",
      "when do|did|was|is|were|are you|your|the|it|that",
      "what are|is|was [@adv] some|something of|about|like|the",
      "what else",
      "may|can|could i [@adv] ask|know what|how|why|where",
      "what [@adv] brings|brought|made|makes|led|leads|keeps|kept|concerns|worries|bothers|happened|got you|that|then|after|next",
      "what [kind|kinds|sort|sorts|type|types] of",
      "tell me|us [@adv] [@adv] [@adv] [@adv] about|what|how|why|where",
      "say|share [@adv] [@adv] [@adv] [@adv] more about",
      "what|how about [@adv] you|your|the|a",
      "what are|were|is|was your",
      "i am [@adv] [@adv] curious|interested|intrigued [@adv] [to|in] [hear|hearing|know|knowing|learn] what|how|why|where|who|about",
      "give me|us an|a|some [@adv] example|examples|idea|sense|picture|feel",
    ],
  },
];

/** Questions for a yes, a number or leave to go on. */
export const asked: readonly Cue[] = [
  {
    id: "leave-asked",
    phrases: [
      "is|was|would it|that [@adv] [be] [@adv] okay|alright|fine with|if|to",
      "is|was|would it|that [@adv] [be] all right with|if|to",
      "may|can|could i [just|@adv] ask you|a|an|about|if|whether|one|some|something|is|are|do|have",
    ],
  },
  {
    id: "scaled",
    phrases: [
      "on a scale of|from",
      "how [@adv] confident|ready|motivated|committed|likely|willing|interested|convinced|important|comfortable [@adv] [are|is|do|would|you|it]",
      "what|which number",
      "i am [@adv] wondering if|whether|about",
      "i [@adv] wonder if|whether|about",
      "how much|many|often|long|far|soon do|did|does|are|is|have|would|was|were you|your|it|they|he|she",
      "# to # scale",
    ],
  },
  {
    id: "more-asked",
    mood: ["statement", "closed"],
    phrases: [
      "any [other|more|further] questions|thoughts|concerns|ideas|reasons|ways|worries",
      "anything else",
      "have you [ever|already|@adv] been|had|tried|noticed|used|done|thought",
      "do you [ever|@adv] have|feel|think|see|like|use|drink|smoke|find|live|work|believe",
    ],
    at: "clause",
  },
];
