import { SCHEMA_FILE } from "./draft.js";

/** What a copy is to be called. */
export interface CopyName {
  readonly id: string;
  readonly title: string;
}

/** A scenario file under another name: its id and title replaced, its aliases left out, all else to the letter. */
export function copyScenario(text: string, { id, title }: CopyName): string {
  return text
    .replace(/^\ufeff/, "")
    .replace(/^(?:# yaml-language-server:.*\n)?/, `# yaml-language-server: $$schema=./${SCHEMA_FILE}\n`)
    .replace(/^id:.*$/m, `id: ${id}`)
    .replace(/^title:.*$/m, `title: ${JSON.stringify(title).replaceAll("$", "$$$$")}`)
    .replace(/^aliases:[ \t]*(?:\[[^\]]*\][ \t]*(?:#.*)?\n|(?:#.*)?\n(?:[ \t]*-.*\n)*)/m, "");
}

/** @returns an id made of the letters and digits of a title; empty when it has none. */
export function idFrom(title: string): string {
  return title
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
