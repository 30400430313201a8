import { FEELINGS, type Feeling } from "../language/terms.js";
import type { Signal } from "./pulls.js";
import type { Signals } from "./signals.js";
import { levelOf, type TenantState } from "./state.js";

type Counts = Readonly<Record<Feeling, number>>;

const NOTHING: Counts = {
  anger: 0,
  sadness: 0,
  fear: 0,
  disbelief: 0,
  shame: 0,
  disappointment: 0,
};

type Votes = Partial<Readonly<Record<Feeling, number>>>;

/** What feeling a signal speaks for, and how surely. */
const VOTES: Partial<Readonly<Record<Signal, Votes>>> = {
  exclaimed: { anger: 1 },
  "exclaimed-twice": { anger: 1.5 },
  shouted: { anger: 1 },
  stammered: { disbelief: 2 },
  echoed: { disbelief: 1.5 },
  wordless: { sadness: 0.5 },
  insult: { anger: 4 },
  threat: { anger: 4 },
  crisis: { sadness: 3 },
  denial: { disbelief: 2.5 },
  outcry: { anger: 1.5 },
  accusation: { anger: 1.5 },
  reproach: { anger: 0.5 },
  sarcasm: { anger: 1 },
  swearing: { anger: 1 },
  shock: { disbelief: 2 },
  despair: { sadness: 1.5 },
  alarm: { fear: 2 },
  bargaining: { fear: 0.5 },
  grief: { sadness: 2 },
  shame: { shame: 2.5 },
  "let-down": { disappointment: 2 },
  dread: { fear: 1.5 },
  resignation: { disappointment: 2 },
  complaint: { anger: 2 },
  leaving: { anger: 0.5 },
  "sending-away": { anger: 1.5 },
  "shown-tears": { sadness: 3 },
  "shown-shock": { disbelief: 1.5 },
  "shown-anger": { anger: 3 },
  "shown-attack": { anger: 4 },
  "shown-hurt": { sadness: 2 },
  "shown-settling": { sadness: 1 },
};
/** A feeling said in so many words. */
const NAMED = 3;
const CARRIED: Counts = {
  anger: 1,
  sadness: 1,
  fear: 1,
  disbelief: 0.5,
  shame: 1,
  disappointment: 1,
};
/** Who has felt something since the blow is past disbelief: what sounds like it is mostly anger. */
const PAST_DISBELIEF = 0.5;
/** Before anything was said, a tenant is worried; where the level sinks, what is left is sadness. */
const WORRIED = 0.75;
const SINKING = 1;

/** From here on a feeling is heard beside the strongest. */
const AUDIBLE = 1;

/** What a line says of the feeling behind it. */
export interface Voted {
  /** The feeling that most speaks from the line; the one before it goes on where nothing else does. */
  readonly feeling: Feeling;
  /** Feelings that are heard beside it, strongest first; all, where nothing was heard at all. */
  readonly undertones: readonly Feeling[];
}

/** Weighs what speaks for each feeling: the signals of the line, what the tenant says of themselves, and what was felt before. */
export function voteOn(signals: Signals, arousal: number, before: TenantState | undefined): Voted {
  const counts = withPast(countsOf(signals), arousal, before);
  const start = before === undefined || before.feeling === "none" ? "disbelief" : before.feeling;
  const feeling = FEELINGS.reduce((best, next) => (counts[next] > counts[best] ? next : best), start);
  const unheard = counts[feeling] < AUDIBLE;
  const others = FEELINGS.filter((other) => other !== feeling && (unheard || counts[other] >= AUDIBLE));
  return { feeling, undertones: others.toSorted((a, b) => counts[b] - counts[a]) };
}

function countsOf({ all, felt }: Signals): Counts {
  const counts: Record<Feeling, number> = { ...NOTHING };
  const votes = [...all].flatMap((signal) => Object.entries(VOTES[signal] ?? {}) as [Feeling, number][]);
  for (const [feeling, weight] of votes) counts[feeling] += weight;
  for (const feeling of new Set(felt)) counts[feeling] += NAMED;
  return counts;
}

function withPast(counts: Counts, arousal: number, before: TenantState | undefined): Counts {
  if (before === undefined) {
    const worried = levelOf(arousal) === "high" ? 0 : WORRIED;
    return { ...counts, fear: counts.fear + worried };
  }
  const { feeling } = before;
  if (feeling === "none") return counts;
  const disbelief = counts.disbelief * (feeling === "fear" ? 1 : PAST_DISBELIEF);
  const sadness = counts.sadness + (arousal < before.arousal ? SINKING : 0);
  const past = { ...counts, disbelief, sadness };
  return { ...past, [feeling]: past[feeling] + CARRIED[feeling] };
}
