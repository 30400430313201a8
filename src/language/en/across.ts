import type { Phrase } from "../pack.js";

/**
 * Every way of saying a thing in parts: one of the first list, then one of the second, and so on. An empty part is left out.
 *
 * @example across(["leave", "park"], ["that"], ["for now", "for later"]) // "leave that for now", "leave that for later", ...
 */
export function across(...parts: readonly (readonly string[])[]): Phrase[] {
  return parts.reduce<string[]>(
    (made, part) => made.flatMap((before) => part.map((next) => [before, next].filter(Boolean).join(" "))),
    [""],
  );
}
