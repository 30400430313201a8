import type { MoveId } from "../language/terms.js";
import { acknowledgement } from "./acknowledgement.js";
import { apology } from "./apology.js";
import { badNews } from "./bad-news.js";
import { blame } from "./blame.js";
import { boundary } from "./boundary.js";
import { closedQuestion } from "./closed-question.js";
import { contentSummary } from "./content-summary.js";
import { emotionBlock } from "./emotion-block.js";
import { encourager } from "./encourager.js";
import { explanation } from "./explanation.js";
import { falseHope } from "./false-hope.js";
import { feelingSummary } from "./feeling-summary.js";
import { forewarning } from "./forewarning.js";
import { minimising } from "./minimising.js";
import { openQuestion } from "./open-question.js";
import { other } from "./other.js";
import { park } from "./park.js";
import type { Recogniser } from "./scene.js";
import { selfFocus } from "./self-focus.js";
import { solution } from "./solution.js";

/** One recogniser a move. */
export const RECOGNISERS: Readonly<Record<MoveId, Recogniser>> = {
  forewarning,
  "bad-news": badNews,
  "feeling-summary": feelingSummary,
  "content-summary": contentSummary,
  acknowledgement,
  "open-question": openQuestion,
  "closed-question": closedQuestion,
  encourager,
  apology,
  explanation,
  solution,
  minimising,
  blame,
  "emotion-block": emotionBlock,
  "false-hope": falseHope,
  "self-focus": selfFocus,
  boundary,
  park,
  other,
};

/**
 * The order recognisers run in: each sees what those before it found. What forbids a feeling comes before what names one,
 * paraphrase after all that has cues of its own, questions after what a question can be used for, `other` last.
 */
export const ORDER: readonly MoveId[] = [
  "emotion-block",
  "boundary",
  "forewarning",
  "bad-news",
  "park",
  "feeling-summary",
  "apology",
  "false-hope",
  "minimising",
  "blame",
  "self-focus",
  "solution",
  "explanation",
  "acknowledgement",
  "content-summary",
  "encourager",
  "closed-question",
  "open-question",
  "other",
];
