import type { TenantSign } from "../language/terms.js";

/** What is heard in a line beside its signs. */
export type Mark =
  | "exclaimed"
  | "exclaimed-twice"
  | "shouted"
  | "stammered"
  | "echoed"
  | "wordless"
  | "felt"
  | "asked"
  | "plainly-asked"
  | "plainly-taken"
  | "long";
export type Signal = TenantSign | Mark;

/** Where a signal pulls the arousal, and how hard. */
interface Pull {
  readonly to: number;
  readonly by: number;
}

const pull = (to: number, by: number): Pull => ({ to, by });

/**
 * How each signal pulls (j; weighed on conversations in both languages). Words alone hold a level up: it takes marks, tears
 * or capitals to drive it up from the middle.
 */
const PULLS: Readonly<Record<Signal, Pull>> = {
  exclaimed: pull(8.5, 4),
  "exclaimed-twice": pull(9, 6),
  shouted: pull(9, 5),
  stammered: pull(9, 3),
  echoed: pull(7.5, 1.5),
  wordless: pull(7, 1),
  felt: pull(6.5, 1),
  asked: pull(3, 0.25),
  "plainly-asked": pull(2, 1.5),
  "plainly-taken": pull(1.5, 1.5),
  long: pull(4, 1),
  insult: pull(9.5, 6),
  threat: pull(9.5, 4),
  crisis: pull(9, 4),
  denial: pull(8, 2),
  bargaining: pull(7, 2),
  why: pull(5, 0.25),
  "content-question": pull(3, 0.25),
  outcry: pull(6.5, 1),
  accusation: pull(7, 1),
  reproach: pull(6, 0.5),
  sarcasm: pull(6, 1),
  swearing: pull(9, 3),
  shock: pull(7.5, 1),
  despair: pull(7.5, 1),
  alarm: pull(7.5, 1.5),
  grief: pull(6.5, 1),
  shame: pull(5.5, 1),
  "let-down": pull(5.5, 1),
  dread: pull(5, 1),
  resignation: pull(4.5, 1.5),
  acceptance: pull(1.5, 1),
  thanks: pull(0, 3),
  "sober-question": pull(1, 2),
  greeting: pull(2, 1),
  leaving: pull(6, 1),
  "sending-away": pull(7.5, 1),
  complaint: pull(7, 2),
  "shown-tears": pull(9, 6),
  "shown-shock": pull(8.5, 2.5),
  "shown-anger": pull(9, 5),
  "shown-attack": pull(10, 8),
  "shown-hurt": pull(7, 2),
  "shown-settling": pull(3, 2.5),
  "shown-leaving": pull(6, 1),
};

/** The level before a line pulls as well: emotion fades slowly, towards a tenant at rest. */
const CARRY = 2;
const FADES = 0.85;
const REST = 4;
/** A tenant who has not spoken yet: next to nothing holds the level where it is. */
const UNHEARD_PULL = pull(4, 0.5);

/** The arousal after a line: the level before it and every signal pull at it, each by its weight. */
export function arousalAfter(signals: ReadonlySet<Signal>, before: number | undefined): number {
  const carried = before === undefined ? UNHEARD_PULL : pull(REST + (before - REST) * FADES, CARRY);
  const pulls = [carried, ...[...signals].map((signal) => PULLS[signal])];
  const weight = pulls.reduce((sum, { by }) => sum + by, 0);
  return pulls.reduce((sum, { to, by }) => sum + to * by, 0) / weight;
}
