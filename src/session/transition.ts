import { examine, type Exchange } from "../exchange/exchange.js";
import { remember } from "../exchange/remember.js";
import { topicsOf } from "../language/text/signs.js";
import type { Ending } from "../language/terms.js";
import { recognise } from "../moves/recognise.js";
import { judge } from "../rules/engine/judge.js";
import { breakingOff } from "../tenant/breaking-off.js";
import { isCalm, layersOf, surfaceOf, type Mind } from "../tenant/mind.js";
import { react } from "../tenant/react.js";
import { reactionTo } from "../tenant/reaction.js";
import { HELD_BACK, readTyped, type Command } from "./commands.js";
import { nearestCommand } from "./nearest-command.js";
import { reply } from "./reply.js";
import {
  HINT_STEPS,
  MOST_TURNS,
  type Effect,
  type Over,
  type PlayedTurn,
  type Session,
  type SessionEvent,
} from "./session.js";

type Step = readonly [Session, readonly Effect[]];

/**
 * Carries a session over one event. Pure: the same session and event give the same result.
 * Nothing happens any more once the conversation is over.
 */
export function transition(session: Session, event: SessionEvent): Step {
  if (session.over !== undefined) return [session, []];
  const noted = { ...session, events: [...session.events, event] };
  if (event.type === "input-ended") return finish(noted, { by: "input" });
  const typed = readTyped(event.line);
  switch (typed.kind) {
    case "said":
      return say(noted, typed.text);
    case "command":
      return obey(noted, typed.command);
    case "unknown":
      return [noted, [{ type: "unknown-command", name: typed.name, nearest: nearestCommand(typed.name) }]];
  }
}

function obey(session: Session, command: Command): Step {
  if (session.stage.mode === "exam" && HELD_BACK.has(command))
    return [session, [{ type: "held-back", command }]];
  switch (command) {
    case "quit":
      return finish(session, { by: "trainee" });
    case "undo":
      return undo(session);
    case "hint":
      return giveHint(session);
    case "why":
    case "disagree":
      return aboutLast(session, command);
    case "help":
    case "theory":
      return [session, [{ type: command }]];
  }
}

/** Takes the last turn back: the tenant stands again where they stood; the turn is kept and counted, not scored. */
function undo(session: Session): Step {
  const last = session.turns.at(-1);
  if (last === undefined) return [session, [{ type: "nothing-yet", command: "undo" }]];
  const back = {
    ...session,
    ...last.from,
    turns: session.turns.slice(0, -1),
    undone: [...session.undone, last],
    hints: 0,
  };
  return [back, [{ type: "undone", line: last.from.standing }]];
}

function giveHint(session: Session): Step {
  const step = HINT_STEPS[Math.min(session.hints, HINT_STEPS.length - 1)] ?? "sentence";
  return [{ ...session, hints: session.hints + 1 }, [{ type: "hint", step }]];
}

function aboutLast(session: Session, command: "why" | "disagree"): Step {
  const turn = session.turns.at(-1);
  if (turn === undefined) return [session, [{ type: "nothing-yet", command }]];
  if (command === "why") return [session, [{ type: "why", turn }]];
  const disagreed = [...session.disagreed, turn.exchange.turn];
  return [{ ...session, disagreed }, [{ type: "disagree-noted", turn }]];
}

function finish(session: Session, over: Over): Step {
  return [{ ...session, over }, [{ type: "over", over }]];
}

/** One exchange: read the turn, judge it, move the tenant, let the tenant answer. */
function say(session: Session, text: string): Step {
  const { stage, mind, history, standing } = session;
  const tenant = {
    said: standing.say,
    reading: standing.reading,
    state: mind.state,
    layers: layersOf(mind, stage.temper.profile),
    surface: surfaceOf(mind),
  };
  const utterance = recognise(text, stage.lexicon, standing.reading);
  const exchange = examine(utterance, tenant, history);
  const after = react(mind, exchange, stage.temper);
  const remembered = remember(exchange);
  const reaction = reactionTo(exchange);
  const ending = endingOf(exchange, { before: mind, after, remembered });
  const heard = topicsOf(utterance.reading).at(-1) ?? session.topic;
  const answer = reply(session, {
    exchange,
    mind: after,
    reaction: ending ? undefined : reaction,
    ending,
    topic: heard,
  });
  const turn: PlayedTurn = {
    from: { mind, history, standing, topic: session.topic, said: session.said },
    exchange,
    findings: judge(exchange),
    after,
    reaction,
    reply: answer.standing,
  };
  const next: Session = {
    ...session,
    mind: after,
    history: remembered,
    standing: answer.standing,
    topic: topicsOf(answer.standing.reading).at(-1) ?? heard,
    said: [...session.said, answer.line.id],
    turns: [...session.turns, turn],
    hints: 0,
  };
  return close(next, turn, ending);
}

/** How the tenant ends the conversation, if this turn makes them. What was not read ends nothing, and a crisis is stayed with. */
function endingOf(
  { understood, crisis }: Exchange,
  { before, after, remembered }: { before: Mind; after: Mind; remembered: Session["history"] },
): Ending | undefined {
  if (crisis || !understood) return undefined;
  return breakingOff(before, after) ?? (closes(after, remembered) ? "calm" : undefined);
}

/** The tenant closes a conversation: calm, the news stands, and explanation and a next step have been taken in. */
function closes(mind: Mind, { newsStands, explained, nextStep }: Session["history"]): boolean {
  return isCalm(mind) && newsStands && explained && nextStep;
}

function close(session: Session, turn: PlayedTurn, ending: Ending | undefined): Step {
  const effects: Effect[] = [
    { type: "note", turn },
    { type: "tenant-says", line: turn.reply },
  ];
  if (ending !== undefined) return ended(session, { by: "tenant", ending }, effects);
  return session.turns.length >= MOST_TURNS ? ended(session, { by: "length" }, effects) : [session, effects];
}

function ended(session: Session, over: Over, effects: readonly Effect[]): Step {
  return [{ ...session, over }, [...effects, { type: "over", over }]];
}
