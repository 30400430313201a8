import type { StarterGroup } from "../language/starter.js";

/** When the lines of a starting group are said, as it is written in a file. The blow and the feelings depend on the tenant. */
export const DRAFT_WHEN: Readonly<Record<Exclude<StarterGroup, "blow">, string>> = {
  before: "after: news-not-given",
  again: "after: bad-news, arousal: [medium, high]",
  high: "arousal: high",
  medium: "arousal: medium",
  low: "arousal: low",
  "low-explained": "after: explanation, arousal: low",
  "low-offered": "after: solution, arousal: low",
  "low-heard": "after: [feeling-summary, content-summary, acknowledgement, encourager], arousal: low",
  heard: "after: feeling-summary, arousal: [medium, high]",
  silence: "after: encourager, arousal: [medium, high]",
  asked: "after: open-question, arousal: [medium, high]",
  explained: "after: explanation, arousal: [medium, high]",
  offered: "after: solution, arousal: [medium, high]",
  sorry: "after: apology, arousal: [medium, high]",
  belittled: "after: minimising, arousal: [medium, high]",
  hurt: "after: [blame, emotion-block], arousal: [medium, high]",
  hoped: "after: false-hope, arousal: [medium, high]",
  bargaining: "hope: high, arousal: [medium, high]",
  open: "underneath: open, arousal: [medium, high]",
  loop: "after: loop",
  "yes-but": "after: yes-but",
  parroted: "after: parroted",
  ignored: "after: question-ignored",
  unread: "after: not-understood",
  "end-calm": "ending: calm",
  "end-complaint": "ending: complaint",
  "end-aggression": "ending: aggression",
  "end-walked-out": "ending: walked-out",
};

/** After a summary, a silence or an open question: where a tenant tells what they are afraid of. */
export const FEAR_WHEN = "after: [feeling-summary, encourager, open-question], arousal: [medium, high]";
