import type { Difficulty, Language } from "../../../language/terms.js";
import type { OwnWords } from "../../../scenario/own-words.js";

/** What is asked of every conversation alike. Plain data, so that it can be handed to other threads. */
export interface Settings {
  readonly cwd: string;
  /** Folders of one's own scenarios, the nearest first. */
  readonly own: readonly string[];
  /** Words of one's own, to read with as well. */
  readonly words: readonly OwnWords[];
  /** Only when `--lang` was given. */
  readonly lang: Language | undefined;
  readonly interfaceLanguage: Language;
  /** Only when they were given: they overrule what a file says. */
  readonly seed: number | undefined;
  readonly difficulty: Difficulty | undefined;
  readonly account: boolean;
  readonly quiet: boolean;
  /** Render assessments as lines of JSON on the spot: those cost little to hand over. */
  readonly inLines: boolean;
}
