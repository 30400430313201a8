import { examine } from "../exchange/exchange.js";
import { remember } from "../exchange/remember.js";
import { topicsOf } from "../language/text/signs.js";
import type { Ending } from "../language/terms.js";
import { recognise } from "../moves/recognise.js";
import { judge } from "../rules/engine/judge.js";
import { breakingOff } from "../tenant/breaking-off.js";
import { isCalm, layersOf, type Mind } from "../tenant/mind.js";
import { react } from "../tenant/react.js";
import { reactionTo } from "../tenant/reaction.js";
import { readTyped, type Command } from "./commands.js";
import { nearestCommand } from "./nearest-command.js";
import { reply } from "./reply.js";
import {
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
  if (command === "quit") return finish(session, { by: "trainee" });
  return [session, [{ type: command }]];
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
  };
  const utterance = recognise(text, stage.lexicon, standing.reading);
  const exchange = examine(utterance, tenant, { history, lexicon: stage.lexicon });
  const after = react(mind, exchange, stage.temper);
  const remembered = remember(exchange);
  const reaction = reactionTo(exchange);
  const ending = breakingOff(mind, after) ?? (closes(after, remembered) ? "calm" : undefined);
  const heard = topicsOf(utterance.reading).at(-1) ?? session.topic;
  const answer = reply(session, {
    exchange,
    mind: after,
    reaction: ending ? undefined : reaction,
    ending,
    topic: heard,
  });
  const turn: PlayedTurn = {
    exchange,
    findings: judge(exchange),
    before: mind,
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
  };
  return close(next, turn, ending);
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
