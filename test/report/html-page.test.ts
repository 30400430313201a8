import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { STYLE, STYLE_HASH } from "../../src/report/html/style.js";

describe("the style of a page", () => {
  it("is let in by its own fingerprint (after a change: put the new one in style.ts)", () => {
    expect(STYLE_HASH).toBe(`sha256-${createHash("sha256").update(STYLE).digest("base64")}`);
  });

  it("asks for nothing from elsewhere, and can not end its element", () => {
    expect(STYLE).not.toMatch(/url\(|@import|@font-face|<|expression/i);
  });
});
