import { anonymous } from "../../../assessment/anonymous.js";
import type { Assessed } from "../../../assessment/assessment.js";
import { RENDERERS, type Format } from "../../../report/formats.js";
import type { ReportOptions } from "../../../report/renderer.js";
import { SUMMARY_FORMATS, SUMMARY_RENDERERS } from "../../../report/summary/formats.js";
import { addTo, newSummary } from "../../../report/summary/summary.js";
import type { AssessCommandOptions } from "./options.js";

/** Assessments that are gathered to be rendered together. */
export interface Pile {
  add(assessed: readonly Assessed[]): void;
  /** The whole of a report. */
  render(): string;
  /** There is nothing that somebody would want to read. */
  isIdle(): boolean;
  /** What was gathered, one by one; nothing of a summary, which keeps none. */
  readonly all: readonly Assessed[];
}

/** A pile for what is asked: each conversation by itself, or figures that grow with each and forget its words. */
export function newPile(options: AssessCommandOptions, report: ReportOptions): Pile {
  const told = options.anonymous ? inDisguise() : (assessed: readonly Assessed[]) => assessed;
  return options.summary ? sumUp(options, report, told) : gather(options, report, told);
}

/** An empty list is an answer to a program; a page about nothing is none to anybody. */
const FOR_PEOPLE: ReadonlySet<Format> = new Set(["text", "html", "markdown"]);

type Telling = (assessed: readonly Assessed[]) => readonly Assessed[];

/** Without names and words; numbered through. */
function inDisguise(): Telling {
  let number = 0;
  return (assessed) => assessed.map((one) => anonymous(one, (number += 1)));
}

function gather({ format }: AssessCommandOptions, report: ReportOptions, told: Telling): Pile {
  const all: Assessed[] = [];
  return {
    all,
    isIdle: () => all.length === 0 && FOR_PEOPLE.has(format),
    add: (assessed) => void all.push(...told(assessed)),
    render: () => RENDERERS[format](all, report),
  };
}

function sumUp({ format }: AssessCommandOptions, report: ReportOptions, told: Telling): Pile {
  const summary = newSummary();
  const shape = SUMMARY_FORMATS.find((known) => known === format) ?? "text";
  return {
    all: [],
    isIdle: () => false,
    add: (assessed) => {
      for (const one of told(assessed)) addTo(summary, one);
    },
    render: () => SUMMARY_RENDERERS[shape](summary, report),
  };
}
