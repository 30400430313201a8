import { contentStems, overlap } from "../language/text/content.js";
import type { Feeling } from "../language/terms.js";
import type { Hit, NamedFeeling } from "../moves/hit.js";
import type { Utterance } from "../moves/recognise.js";
import type { History, SaidSummary } from "./history.js";
import { isEmotional, type TenantState } from "./state.js";

/** Whose feeling a summary found: the present one, one under it, one that was rightly named earlier, none named, or another. */
export type FeelingCheck = "right" | "deeper" | "earlier" | "unnamed" | "wrong";
/** How strong it was put: as felt or a notch lower, two or more lower, or stronger than felt. */
export type StrengthCheck = "right" | "faint" | "strong";

/** A feeling summary held against the four checks of pedagogy.md. */
export interface SummaryJudgement {
  readonly hit: Hit;
  readonly feeling: FeelingCheck;
  readonly strength: StrengthCheck;
  readonly tentative: boolean;
  /** One guess more, after others that the tenant denied: going through the feelings is no listening. */
  readonly guessing: boolean;
  /** A "but" stands behind it. */
  readonly but: boolean;
  /** A row of feeling words instead of a sentence. */
  readonly list: boolean;
  /** How often the trainee has said it before. */
  readonly repeated: number;
  /** The family that fits, else the first one named. */
  readonly family: Feeling | null;
  /** What it is worth: 1 fits, 0.5 fits but was said before, 0 does nothing. */
  readonly worth: number;
  readonly said: SaidSummary;
}

/** What the tenant feels, as far as a summary can hit it. */
export interface Felt {
  readonly state: TenantState;
  /** Feelings under the present one, nearest first. */
  readonly layers: readonly Feeling[];
  /** Feelings the tenant names in their own line, or that show on the surface. */
  readonly spoken: readonly Feeling[];
  /** All this was read from what the tenant said: what can not be known is not held against a summary. */
  readonly rough?: boolean;
}

/** What a summary is worth that was said before, or that names what the tenant felt a while ago: still heard, no longer news (j). */
const HALF = 0.5;
/** A list of feeling words: so many different feelings in one sentence. */
const LIST_FROM = 4;
/** From the third guess on, where the tenant denied those before it, a guess does nothing (j): one that misses is free. */
const GUESSES_DENIED = 2;
/** Summaries are the same when they name the same feeling and share this much of what they are about. */
const SAME_SHARE = 0.6;
/** A plain feeling word: never too strong for an emotional tenant (j). */
const PLAIN = 3;
/** Notches by which a strength can be off that was read from a line: who sounds calm may be beside themselves. */
const ROUGH_ROOM = { strong: 2, faint: 1 } as const;
const NO_ROOM = { strong: 0, faint: 0 } as const;

/** Judges the feeling summary of an utterance; undefined when it holds none. */
export function judgeSummary(
  utterance: Utterance,
  felt: Felt,
  history: History,
): SummaryJudgement | undefined {
  const hits = utterance.hits.filter(({ move }) => move === "feeling-summary");
  const judged = hits.map((hit) => judge(hit, utterance, { felt, history }));
  return judged.toSorted((a, b) => b.worth - a.worth || rank(a) - rank(b))[0];
}

function rank({ feeling }: SummaryJudgement): number {
  return ["right", "deeper", "earlier", "unnamed", "wrong"].indexOf(feeling);
}

interface Ground {
  readonly felt: Felt;
  readonly history: History;
}

function judge(hit: Hit, utterance: Utterance, { felt, history }: Ground): SummaryJudgement {
  const feelings = hit.feelings ?? [];
  const { check, named } = checkFeeling(feelings, felt, history);
  const family = named?.family ?? null;
  const strength = checkStrength(named ?? feelings[0], felt, Boolean(hit.tentative));
  const said = { family, stems: stemsOf(hit, utterance), cause: causeOf(hit, utterance) };
  const repeated = history.summaries.filter((earlier) => isSame(earlier, said)).length;
  const partial = {
    hit,
    feeling: check,
    strength,
    tentative: Boolean(hit.tentative),
    guessing: Boolean(hit.tentative) && history.denied >= GUESSES_DENIED,
    but: hasBut(hit, utterance),
    repeated,
  };
  const list = new Set(feelings.map((feeling) => feeling.family)).size >= LIST_FROM;
  return { ...partial, list, family, said, worth: worthOf({ ...partial, list }) };
}

type Weighed = Pick<SummaryJudgement, "feeling" | "strength" | "guessing" | "but" | "list" | "repeated">;

function worthOf(j: Weighed): number {
  if (j.feeling === "wrong" || j.strength !== "right" || j.guessing || j.but || j.list) return 0;
  if (j.repeated > 1) return 0;
  return j.repeated === 1 || j.feeling === "earlier" ? HALF : 1;
}

/** Check 1: the feeling that is there, or the one under it once the present one has been named (shock hides nothing long). */
function checkFeeling(
  feelings: readonly NamedFeeling[],
  { state, layers, spoken, rough }: Felt,
  history: History,
): { check: FeelingCheck; named: NamedFeeling | undefined } {
  const present = [state.feeling, ...spoken];
  const hit = feelings.find((named) => touches(named, present));
  if (hit !== undefined) return { check: "right", named: hit };
  const open = state.feeling === "disbelief" || history.named.some((family) => family === state.feeling);
  const under = open ? feelings.find((named) => touches(named, layers)) : undefined;
  if (under !== undefined) return { check: "deeper", named: under };
  const earlier = feelings.find((named) => touches(named, history.named));
  if (earlier !== undefined) return { check: "earlier", named: earlier };
  const unnamed = feelings.every(({ family }) => family === null);
  return { check: unnamed || rough ? "unnamed" : "wrong", named: feelings[0] };
}

function touches({ family, near }: NamedFeeling, wanted: readonly string[]): boolean {
  return (family !== null && wanted.includes(family)) || near.some((other) => wanted.includes(other));
}

/** Check 2: as strong as it is, or one notch lower. Shame said flatly is always too strong. */
function checkStrength(
  named: NamedFeeling | undefined,
  { state, rough }: Felt,
  tentative: boolean,
): StrengthCheck {
  if (named === undefined) return "right";
  if (
    !rough &&
    named.family === "shame" &&
    state.feeling === "shame" &&
    !tentative &&
    named.strength >= PLAIN
  )
    return "strong";
  const felt = isEmotional(state) ? Math.max(PLAIN, Math.round(state.arousal / 2)) : PLAIN;
  const room = rough ? ROUGH_ROOM : NO_ROOM;
  if (named.strength > felt + room.strong) return "strong";
  return named.strength < felt - 1 - room.faint ? "faint" : "right";
}

/** Check 4: a "but" behind the summary, unless what follows is another feeling of the tenant's. */
function hasBut(hit: Hit, { reading, hits }: Utterance): boolean {
  for (let at = hit.clauses[1] + 1; at < reading.clauses.length; at += 1) {
    const clause = reading.clauses[at]!;
    const opensNext =
      clause.sentence === hit.sentence + 1 && reading.sentences[clause.sentence]!.from === clause.from;
    if (clause.sentence !== hit.sentence && !opensNext) return false;
    if (clause.opener === "contrast")
      return !hits.some((h) => h.move === "feeling-summary" && h.clauses[0] <= at && at <= h.clauses[1]);
  }
  return false;
}

function stemsOf(hit: Hit, { reading }: Utterance): ReadonlySet<string> {
  const from = reading.clauses[hit.clauses[0]]!.from;
  return contentStems(reading.words, from, reading.clauses[hit.clauses[1]]!.to);
}

/** What a cause tied to a summary is about: all that follows the "because", up to a "but" or the end of the sentence. */
function causeOf({ clauses, sentence }: Hit, { reading }: Utterance): ReadonlySet<string> {
  const behind = reading.clauses.slice(clauses[1] + 1).filter((clause) => clause.sentence === sentence);
  const [first] = behind;
  if (first?.opener !== "cause") return new Set();
  const turn = behind.findIndex(({ opener }) => opener === "contrast");
  return contentStems(reading.words, first.from + 1, behind.at(turn < 0 ? -1 : turn - 1)!.to);
}

/** The same feeling about the same thing. Another cause is something else that was heard; the same in other words is not. */
function isSame(earlier: SaidSummary, now: SaidSummary): boolean {
  if (earlier.family !== now.family) return false;
  if (now.cause.size === 0 && now.stems.size === 0)
    return earlier.cause.size === 0 && earlier.stems.size === 0;
  const about = now.cause.size > 0 ? now.cause : now.stems;
  return overlap(about, new Set([...earlier.stems, ...earlier.cause])) >= SAME_SHARE;
}
