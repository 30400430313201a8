/**
 * An end-to-end case as a text file that a trainer can read.
 *
 * ```
 * ==== what
 * What this case shows, in plain words.
 * ==== command
 * badnews-coach practice eviction --lang nl --seed 7
 * ==== stdin
 * Ik heb slecht nieuws voor u.
 *
 * U schrikt hiervan.
 * ==== status
 * 0
 * ==== stdout
 * {...}
 * the end of it
 * ```
 *
 * What stands between two heads is taken exactly, so an empty line in `stdin` is a silence. Left out, `stdin`,
 * `stdout` and `stderr` are empty and `status` is 0. A line `{...}` stands for any number of lines, `{...}` within a line
 * for any part of it. A section
 * `file NAME` is laid in the folder where the command runs.
 */
export interface Case {
  readonly what: string;
  readonly command: string;
  readonly stdin: string;
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly files: Readonly<Record<string, string>>;
}

const HEAD = /^==== (.*)\n/m;
const NAMES = ["what", "command", "stdin", "status", "stdout", "stderr"];
const ANY_LINES = "{...}";

function sectionsOf(text: string): Map<string, string> {
  const parts = text.replaceAll("\r\n", "\n").split(HEAD);
  if (parts[0]?.trim()) throw new Error(`a case begins with "==== what", not with "${parts[0].trim()}"`);
  const sections = new Map<string, string>();
  for (let index = 1; index < parts.length; index += 2) {
    const name = parts[index]?.trim() ?? "";
    if (!NAMES.includes(name) && !name.startsWith("file ")) throw new Error(`no such section: ==== ${name}`);
    if (sections.has(name)) throw new Error(`a section stands here twice: ==== ${name}`);
    sections.set(name, parts[index + 1] ?? "");
  }
  return sections;
}

function required(sections: ReadonlyMap<string, string>, name: string): string {
  const text = sections.get(name)?.trim();
  if (!text) throw new Error(`a case needs a section ==== ${name}`);
  return text;
}

/**
 * Reads a case.
 *
 * @throws Error with the head that is unknown, missing or there twice
 */
export function parseCase(text: string): Case {
  const sections = sectionsOf(text);
  const files = [...sections].filter(([name]) => name.startsWith("file "));
  const status = (sections.get("status") ?? "0").trim();
  if (!/^\d+$/.test(status)) throw new Error(`a status is a number, not "${status}"`);
  return {
    what: required(sections, "what"),
    command: required(sections, "command"),
    stdin: sections.get("stdin") ?? "",
    status: Number(status),
    stdout: sections.get("stdout") ?? "",
    stderr: sections.get("stderr") ?? "",
    files: Object.fromEntries(files.map(([name, body]) => [name.slice("file ".length).trim(), body])),
  };
}

/** The words of a command line: parted by spaces, held together by single or double quotes. */
export function wordsOf(command: string): string[] {
  const words = command.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g);
  return [...words].map(([word]) => word.replace(/"([^"]*)"|'([^']*)'/g, "$1$2"));
}

/** Whether a text is the expected one, where each `{...}` line stands for any number of lines, and one in a line for a part of it. */
export function matches(expected: string, actual: string): boolean {
  const pattern = expected.split(/^(\{\.\.\.\}\n?)/m).map((part) => {
    const anything = part.trimEnd() === ANY_LINES;
    return anything ? "(?:[^\\n]*\\n)*?(?:[^\\n]+$)?" : part.split(ANY_LINES).map(literal).join("[^\\n]*");
  });
  return new RegExp(`^${pattern.join("")}$`).test(actual);
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

/** The text of a case with what a section holds replaced; an empty text leaves the section out. */
export function withSection(text: string, name: "stdout" | "stderr", body: string): string {
  const ended = body === "" || body.endsWith("\n") ? body : `${body}\n`;
  const section = ended === "" ? "" : `==== ${name}\n${ended}`;
  const present = new RegExp(`^==== ${name}\\n(?:(?!==== )[^\\n]*\\n?)*`, "m");
  return present.test(text) ? text.replace(present, () => section) : text + section;
}
