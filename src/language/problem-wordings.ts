import { problems as en } from "./en/problems.js";
import { problems as nl } from "./nl/problems.js";
import type { ProblemWording } from "./problems.js";
import type { Language } from "./terms.js";

/** The wording of source problems in each language. */
export const PROBLEM_WORDINGS: Readonly<Record<Language, ProblemWording>> = { nl, en };
