import { PACKS } from "./packs.js";
import type { Language } from "./terms.js";
import { compilePack, type CompiledPack } from "./text/compile.js";

/**
 * The packs, compiled. The build runs this once and puts what comes out in its place (`scripts/build/freeze.mjs`), so that no phrase
 * is read when the program starts.
 */
export const COMPILED: Readonly<Record<Language, () => CompiledPack>> = {
  nl: () => compilePack(PACKS.nl),
  en: () => compilePack(PACKS.en),
};
