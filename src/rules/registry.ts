import type { RuleId } from "../language/rule-wording.js";
import { apologyRepeated } from "./apology-repeated.js";
import { blame } from "./blame.js";
import { calmBoundary } from "./calm-boundary.js";
import { contentAtTheRightTime } from "./content-at-the-right-time.js";
import { contentMissing } from "./content-missing.js";
import { crisisTakenSeriously } from "./crisis-taken-seriously.js";
import { emotionBlock } from "./emotion-block.js";
import { explanationLoop } from "./explanation-loop.js";
import { explanationWhileEmotional } from "./explanation-while-emotional.js";
import { falseHope } from "./false-hope.js";
import { feelingSummary } from "./feeling-summary.js";
import { madeToGuess } from "./made-to-guess.js";
import { minimising } from "./minimising.js";
import { newsHammered } from "./news-hammered.js";
import { newsLate } from "./news-late.js";
import { newsNotRepeated } from "./news-not-repeated.js";
import { newsRepeatedWell } from "./news-repeated-well.js";
import { newsWrapped } from "./news-wrapped.js";
import { noPauseAfterNews } from "./no-pause-after-news.js";
import { overReflecting } from "./over-reflecting.js";
import { parkForgotten } from "./park-forgotten.js";
import { parrotedSummary } from "./parroted-summary.js";
import { prematureSolution } from "./premature-solution.js";
import { questionBarrage } from "./question-barrage.js";
import { questionParkedWell } from "./question-parked-well.js";
import { relapse } from "./relapse.js";
import { selfFocus } from "./self-focus.js";
import { silenceAsAbandonment } from "./silence-as-abandonment.js";
import { silenceWellPlaced } from "./silence-well-placed.js";
import { talkingTooMuch } from "./talking-too-much.js";
import { tooManyReasons } from "./too-many-reasons.js";
import { wrongFeeling } from "./wrong-feeling.js";
import { yesBut } from "./yes-but.js";
import type { Rule } from "./engine/rule.js";

/** Every rule under its id; a rule without wording, or wording without a rule, is a type error. */
export const RULES: { readonly [Id in RuleId]: Rule<Id> } = {
  "apology-repeated": apologyRepeated,
  blame: blame,
  "calm-boundary": calmBoundary,
  "content-at-the-right-time": contentAtTheRightTime,
  "content-missing": contentMissing,
  "crisis-taken-seriously": crisisTakenSeriously,
  "emotion-block": emotionBlock,
  "explanation-loop": explanationLoop,
  "explanation-while-emotional": explanationWhileEmotional,
  "false-hope": falseHope,
  "feeling-summary": feelingSummary,
  "made-to-guess": madeToGuess,
  minimising: minimising,
  "news-hammered": newsHammered,
  "news-late": newsLate,
  "news-not-repeated": newsNotRepeated,
  "news-repeated-well": newsRepeatedWell,
  "news-wrapped": newsWrapped,
  "no-pause-after-news": noPauseAfterNews,
  "over-reflecting": overReflecting,
  "park-forgotten": parkForgotten,
  "parroted-summary": parrotedSummary,
  "premature-solution": prematureSolution,
  "question-barrage": questionBarrage,
  "question-parked-well": questionParkedWell,
  relapse: relapse,
  "self-focus": selfFocus,
  "silence-as-abandonment": silenceAsAbandonment,
  "silence-well-placed": silenceWellPlaced,
  "talking-too-much": talkingTooMuch,
  "too-many-reasons": tooManyReasons,
  "wrong-feeling": wrongFeeling,
  "yes-but": yesBut,
};
