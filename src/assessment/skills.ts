import { SKILLS, type Skill } from "../language/terms.js";
import type { Held } from "./judged.js";
import { blow } from "./skills/blow.js";
import type { SkillAccount, SkillEntry } from "./skills/entry.js";
import { feelingSummaries } from "./skills/feeling-summaries.js";
import { listening } from "./skills/listening.js";
import { standingBy } from "./skills/standing-by.js";
import { stayingOut } from "./skills/staying-out.js";

/** Each skill from 0 to 100, or null where the conversation gave no occasion for it. */
export type Skills = Readonly<Record<Skill, number | null>>;
/** What each skill's points came from. They add up to the skill. */
export type SkillAccounts = Readonly<Record<Skill, SkillAccount>>;

/** What each point is worth is judgement (j), held against experts. */
const ACCOUNTS: Readonly<Record<Skill, (held: Held) => SkillAccount>> = {
  blow,
  listening,
  "feeling-summaries": feelingSummaries,
  "staying-out-of-explanation": stayingOut,
  "standing-by-the-news": standingBy,
};

/** What gave and cost points of the five skills in a conversation. */
export function skillAccounts(held: Held): SkillAccounts {
  return bySkill((skill) => bounded(ACCOUNTS[skill](held)));
}

const WHOLE = 100;

/** Scores the five skills of a conversation: each is the sum of its account. */
export function skillsOf(accounts: SkillAccounts): Skills {
  return bySkill((skill) => {
    const account = accounts[skill];
    return account === null ? null : Math.max(0, Math.round(sumOf(account)));
  });
}

/** A skill can not go under nothing or over the whole: then what cost, or what gave, counts for less. */
function bounded(account: SkillAccount): SkillAccount {
  if (account === null) return null;
  const gave = sumOf(account.filter(({ points }) => points > 0));
  const cost = gave - sumOf(account);
  if (cost > gave) return scaled(account, { gave: 1, cost: gave / cost });
  return gave - cost > WHOLE ? scaled(account, { gave: (WHOLE + cost) / gave, cost: 1 }) : account;
}

function scaled(
  account: readonly SkillEntry[],
  { gave, cost }: { gave: number; cost: number },
): SkillEntry[] {
  return account.map((entry) => ({ ...entry, points: entry.points * (entry.points > 0 ? gave : cost) }));
}

function sumOf(entries: readonly SkillEntry[]): number {
  return entries.reduce((sum, { points }) => sum + points, 0);
}

function bySkill<T>(make: (skill: Skill) => T): Readonly<Record<Skill, T>> {
  return Object.fromEntries(SKILLS.map((skill) => [skill, make(skill)])) as Record<Skill, T>;
}
