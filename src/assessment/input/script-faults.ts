import type { Fault } from "../../scenario/problem.js";
import { scriptSchema } from "./schema.js";

type Values = Readonly<Record<string, unknown>>;

/** @returns what is wrong with a script or a transcript that no schema sees, whatever shape its values have. */
export function scriptFaults(values: unknown): Fault[] {
  const root = mapOf(values);
  const turns = Array.isArray(root["turns"]) ? (root["turns"] as readonly unknown[]) : [];
  return [...speakerFaults(turns), ...silentTrainee(turns), ...newsFaults(root, turns)];
}

/** A turn with none of the two and another key is a misspelt one, which the schema tells. */
function speakerFaults(turns: readonly unknown[]): Fault[] {
  return turns.flatMap((turn, index) => {
    const keys = Object.keys(mapOf(turn));
    const speakers = keys.filter((key) => key === "tenant" || key === "trainee").length;
    if (speakers === 1 || (speakers === 0 && keys.length > 0) || !isMap(turn)) return [];
    const values = { expected: "tenant: ..., trainee: ..." };
    return [{ code: "one-speaker", path: ["turns", index], values }];
  });
}

function silentTrainee(turns: readonly unknown[]): Fault[] {
  const onlyTenant =
    turns.length > 0 && turns.every((turn) => isMap(turn) && "tenant" in turn && !("trainee" in turn));
  return onlyTenant ? [{ code: "no-trainee-turn", path: ["turns"], on: "key" }] : [];
}

/** Somebody must answer the trainee, and the bad news must be known. */
function newsFaults(root: Values, turns: readonly unknown[]): Fault[] {
  if ("scenario" in root || turns.length === 0 || hasUnknownKey(root)) return [];
  if (!turns.some((turn) => "tenant" in mapOf(turn)))
    return [{ code: "script-needs-scenario", path: ["turns"], on: "key" }];
  return "news" in root ? [] : [{ code: "news-needed", path: ["turns"], on: "key" }];
}

/** A key we do not know may well be the missing one, misspelt. */
function hasUnknownKey(root: Values): boolean {
  return Object.keys(root).some((key) => !Object.hasOwn(scriptSchema.shape, key));
}

function isMap(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function mapOf(value: unknown): Values {
  return isMap(value) ? value : {};
}
