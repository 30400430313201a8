import { visible } from "../visible.js";

/** Signs that mean something to Markdown anywhere in a line; the rest only count where a line begins. */
const MEANS_SOMETHING = /[\\`*_[\]|~$]/g;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
/** A list, a heading, a rule. */
const OPENS_A_LINE = /^(?=[-+#=])/;
const OPENS_A_NUMBERED_ITEM = /^(\d{1,9})(?=[.)])/;

/** A text as one line of Markdown that shows what was written and does nothing else. */
export function md(text: string): string {
  return visible(text)
    .replace(/\s+/g, " ")
    .trim()
    .replace(MEANS_SOMETHING, (sign) => `\\${sign}`)
    .replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(OPENS_A_LINE, "\\")
    .replace(OPENS_A_NUMBERED_ITEM, "$1\\");
}

/** A table; cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line), ""];
}
