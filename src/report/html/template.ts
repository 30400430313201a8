import { escapeXml } from "../xml.js";

/** A piece of a page that is markup already. Made by `markup` alone, so that all that was typed has been escaped. */
export interface Markup {
  readonly source: string;
}

/** What can stand in a template: text, which is escaped; markup; a list of them; nothing. */
export type Part = string | number | Markup | undefined | readonly Part[];

/** Markup from a template; every text put in is escaped, between tags and in quoted attributes alike. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const rest = strings.slice(1).map((text, index) => written(parts[index]) + text);
  return { source: (strings[0] ?? "") + rest.join("") };
}

function written(part: Part): string {
  if (part === undefined) return "";
  if (typeof part === "string" || typeof part === "number") return escapeXml(String(part));
  if ("source" in part) return part.source;
  return part.map(written).join("");
}

/** Markup that only stands there when there is something to stand in it. */
export function when<T>(value: T | undefined, make: (value: T) => Markup): Markup | undefined {
  return value === undefined ? undefined : make(value);
}
