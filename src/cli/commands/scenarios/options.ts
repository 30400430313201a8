import type { DraftQuestion } from "../../../language/scenarios.js";
import type { Options } from "../../options.js";

/** Answers that `new` can be given beforehand. */
type DraftFlags = Readonly<Partial<Record<DraftQuestion, string | readonly string[] | undefined>>>;

/** The options of `scenarios`, as the command line gives them; each part uses its own. */
export interface ScenariosOptions extends Options, DraftFlags {
  readonly format?: string | undefined;
  readonly strict?: boolean | undefined;
  readonly output?: string | undefined;
  /** A scenario to copy. */
  readonly from?: string | undefined;
  readonly spoilers?: boolean | undefined;
  /** Only when `--difficulty` was given. */
  readonly onlyDifficulty?: string | undefined;
}
