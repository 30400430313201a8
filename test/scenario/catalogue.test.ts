import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { problems as nl } from "../../src/language/nl/problems.js";
import { aliasesIn, titleIn } from "../../src/scenario/head.js";
import {
  findScenario,
  listScenarios,
  noticeText,
  titles,
  type FindOptions,
} from "../../src/scenario/catalogue.js";

const folder = mkdtempSync(join(tmpdir(), "catalogue-"));
afterAll(() => rmSync(folder, { recursive: true }));
const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
put("eviction.nl.yaml", "id: eviction\naliases: [ontruiming, 'uit huis']\n");
put("eviction.en.yaml", "id: eviction\naliases:\n  - notice # as they say\n  - shared\n");
put("kitchen.nl.yaml", "aliases: [keuken]\n");
put("shed.en.yaml", "aliases: [shared]\n");
put("notes.txt", "");
put("draft.yaml", "aliases: [draft]\n");
put("Odd.xx.yaml", "");
mkdirSync(join(folder, "folder.nl.yaml"));

/** The file's name, with a star when there is a notice; or what was meant. */
function found(name: string, options: FindOptions = {}): string {
  const answer = findScenario(name, { folder, ...options });
  if (!answer.found) return `meant ${answer.nearest ?? "nothing"}`;
  return `${basename(answer.path)}${answer.notice ? "*" : ""}`;
}

describe("the catalogue", () => {
  it("lists the files by id and language", () => {
    expect(listScenarios(folder).map(({ id, language }) => `${id} ${language}`)).toEqual([
      "eviction en",
      "eviction nl",
      "kitchen nl",
      "shed en",
    ]);
  });

  it("is empty when there is no such folder", () => {
    expect(listScenarios(join(folder, "nowhere"))).toEqual([]);
  });

  it("finds its own folder", () => {
    expect(listScenarios().every(({ path }) => /scenarios[/\\][^/\\]+\.yaml$/.test(path))).toBe(true);
  });
});

describe("finding a scenario", () => {
  it.each<[string, FindOptions, string]>([
    ["eviction", {}, "eviction.en.yaml"],
    ["eviction", { interfaceLanguage: "nl" }, "eviction.nl.yaml"],
    ["eviction", { interfaceLanguage: "nl", lang: "en" }, "eviction.en.yaml"],
    ["EVICTION", { lang: "nl" }, "eviction.nl.yaml"],
    ["kitchen", {}, "kitchen.nl.yaml*"],
    ["kitchen", { lang: "en" }, "kitchen.nl.yaml*"],
    ["ontruiming", {}, "eviction.nl.yaml"],
    ["Uit huis", {}, "eviction.nl.yaml"],
    ["ontruiming", { lang: "en" }, "eviction.en.yaml"],
    ["notice", { interfaceLanguage: "nl" }, "eviction.en.yaml"],
    ["keuken", { lang: "en" }, "kitchen.nl.yaml*"],
    ["evicton", {}, "meant eviction"],
    ["ontruimng", {}, "meant ontruiming"],
    ["zzz", {}, "meant nothing"],
    ["", {}, "meant nothing"],
  ])("%s with %o is %s", (name, options, expected) => {
    expect(found(name, options)).toBe(expected);
  });

  it("takes what looks like a path as a path, whether or not it is there", () => {
    for (const path of ["./eviction", "a\\b", "mine.yaml", "mine.YML", "/tmp/x"]) {
      expect(findScenario(path, { folder })).toEqual({ found: true, path });
    }
  });

  it("tells every id there is when it finds none", () => {
    expect(findScenario("zzz", { folder })).toMatchObject({
      found: false,
      ids: ["eviction", "kitchen", "shed"],
    });
  });

  it("says so when only the other language is there", () => {
    const answer = findScenario("kitchen", { folder, lang: "en" });
    const notice = { code: "other-language", values: { id: "kitchen", language: "nl" } } as const;
    expect(answer).toMatchObject({ notice });
    expect(noticeText(notice, nl)).toContain(nl.languages.nl);
  });
});

describe("aliases read off the head of a file", () => {
  it.each<[string, string[]]>([
    ["aliases: [a, 'b c', \"d\"] # e", ["a", "b c", "d"]],
    ["aliases:\r\n  - a\r\n  - 'b' # c\r\n\r\n# d\r\ntitle: - e", ["a", "b"]],
    ["aliases:\n- a\n- b", ["a", "b"]],
    ["aliases: [\n  a, # one\n  b\n]", ["a", "b"]],
    ["aliases: []", []],
    ["other:\n  aliases: [a]", []],
    ["", []],
  ])("%j", (head, aliases) => {
    expect(aliasesIn(head)).toEqual(aliases);
  });
});

describe("what a menu shows", () => {
  it.each([
    ["title: Ontruiming\n", "Ontruiming"],
    ['id: x\ntitle: "A kitchen: not replaced"  # said aloud\n', "A kitchen: not replaced"],
    ["id: x\n", undefined],
  ])("reads the title off %j", (head, title) => {
    expect(titleIn(head)).toBe(title);
  });

  it("names each id once, in the wanted language", () => {
    const dutch = titles("nl").find(({ id }) => id === "eviction");
    const english = titles("en").find(({ id }) => id === "eviction");
    expect(dutch?.title).toBe("Ontruiming");
    expect(english?.title).toBe("Eviction");
  });
});
