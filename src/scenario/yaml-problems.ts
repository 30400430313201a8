import { isAlias, visit, type Document, type LineCounter, type YAMLError } from "yaml";
import type { ProblemCode } from "../language/problems.js";
import { severityOf, type ProblemValues, type SourceProblem } from "./problem.js";

interface Sick {
  readonly text: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

interface Reading {
  readonly code: ProblemCode;
  readonly values?: ProblemValues;
}

/** After this many the reader is no longer told anything new. */
const MAX_YAML_PROBLEMS = 20;

/**
 * @returns what the yaml library found wrong, in our codes and with places; one problem a line, because a fault drags
 *   others along on its line.
 */
export function problemsOfYaml(sick: Sick): SourceProblem[] {
  const found = new Map<number, SourceProblem>();
  for (const error of [...sick.document.errors, ...sick.document.warnings]) {
    if (found.size >= MAX_YAML_PROBLEMS) break;
    const problem = problemOf(error, sick);
    if (!found.has(problem.line)) found.set(problem.line, problem);
  }
  for (const problem of strayReferences(sick)) found.set(problem.line, problem);
  return [...found.values()];
}

function problemOf(error: YAMLError, sick: Sick): SourceProblem {
  const { code, values = {} } = reading(error, sick.text);
  const from = code === "yaml-unclosed-quote" ? openingQuote(sick.document, error.pos[0]) : error.pos[0];
  return placed({ code, values }, [from, Math.max(error.pos[1], from + 1)], sick);
}

function placed(
  { code, values = {} }: Reading,
  [from, to]: readonly [number, number],
  { text, lines }: Sick,
): SourceProblem {
  // A place after the last newline is the end of what was typed, not an empty line below it.
  const start = Math.min(from, Math.max(0, text.trimEnd().length));
  const { line, col } = lines.linePos(start);
  const end = lines.linePos(Math.max(to, start + 1));
  return {
    code,
    severity: severityOf(code),
    path: "",
    line,
    column: col,
    ...(end.line === line && { endColumn: end.col }),
    values,
  };
}

/** The library's codes are coarser than the help we can give; the rest is in its messages. */
function reading(error: YAMLError, text: string): Reading {
  const { message } = error;
  switch (error.code) {
    case "TAB_AS_INDENT":
      return { code: "yaml-tab" };
    case "BAD_SCALAR_START":
      return { code: "yaml-start", values: { character: text.charAt(error.pos[0]) } };
    case "BLOCK_AS_IMPLICIT_KEY":
    case "BLOCK_IN_FLOW":
      return { code: "yaml-colon" };
    case "BAD_INDENT":
      return { code: message.includes("end with a") ? "yaml-unclosed-bracket" : "yaml-indent" };
    case "BAD_DQ_ESCAPE":
      return { code: "yaml-escape" };
    case "BAD_ALIAS":
    case "ALIAS_PROPS":
      return { code: "yaml-alias" };
    case "TAG_RESOLVE_FAILED":
      return { code: "yaml-tag" };
    case "NON_STRING_KEY":
      return { code: "yaml-key" };
    case "RESOURCE_EXHAUSTION":
      return { code: "too-complex" };
    default:
      return readingOfMessage(message, text.slice(0, error.pos[0]));
  }
}

function readingOfMessage(message: string, before: string): Reading {
  if (message.startsWith("Missing closing")) return { code: "yaml-unclosed-quote" };
  if (message.includes("and end with a") || message.includes("expected to end with")) {
    return { code: "yaml-unclosed-bracket" };
  }
  if (message.includes("without - indicator")) return { code: "yaml-indent" };
  if (message.includes("followed by map values") || message.includes("need to be on a single line")) {
    return { code: "yaml-missing-colon" };
  }
  if (message.endsWith("at node end") && /["'][ \t]*$/.test(before.slice(-20))) {
    return { code: "yaml-after-quote" };
  }
  return { code: "yaml-syntax", values: { detail: message } };
}

/** The library reports an unclosed quote where the text ends; what helps is where it began. */
function openingQuote(document: Document.Parsed, end: number): number {
  let opening = end;
  visit(document, {
    Scalar: (_, { type, range }) => {
      const quoted = type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE";
      if (quoted && range && range[0] <= end && end <= range[2]) opening = range[0];
    },
  });
  return opening;
}

/** References to nothing: mostly text that begins with an asterisk. */
function strayReferences(sick: Sick): SourceProblem[] {
  const anchors = new Set<string>();
  const stray: SourceProblem[] = [];
  visit(sick.document, {
    Node: (_, node) => {
      if (!isAlias(node) && "anchor" in node && node.anchor) anchors.add(node.anchor);
      if (!isAlias(node) || anchors.has(node.source) || !node.range) return undefined;
      stray.push(placed({ code: "yaml-alias" }, [node.range[0], node.range[1]], sick));
      return undefined;
    },
  });
  return stray;
}
