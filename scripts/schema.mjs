// Writes scenarios/schema.json, or with --check says that it is out of step with the program.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { scenarioJsonSchema } from "../dist/scenario/json-schema.js";

const file = fileURLToPath(new URL("../scenarios/schema.json", import.meta.url));
const fresh = scenarioJsonSchema();

/** The file as it stands; empty when there is none. */
function standing() {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

if (!process.argv.includes("--check")) writeFileSync(file, fresh);
else if (standing() !== fresh) {
  console.error('scenarios/schema.json: no longer the schema of the program. Run "npm run docs".');
  process.exitCode = 1;
}
