import { describe, expect, it } from "vitest";
import { Speller } from "../../../src/language/text/spelling.js";
import { tokenise } from "../../../src/language/text/tokenise.js";
import { TINY } from "../../support/tiny-pack.js";

const BREAKS = [" ", " , ", " / "] as const;

const SPELLER = new Speller(TINY.grammar);

/** The folded words with the breaks between them: `,` a pause, `/` the end of a sentence. */
function flow(text: string): string {
  const { tokens } = tokenise(text, SPELLER);
  return tokens.map(({ norm, before }, at) => (at === 0 ? "" : BREAKS[before]) + norm).join("");
}

/** What each word was written as. */
function written(text: string): string[] {
  return tokenise(text, SPELLER).tokens.map(({ start, end }) => text.slice(start, end));
}

describe("words and breaks", () => {
  it.each([
    ["", ""],
    [" \t ", ""],
    ["You ARE cross", "you are cross"],
    ["one. two! three? four", "one / two / three / four"],
    ["one, two; three: four (five) six", "one , two , three , four , five , six"],
    ["one - two – three — four", "one , two , three , four"],
    ["one\ntwo\r\nthree\rfour", "one / two / three / four"],
    ["one... two… three", "one / two / three"],
    ["one?! two!? three", "one / two / three"],
    ["one, (two", "one , two"],
    ["one,. two., three", "one / two / three"],
    ['he said "go on" to me', "he said , go on , to me"],
    ["he said “go on” or „go on”", "he said , go on , or , go on"],
    ["he said 'go on' or ‘go on’", "he said go on or go on"],
    ["cross 😡 you 👩‍👧", "cross you"],
    ["hm-hm well-known", "hm-hm well-known"],
    ["one -two- three--four", "one , two , three , four"],
  ])("%j reads %j", (text, expected) => {
    expect(flow(text)).toBe(expected);
  });

  it.each([
    ["10.000,50 euro", "10.000,50 euro"],
    ["it is 640. you pay", "it is 640 / you pay"],
    ["1, 2", "1 , 2"],
    ["€640 or 5%", "euro 640 or 5 %"],
    ["the 14th at 9.30", "the 14th at 9.30"],
    ["1-2", "1 , 2"],
  ])("numbers: %j reads %j", (text, expected) => {
    expect(flow(text)).toBe(expected);
  });

  it.each([
    ["don't", "do not"],
    ["DON’T", "do not"],
    ["donʼt don´t don`t", "do not do not do not"],
    ["you're I'm", "you are i am"],
    ["can't cannot Dunno", "can not can not do not know"],
    ["'tis ’Tis", "it is it is"],
    ["'twas", "twas"],
    ["neighbour's", "neighbour's"],
    ["the neighbours' cat", "the neighbours cat"],
    ["o'clock", "o'clock"],
    ["__proto__ constructor's toString", "proto constructor's tostring"],
  ])("written together: %j reads %j", (text, expected) => {
    expect(flow(text)).toBe(expected);
  });
});

describe("an abbreviation", () => {
  it.each([
    ["ask mr. Smith today", "ask mr smith today"],
    ["a tool, e.g. a saw", "a tool , e g a saw"],
    ["ask mr! Smith", "ask mr / smith"],
    ["ask mr, Smith", "ask mr , smith"],
    ["ask mr... Smith", "ask mr / smith"],
    ["ask Dr. Smith", "ask doctor smith"],
  ])("%j reads %j", (text, expected) => {
    expect(flow(text)).toBe(expected);
  });
});

describe("spans", () => {
  it.each([
    ["You don't.", ["You", "don't", "don't"]],
    ["'quoted' 'tis", ["quoted", "'tis", "'tis"]],
    ["😡 cross, 10.5!", ["cross", "10.5"]],
    ["cafe\u0301 é", ["cafe\u0301", "é"]],
    ["𝒳yz 👍🏽 ok", ["𝒳yz", "ok"]],
  ])("of %j are as typed", (text, expected) => {
    expect(written(text)).toEqual(expected);
  });
});

describe("question marks", () => {
  it.each([
    ["You are cross.", []],
    ["Are you cross? Yes. Why?", [3, 5]],
    ["Really?!", [1]],
    ["Really!? No", [1]],
    ["Really ???", [1]],
    ["mr? Smith", [1]],
  ])("%j: before which words one stands", (text, expected) => {
    expect([...tokenise(text, SPELLER).questionEnds]).toEqual(expected);
  });
});
