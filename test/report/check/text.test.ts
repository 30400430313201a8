import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { check } from "../../../src/assessment/check.js";
import { CHECKS } from "../../../src/language/checks.js";
import { COACHES } from "../../../src/language/coaches.js";
import { lexiconOf } from "../../../src/language/recognition.js";
import { RULE_WORDINGS } from "../../../src/language/rules.js";
import { LANGUAGES, type Language } from "../../../src/language/terms.js";
import { VOICES } from "../../../src/language/voices.js";
import type { Answer } from "../../../src/report/check/answer.js";
import { answerLines, type CheckView } from "../../../src/report/check/text.js";
import { createScreen } from "../../../src/terminal/screen.js";

function answerTo(
  text: string,
  language: Language,
  more: Partial<Answer> & { tenant?: string } = {},
): Answer {
  const { tenant, ...rest } = more;
  const tools = { lexicon: lexiconOf(language), rules: RULE_WORDINGS[language], voice: VOICES[language] };
  const checked = check({ text, tenant, language }, tools);
  return { id: 1, line: undefined, truncated: false, checked, ...rest };
}

function shown(answer: Answer, language: Language, more: Partial<CheckView> = {}): string[] {
  const view: CheckView = {
    wording: CHECKS[language],
    coach: COACHES[language],
    language,
    width: 80,
    stroke: "-",
    explain: false,
    ...more,
  };
  let written = "";
  const output = { write: (text: string): unknown => (written += text) };
  createScreen({ output, width: () => view.width, colour: 0 }).print(answerLines(answer, view));
  return written.trimEnd().split("\n");
}

const SAYS = {
  nl: { text: "Ik begrijp dat u heel boos bent, maar regels zijn regels. 한글 😡.", tenant: "Belachelijk!" },
  en: { text: "I understand that you're angry, but rules are rules. 한글 😡.", tenant: "It's ridiculous!" },
} as const;

describe("a checked utterance for a person", () => {
  it("shows the words with their moves underlined, the findings, and one better version", () => {
    const lines = shown(answerTo(SAYS.en.text, "en", { tenant: SAYS.en.tenant }), "en");
    expect(lines.slice(0, 4)).toEqual([
      SAYS.en.text,
      "1-----------------------------  2------------------",
      "1 feeling summary: anger, strength 3 of 5",
      "2 explanation",
    ]);
    expect(lines.filter((line) => line.includes("Better: "))).toHaveLength(1);
    expect(lines.join(" ")).toContain("(yes-but)");
  });

  it.each(LANGUAGES.flatMap((language) => [20, 40, 80].map((width) => [language, width] as const)))(
    "keeps in %s within %i columns",
    (language, width) => {
      const lines = shown(answerTo(SAYS[language].text, language, SAYS[language]), language, {
        width,
        explain: true,
      });
      expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
    },
  );

  it("quotes the words instead of underlining them where nothing is to be drawn", () => {
    expect(shown(answerTo("I'm sorry. Go on.", "en"), "en", { stroke: undefined })).toEqual([
      "I'm sorry. Go on.",
      "1 apology, in “I'm sorry”",
      "2 leaving room, in “Go on”",
    ]);
  });

  it("explains each move when asked to", () => {
    const lines = shown(answerTo("You're angry with us.", "en"), "en", { explain: true });
    expect(lines.at(-1)).toBe(
      "  feeling-anger: “angry”; about the tenant; not negated; statement; strength 3",
    );
  });

  it("says that silence was read, and that nothing was sure", () => {
    expect(shown(answerTo("", "nl"), "nl")).toEqual(["(je zwijgt)", "1----------", "1 ruimte geven"]);
    expect(shown(answerTo("Qwer.", "en"), "en")).toEqual(["Qwer.", CHECKS.en.nothingSure]);
  });

  it("names the line, the language when it is another one, and what was cut", () => {
    expect(shown(answerTo("Go on.", "en", { line: 3 }), "nl")[0]).toBe("Regel 3, Engels");
    expect(shown(answerTo("Go on.", "en"), "nl")[0]).toBe("Gelezen als Engels");
    expect(shown(answerTo("Go on.", "en", { truncated: true }), "en")[0]).toContain("first 6 characters");
  });
});
