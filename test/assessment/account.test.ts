import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accountOf } from "../../src/assessment/account.js";
import { OUTCOMES } from "../../src/assessment/outcome.js";
import { scoreOf } from "../../src/assessment/score.js";
import { skillAccounts, skillsOf } from "../../src/assessment/skills.js";
import { SKILLS } from "../../src/language/terms.js";
import { WORDS, type Around } from "../exchange/support/toy.js";
import { CALM, held, type Turn } from "./support/judged.js";

const AROUND: readonly Around[] = [
  {},
  CALM,
  { state: { arousal: 5, feeling: "fear" } },
  { said: "xinsult" },
  { said: "xbargaining" },
  { said: "xdenial" },
  { said: "xwhy" },
];
const SAID = [
  ...Object.values(WORDS).map(([word]) => word),
  "You are angry.",
  "You are scared.",
  "",
  "Mumble.",
];
const turns = fc.array(
  fc.tuple(
    fc.array(fc.constantFrom(...SAID), { minLength: 1, maxLength: 3 }).map((words) => words.join(". ")),
    fc.constantFrom(...AROUND),
  ),
  { maxLength: 12 },
);

function sum(points: readonly number[]): number {
  return points.reduce((total, value) => total + value, 0);
}

describe("the account", () => {
  it("of any conversation adds up to its score, in tenths", () => {
    fc.assert(
      fc.property(turns, fc.constantFrom(...OUTCOMES), (talk: readonly Turn[], outcome) => {
        const accounts = skillAccounts(held(talk));
        const account = accountOf(accounts, outcome);
        const tenths = account.map(({ points }) => Math.round(points * 10));
        expect(sum(tenths)).toBe(10 * scoreOf(skillsOf(accounts), outcome));
        for (const [at, { points }] of account.entries()) expect(points).toBe(tenths[at]! / 10);
      }),
    );
  });

  it("has every skill as the sum of its entries, from 0 to 100", () => {
    fc.assert(
      fc.property(turns, (talk: readonly Turn[]) => {
        const accounts = skillAccounts(held(talk));
        const skills = skillsOf(accounts);
        for (const skill of SKILLS) {
          const exact = accounts[skill] && sum(accounts[skill].map(({ points }) => points));
          expect(skills[skill]).toBe(exact && Math.max(0, Math.round(exact)));
          expect(skills[skill] ?? 0).toBeGreaterThanOrEqual(0);
          expect(skills[skill] ?? 0).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it("names the turn and the rule of what gave and what cost", () => {
    const talk: Turn[] = [
      "xforewarning. xbadnews.",
      "You are angry.",
      "xexplanation",
      "xexplanation",
      "xblame",
    ];
    const account = accountOf(skillAccounts(held(talk)), "emotional");
    const of = (turn: number | null): string[] =>
      account
        .filter((entry) => entry.turn === turn)
        .map(({ skill, rule, points }) => `${skill} ${rule} ${Math.sign(points)}`);
    expect(of(2)).toEqual(["listening null 1", "feeling-summaries feeling-summary 1"]);
    expect(of(4)).toEqual(["staying-out-of-explanation explanation-loop -1"]);
    expect(of(5)).toEqual(["listening blame -1"]);
  });

  it("of a conversation without the news says what that cost, under the blow", () => {
    const accounts = skillAccounts(held(["You are angry.", "You are angry about one.", "xopenquestion"]));
    const account = accountOf(accounts, "not-told");
    expect(sum(account.map(({ points }) => points))).toBeCloseTo(30);
    expect(account.at(-1)).toMatchObject({ skill: "blow", turn: null, rule: null });
    expect(account.at(-1)!.points).toBeLessThan(0);
  });

  it("of nothing said is empty", () => {
    expect(accountOf(skillAccounts(held([])), "not-told")).toEqual([]);
  });
});
