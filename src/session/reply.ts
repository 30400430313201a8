import type { Exchange } from "../exchange/exchange.js";
import type { Lexicon } from "../language/text/compile.js";
import { read } from "../language/text/read.js";
import type { Reading } from "../language/text/reading.js";
import type { Ending, Reaction } from "../language/terms.js";
import { chooseLine, type Moment } from "../tenant/choose.js";
import type { TenantLine } from "../tenant/line.js";
import type { Mind } from "../tenant/mind.js";
import type { Session, Standing } from "./session.js";

/** What the reply hangs on besides the session. */
export interface Cause {
  readonly exchange: Exchange;
  readonly mind: Mind;
  readonly reaction: Reaction | undefined;
  readonly ending: Ending | undefined;
  readonly topic: string | undefined;
}

/**
 * The tenant's answer: a line of the file, else the pack's plain line for a reaction or an ending, else a line of the file
 * as if nothing called for a reaction.
 */
export function reply(
  session: Session,
  cause: Cause,
): { readonly line: TenantLine; readonly standing: Standing } {
  const { stage, said } = session;
  const { exchange, mind, reaction, ending, topic } = cause;
  const moment: Moment = {
    state: mind.state,
    told: mind.told,
    opened: mind.opened,
    topic,
    moves: exchange.moves,
    reaction,
    ending,
  };
  const draw = { said, seed: stage.seed, turn: exchange.turn };
  const line =
    chooseLine(stage.scenario.lines, moment, draw) ??
    chooseLine(stage.plainLines, moment, draw) ??
    chooseLine(stage.scenario.lines, { ...moment, reaction: undefined }, draw) ??
    lastResort(stage.plainLines, said, mind.told);
  return { line, standing: { say: line.say, looks: line.looks, reading: readLine(line.say, stage.lexicon) } };
}

const readings = new WeakMap<Lexicon, Map<string, Reading>>();

/** A scenario has so many lines and no more: each is read once, however many conversations are played with it. */
function readLine(say: string, lexicon: Lexicon): Reading {
  const known = readings.get(lexicon) ?? new Map<string, Reading>();
  readings.set(lexicon, known);
  const reading = known.get(say) ?? read(say, lexicon);
  known.set(say, reading);
  return reading;
}

/** Everything has been said within the last turns: the neutral line that was said longest ago. */
function lastResort(plain: readonly TenantLine[], said: readonly string[], told: boolean): TenantLine {
  const wanted: Reaction = told ? "not-understood" : "news-not-given";
  const neutral = plain.filter(({ when }) => when.after?.includes(wanted));
  return neutral.toSorted((a, b) => said.lastIndexOf(a.id) - said.lastIndexOf(b.id))[0]!;
}
