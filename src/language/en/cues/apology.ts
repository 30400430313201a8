import type { Cue } from "../../pack.js";

/** Says sorry. */
export const apology: readonly Cue[] = [
  {
    id: "sorry-said",
    mood: ["statement"],
    phrases: [
      "i|we am|are [@adv] [@adv] [@adv] sorry",
      "[so|very|really|truly|terribly] sorry about|for|that|you|this|we|it|i|if",
      "[so|very|really|truly|terribly] sorry to hear|see|have|hurt|disappoint|spring|drop|put|keep|bother|be|do|trouble|upset|interrupt|press",
      "am|are [ever] so|very|really|truly|deeply|terribly|awfully|genuinely sorry",
      "say|said [i|we|that] [am|are|@adv] [@adv] sorry",
      "my [sincere|sincerest|deepest|@adv] apologies",
      "our [sincere|sincerest|deepest|@adv] apologies",
      "apologies for",
      "i|we [do|must|want|would|can|really|@adv] [@adv] [to] [like] [only] [to] apologize",
      "[please] accept my|our apologies",
      "[please] forgive me|us",
      "i|we [do|must|owe] [owe] you an apology",
      "apologize for",
      "i beg your pardon for",
      "i regret that|this|having",
    ],
  },
  {
    // "not before June, sorry"; "feel sorry for yourself" is none
    id: "sorry-in-passing",
    mood: ["statement"],
    negated: "no",
    phrases: ["sorry", "my bad", "our bad"],
  },
  {
    id: "sorry-alone",
    at: "sentence",
    mood: ["statement"],
    phrases: ["sorry", "[so|very|really|truly|terribly] sorry", "apologies"],
  },
];
