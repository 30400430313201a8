import type { Cue } from "../../../pack.js";

const GOOD =
  "great|awesome|wonderful|fantastic|excellent|good|cool|amazing|terrific|brilliant|impressive|interesting|perfect|helpful|fine|exciting|smart|super";

/** Praise and interest: what somebody does well is said to them. */
export const affirmation: readonly Cue[] = [
  {
    id: "affirmed",
    mood: ["statement"],
    negated: "no",
    conditional: "no",
    at: "clause",
    phrases: [
      `that|this|it|which is|was|sounds [@adv] [@adv] [a|an] [@adv] [@adv] ${GOOD}`,
      `what a|an [@adv] ${GOOD}`,
      "good|well done|job|for you",
      "i am [@adv] [@adv] proud|impressed of|by|with|that",
      "i am [@adv] [@adv] pleased|glad|happy|excited [that] you",
    ],
  },
];

/** Little words that let the other go on. */
export const nod: readonly Cue[] = [
  {
    id: "minimal-praise",
    at: "alone",
    phrases: [
      `[@adv] ${GOOD}`,
      "all right",
      "sure [thing]",
      "exactly",
      "absolutely",
      "certainly",
      "definitely",
      "of course",
      "got it",
      "[you|it|that|i|they] certainly|sure do|does|did|is",
      "that|it is [@adv] right|fine|okay|interesting|true|it",
    ],
  },
];
