// Checks the scenarios that come with the program once, so that a start need not: reading YAML and holding it against the schema
// is most of what it took. The text stands beside what was made of it: a file that was changed since is read anew.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Writes the scenarios of a folder with which nothing is wrong into `dist/scenarios`. */
export async function checkScenarios(dist, folder) {
  const { parseScenario } = await import(pathToFileURL(join(dist, "scenario", "parse.js")).href);
  mkdirSync(join(dist, "scenarios"));
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".yaml"))) {
    const text = readFileSync(join(folder, name), "utf8");
    const { scenario, problems } = parseScenario(text, { fileName: name });
    if (problems.length > 0) continue;
    writeFileSync(join(dist, "scenarios", `${name}.json`), JSON.stringify({ text, scenario }));
  }
}
