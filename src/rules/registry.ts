import type { RuleId } from "../language/rule-wording.js";
import { blame } from "./blame.js";
import { contentAtTheRightTime } from "./content-at-the-right-time.js";
import { contentMissing } from "./content-missing.js";
import { crisisTakenSeriously } from "./crisis-taken-seriously.js";
import { emotionBlock } from "./emotion-block.js";
import { explanationLoop } from "./explanation-loop.js";
import { explanationWhileEmotional } from "./explanation-while-emotional.js";
import { falseHope } from "./false-hope.js";
import { feelingSummary } from "./feeling-summary.js";
import { minimising } from "./minimising.js";
import { newsLate } from "./news-late.js";
import { newsNotRepeated } from "./news-not-repeated.js";
import { newsWrapped } from "./news-wrapped.js";
import { noPauseAfterNews } from "./no-pause-after-news.js";
import { parrotedSummary } from "./parroted-summary.js";
import { prematureSolution } from "./premature-solution.js";
import { relapse } from "./relapse.js";
import { selfFocus } from "./self-focus.js";
import { silenceAsAbandonment } from "./silence-as-abandonment.js";
import { silenceWellPlaced } from "./silence-well-placed.js";
import { wrongFeeling } from "./wrong-feeling.js";
import { yesBut } from "./yes-but.js";
import type { Rule } from "./engine/rule.js";

/** Every rule under its id; a rule without wording, or wording without a rule, is a type error. */
export const RULES: { readonly [Id in RuleId]: Rule<Id> } = {
  blame: blame,
  "content-at-the-right-time": contentAtTheRightTime,
  "content-missing": contentMissing,
  "crisis-taken-seriously": crisisTakenSeriously,
  "emotion-block": emotionBlock,
  "explanation-loop": explanationLoop,
  "explanation-while-emotional": explanationWhileEmotional,
  "false-hope": falseHope,
  "feeling-summary": feelingSummary,
  minimising: minimising,
  "news-late": newsLate,
  "news-not-repeated": newsNotRepeated,
  "news-wrapped": newsWrapped,
  "no-pause-after-news": noPauseAfterNews,
  "parroted-summary": parrotedSummary,
  "premature-solution": prematureSolution,
  relapse: relapse,
  "self-focus": selfFocus,
  "silence-as-abandonment": silenceAsAbandonment,
  "silence-well-placed": silenceWellPlaced,
  "wrong-feeling": wrongFeeling,
  "yes-but": yesBut,
};
