import { NO_HISTORY } from "../exchange/history.js";
import { lexiconWith } from "../language/recognition.js";
import { ENDINGS, FEELINGS, REACTIONS } from "../language/terms.js";
import type { Lexicon } from "../language/text/compile.js";
import { read } from "../language/text/read.js";
import { topicsOf } from "../language/text/signs.js";
import type { Voice } from "../language/voice.js";
import { VOICES } from "../language/voices.js";
import { vocabularyOf } from "../scenario/vocabulary.js";
import type { Scenario } from "../scenario/scenario.js";
import type { TenantLine } from "../tenant/line.js";
import { atTheDoor, temperOf } from "../tenant/mind.js";
import type { Effect, Session, Setup, Stage } from "./session.js";

/**
 * Opens a session: the tenant's first line, and nothing typed yet.
 *
 * @throws RangeError when a phrase of the scenario can not be compiled; a scenario that parsed has none
 */
export function createSession(setup: Setup): readonly [Session, readonly Effect[]] {
  const stage = prepare(setup);
  const { opening } = setup.scenario;
  const reading = read(opening.say, stage.lexicon);
  const standing = { say: opening.say, looks: opening.looks, reading };
  const session: Session = {
    stage,
    mind: atTheDoor(stage.temper.profile),
    history: NO_HISTORY,
    standing,
    topic: topicsOf(reading).at(-1),
    said: [],
    turns: [],
    undone: [],
    disagreed: [],
    hints: 0,
    over: undefined,
    events: [],
  };
  return [session, [{ type: "tenant-says", line: standing }]];
}

const compiled = new WeakMap<Scenario, Lexicon>();

/**
 * The language's lexicon with the news, the vocabulary and the topics of a scenario; compiled once for each.
 *
 * @throws RangeError when a phrase of the scenario can not be compiled; a scenario that parsed has none
 */
export function lexiconFor(scenario: Scenario): Lexicon {
  const known = compiled.get(scenario);
  if (known !== undefined) return known;
  const made = lexiconWith(scenario.language, vocabularyOf(scenario));
  compiled.set(scenario, made);
  return made;
}

/** The same session at its first line under another seed or difficulty: what was compiled is kept. */
export function reopened(first: Session, setup: Partial<Omit<Setup, "scenario">>): Session {
  const stage = { ...first.stage, ...setup };
  return { ...first, stage: { ...stage, temper: temperOf(stage.scenario.tenant, stage.difficulty) } };
}

function prepare(setup: Setup): Stage {
  const { scenario, difficulty } = setup;
  return {
    ...setup,
    lexicon: lexiconFor(scenario),
    temper: temperOf(scenario.tenant, difficulty),
    plainLines: plainLines(VOICES[scenario.language], scenario.lines),
  };
}

/**
 * The voice's plain lines in the form of scenario lines, so that one chooser serves both. One that the file has as well goes
 * under the file's id: said from either side, it has been said.
 */
function plainLines(
  { reactions, corrections, endings }: Voice,
  lines: readonly TenantLine[],
): readonly TenantLine[] {
  const own = new Map(lines.map(({ say, id }) => [say, id]));
  const numbered = (name: string, when: TenantLine["when"], says: readonly string[]): TenantLine[] =>
    says.map((say, index) => ({ id: own.get(say) ?? `plain-${name}-${index + 1}`, when, say }));
  return [
    ...REACTIONS.flatMap((reaction) =>
      reaction === "wrong-feeling" ? [] : numbered(reaction, { after: [reaction] }, reactions[reaction]),
    ),
    ...[...FEELINGS, "none" as const].flatMap((feeling) =>
      numbered(`wrong-${feeling}`, { after: ["wrong-feeling"], feeling: [feeling] }, corrections[feeling]),
    ),
    ...ENDINGS.flatMap((ending) => numbered(ending, { ending: [ending] }, endings[ending])),
  ];
}
