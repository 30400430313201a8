import { typingErrors } from "../scenario/nearest.js";

/** Which session was meant. */
export type Match =
  | { readonly kind: "one"; readonly id: string }
  | { readonly kind: "ambiguous"; readonly ids: readonly string[] }
  | { readonly kind: "unknown"; readonly nearest: readonly string[] };

const NEAREST = 3;

/**
 * Finds the session meant: its whole id, or as much of its beginning (or its end: the suffix is easiest to type) as tells
 * it from the others.
 *
 * @param ids all there are
 * @returns the one; those it could be; or the ids that come nearest
 */
export function matchId(typed: string, ids: readonly string[]): Match {
  const wanted = typed.trim().toLowerCase();
  if (ids.includes(wanted)) return { kind: "one", id: wanted };
  const close = wanted === "" ? [] : ids.filter((id) => id.startsWith(wanted));
  const meant = close.length > 0 || wanted === "" ? close : ids.filter((id) => id.endsWith(wanted));
  const [first] = meant;
  if (first === undefined) return { kind: "unknown", nearest: nearestIds(wanted, ids) };
  return meant.length === 1 ? { kind: "one", id: first } : { kind: "ambiguous", ids: meant };
}

function nearestIds(wanted: string, ids: readonly string[]): string[] {
  const distance = new Map(ids.map((id) => [id, typingErrors(wanted, id)]));
  return ids.toSorted((a, b) => (distance.get(a) ?? 0) - (distance.get(b) ?? 0)).slice(0, NEAREST);
}
