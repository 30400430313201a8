import type { CliWording } from "./cli.js";
import { cli as en } from "./en/cli.js";
import { cli as nl } from "./nl/cli.js";
import type { Language } from "./terms.js";

/** The wording of the command line in each language. */
export const CLIS: Readonly<Record<Language, CliWording>> = { nl, en };
