import type { Options } from "../../options.js";

/** The options of `scenarios`, as the command line gives them; each part uses its own. */
export interface ScenariosOptions extends Options {
  readonly format?: string | undefined;
  readonly strict?: boolean | undefined;
  readonly output?: string | undefined;
  readonly spoilers?: boolean | undefined;
  /** Only when `--difficulty` was given. */
  readonly onlyDifficulty?: string | undefined;
}
