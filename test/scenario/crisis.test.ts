import { describe, expect, it } from "vitest";
import type { Language } from "../../src/language/terms.js";
import { crisisLines } from "../../src/scenario/review/texts.js";
import { TOY } from "../support/played.js";

const EVERYDAY: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    "Ik hang je nummer op.",
    "Ik hang uw nummer op de koelkast.",
    "Dan hang ik uw kaartje op.",
    "Ik hang op.",
    "Dan hang ik op.",
    "Ik hang nu op!",
    "Wilt u nu ophangen?",
    "Daar hang ik de was op.",
    "Alles hangt aan dit huis.",
    "U hangt het wel netjes op, hè?",
    "Dan maak ik een eind aan dit gesprek.",
    "Komt er ooit een einde aan die herrie?",
    "Er moet een eind aan komen.",
  ],
  en: [
    "I'll hang your number up.",
    "I'll hang your card on the fridge.",
    "I'm hanging up.",
    "Then I'll hang up now!",
    "Hang on.",
    "I'm hanging on by a thread.",
    "I'll hang the pictures myself.",
    "I'll put an end to this call.",
  ],
};

const CRISIS: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    "Dan hang ik me op.",
    "Ik hang mezelf nog op.",
    "Dan kan ik me net zo goed ophangen.",
    "Ik verhang me.",
    "Straks ga ik me verhangen.",
    "Hij hangt zich op.",
    "Ik knoop me op.",
    "Dan maak ik er een einde aan.",
    "Ik ga er een eind aan maken.",
    "Dan maar een eind aan mijn leven.",
    "Een einde maken aan alles.",
  ],
  en: ["I'll hang myself.", "I might as well hang myself.", "I'll end it all.", "I'll put an end to it."],
};

const ROWS = (lines: typeof CRISIS): [Language, string][] =>
  (["nl", "en"] as const).flatMap((language) =>
    lines[language].map((say): [Language, string] => [language, say]),
  );

function told(language: Language, say: string): unknown[] {
  return crisisLines({ ...TOY, language, lines: [{ id: "line", when: {}, say }] }).map(({ path }) => path);
}

describe("a line of a scenario about ending one's life", () => {
  it.each(ROWS(CRISIS))("is told of, in %s: %s", (language, say) => {
    expect(told(language, say)).toEqual([["lines", 0, "say"]]);
  });

  it.each(ROWS(EVERYDAY))("is not what somebody says at the door, in %s: %s", (language, say) => {
    expect(told(language, say)).toEqual([]);
  });
});
