import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { CLIS } from "../../src/language/clis.js";
import { LANGUAGES, type Language } from "../../src/language/terms.js";
import { chooseScenario } from "../../src/terminal/menu.js";

const CHOICES = [
  { id: "eviction", title: "Ontruiming" },
  { id: "kitchen", title: "Keuken" },
];
const [DOWN, ENTER, INTERRUPT] = ["\u001B[B", "\r", "\u0003"];

/** The menu on streams that stand in for a terminal, with these keys pressed once it is shown. */
async function menu(
  lang: Language,
  keys: readonly string[],
): Promise<{ id: string | undefined; shown: string }> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let shown = "";
  const wording = CLIS[lang].menu;
  let pressed = false;
  output.on("data", (chunk: Buffer) => {
    shown += chunk.toString("utf8");
    if (pressed || !shown.includes(CHOICES[0]!.title)) return;
    pressed = true;
    // It listens once it has been drawn.
    setImmediate(() => keys.forEach((key) => input.write(key)));
  });
  const id = await chooseScenario({ choices: CHOICES, wording, input, output });
  return { id, shown: stripVTControlCharacters(shown) };
}

describe.each(LANGUAGES)("the menu in %s", (lang) => {
  it("shows what there is, and takes the first with Enter", async () => {
    const { id, shown } = await menu(lang, [ENTER]);
    expect(id).toBe("eviction");
    for (const part of [CLIS[lang].menu.question, "Ontruiming (eviction)", "Keuken (kitchen)"])
      expect(shown).toContain(part);
  });

  it("takes another with an arrow", async () => {
    expect((await menu(lang, [DOWN, ENTER])).id).toBe("kitchen");
  });

  it("is left with Ctrl-C", async () => {
    expect((await menu(lang, [INTERRUPT])).id).toBe(undefined);
  });
});
