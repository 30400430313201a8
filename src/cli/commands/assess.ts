import { ASSESS_WORDINGS } from "../../language/assess-wordings.js";
import { fill } from "../../language/fill.js";
import { EXIT, type Io } from "../io.js";
import { loadOwnWords } from "../own-words.js";
import { ownFolders } from "../scenario-folders.js";
import { openDesk } from "./assess/desk.js";
import { unitsOfStdin } from "./assess/input.js";
import { keptSession } from "./assess/kept.js";
import { lookOf } from "./assess/look.js";
import { namedFiles, type Named } from "./assess/names.js";
import type { AssessCommandOptions } from "./assess/options.js";
import { outcomesOf } from "./assess/pool.js";
import { showProgress } from "./assess/progress.js";
import { unitsOfFile, type Unit } from "./assess/units.js";
import type { Settings } from "./assess/settings.js";

/**
 * `assess <file...>`: scores scripts, transcripts and kept sessions without interaction.
 *
 * @returns the exit code: 1 when a conversation scores under `--min-score`, 2 when something could not be assessed
 * @throws CallError when words of one's own can not be used, or a report can not be written
 */
export async function assess(
  names: readonly string[],
  options: AssessCommandOptions,
  io: Io,
): Promise<number> {
  const { interfaceLanguage, minScore = 0, jobs } = options;
  const wording = ASSESS_WORDINGS[interfaceLanguage];
  const words = await loadOwnWords(options.lexicon, { language: interfaceLanguage, cwd: io.cwd });
  const named = namedFiles(names, io.cwd);
  const desk = openDesk(options, lookOf(options, io), io);
  const isWatched = Boolean(io.stderr.isTTY) && !options.quiet && !options.plain;
  const progress = showProgress(wording.progress, { stderr: io.stderr, isWatched });
  let [anyFailed, under] = [false, 0];
  const settings = { ...settingsOf(options, io), words, inLines: desk.inLines };
  for await (const outcome of outcomesOf(await unitsOf(named, options, io), jobs, settings)) {
    if (outcome.told !== "" || outcome.scores.length > 0) progress.clear();
    if (outcome.told !== "") io.stderr.write(outcome.told);
    await desk.take(outcome);
    progress.add(outcome.scores.length);
    anyFailed ||= outcome.failed;
    under += outcome.scores.filter((score) => score < minScore).length;
  }
  progress.clear();
  await desk.close();
  if (under > 0 && !options.quiet)
    io.stderr.write(
      `${fill(under === 1 ? wording.underOne : wording.under, { count: under, min: minScore })}\n`,
    );
  if (anyFailed) return EXIT.unusable;
  return under > 0 ? EXIT.no : EXIT.fine;
}

function settingsOf(options: AssessCommandOptions, io: Io): Omit<Settings, "words" | "inLines"> {
  const { lang, interfaceLanguage, seed, difficulty, account, quiet } = options;
  const own = ownFolders(options, io);
  return { cwd: io.cwd, own, lang, interfaceLanguage, seed, difficulty, account, quiet };
}

/** Everything to be done, in the order of the names. Files are only opened when it is their turn. */
async function unitsOf(
  named: readonly Named[],
  options: AssessCommandOptions,
  io: Io,
): Promise<Iterable<Unit>> {
  const stdin = named.some(({ kind }) => kind === "stdin") ? await unitsOfStdin(io, options.input) : [];
  const unknown = named.filter((one) => one.kind === "unknown");
  const kept = new Map(
    await Promise.all(unknown.map(async (one) => [one, await keptSession(one, options, io)] as const)),
  );
  return inTurn(named, (one) => {
    if (one.kind === "stdin") return stdin;
    return one.kind === "file" ? unitsOfFile(one) : [kept.get(one)].flatMap((unit) => unit ?? []);
  });
}

function* inTurn(named: readonly Named[], unitsOfOne: (one: Named) => readonly Unit[]): Generator<Unit> {
  for (const one of named) yield* unitsOfOne(one);
}
