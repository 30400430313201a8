import { v5 } from "uuid";
import { visible } from "../visible.js";
import { BASE } from "./actor.js";

/** The namespace of our ids: the UUID (version 5, RFC 9562) of our own address. */
const OURS = v5(BASE, v5.URL);

/** The id of a thing by its content: the same content, the same id, so that a store takes it once. */
export function idOf(content: unknown): string {
  return v5(JSON.stringify(content), OURS);
}

/** An address of ours. */
export function iri(...parts: readonly string[]): string {
  return [BASE, ...parts.map(encode)].join("/");
}

/** Scenario ids come from files: half a letter would make encoding fail. */
function encode(part: string): string {
  return encodeURIComponent(visible(part));
}
