import { levelOf, type TenantState } from "../exchange/state.js";
import type { Ending, MoveId, Reaction } from "../language/terms.js";
import { chance } from "./chance.js";
import type { LineConditions, TenantLine } from "./line.js";

/** What the choice of the tenant's next line hangs on. */
export interface Moment {
  readonly state: TenantState;
  readonly told: boolean;
  readonly opened: boolean;
  /** The topic named last by either speaker. */
  readonly topic: string | undefined;
  /** What the trainee just did. */
  readonly moves: ReadonlySet<MoveId>;
  readonly reaction: Reaction | undefined;
  readonly ending: Ending | undefined;
}

/** Lines said so far, oldest first, by id. */
export type Said = readonly string[];

/** A line is never one of the last this many. */
const FRESH = 15;

/**
 * Chooses the tenant's next line: most matching conditions first, the seed among equals, used lines passed over; when all
 * that match are used, the one used longest ago. A reaction or an ending is answered by a line for it, if there is one.
 *
 * @returns the line, or undefined when the file has none that fits and the language pack's plain line must do
 */
export function chooseLine(
  lines: readonly TenantLine[],
  moment: Moment,
  { said, seed, turn }: { said: Said; seed: number; turn: number },
): TenantLine | undefined {
  const matching = lines.filter(({ when }) => matches(when, moment));
  const fresh = matching.filter(({ id }) => !said.includes(id));
  if (fresh.length > 0) return draw(mostSpecific(fresh), chance(seed, turn));
  const recent = said.slice(-FRESH);
  const rested = matching.filter(({ id }) => !recent.includes(id));
  return rested.toSorted((a, b) => said.lastIndexOf(a.id) - said.lastIndexOf(b.id))[0];
}

function matches(when: LineConditions, moment: Moment): boolean {
  if (!isDue(when, moment)) return false;
  const { state, topic, opened, moves, reaction } = moment;
  const done: readonly (MoveId | Reaction)[] = reaction === undefined ? [...moves] : [...moves, reaction];
  return (
    allows(when.feeling, state.feeling) &&
    allows(when.arousal, levelOf(state.arousal)) &&
    allows(when.hope, levelOf(state.hope)) &&
    allows(when.topic, topic) &&
    (when.underneath === undefined || opened) &&
    (when.after === undefined || when.after.some((what) => done.includes(what)))
  );
}

/** An ending or a reaction is answered by its own lines; before the news nothing else is said. */
function isDue(when: LineConditions, { ending, reaction, told }: Moment): boolean {
  if (when.ending !== undefined || ending !== undefined)
    return ending !== undefined && includes(when.ending, ending);
  return reaction === undefined ? told : includes(when.after, reaction);
}

function allows<T>(wanted: readonly T[] | undefined, value: T | undefined): boolean {
  return wanted === undefined || (value !== undefined && wanted.includes(value));
}

function includes(wanted: readonly string[] | undefined, value: string): boolean {
  return wanted?.includes(value) ?? false;
}

function mostSpecific(lines: readonly TenantLine[]): readonly TenantLine[] {
  const most = Math.max(...lines.map(specificity));
  return lines.filter((line) => specificity(line) === most);
}

function specificity({ when }: TenantLine): number {
  return Object.keys(when).length;
}

function draw(lines: readonly TenantLine[], at: number): TenantLine | undefined {
  return lines[Math.floor(at * lines.length)];
}
