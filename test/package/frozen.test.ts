import { describe, expect, it } from "vitest";
import { PACKS } from "../../src/language/packs.js";
import { LANGUAGES, type Language } from "../../src/language/terms.js";
import { compilePack, type CompiledPack } from "../../src/language/text/compile.js";
import { freeze } from "../../src/language/text/frozen.js";

const BUILT = new URL("../../dist/language/compiled.js", import.meta.url);

describe.each(LANGUAGES)("the built program's %s", (language) => {
  it("is what the source compiles to", async () => {
    const { COMPILED } = (await import(BUILT.href)) as { COMPILED: Record<Language, () => CompiledPack> };
    const [built, source] = [COMPILED[language](), compilePack(PACKS[language])];
    expect(built.cues).toEqual(source.cues);
    expect(built.grammar).toEqual(source.grammar);
    // a difference in so many numbers could not be read
    expect(Buffer.compare(freeze(built), freeze(source))).toBe(0);
  });
});
