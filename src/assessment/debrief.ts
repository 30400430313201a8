import { shown } from "../exchange/state.js";
import type { RuleId } from "../language/rule-wording.js";
import { SEVERITIES, type Skill } from "../language/terms.js";
import { VOICES } from "../language/voices.js";
import type { Session } from "../session/session.js";
import { accountOf, type AccountEntry } from "./account.js";
import { conversationOf, type Conversation } from "./conversation.js";
import { heldOf, type Judged } from "./judged.js";
import { loopsOf, type Loop } from "./loops.js";
import { outcomeOf, verdictOf, type Outcome, type Verdict } from "./outcome.js";
import { costliestSkill, scoreOf } from "./score.js";
import { skillAccounts, skillsOf, type Skills } from "./skills.js";
import { tenantView } from "./view.js";

/** A turn that mattered, with what was said in it. */
export interface Moment {
  readonly turn: number;
  readonly text: string;
  readonly rule: RuleId;
}

/** A conversation summed up for the trainee; data only, the words come from the interface language. */
export interface Debrief {
  readonly outcome: Outcome;
  readonly verdict: Verdict;
  /** 0 to 100. */
  readonly score: number;
  readonly skills: Skills;
  /** What gave and cost points; adds up to the score. */
  readonly account: readonly AccountEntry[];
  /** Arousal as shown: before each trainee turn, and at the end. */
  readonly curve: readonly number[];
  readonly loops: readonly Loop[];
  /** Turns that held a feeling summary. */
  readonly feelingSummaries: readonly number[];
  readonly best: Moment | undefined;
  readonly costliest: Moment | undefined;
  /** The skill to try next time; undefined when nothing was lost. */
  readonly tryNext: Skill | undefined;
  /** Some turn explained to an emotional tenant. */
  readonly explained: boolean;
  /** Turns in which nothing was sure. */
  readonly notRated: number;
  readonly crisis: boolean;
  /** The tenant's own view, in the language of the conversation. */
  readonly view: readonly string[];
}

/** Sums a session up, finished or not. */
export function debriefOf(session: Session): Debrief {
  return summedUp(conversationOf(session));
}

/** Sums a conversation up. */
export function summedUp(conversation: Conversation): Debrief {
  const { turns, history, finalState, ended, language } = conversation;
  const curve = curveOf(conversation);
  const outcome = outcomeOf(history, finalState.arousal, ended);
  const accounts = skillAccounts(heldOf(turns, finalState));
  const skills = skillsOf(accounts);
  const loops = loopsOf(turns);
  const best = bestMoment(turns);
  return {
    outcome,
    verdict: verdictOf(outcome, curve),
    score: scoreOf(skills, outcome),
    skills,
    account: accountOf(accounts, outcome),
    curve,
    loops,
    feelingSummaries: turns
      .filter(({ exchange }) => exchange.moves.has("feeling-summary"))
      .map(({ exchange }) => exchange.turn),
    best,
    costliest: costliestMoment(conversation),
    tryNext: costliestSkill(skills),
    explained: turns.some(({ exchange }) => exchange.explaining !== undefined),
    notRated: turns.filter(({ exchange }) => !exchange.understood).length,
    crisis: turns.some(({ exchange }) => exchange.crisis),
    view: tenantView({ turns, outcome, loops, best: best?.text }, VOICES[language].views),
  };
}

function curveOf({ turns, finalState }: Conversation): number[] {
  return [...turns.map(({ exchange }) => exchange.tenant.state), finalState].map(({ arousal }) =>
    shown(arousal),
  );
}

/** A question stays a question; a full stop is left out of a quotation. */
const MARKS_BEHIND = /^[?!]+/;

/** A stretch of a turn with the mark that ends it. */
function quoted(text: string, start: number, end: number): string {
  return text.slice(start, end) + (MARKS_BEHIND.exec(text.slice(end))?.[0] ?? "");
}

/** The summary that found most: tied to what the tenant said, or one layer deeper, first; among equals the last one said. */
function bestMoment(turns: readonly Judged[]): Moment | undefined {
  const grades = ["with-cause", "deeper", "fits", "impact"];
  const praised = turns.flatMap(({ exchange, findings }) =>
    findings
      .filter(({ rule }) => rule === "feeling-summary")
      .map(({ rule, message, start, end }) => ({
        turn: exchange.turn,
        text: quoted(exchange.text, start, end),
        rule,
        grade: (grades.indexOf(message) + grades.length) % grades.length,
      })),
  );
  const [best] = praised.toSorted((a, b) => a.grade - b.grade || b.turn - a.turn);
  return best && { turn: best.turn, text: best.text, rule: best.rule };
}

/** The gravest finding; among equals the one after which arousal rose most. */
function costliestMoment({ turns, finalState }: Conversation): Moment | undefined {
  const faults = turns.flatMap(({ exchange, findings }, index) => {
    const after = turns[index + 1]?.exchange.tenant.state ?? finalState;
    const rise = after.arousal - exchange.tenant.state.arousal;
    return findings
      .filter(
        ({ severity }) =>
          severity === "warning" || severity === "error" || (severity === "advice" && rise > 0),
      )
      .map(({ rule, severity, start, end }) => ({
        turn: exchange.turn,
        text: quoted(exchange.text, start, end),
        rule,
        weight: SEVERITIES.indexOf(severity) * 10 + rise,
      }));
  });
  const [worst] = faults.toSorted((a, b) => b.weight - a.weight || a.turn - b.turn);
  return worst && { turn: worst.turn, text: worst.text, rule: worst.rule };
}
