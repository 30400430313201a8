import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { createJournal, noJournal, type Journal, type Tools } from "../../../history/journal.js";
import { hashOf } from "../../../history/kept-scenario.js";
import { findPlace, type Place } from "../../../history/place.js";
import type { Step } from "../../../history/replay.js";
import { openForResume } from "../../../history/resume.js";
import { refusalText, troubleText } from "../../../history/tell.js";
import { fill } from "../../../language/fill.js";
import { HISTORIES } from "../../../language/histories.js";
import { wordsFor } from "../../../scenario/own-words.js";
import { withOwnWords } from "../../../scenario/vocabulary.js";
import { createSession } from "../../../session/stage.js";
import { CallError } from "../../failure.js";
import type { Io } from "../../io.js";
import type { PracticeOptions } from "../../options.js";
import { loadOwnWords } from "../../own-words.js";
import { tell } from "../../screen.js";
import { version } from "../../version.js";
import type { Opened } from "./scenario.js";

/** A conversation ready to be played, and the journal it is kept in. */
export interface Begun {
  readonly steps: readonly [Step, ...Step[]];
  readonly journal: Journal;
}

/** Begins a conversation: from the start, with a new journal unless nothing is to be kept. */
export async function beginNew(
  { scenario: opened, text, path }: Opened,
  { options, seed, io }: { options: PracticeOptions; seed: number; io: Io },
): Promise<Begun> {
  const { difficulty, mode, interfaceLanguage } = options;
  const words = await loadOwnWords(options.lexicon, { language: interfaceLanguage, cwd: io.cwd });
  const ownWords = wordsFor(opened.language, words);
  const scenario = withOwnWords(opened, ownWords);
  const [session, effects] = createSession({ scenario, seed, difficulty, mode });
  const steps: Begun["steps"] = [{ event: undefined, session, effects }];
  if (!options.save) return { steps, journal: noJournal() };
  const place = await findPlace({ dataDir: options.dataDir, env: io.env, cwd: io.cwd });
  const isFirst = place !== undefined && !existsSync(place.sessions);
  const { id, language } = scenario;
  const ref = {
    id,
    language,
    hash: hashOf(text),
    ...(path === undefined ? {} : { path: resolve(io.cwd, path) }),
  };
  const start = {
    version: version(),
    scenario: ref,
    seed,
    difficulty,
    mode,
    interfaceLanguage,
    ...(ownWords === undefined ? {} : { ownWords }),
  };
  const journal = createJournal(place, start, toolsFor(options, io));
  if (isFirst && journal.isKeeping()) tellFirstTime(place, options, io);
  return { steps, journal };
}

/**
 * Takes a conversation up again where it stopped.
 *
 * @throws CallError when there is none, or it can not be gone on with
 */
export async function takeUp(asked: string | undefined, options: PracticeOptions, io: Io): Promise<Begun> {
  const wording = HISTORIES[options.interfaceLanguage];
  const place = await findPlace({ dataDir: options.dataDir, env: io.env, cwd: io.cwd });
  const resumed = await openForResume(place, { id: asked, cwd: io.cwd, tools: toolsFor(options, io) });
  if (resumed.kind !== "opened") {
    const [text, ...more] = refusalText(resumed, wording, asked);
    throw new CallError(text, more);
  }
  const { id, journal, torn, steps } = resumed;
  const [first, ...later] = steps;
  if (first === undefined) throw new RangeError("a session without a first step");
  tell(`${fill(wording.resumed, { id })}${torn ? `\n${wording.torn}` : ""}`, io);
  return { steps: [first, ...later], journal };
}

/** The journal's clock, chance and voice: trouble is told once, on standard error. */
function toolsFor({ interfaceLanguage }: PracticeOptions, io: Io): Tools {
  return {
    now: () => new Date(),
    random: Math.random,
    onTrouble: (trouble) => tell(troubleText(trouble, HISTORIES[interfaceLanguage]), io),
  };
}

function tellFirstTime({ sessions }: Place, { interfaceLanguage }: PracticeOptions, io: Io): void {
  tell(`${fill(HISTORIES[interfaceLanguage].firstTime, { folder: sessions })}\n`, io);
}
