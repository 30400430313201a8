// Holds how the tenant's emotion is read against labels, on conversations in which every line of the tenant has them.
//
//   node scripts/hearing.mjs TALKS.json... [--missed]
//
// TALKS: an array of {"id","language","turns":[{"trainee"}|{"tenant","emotion","feeling"}]}. Counted are the tenant's lines
// that a trainee answers: is the level right, and within one; where both are emotional, is the feeling right, and is the
// labelled one heard at all. --missed prints the lines whose level is missed.
import { readFileSync } from "node:fs";
import { hear } from "../dist/exchange/heard.js";
import { levelOf } from "../dist/exchange/state.js";
import { lexiconOf } from "../dist/language/recognition.js";
import { read } from "../dist/language/text/read.js";
import { LEVELS } from "../dist/language/terms.js";

const argv = process.argv.slice(2);
const files = argv.filter((word) => word.endsWith(".json"));

/** Every answered line of a conversation with its labels and what was heard. */
function linesOf({ id, language, turns }) {
  const lines = [];
  let before;
  turns.forEach((turn, at) => {
    if (turn.tenant === undefined) return;
    const heard = hear(read(turn.tenant, lexiconOf(language)), before);
    before = heard.state;
    const answered = turns[at + 1]?.trainee !== undefined;
    if (answered) lines.push({ id, ...turn, ...heard, level: levelOf(heard.state.arousal) });
  });
  return lines;
}

function share(lines, holds) {
  return lines.length === 0 ? "-" : (lines.filter(holds).length / lines.length).toFixed(3);
}

const steps = ({ emotion, level }) => Math.abs(LEVELS.indexOf(emotion) - LEVELS.indexOf(level));

for (const file of files) {
  const lines = JSON.parse(readFileSync(file, "utf8")).flatMap(linesOf);
  const felt = lines.filter(
    ({ emotion, level, feeling }) => ![emotion, level].includes("low") && feeling !== "none",
  );
  const figures = [
    `${lines.length} lines`,
    `level ${share(lines, (line) => steps(line) === 0)}`,
    `within one ${share(lines, (line) => steps(line) <= 1)}`,
    `feeling ${share(felt, ({ feeling, state }) => state.feeling === feeling)}`,
    `heard ${share(felt, ({ feeling, state, undertones }) => [state.feeling, ...undertones].includes(feeling))}`,
  ];
  console.log(`${figures.join("  ")}  ${file}`);
  for (const { id, emotion, level, state, tenant } of lines)
    if (argv.includes("--missed") && emotion !== level)
      console.log(`  ${id}  ${emotion}, read ${level} (${state.arousal.toFixed(1)}): ${tenant}`);
}
