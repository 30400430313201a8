// Writes the generated regions of the README and the docs, or with --check says where they no longer tell what the program does.
//
//   <!-- generated: conversation en -->   the lines of docs/conversations/eviction.en.txt, piped into the program
//   <!-- generated: help practice -->     what `badnews-coach practice --help` says
//   <!-- generated: example check.en -->   the command in docs/examples/check.en.txt, and what the program answers
//   <!-- generated: file docs/a.yaml -->   a file of this repository
//   <!-- generated: rules en -->          every rule, as `badnews-coach rules list --format markdown` tells them
//   <!-- /generated -->                   the end of a region
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { COACHES } from "../dist/language/coaches.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const FILES = ["README.md", "docs/rules.md"];
const REGION = /^<!-- generated: (.+?) -->$(?:(?!^<!-- generated:)[\s\S])*?^<!-- \/generated -->$/gm;

/** Runs the built program in bare surroundings, so that every computer writes the same. */
function run(args, input = "") {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "bin", "badnews-coach.js"), ...args],
    {
      cwd: root,
      input,
      encoding: "utf8",
      env: { PATH: process.env.PATH, NO_COLOR: "1" },
    },
  );
  if (status !== 0) throw new Error(`badnews-coach ${args.join(" ")} ended with ${status}: ${stderr.trim()}`);
  return stdout;
}

/** What stands in a region: the call as a person would type it, and the answer. By the first word of its name. */
const producers = {
  conversation([language]) {
    const file = `docs/conversations/eviction.${language}.txt`;
    const args = ["practice", "eviction", "--lang", language, "--seed", "7", "--no-save"];
    const answer = run(args, readFileSync(join(root, file), "utf8"));
    return shown(`${args.join(" ")} < ${file}`, shortened(answer, COACHES[language]));
  },
  example([name]) {
    const command = readFileSync(join(root, "docs", "examples", `${name}.txt`), "utf8").trim();
    const [, ...args] = wordsOf(command);
    return blocked(command, run(args));
  },
  file([path]) {
    return `\`\`\`${extname(path).slice(1)}\n${readFileSync(join(root, path), "utf8").trimEnd()}\n\`\`\``;
  },
  rules([language]) {
    return run(["rules", "list", "--format", "markdown", "--lang", language]).trimEnd();
  },
  help(command) {
    const args = [...command, "--help"];
    return shown(args.join(" "), run(args));
  },
};

/** Without the briefing, and without the conversation once more in the debrief; where something was left out stands "[...]". */
function shortened(answer, { debrief }) {
  const opening = answer.indexOf("\n(");
  const again = answer.indexOf(`\n${debrief.conversation}\n`);
  const curve = answer.indexOf(`\n${debrief.curve}\n`);
  if (opening < 0 || again < opening || curve < again)
    throw new Error("the conversation has another shape than expected");
  return `[...]\n${answer.slice(opening, again)}\n[...]\n${answer.slice(curve)}`;
}

/** The words of a command line: parted by spaces, held together by quotes. */
function wordsOf(command) {
  const words = command.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
  return words.map((word) => word.replace(/"([^"]*)"|'([^']*)'/g, "$1$2"));
}

function shown(call, answer) {
  return blocked(`badnews-coach ${call}`, answer);
}

function blocked(command, answer) {
  return `\`\`\`text\n$ ${command}\n${answer.trimEnd()}\n\`\`\``;
}

function regionOf(name) {
  const [kind, ...words] = name.split(" ");
  const produce = producers[kind];
  if (!produce) throw new Error(`no such region: "${name}" (there are ${Object.keys(producers).join(", ")})`);
  return `<!-- generated: ${name} -->\n\n${produce(words)}\n\n<!-- /generated -->`;
}

/** The first line that differs, from 1. */
function firstDifference(old, fresh) {
  const lines = fresh.split("\n");
  return old.split("\n").findIndex((line, index) => line !== lines[index]) + 1;
}

/** Brings one file in step, or when checking says that it is not. Returns whether all is well. */
function treat(file, checking) {
  const old = readFileSync(join(root, file), "utf8");
  const [heads, regions] = [/<!-- generated:/g, REGION].map((pattern) => old.match(pattern)?.length ?? 0);
  if (heads === 0) throw new Error(`${file} has no generated region`);
  if (heads !== regions) throw new Error(`${file} has a generated region that is not closed`);
  const fresh = old.replace(REGION, (_, name) => regionOf(name));
  if (fresh === old) return true;
  if (!checking) writeFileSync(join(root, file), fresh);
  else
    console.error(
      `${file}:${firstDifference(old, fresh)}: no longer what the program says. Run "npm run docs".`,
    );
  return !checking;
}

try {
  const checking = process.argv.includes("--check");
  const good = FILES.map((file) => treat(file, checking));
  process.exitCode = good.every(Boolean) ? 0 : 1;
} catch (error) {
  console.error(`docs: ${error.message}`);
  process.exitCode = 2;
}
