import { Composer, Lexer, LineCounter, Parser, type CST, type Document } from "yaml";
import type { ProblemCode } from "../language/problems.js";
import { severityOf, wholeFile, type SourceProblem } from "./problem.js";
import { problemsOfYaml } from "./yaml-problems.js";

/** A YAML text that could be read, with the means to say where things stand in it. */
export interface Source {
  readonly text: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/** `source` is there when the text is one document of sound YAML; tags may still give warnings. */
export interface Syntax {
  readonly source?: Source;
  readonly problems: readonly SourceProblem[];
}

/**
 * What a scenario may hold, as lexer tokens (some 45 a line of dialogue), levels and references. The yaml library
 * recurses and compares without a limit of its own: beyond these it can hang or exhaust the stack.
 */
const MAX = { length: 1024 * 1024, tokens: 100_000, depth: 64, references: 100 } as const;

const OPTIONS = {
  schema: "core",
  stringKeys: true,
  uniqueKeys: false, // quadratic in the library; looked for by tree-faults
  prettyErrors: false,
  logLevel: "error",
} as const;

/** @returns the one document of the text with its warnings, or the problems that make it no sound YAML. */
export function readYaml(text: string): Syntax {
  if (text.length > MAX.length) return { problems: [wholeFile("file-too-large", { limit: 1024 })] };
  const lines = new LineCounter();
  const tokens = tokensOf(text, lines);
  if (typeof tokens === "string") return { problems: [wholeFile(tokens)] };
  const documents = new Composer(OPTIONS).compose(tokens, true, text.length);
  const document = documents.next().value;
  if (!document || document.contents === null) {
    return { problems: document?.errors.length ? problemsOf(document) : [wholeFile("file-empty")] };
  }
  const second = documents.next().value;
  const problems = problemsOf(document);
  if (second) problems.push(secondDocument(second.range[0]));
  return problems.some(({ severity }) => severity === "error")
    ? { problems }
    : { source: { text, document, lines }, problems };

  function problemsOf(sick: Document.Parsed): SourceProblem[] {
    return problemsOfYaml({ text, document: sick, lines });
  }

  function secondDocument(offset: number): SourceProblem {
    const { line, col } = lines.linePos(offset);
    const code = "yaml-documents";
    return { code, severity: severityOf(code), path: "", line, column: col, values: {} };
  }
}

/** The syntax tree of the text, or what makes it too large a bite. */
function tokensOf(text: string, lines: LineCounter): CST.Token[] | ProblemCode {
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  let count = 0;
  let references = 0;
  for (const lexeme of new Lexer().lex(text)) {
    count++;
    if (lexeme.startsWith("*")) references++;
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (count > MAX.tokens || parser.stack.length > MAX.depth) return "too-complex";
    if (references > MAX.references) return "yaml-bomb";
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}
