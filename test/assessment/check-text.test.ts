import { describe, expect, it } from "vitest";
import { check } from "../../src/index.js";
import { extend } from "../../src/language/text/compile.js";
import { lexiconOf } from "../../src/language/recognition.js";

describe("check, as a library", () => {
  it("tells the language, the moves and the findings", () => {
    expect(check("U bent woedend op ons.", { tenant: "Dit is belachelijk! Schandalig!" })).toMatchObject({
      lang: "nl",
      moves: [
        { move: "feeling-summary", quote: "U bent woedend op ons", start: 0, end: 21, feeling: "anger" },
      ],
      findings: [{ rule: "feeling-summary", severity: "praise" }],
    });
  });

  it("takes the language and the lexicon it is given, and tells findings in another language", () => {
    const lexicon = extend(lexiconOf("en"), { moves: { solution: ["zorbing voucher"] } });
    expect(check("Zorbing voucher!", { language: "en", lexicon }).moves).toMatchObject([
      { move: "solution" },
    ]);
    const [en, nl] = (["en", "nl"] as const).map(
      (findingsIn) => check("Calm down.", { findingsIn }).findings[0]!.message,
    );
    expect(nl).not.toBe(en);
  });

  it("takes a blank line of the tenant's for none, and English where nothing tells", () => {
    expect(check("Zxcv.", { tenant: "  " })).toEqual(check("Zxcv."));
    expect(check("Zxcv.").lang).toBe("en");
  });
});
