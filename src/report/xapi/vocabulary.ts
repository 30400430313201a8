type Json = Readonly<Record<string, unknown>>;

const ADL = "http://adlnet.gov/expapi";

/** Verbs as ADL published them, with the name it gave them. */
export const VERBS = {
  attempted: verb("attempted"),
  completed: verb("completed"),
  scored: verb("scored"),
} as const;

function verb(name: string): Json {
  return { id: `${ADL}/verbs/${name}`, display: { "en-US": name } };
}

/** An activity of a type that ADL published. */
export function activity(
  id: string,
  type: "simulation" | "interaction" | "objective",
  name: Readonly<Record<string, string>>,
): Json {
  return { objectType: "Activity", id, definition: { type: `${ADL}/activities/${type}`, name } };
}

const MOST = 100;

/** A score of 0 to 100. */
export function scored(raw: number): Json {
  return { scaled: raw / MOST, raw, min: 0, max: MOST };
}
