import { shown } from "../exchange/state.js";
import { printable } from "../language/printable.js";
import type { PlayedTurn, Session } from "../session/session.js";
import type { Contents } from "./parse.js";
import { saidIn } from "./turns.js";

/** The columns of an export to CSV: one row a trainee turn. */
export const COLUMNS = [
  "session",
  "started",
  "scenario",
  "language",
  "seed",
  "difficulty",
  "turn",
  "tenant",
  "trainee",
  "arousal",
  "feeling",
  "moves",
  "findings",
  "reaction",
] as const;
export type Row = Readonly<Record<(typeof COLUMNS)[number], string | number>>;

/**
 * A session as rows. `tenant`, `arousal` and `feeling` are what the trainee answers to; `moves` and `findings` are ids with
 * a space between; turns taken back are left out.
 *
 * @param played the session played again; undefined when it can not be: then only what was typed is there
 */
export function rowsOf(id: string, contents: Contents, played: Session | undefined): Row[] {
  const { scenario, startedAt, seed, difficulty } = contents.header;
  const session = {
    session: id,
    started: startedAt,
    scenario: printable(scenario.id),
    language: scenario.language,
    seed,
    difficulty,
  };
  if (played !== undefined) return played.turns.map((turn) => ({ ...session, ...playedCells(turn) }));
  return saidIn(contents.events, contents.header.mode).map((text, index) => ({
    ...session,
    turn: index + 1,
    tenant: "",
    trainee: printable(text),
    arousal: "",
    feeling: "",
    moves: "",
    findings: "",
    reaction: "",
  }));
}

function playedCells({
  exchange,
  findings,
  from,
  reaction,
}: PlayedTurn): Omit<Row, "session" | "started" | "scenario" | "language" | "seed" | "difficulty"> {
  return {
    turn: exchange.turn,
    tenant: printable(exchange.tenant.said),
    trainee: printable(exchange.text),
    arousal: shown(from.mind.state.arousal),
    feeling: from.mind.state.feeling,
    moves: [...exchange.moves].join(" "),
    findings: findings.map(({ rule }) => rule).join(" "),
    reaction: reaction ?? "",
  };
}
