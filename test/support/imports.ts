/** One place in a file that names another file or package. */
export interface ImportSite {
  /** null: a dynamic import whose name is not written out. */
  readonly specifier: string | null;
  /** From 1. */
  readonly line: number;
}

/** Comments, strings and regular expressions: what is text and not code. The leftmost one wins, as in a parser. */
const TEXT = new RegExp(
  [
    String.raw`\/\/[^\n]*|\/\*[\s\S]*?\*\/`,
    String.raw`"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'`,
    "`(?:\\\\[\\s\\S]|[^`\\\\])*`",
    String.raw`(?<=(?:[(,=:[!&|?{};]|=>|\breturn)\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*`,
  ].join("|"),
  "g",
);
const NAMES_A_FILE = /(?:\bfrom|\bimport|\bimport\s*\()\s*$/;
const IMPORT = /\b(?:import|export)\b[^;"'`]*?\bfrom\s*["']([^"']+)["']|\bimport\s*\(?\s*["']([^"']+)["']/g;
const UNNAMED_IMPORT = /\bimport\s*\(\s*(?!["'\s])/g;

/** Keeps the line breaks of a text, so that line numbers still hold, and hides the rest. */
function hide(text: string): string {
  return text.replace(/[^\n]/g, " ");
}

/** A template's `${...}` parts are code; the text around them is not. */
function codeOfTemplate(template: string): string {
  return template
    .split(/(\$\{[^}]*\})/)
    .map((part) => (part.startsWith("${") ? part : hide(part)))
    .join("");
}

/**
 * The code of a file: comments, regular expressions and strings are blanked out, lines stay where they were.
 * Names of imported files are kept.
 */
export function codeOf(source: string): string {
  return source.replace(TEXT, (match: string, offset: number) => {
    if (match.startsWith("`")) return codeOfTemplate(match);
    const isString = match.startsWith('"') || match.startsWith("'");
    if (isString && NAMES_A_FILE.test(source.slice(Math.max(0, offset - 20), offset))) return match;
    return isString ? `"${hide(match.slice(2))}"` : hide(match);
  });
}

/** The line, from 1, of an offset. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

/** Every static, type, re-export and dynamic import of a file, in order of appearance. */
export function importsOf(source: string): ImportSite[] {
  const code = codeOf(source);
  const named = [...code.matchAll(IMPORT)].map((match) => ({
    specifier: match[1] ?? match[2] ?? null,
    line: lineAt(code, match.index + match[0].length),
  }));
  const unnamed = [...code.matchAll(UNNAMED_IMPORT)].map((match) => ({
    specifier: null,
    line: lineAt(code, match.index),
  }));
  return [...named, ...unnamed];
}
