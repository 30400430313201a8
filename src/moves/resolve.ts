import type { Clause, Reading } from "../language/text/reading.js";
import type { MoveId } from "../language/terms.js";
import type { Hit } from "./hit.js";

/** Says whether a hit gives way to another one of the same sentence. */
type GivesWay = (hit: Hit, to: Hit, reading: Reading) => boolean;

const CONTENT: ReadonlySet<MoveId> = new Set<MoveId>(["explanation", "bad-news", "solution"]);
const MIRRORS: ReadonlySet<MoveId> = new Set<MoveId>(["feeling-summary", "content-summary"]);

/** "You're angry because nobody rang back": what the tenant feels it about belongs to the summary (moves.md). */
const causeOfFeeling: GivesWay = (hit, to, { clauses }) => {
  if (!CONTENT.has(hit.move) || !MIRRORS.has(to.move) || hit.clauses[0] < to.clauses[1]) return false;
  const between = clauses.slice(to.clauses[1] + 1, hit.clauses[0] + 1);
  if (between.length === 0) return hit.move !== "explanation" || !startsWithCause(hit, clauses);
  return isSubordinate(between[0]!) && !between.some(({ opener }) => opener === "contrast");
};

/** "I understand that you are angry" is the summary alone. */
const partOfSummary: GivesWay = (hit, to) =>
  hit.move === "acknowledgement" && to.move === "feeling-summary" && overlaps(hit, to);

/** "I'm afraid I have to tell you that X": the news, not its announcement. */
const partOfNews: GivesWay = (hit, to, { clauses }) =>
  hit.move === "forewarning" &&
  to.move === "bad-news" &&
  (overlaps(hit, to) || (hit.clauses[1] + 1 === to.clauses[0] && isSubordinate(clauses[to.clauses[0]]!)));

const RULES: readonly GivesWay[] = [causeOfFeeling, partOfSummary, partOfNews];

/** Takes out the hits that are part of another move of the same sentence. */
export function resolve(hits: readonly Hit[], reading: Reading): Hit[] {
  return hits.filter(
    (hit) =>
      !hits.some(
        (to) => to !== hit && to.sentence === hit.sentence && RULES.some((rule) => rule(hit, to, reading)),
      ),
  );
}

function overlaps(a: Hit, b: Hit): boolean {
  return a.clauses[0] <= b.clauses[1] && b.clauses[0] <= a.clauses[1];
}

function isSubordinate({ opener }: Clause): boolean {
  return opener === "cause" || opener === "that";
}

function startsWithCause(hit: Hit, clauses: readonly Clause[]): boolean {
  return clauses[hit.clauses[0]]!.opener === "cause";
}
