// Measures the built program: how fast it recognises, beside a bare pass over the words of the same text and beside the full
// pipe of wink-nlp (English only), and how fast it starts, beside Node itself.
//
//   npm run bench [-- FOLDER]
//
// The sets are the `*.jsonl` in FOLDER (`../shared/data` unless named) and those in test/data.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import winkModel from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import { lexiconOf } from "../dist/language/recognition.js";
import { tellLanguage } from "../dist/language/tell-language.js";
import { read } from "../dist/language/text/read.js";
import { recognise } from "../dist/moves/recognise.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const WORD = /[\p{L}\p{N}'’]+/gu;
/** Each way of reading is run at least this long and this often; the best run counts. */
const SECONDS = 1.5;
const RUNS = 5;
const STARTS = 15;
const SENTENCE = { nl: "Ik hoor dat u boos bent.", en: "I hear that you are angry." };

/** The labelled utterances in a folder, a set a file. */
function setsIn(folder) {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
  return files.toSorted().map((name) => setOf(join(folder, name)));
}

function setOf(file) {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  const rows = lines.map((line) => JSON.parse(line));
  const texts = rows.map(({ text }) => text);
  const tenants = rows.map(({ tenant, client }) => tenant ?? client ?? "");
  const language = rows[0].lang ?? tellLanguage(texts.join(" ")) ?? "en";
  return { name: relative(root, file), texts, tenants, language, bytes: Buffer.byteLength(texts.join("")) };
}

/** The seconds of the best run. */
function best(run) {
  const times = [];
  const end = performance.now() + SECONDS * 1000;
  while (times.length < RUNS || performance.now() < end) {
    const begun = performance.now();
    run();
    times.push(performance.now() - begun);
  }
  return Math.min(...times) / 1000;
}

/** The ways of reading a set, each over all of its utterances. */
function ways({ texts, tenants, language }, wink) {
  const lexicon = lexiconOf(language);
  const all = (each) => () => texts.reduce((count, text, at) => count + each(text, tenants[at]), 0);
  return {
    "words alone": all((text) => text.match(WORD)?.length ?? 0),
    recognise: all((text) => recognise(text, lexicon).hits.length),
    "with the tenant's line": all(
      (text, tenant) =>
        recognise(text, lexicon, tenant === "" ? undefined : read(tenant, lexicon)).hits.length,
    ),
    ...(language === "en"
      ? { "wink-nlp, full pipe": all((text) => wink.readDoc(text).tokens().length()) }
      : {}),
  };
}

function reading(set, wink) {
  const seconds = Object.entries(ways(set, wink)).map(([way, run]) => [way, best(run)]);
  const bare = seconds[0][1];
  return seconds.map(([way, time]) => [
    way,
    whole(set.texts.length / time),
    (set.bytes / time / 1e6).toFixed(2),
    `${(time / bare).toFixed(1)} x`,
  ]);
}

/** Milliseconds from start to end of the best of several calls of Node, without certificates of one's own to read. */
function start(args) {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const times = Array.from({ length: STARTS }, () => {
    const before = performance.now();
    const { status } = spawnSync(process.execPath, args, { env, stdio: ["ignore", "ignore", "inherit"] });
    if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}`);
    return performance.now() - before;
  });
  return Math.min(...times);
}

function starting() {
  const bin = join(root, "bin", "badnews-coach.js");
  const calls = {
    "node -e 0": ["-e", "0"],
    "--help": [bin, "--help"],
    "check, one sentence, nl": [bin, "check", SENTENCE.nl],
    "check, one sentence, en": [bin, "check", SENTENCE.en],
  };
  const times = Object.entries(calls).map(([name, args]) => [name, start(args)]);
  return times.map(([name, time]) => [name, time.toFixed(1), `${(time / times[0][1]).toFixed(1)} x`]);
}

function whole(number) {
  return Math.round(number).toLocaleString("en");
}

/** Prints rows in columns under a heading; all but the first column stand to the right. */
function table(title, heads, rows) {
  const widths = heads.map((head, at) => Math.max(head.length, ...rows.map((row) => row[at].length)));
  const line = (cells) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at])));
  console.log(`\n${title}`);
  for (const row of [heads, ...rows]) console.log(`  ${line(row).join("  ")}`);
}

const folder = resolve(root, process.argv[2] ?? join("..", "shared", "data"));
if (!existsSync(folder))
  console.log(`There is no ${relative(root, folder)} here: only the sets in test/data.`);
const wink = winkNlp(winkModel);
console.log(
  `Node ${process.versions.node}, best of at least ${RUNS} runs and ${SECONDS} s; ${STARTS} starts.`,
);
for (const set of [...setsIn(folder), ...setsIn(join(root, "test", "data"))]) {
  const title = `${set.name} (${set.language}): ${whole(set.texts.length)} utterances, ${whole(set.bytes)} bytes`;
  table(title, ["", "utterances/s", "MB/s", "to words alone"], reading(set, wink));
}
table("start-up", ["", "ms", "to node -e 0"], starting());
