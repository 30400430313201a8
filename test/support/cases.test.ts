import { describe, expect, it } from "vitest";
import { matches, parseCase, withSection, wordsOf } from "./cases.js";

const TEXT = [
  "==== what",
  "A silence after the news.",
  "==== command",
  "badnews-coach practice eviction",
  "==== stdin",
  "News.",
  "",
  "You are shocked.",
  "==== file own.yaml",
  "id: own",
  "==== stdout",
  "{...}",
  "calm",
  "",
].join("\n");

describe("a case", () => {
  it("is read section by section, empty lines and all", () => {
    expect(parseCase(TEXT)).toEqual({
      what: "A silence after the news.",
      command: "badnews-coach practice eviction",
      stdin: "News.\n\nYou are shocked.\n",
      status: 0,
      stdout: "{...}\ncalm\n",
      stderr: "",
      files: { "own.yaml": "id: own\n" },
    });
  });

  it.each([
    ["an unknown section", "==== what\nx\n==== comand\ny\n", "no such section: ==== comand"],
    ["a section that stands twice", `${TEXT}==== stdout\n`, "twice: ==== stdout"],
    ["no command", "==== what\nx\n", "needs a section ==== command"],
    ["text before the first head", "hello\n==== what\nx\n", 'not with "hello"'],
    ["a status in words", `${TEXT}==== status\nfine\n`, 'not "fine"'],
  ])("is refused with %s", (_, text, complaint) => {
    expect(() => parseCase(text)).toThrow(complaint);
  });

  it("parts its command as a shell does", () => {
    expect(wordsOf(`badnews-coach check "two words" --lang=nl 'and "more"'  ""`)).toEqual([
      "badnews-coach",
      "check",
      "two words",
      "--lang=nl",
      'and "more"',
      "",
    ]);
  });

  it("takes a new section in the place of the old one", () => {
    expect(withSection(TEXT, "stdout", "a $& b\n")).toBe(TEXT.replace("{...}\ncalm\n", () => "a $& b\n"));
    expect(withSection(TEXT, "stderr", "oops")).toBe(`${TEXT}==== stderr\noops\n`);
    expect(withSection(TEXT, "stdout", "")).not.toContain("stdout");
  });
});

describe("an expected text", () => {
  it.each([
    ["a\nb\n", "a\nb\n"],
    ["{...}\nb\n", "b\n"],
    ["{...}\nb\n", "a\na\nb\n"],
    ["a\n{...}\n", "a\n"],
    ["a\n{...}\n", "a\nb\nc"],
    ["a\n{...}\nc (1.5)\n", "a\nx\nc (1.5)\n"],
    ["{...}", "anything at all"],
    ["a {...} c\n{...}\n", "a b (1.5) c\nd\n"],
    ["{...}a{...}\n", "a\n"],
  ])("%j stands for %j", (expected, actual) => {
    expect(matches(expected, actual)).toBe(true);
  });

  it.each([
    ["", "a\n"],
    ["a\n", "a"],
    ["a\n", "a\nb\n"],
    ["a {...} c\n", "a b\nb c\n"],
    ["a {...} c\n", "a b d\n"],
    ["{...}\nb\n", "a b\n"],
    ["a\n{...}\nc\n", "a\nc"],
    ["c (1.5)\n", "c (1x5)\n"],
  ])("%j does not stand for %j", (expected, actual) => {
    expect(matches(expected, actual)).toBe(false);
  });
});
