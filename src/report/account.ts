import type { AccountEntry } from "../assessment/account.js";
import { COACHES } from "../language/coaches.js";
import { REPORTS } from "../language/reports.js";
import { RULE_WORDINGS } from "../language/rules.js";
import type { Language } from "../language/terms.js";
import { written } from "./bar.js";
import { BLANK, type Line } from "./line.js";

/** An entry of an account in words. */
export interface AccountRow {
  /** With its sign. */
  readonly points: string;
  readonly turn: string;
  readonly skill: string;
  /** The rule's title; empty where no rule speaks of it. */
  readonly why: string;
}

/** What gave and cost points, in words. */
export function accountRow({ points, turn, skill, rule }: AccountEntry, language: Language): AccountRow {
  const { debrief, decimal } = COACHES[language];
  const { turn: turnWord, account } = REPORTS[language];
  return {
    points: `${points > 0 ? "+" : points < 0 ? "−" : ""}${written(Math.abs(points), decimal)}`,
    turn: turn === null ? account.whole : `${turnWord.toLowerCase()} ${turn}`,
    skill: debrief.skills[skill],
    why: rule === null ? "" : RULE_WORDINGS[language][rule].title,
  };
}

/** The account as text; nothing when there is none. */
export function accountLines(account: readonly AccountEntry[], language: Language): Line[] {
  if (account.length === 0) return [];
  const rows = account.map((entry) => accountRow(entry, language));
  const longest = Math.max(...rows.map(({ points }) => points.length));
  return [
    BLANK,
    { text: REPORTS[language].account.title, tone: "heading" },
    ...rows.map(({ points, turn, skill, why }) => ({
      text: `  ${points.padStart(longest)}  ${[turn, skill, ...(why === "" ? [] : [why])].join(" · ")}`,
      tone: "plain" as const,
      indent: longest + 4,
    })),
  ];
}
