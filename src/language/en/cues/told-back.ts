import type { Cue } from "../../pack.js";

const told = { mood: ["statement", "closed"], conditional: "no" } as const;

/** Tells the tenant's own words back: whose account it is, how many, how long, what it comes down to. */
export const toldBack: readonly Cue[] = [
  {
    id: "by-your-account",
    ...told,
    phrases: [
      "on|by|from your account|telling|reckoning|showing",
      "the way you tell|put|describe|saw|heard it",
      "as|how you see|saw|tell|heard|understood it",
      "you reckon|reckoned|maintain|swear [that|it|we|whoever|he|she|they|there|the|someone|somebody|nobody]",
      "your point|case|argument|view|story|complaint|reading is|being [that]",
      "you are [@adv] telling|saying|asking me|that|us|why|whether|for",
      "you have [@adv] been [@adv] telling|asking|ringing|chasing|begging|warning|writing us|me|to",
      "you were [@adv] told|promised|given|assured|led one|that|to|it|the|a|by|@month",
    ],
  },
  {
    id: "wanted-most",
    ...told,
    phrases: [
      "what you [@adv] want|need|wanted|needed|asked|ask|hoped|expected [@adv|for] most|above|more [of] [all|than|for]",
      "all you [@adv] want|wanted|need|ask|asked|asking [@adv|for] is|was|for",
      "it is not|hardly [@adv] [about] the|money * it is|as [that|the]",
      "the main|real|big thing|point for you",
    ],
  },
  {
    id: "how-many-and-long",
    ...told,
    at: "clause",
    phrases: [
      "@num @period [now] it|he|she has|is been",
      "it is [@adv] [always|only] you that|who|having",
      "told|promised you @month|@season|@weekday",
      "none|neither|both|all|most of you [@adv] asked|wanted|were|was|knew|had|got|have|are|voted|agreed|sleep|live",
      "there is|are [@adv] @num of you",
      "[and] [that] since|for [#|@num|then|@month] [years|weeks|months|days] you have|are|were|had [@adv] been|put|had|kept|waited|lived|paid|bid|done",
      "twice|thrice [now] you [have] [@adv] told|rang|wrote|asked|called|came|paid|waited|reported|said|emailed|rung|written|been",
      "@num @period|calls|letters|times|kids|children|visits|emails you have|had|were|rang|waited|paid|lived|wrote",
      "you [@adv] are|were|have with|beside|by him|her|them day|round|night|all",
    ],
  },
];
