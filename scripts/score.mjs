// Scores the built program against labelled data that is not in this repository: moves of utterances, real counselling
// talk, whole conversations.
//
//   npm run score [-- FOLDER] [--json] [--misses[=MOVE]] [--each]
//
// FOLDER holds `tools/` and `data/`; it is `../shared` unless named. Options go on to the tools.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = join(root, "bin", "badnews-coach.js");
const args = process.argv.slice(2);
const options = args.filter((arg) => arg.startsWith("--"));
const shared = resolve(root, args.find((arg) => !arg.startsWith("--")) ?? join("..", "shared"));

const CHECK = [bin, "check", "--format", "ndjson"];
const ASSESS = [bin, "assess", "--format", "ndjson"];

/** The data files in a folder that a pattern takes, in the order of their names; none where there is no such folder. */
function filesIn(folder, pattern) {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => pattern.test(name));
  return names.toSorted().map((name) => join(folder, name));
}

/** What is scored with which tool, file by file. */
function runs() {
  const data = join(shared, "data");
  const own = join(root, "test", "data");
  const utterances = [...filesIn(data, /^(?:nl|en)\.jsonl$/), ...filesIn(own, /\.jsonl$/)];
  const conversations = [data, own].flatMap((folder) => filesIn(folder, /transcripts\.json$/));
  return [
    ...utterances.map((file) => ({ tool: "score-moves.mjs", file, command: CHECK })),
    ...filesIn(data, /^annomi\.jsonl$/).map((file) => ({
      tool: "score-counselling.mjs",
      file,
      command: CHECK,
    })),
    ...conversations.map((file) => ({ tool: "score-transcripts.mjs", file, command: ASSESS })),
  ];
}

/** Runs one tool; its output goes straight through. Returns whether it ended well. */
function score({ tool, file, command }) {
  console.log(`\n== ${relative(root, file)} (${tool})`);
  const call = [join(shared, "tools", tool), ...options, file, "--", process.execPath, ...command];
  const { status } = spawnSync(process.execPath, call, { stdio: ["ignore", "inherit", "inherit"] });
  return status === 0;
}

if (!existsSync(join(shared, "tools"))) {
  console.error(`score: there is no ${relative(root, shared)}/tools here, so nothing was scored.`);
  console.error("score: name the folder that holds tools/ and data/: npm run score -- FOLDER");
  console.error(
    "score: the sets in test/data have floors of their own: npx vitest run test/moves/blind.test.ts",
  );
  process.exitCode = 2;
} else if (!existsSync(join(root, "dist"))) {
  console.error('score: the program is not built. Run "npm run build".');
  process.exitCode = 2;
} else {
  process.exitCode = runs().map(score).every(Boolean) ? 0 : 1;
}
