import { once } from "node:events";
import { statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Assessed } from "../../../assessment/assessment.js";
import { troubleOf } from "../../../history/trouble.js";
import { reasonText } from "../../../history/tell.js";
import { writeFileAtomically } from "../../../history/write-file.js";
import { ASSESS_WORDINGS } from "../../../language/assess-wordings.js";
import { fill } from "../../../language/fill.js";
import { HISTORIES } from "../../../language/histories.js";
import { printable } from "../../../language/printable.js";
import { RENDERERS } from "../../../report/formats.js";
import type { ReportOptions } from "../../../report/renderer.js";
import { CallError } from "../../failure.js";
import type { Io } from "../../io.js";
import { EXTENSIONS } from "./extensions.js";
import type { AssessCommandOptions } from "./options.js";
import { newPile, type Pile } from "./pile.js";
import type { Outcome } from "./outcome.js";

/** Where assessments go, in order. */
export interface Desk {
  /** Takes lines as they are, instead of assessments. */
  readonly inLines: boolean;
  take(outcome: Pick<Outcome, "assessed" | "lines">): Promise<void>;
  /** Writes what is left to write. */
  close(): Promise<void>;
}

/** Opens the place where reports are to go: standard output, a file, or a folder that gets a file for each conversation. */
export function openDesk(options: AssessCommandOptions, report: ReportOptions, io: Io): Desk {
  const { format, output, anonymous, summary } = options;
  if (output !== undefined && output !== "-") return toDisk(output, options, { report, io });
  const write = async (text: string | Uint8Array): Promise<void> => {
    if (text.length > 0 && !io.stdout.write(text)) await once(io.stdout, "drain");
  };
  if (format === "ndjson" && !anonymous && !summary)
    return { inLines: true, take: ({ lines }) => write(lines), close: async () => undefined };
  const pile = newPile(options, report);
  return {
    inLines: false,
    take: async ({ assessed }) => pile.add(assessed),
    close: async () => (pile.isIdle() ? undefined : write(pile.render())),
  };
}

interface Office {
  readonly report: ReportOptions;
  readonly io: Io;
}

function toDisk(output: string, options: AssessCommandOptions, office: Office): Desk {
  const pile = newPile(options, office.report);
  const path = resolve(office.io.cwd, output);
  const isFolder =
    /[/\\]$/.test(output) || (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);
  return {
    inLines: false,
    take: async ({ assessed }) => pile.add(assessed),
    close: async () => {
      if (pile.isIdle()) return;
      const written = { options, io: office.io };
      if (!isFolder) return writeOut(pile.render(), { path, shown: output }, written);
      for (const [name, text] of filesFor(pile, options, office.report))
        writeOut(text, { path: join(path, name), shown: join(output, name) }, written);
    },
  };
}

/** What goes into a folder: a file for each conversation, or the one of a summary. */
function filesFor(
  pile: Pile,
  { format, summary }: AssessCommandOptions,
  report: ReportOptions,
): (readonly [string, string])[] {
  const extension = EXTENSIONS[format];
  if (summary) return [[`summary.${extension}`, pile.render()]];
  return named(pile.all, extension).map(([name, one]) => [name, RENDERERS[format]([one], report)]);
}

/** A name for each, after its file; where several would be the same they are numbered. */
function named(all: readonly Assessed[], extension: string): (readonly [string, Assessed])[] {
  const taken = new Set<string>();
  return all.map((one) => {
    const { file } = one.assessment;
    const stem = file === "-" ? "stdin" : basename(file).replace(/^#|\.[a-z]+$/gi, "");
    let name = `${stem}.${extension}`;
    for (let nth = 2; taken.has(name); nth += 1) name = `${stem}-${nth}.${extension}`;
    taken.add(name);
    return [name, one];
  });
}

/** @throws CallError when the file can not be written */
function writeOut(
  text: string,
  { path, shown }: { path: string; shown: string },
  { options: { interfaceLanguage, quiet }, io }: { options: AssessCommandOptions; io: Io },
): void {
  const wording = ASSESS_WORDINGS[interfaceLanguage];
  try {
    writeFileAtomically(path, text, Math.random);
  } catch (error) {
    const reason = reasonText(troubleOf(error, path), HISTORIES[interfaceLanguage]);
    throw new CallError(fill(wording.notWritten, { path: shown, reason }));
  }
  if (!quiet) io.stderr.write(`${printable(fill(wording.written, { path: shown }))}\n`);
}
