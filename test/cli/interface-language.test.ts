import { describe, expect, it } from "vitest";
import { interfaceLanguage } from "../../src/cli/interface-language.js";

describe("the language of the interface", () => {
  it.each<[string, Record<string, string>, string]>([
    ["", {}, "en"],
    ["", { LANG: "C" }, "en"],
    ["", { LANG: "C.UTF-8" }, "en"],
    ["", { LANG: "nl" }, "nl"],
    ["", { LANG: "nl_NL.UTF-8" }, "nl"],
    ["", { LANG: "nl_BE.UTF-8" }, "nl"],
    ["", { LANG: "nl_BE@euro" }, "nl"],
    ["", { LANG: "nl.UTF-8" }, "nl"],
    ["", { LANG: "NL" }, "nl"],
    ["", { LANG: "nld_XX" }, "en"],
    ["", { LANG: "nlx" }, "en"],
    ["", { LANG: "de_DE.UTF-8" }, "en"],
    ["", { LANG: "en_GB.UTF-8", LC_MESSAGES: "nl_NL.UTF-8" }, "nl"],
    ["", { LANG: "nl_NL.UTF-8", LC_MESSAGES: "en_GB.UTF-8" }, "en"],
    ["", { LC_MESSAGES: "nl_NL.UTF-8", LC_ALL: "en_GB.UTF-8" }, "en"],
    ["", { LC_ALL: "", LANG: "nl_NL.UTF-8" }, "nl"],
    ["--lang en", { LANG: "nl_NL.UTF-8" }, "en"],
    ["--lang nl", {}, "nl"],
    ["practice eviction --lang=nl", {}, "nl"],
    ["--lang en practice --lang nl", {}, "nl"],
    ["--lang xx", { LANG: "nl_NL.UTF-8" }, "nl"],
    ["--lang", { LANG: "nl_NL.UTF-8" }, "nl"],
    ["practice -- --lang nl", {}, "en"],
  ])("%s %o is %s", (line, env, language) => {
    expect(interfaceLanguage(line.split(" "), env)).toBe(language);
  });
});
