import * as z from "zod";

/**
 * The keys a schema allows at a place, for telling what an unknown key should have been.
 *
 * @returns the keys of the map at that path; empty where any key may stand, or none.
 */
export function keysAt(schema: unknown, path: readonly PropertyKey[]): readonly string[] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((option) => keysAt(option, path));
  const [step, ...rest] = path;
  if (step === undefined) return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
  return keysAt(below(inner, step), rest);
}

function below(schema: unknown, step: PropertyKey): unknown {
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (!(schema instanceof z.ZodObject)) return undefined;
  const shape: Readonly<Record<PropertyKey, unknown>> = schema.shape;
  return Object.hasOwn(shape, step) ? shape[step] : undefined;
}

function unwrapped(schema: unknown): unknown {
  const wraps =
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodExactOptional;
  return wraps ? unwrapped(schema.unwrap()) : schema;
}
