/**
 * The closed lists of the field. They stand on the ground floor because packs are keyed by them.
 * Ids are English and fixed (see the contract); what a person reads comes from the packs.
 */

export const LANGUAGES = ["nl", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Everything a trainee utterance can do. */
export const MOVES = [
  "forewarning",
  "bad-news",
  "feeling-summary",
  "content-summary",
  "acknowledgement",
  "open-question",
  "closed-question",
  "encourager",
  "apology",
  "explanation",
  "solution",
  "minimising",
  "blame",
  "emotion-block",
  "false-hope",
  "self-focus",
  "boundary",
  "park",
  "other",
] as const;
export type MoveId = (typeof MOVES)[number];

/** The six families a feeling belongs to. */
export const FEELINGS = ["anger", "sadness", "fear", "disbelief", "shame", "disappointment"] as const;
export type Feeling = (typeof FEELINGS)[number];
/** What a tenant can feel: a family, or nothing that stands in the way. */
export const TENANT_FEELINGS = [...FEELINGS, "none"] as const;
export type TenantFeeling = (typeof TENANT_FEELINGS)[number];

export const LEVELS = ["low", "medium", "high"] as const;
export type Level = (typeof LEVELS)[number];

/** How the tenant answers a turn when what was said calls for more than the next line. */
export const REACTIONS = [
  "not-understood",
  "wrong-feeling",
  "yes-but",
  "parroted",
  "loop",
  "news-not-given",
  "question-ignored",
] as const;
export type Reaction = (typeof REACTIONS)[number];

/** How the tenant ends a conversation. */
export const ENDINGS = ["calm", "complaint", "aggression", "walked-out"] as const;
export type Ending = (typeof ENDINGS)[number];

/** How a conversation ended, for the tenant. */
export const OUTCOMES = [
  "not-told",
  "aggression",
  "complaint",
  "walked-out",
  "reasonable",
  "emotional",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const SKILLS = [
  "blow",
  "listening",
  "feeling-summaries",
  "staying-out-of-explanation",
  "standing-by-the-news",
] as const;
export type Skill = (typeof SKILLS)[number];

export const SEVERITIES = ["praise", "advice", "warning", "error"] as const;
export type Severity = (typeof SEVERITIES)[number];

export const DIFFICULTIES = ["gentle", "real", "hard"] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** What a tenant's own line does, as far as the coach needs to know. */
export const TENANT_SIGNS = [
  "insult",
  "threat",
  "why",
  "denial",
  "bargaining",
  "content-question",
  "crisis",
  // what it sounds like
  "outcry", // cries out against what is said: "ridiculous", "how dare you"
  "accusation", // lays it at the other's door: "you promised", "nobody listens"
  "reproach", // speaks at the other, more mildly: "so I just have to put up with it"
  "sarcasm", // thanks for nothing
  "swearing", // a bare curse, at nobody
  "shock", // cannot take it in: "say that again"
  "despair", // cannot go on
  "alarm", // asks in fright: "where are we supposed to go?"
  "grief", // what is lost: the dead, a life lived here
  "shame", // looks small in their own eyes
  "let-down", // had counted on it
  "dread", // feels it coming
  "resignation", // gives up without peace: "never mind then"
  "acceptance", // agrees, makes an appointment, takes it in
  "thanks",
  "sober-question", // a real question in a calm voice
  "greeting",
  "leaving", // walks out, hangs up
  "sending-away", // "get out"
  "complaint", // announces a complaint, a lawyer, the papers
  // what is shown in brackets
  "shown-tears",
  "shown-shock",
  "shown-anger",
  "shown-attack",
  "shown-hurt", // a breaking voice, a whisper, a trembling hand
  "shown-settling", // wipes the eyes, breathes out
  "shown-leaving",
] as const;
export type TenantSign = (typeof TENANT_SIGNS)[number];
