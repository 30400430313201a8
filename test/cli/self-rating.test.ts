import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COACHES } from "../../src/language/coaches.js";
import { fill } from "../../src/language/fill.js";
import { SELF_RATINGS } from "../../src/language/self-ratings.js";
import { LANGUAGES, type Language } from "../../src/language/terms.js";
import { keptIn } from "../support/journals.js";
import { interrupted, ownHome, runIn } from "./support/session.js";

const SAID: Readonly<Record<Language, string>> = {
  nl: "Ik heb slecht nieuws. Uw woning wordt op 14 mei ontruimd.",
  en: "I have bad news. The eviction goes ahead: the bailiffs will come on 14 May.",
};
const CALL = ["practice", "eviction", "--self-rating"];

/** The last line of the only journal in a home. */
function endIn(home: string): Record<string, unknown> {
  const { id } = keptIn(home)[0]!;
  const lines = readFileSync(join(home, "sessions", `${id}.jsonl`), "utf8")
    .trimEnd()
    .split("\n");
  return JSON.parse(lines.at(-1)!) as Record<string, unknown>;
}

/** Text without the breaks it was wrapped with. */
const flat = (text: string): string => text.replace(/\s+/g, " ");

describe.each(LANGUAGES)("rating oneself in %s", (lang) => {
  const words = SELF_RATINGS[lang];
  const { debrief } = COACHES[lang];

  it("comes before the debrief, is set beside the scores, and is kept", async () => {
    const home = ownHome();
    const stdin = `${SAID[lang]}\n\n/stop\n3\nseven\n5\n\n1\n`;
    const { status, stdout } = await runIn(home, [...CALL, "--lang", lang], { stdin });
    expect(status).toBe(0);
    const text = flat(stdout);
    const order = [words.intro[1]!, words.again, debrief.title, words.title];
    expect(order.map((part) => text.indexOf(part))).toEqual(
      order.map((part) => text.indexOf(part)).toSorted((a, b) => a - b),
    );
    expect(text).toContain(`${debrief.skills.blow}: ${fill(words.row, { self: 3, scored: 5 })}`);
    expect(endIn(home)["selfRating"]).toEqual({ blow: 3, listening: 5, "staying-out-of-explanation": 1 });
    const { id } = keptIn(home)[0]!;
    const shown = await runIn(home, ["history", "show", id, "--lang", lang]);
    expect(flat(shown.stdout)).toContain(flat(`${words.title} ${debrief.skills.blow}: `));
  });

  it("is not asked for when nothing was said, nor when it was not asked for", async () => {
    for (const argv of [CALL, ["practice", "eviction"]]) {
      const home = ownHome();
      const stdin = argv === CALL ? "/stop\n3\n" : `${SAID[lang]}\n/stop\n3\n`;
      const { stdout } = await runIn(home, [...argv, "--lang", lang], { stdin });
      expect(flat(stdout)).not.toContain(words.intro[1]);
      expect(endIn(home)).not.toHaveProperty("selfRating");
    }
  });

  it("stops asking where the input ends", async () => {
    const home = ownHome();
    const { status, stdout } = await runIn(home, [...CALL, "--lang", lang], {
      stdin: `${SAID[lang]}\n/stop\n4\n`,
    });
    expect(status).toBe(0);
    expect(stdout).toContain(debrief.title);
    expect(endIn(home)["selfRating"]).toEqual({ blow: 4 });
  });

  it("can be broken off, and taken up again at the questions", async () => {
    const home = ownHome();
    const lines = [SAID[lang], "/stop"];
    const { status, stdout } = await interrupted(home, [...CALL, "--lang", lang], {
      lines,
      until: words.intro[0]!,
    });
    expect(status).toBe(130);
    expect(stdout).not.toContain(debrief.title);
    expect(keptIn(home)).toMatchObject([{ typed: lines, finished: false }]);
    const again = await runIn(home, ["practice", "--resume", "--self-rating", "--lang", lang], {
      stdin: "2\n",
    });
    expect(again.status).toBe(0);
    expect(again.stdout).toContain(debrief.title);
    expect(endIn(home)["selfRating"]).toEqual({ blow: 2 });
  });
});
