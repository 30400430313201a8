import type { Reading } from "../language/text/reading.js";
import type { Feeling, TenantSign } from "../language/terms.js";
import { isFeeling } from "../moves/feeling-summary.js";
import type { Mark, Signal } from "./pulls.js";
import { toneOf, type Tone } from "./tone.js";

/** What a tenant's line gives away. */
export interface Signals {
  readonly all: ReadonlySet<Signal>;
  /** Feelings the tenant names as their own. */
  readonly felt: readonly Feeling[];
}

/** With any of these in its line a question is not asked, and nothing is taken in, in a calm voice. */
const STIRRED: readonly Signal[] = [
  "exclaimed",
  "exclaimed-twice",
  "shouted",
  "stammered",
  "echoed",
  "felt",
  "insult",
  "threat",
  "crisis",
  "denial",
  "bargaining",
  "outcry",
  "accusation",
  "sarcasm",
  "swearing",
  "shock",
  "despair",
  "alarm",
  "grief",
  "shame",
  "let-down",
  "dread",
  "resignation",
  "leaving",
  "sending-away",
  "complaint",
  "shown-tears",
  "shown-shock",
  "shown-anger",
  "shown-hurt",
];
/** What is said by a tenant who takes it in, where nothing stirred stands beside it. */
const TAKEN: readonly Signal[] = ["acceptance", "thanks"];
/** With these an exclamation mark is friendly, where nothing hot stands beside it: "Hello!", "Thank you!" */
const WARM: readonly Signal[] = ["thanks", "greeting"];
const HOT: readonly Signal[] = [
  "insult",
  "threat",
  "denial",
  "outcry",
  "accusation",
  "reproach",
  "sarcasm",
  "swearing",
  "despair",
  "alarm",
  "shouted",
];
/** A line that tells a story holds less than a cry. */
const LONG = 18;

/** Gathers the signals of a line: its signs, spoken or shown in brackets, its marks, its own feelings. */
export function signalsOf(line: Reading): Signals {
  const tone = toneOf(line);
  const felt = ownFeelings(line, tone);
  const all = new Set<Signal>([...signsIn(line, tone), ...marksOf(tone)]);
  if (felt.length > 0) all.add("felt");
  if (all.has("sarcasm")) all.delete("thanks");
  if (WARM.some((signal) => all.has(signal)) && !HOT.some((signal) => all.has(signal))) {
    all.delete("exclaimed");
    all.delete("exclaimed-twice");
  }
  const stirred = STIRRED.some((signal) => all.has(signal));
  if (tone.asks && !stirred) all.add("plainly-asked");
  if (TAKEN.some((signal) => all.has(signal)) && !stirred) all.add("plainly-taken");
  return { all, felt };
}

/** What is shown counts in brackets only, what is said only outside them. */
function signsIn({ matches }: Reading, { aside }: Tone): TenantSign[] {
  return matches.flatMap(({ cue, first }) =>
    cue.kind === "sign" && cue.sign.startsWith("shown-") === aside[first] ? [cue.sign] : [],
  );
}

function marksOf({ exclamations, shouted, stammers, echoes, wordless, asks, spoken }: Tone): Mark[] {
  const marks: readonly (readonly [Mark, boolean])[] = [
    ["exclaimed", exclamations === 1],
    ["exclaimed-twice", exclamations > 1],
    ["shouted", shouted > 0],
    ["stammered", stammers],
    ["echoed", echoes],
    ["wordless", wordless],
    ["asked", asks],
    ["long", spoken >= LONG],
  ];
  return marks.flatMap(([mark, holds]) => (holds ? [mark] : []));
}

function ownFeelings({ matches }: Reading, { aside }: Tone): Feeling[] {
  return matches
    .filter(isFeeling)
    .filter(
      ({ person, negated, first }) =>
        (person === "speaker" || person === "none") && !negated && !aside[first],
    )
    .flatMap(({ cue }) => (cue.form === "lacks" || cue.term.family === null ? [] : [cue.term.family]));
}
