import * as z from "zod";
import { scenarioSchema } from "./schema.js";

const TITLE = "badnews-coach scenario";

/** @returns the JSON Schema of a scenario file as it is written, for editors; ends in a newline. */
export function scenarioJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(scenarioSchema, { io: "input" });
  return `${JSON.stringify({ $schema, title: TITLE, ...schema }, undefined, 2)}\n`;
}
