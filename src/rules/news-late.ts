import type { Rule } from "./engine/rule.js";

/** The news stands in the first or second turn (pedagogy.md [1][2]). */
const LATEST = 2;

/** Small talk, or anything else, in a turn by which the news should have stood. */
export const newsLate: Rule<"news-late"> = {
  id: "news-late",
  severity: "warning",
  skill: "blow",
  source: "[1][2]",
  needs: "session",
  check: ({ before, news, turn, crisis }) => {
    if (crisis || before.newsAt !== null || turn < LATEST) return undefined;
    if (news === "first") return turn > LATEST ? { message: "given", values: { turn } } : undefined;
    return { message: "waiting", better: "news" };
  },
};
