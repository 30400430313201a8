import { history as en } from "./en/history.js";
import type { HistoryWording } from "./history.js";
import { history as nl } from "./nl/history.js";
import type { Language } from "./terms.js";

/** The wording about kept sessions in each language. */
export const HISTORIES: Readonly<Record<Language, HistoryWording>> = { nl, en };
