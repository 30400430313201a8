import { readSelfRating } from "../../../assessment/self-rating.js";
import { replay, type Step } from "../../../history/replay.js";
import { localTime } from "../../../history/table.js";
import { saidIn } from "../../../history/turns.js";
import { COACHES } from "../../../language/coaches.js";
import { fill } from "../../../language/fill.js";
import { HISTORIES } from "../../../language/histories.js";
import type { HistoryWording } from "../../../language/history.js";
import { SELF_RATINGS } from "../../../language/self-ratings.js";
import type { Language } from "../../../language/terms.js";
import { PLAIN_STROKES } from "../../../report/bar.js";
import { BLANK, plain, type Line } from "../../../report/line.js";
import type { Session } from "../../../session/session.js";
import { toldAgain, viewOf, wordingFor, type ViewOptions } from "../../../terminal/views.js";
import { EXIT, type Io } from "../../io.js";
import { readSession, type Read, type Reason } from "./contents.js";
import { meantBy, openFolder, type HistoryOptions } from "./folder.js";
import { screenOn } from "../../screen.js";

/** What a session is told again with. */
interface Telling {
  readonly language: Language;
  readonly width: ViewOptions["width"];
}

/**
 * `history show <id>`: the conversation again, to the debrief. Where the tenant can not be asked any more, because the
 * scenario was changed or is gone, only what was typed.
 *
 * @returns the exit code
 * @throws CallError when there is no such session, or nothing of it can be read
 */
export async function showHistory(typed: string, options: HistoryOptions, io: Io): Promise<number> {
  const { files } = await openFolder(options, io);
  const journals = files.filter(({ hasJournal }) => hasJournal);
  const language = options.interfaceLanguage;
  const wording = HISTORIES[language];
  const read = await readSession(meantBy(typed, journals, options), { cwd: io.cwd, wording });
  const screen = screenOn(options, io);
  const telling = { language, width: screen.width };
  screen.print([...headLines(read, wording), ...told(read, telling), ...tailLines(read, wording)]);
  return EXIT.fine;
}

function headLines({ id, contents: { header } }: Read, { show }: HistoryWording): Line[] {
  const { scenario, startedAt, difficulty, seed } = header;
  const when = localTime(startedAt);
  const lang = scenario.language;
  return [
    { text: fill(show.title, { scenario: scenario.id, when }), tone: "heading" },
    { text: fill(show.facts, { id, lang, difficulty, seed }), tone: "faint" },
    BLANK,
  ];
}

/** The debrief of a session that is over, which holds the conversation; else the conversation as far as it came. */
function told(read: Read, telling: Telling): Line[] {
  const { session } = read;
  if (session === undefined) return typedLines(read, telling.language);
  const view = viewOptions(session, read.contents, telling);
  if (session.over !== undefined) return viewOf({ type: "over", over: session.over }, session, view);
  const lines: Line[] = [];
  replay(session.stage.scenario, read.contents, (step) => lines.push(...stepLines(step, view, telling)));
  return lines;
}

function stepLines({ event, session, effects }: Step, view: ViewOptions, { language }: Telling): Line[] {
  const lines = toldAgain(effects).flatMap((effect) => viewOf(effect, session, view));
  const turn = effects.find((effect) => effect.type === "note")?.turn;
  if (turn === undefined || event === undefined) return lines;
  return [saidLine(turn.exchange.text, language), ...lines];
}

function viewOptions(
  { stage: { scenario } }: Session,
  { end }: Read["contents"],
  { language, width }: Telling,
): ViewOptions {
  return {
    self: { rating: readSelfRating(end?.selfRating), words: SELF_RATINGS[language] },
    wording: wordingFor(scenario, language),
    width,
    strokes: PLAIN_STROKES,
    notes: true,
    meter: false,
  };
}

function saidLine(text: string, language: Language): Line {
  const { trainee, silence } = COACHES[language].speaker;
  return plain(`${trainee}: ${text.trim() === "" ? silence : text}`);
}

function typedLines({ contents, reason, damagedAt }: Read, language: Language): Line[] {
  const { show } = HISTORIES[language];
  const why: Readonly<Record<Reason, string>> = {
    changed: show.changed,
    gone: show.gone,
    "other-version": show.otherVersion,
    damaged: fill(show.damaged, { line: damagedAt ?? 0 }),
  };
  const said = saidIn(contents.events, contents.header.mode);
  return [plain(why[reason ?? "changed"]), BLANK, ...said.map((text) => saidLine(text, language))];
}

/** How it ended, where no debrief tells; how to go on, where it has not. */
function tailLines({ id, contents: { end }, session, reason }: Read, wording: HistoryWording): Line[] {
  if (session?.over !== undefined) return [];
  if (end === undefined) return reason === undefined ? [BLANK, ...goOnLines(id, wording)] : [];
  const outcome = wording.outcomes[end.outcome] ?? end.outcome;
  return [BLANK, plain(fill(wording.show.ended, { outcome, score: end.score }))];
}

function goOnLines(id: string, { show }: HistoryWording): Line[] {
  return fill(show.goOn, { id }).split("\n").map(plain);
}
