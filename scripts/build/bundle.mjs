// Joins the program with what it depends on into few files: opening many small ones is what a start of Node spends most on.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";

/** What the program is started by. */
const ENTRIES = { main: "cli/main.js" };
const PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/** Bundles a built `dist` into `dist/program`, with the licences of what it takes in. */
export async function bundleProgram(dist) {
  const bundle = await rolldown({
    input: Object.fromEntries(Object.entries(ENTRIES).map(([name, file]) => [name, join(dist, file)])),
    platform: "node",
    external: /^node:/,
    logLevel: "warn",
  });
  const { output } = await bundle.write({
    dir: join(dist, "program"),
    format: "esm",
    comments: false,
    // by themselves: plain ASCII, which a single accented letter elsewhere in the file would spoil
    codeSplitting: { groups: [{ name: frozenPack, debugName: "frozen packs" }] },
  });
  await bundle.close();
  const folders = output
    .flatMap((chunk) => chunk.moduleIds ?? [])
    .flatMap((id) => PACKAGE.exec(id)?.[1] ?? []);
  writeFileSync(
    join(dist, "program", "LICENSES.txt"),
    [...new Set(folders)].toSorted().map(noticeOf).join("\n\n"),
  );
}

/** The chunk a frozen pack goes into; null for everything else, which goes where it is used. */
function frozenPack(id) {
  return /[\\/](frozen-\w+)\.js$/.exec(id)?.[1] ?? null;
}

/** Name, version and licence of a package, as it gives them. */
function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? "" : `\n\n${readFileSync(join(folder, file), "utf8").trim()}`;
  return `${name} ${version} (${license})${text}`;
}
