import type { RuleWordings } from "../rule-wording.js";
import { blow } from "./rules/blow.js";
import { feelingSummaries } from "./rules/feeling-summaries.js";
import { listening } from "./rules/listening.js";
import { standingByTheNews } from "./rules/standing-by-the-news.js";
import { stayingOutOfExplanation } from "./rules/staying-out-of-explanation.js";

/** What the coach says of each rule in English; one file a skill. A rule that none of them words is a type error. */
export const rules: RuleWordings = {
  ...blow,
  ...listening,
  ...feelingSummaries,
  ...stayingOutOfExplanation,
  ...standingByTheNews,
};
