import type * as z from "zod";
import { PROBLEM_CODES, type ProblemCode } from "../language/problems.js";
import { nearest } from "./nearest.js";
import { MAX_PROBLEMS, shorten, type Fault } from "./problem.js";
import { keysAt } from "./schema-keys.js";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What the complaints are about: the values, and the schema they were held against. */
interface Held {
  readonly values: unknown;
  readonly schema: z.ZodType;
}

/** @returns what the schema's complaints about these values mean to somebody who writes such a file. */
export function schemaFaults(issues: readonly Issue[], values: unknown, schema: z.ZodType): Fault[] {
  return issues.flatMap((issue) => faultsOf(issue, issue.path, { values, schema }));
}

function faultsOf(issue: Issue, path: Path, held: Held): Fault[] {
  const { values, schema } = held;
  const { present, value } = valueAt(values, path);
  if (!present) return [missing(path)];
  if (value === null) return [{ code: "empty-value", path, on: "key", values: { key: nameOf(path) } }];
  switch (issue.code) {
    case "invalid_union":
      return closestBranch(issue.errors).flatMap((inner) => faultsOf(inner, [...path, ...inner.path], held));
    case "unrecognized_keys":
      return unknownKeys(issue.keys, value, { path, allowed: keysAt(schema, path) });
    case "invalid_value":
      return [notAllowed(path, value, issue.values.map(String))];
    case "invalid_type":
      return [{ code: EXPECTED[issue.expected] ?? "expected-text", path }];
    case "too_small":
      return [tooSmall(issue, path, value)];
    case "too_big":
      return [tooBig(issue, path, value)];
    case "invalid_key":
      return [{ code: "empty-text", path, on: "key" }];
    default:
      return [{ code: ownCode(issue.message), path }];
  }
}

const EXPECTED: Readonly<Record<string, ProblemCode>> = {
  string: "expected-text",
  number: "expected-number",
  int: "expected-whole",
  array: "expected-list",
  object: "expected-map",
  record: "expected-map",
};

/** Our own checks carry the code as their message. */
function ownCode(message: string): ProblemCode {
  return PROBLEM_CODES.find((code) => code === message) ?? "expected-text";
}

function missing(path: Path): Fault {
  return { code: "missing-key", path: path.slice(0, -1), on: "key", values: { key: nameOf(path) } };
}

function tooSmall(issue: z.core.$ZodIssueTooSmall, path: Path, value: unknown): Fault {
  if (issue.origin === "array") return { code: "empty-list", path };
  return { code: "number-too-small", path, values: { value: shown(value), minimum: Number(issue.minimum) } };
}

function tooBig(issue: z.core.$ZodIssueTooBig, path: Path, value: unknown): Fault {
  const maximum = Number(issue.maximum);
  if (issue.origin === "array") return { code: "list-too-long", path, on: "key", values: { maximum } };
  return { code: "number-too-big", path, values: { value: shown(value), maximum } };
}

function notAllowed(path: Path, value: unknown, allowed: readonly string[]): Fault {
  return {
    code: "not-allowed",
    path,
    values: { value: shown(value), expected: allowed.join(", "), ...suggestion(value, allowed) },
  };
}

function unknownKeys(
  keys: readonly string[],
  map: unknown,
  { path, allowed }: { path: Path; allowed: readonly string[] },
): Fault[] {
  return keys.slice(0, MAX_PROBLEMS).map((key) => {
    // `{ say: Ja, kom binnen }`: the comma ended the text, and the rest became a key without a value.
    const stray = key.includes(" ") && valueAt(map, [key]).value === null;
    return {
      code: stray ? "stray-text" : "unknown-key",
      path: [...path, key],
      on: "key",
      values: {
        key: shorten(key),
        ...(!stray && { expected: allowed.join(", "), ...suggestion(key, allowed) }),
      },
    };
  });
}

function suggestion(value: unknown, allowed: readonly string[]): { nearest: string } | undefined {
  const found = typeof value === "string" ? nearest(shorten(value), allowed) : undefined;
  return found === undefined ? undefined : { nearest: found };
}

/** Of the ways a value could have been right, the one it comes closest to. */
function closestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  return branches.reduce((best, branch) => (closeness(branch) > closeness(best) ? branch : best));
}

function closeness(branch: readonly Issue[]): number {
  const [first] = branch;
  if (!first || first.path.length > 0 || first.code === "unrecognized_keys") return 3;
  if (first.code === "invalid_type") return 0;
  return first.code === "invalid_value" ? 1 : 2;
}

function valueAt(values: unknown, path: Path): { present: boolean; value: unknown } {
  let value = values;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) {
      return { present: false, value: undefined };
    }
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return { present: true, value };
}

function nameOf(path: Path): string {
  return shorten(String(path.at(-1) ?? ""));
}

function shown(value: unknown): string {
  if (typeof value === "string") return shorten(value);
  if (typeof value !== "object" || value === null) return String(value);
  return Array.isArray(value) ? "[...]" : "{...}";
}
