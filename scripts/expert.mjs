// Holds the score against an expert's, on labelled conversations, and tells errors of reading from errors of scoring.
//
//   node scripts/expert.mjs TALKS.json... [--each] [--from N] [--to N]
//
// TALKS: an array of {"id","language","news","turns":[{"trainee","moves"}|{"tenant","emotion","feeling"}],"expect":{"score"}}. The
// score is computed four times: with the moves and the tenant's emotion as they are labelled, or as the program reads them.
import { readFileSync } from "node:fs";
import { summedUp } from "../dist/assessment/debrief.js";
import { examine } from "../dist/exchange/exchange.js";
import { hear, UNHEARD } from "../dist/exchange/heard.js";
import { NO_HISTORY } from "../dist/exchange/history.js";
import { remember } from "../dist/exchange/remember.js";
import { lexiconOf } from "../dist/language/recognition.js";
import { read } from "../dist/language/text/read.js";
import { recognise } from "../dist/moves/recognise.js";
import { judge } from "../dist/rules/engine/judge.js";

const argv = process.argv.slice(2);
const valueOf = (name) => (argv.includes(name) ? Number(argv[argv.indexOf(name) + 1]) : undefined);
const files = argv.filter((word) => word.endsWith(".json"));
const talks = files.flatMap((file) =>
  JSON.parse(readFileSync(file, "utf8")).slice(valueOf("--from"), valueOf("--to")),
);

const AROUSAL = { low: 2, medium: 5, high: 8 };
const NEAR = [];

/** The hits of the moves that are labelled, in the words where the program found them too, else over the whole turn. */
function labelled(utterance, moves) {
  const { reading, hits } = utterance;
  const whole = {
    start: 0,
    end: reading.text.length,
    sentence: 0,
    clauses: [0, Math.max(0, reading.clauses.length - 1)],
    evidence: [],
  };
  const found = moves.flatMap((move) => {
    const own = hits.filter((hit) => hit.move === move);
    return own.length > 0 ? own : [{ ...whole, move, feelings: [{ family: null, near: NEAR, strength: 3 }] }];
  });
  return { reading, hits: found };
}

/** A conversation with the parts that are asked for taken from the labels. */
function conversationOf(talk, { moves, emotions }) {
  const lexicon = { ...lexiconOf(talk.language), news: talk.news };
  let state = UNHEARD;
  let ended;
  let surface = [];
  let history = NO_HISTORY;
  let said = [];
  const turns = [];
  for (const turn of talk.turns) {
    if (turn.tenant !== undefined) {
      const heard = hear(read(turn.tenant, lexicon), said.length + turns.length === 0 ? undefined : state);
      ended = heard.ended;
      surface = heard.undertones;
      state = emotions
        ? { ...heard.state, arousal: AROUSAL[turn.emotion], feeling: turn.feeling }
        : heard.state;
      said.push(turn.tenant);
      continue;
    }
    const reading = said.length === 0 ? undefined : read(said.join(" "), lexicon);
    const tenant = { said: said.join(" "), reading, state, layers: [], surface, rough: true };
    const utterance = recognise(turn.trainee, lexicon, reading);
    const exchange = examine(moves ? labelled(utterance, turn.moves) : utterance, tenant, history);
    history = remember(exchange);
    turns.push({ exchange, findings: judge(exchange) });
    said = [];
  }
  return { language: talk.language, turns, history, finalState: state, ended };
}

function ranks(values) {
  const sorted = values.map((value, index) => [value, index]).sort((a, b) => a[0] - b[0]);
  const out = [];
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to + 1 < sorted.length && sorted[to + 1][0] === sorted[from][0]) to += 1;
    for (let at = from; at <= to; at += 1) out[sorted[at][1]] = (from + to) / 2;
    from = to + 1;
  }
  return out;
}

function correlation(a, b) {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [ma, mb] = [mean(a), mean(b)];
  const product = (x, mx, y, my) => x.reduce((sum, value, index) => sum + (value - mx) * (y[index] - my), 0);
  return product(a, ma, b, mb) / Math.sqrt(product(a, ma, a, ma) * product(b, mb, b, mb) || 1);
}

const WAYS = [
  { name: "labelled moves, labelled emotions", moves: true, emotions: true },
  { name: "labelled moves, read emotions", moves: true, emotions: false },
  { name: "read moves, labelled emotions", moves: false, emotions: true },
  { name: "read moves, read emotions", moves: false, emotions: false },
];
const expert = talks.map(({ expect }) => expect.score);
const scored = WAYS.map((way) => talks.map((talk) => summedUp(conversationOf(talk, way))));
WAYS.forEach(({ name }, way) => {
  const rank = correlation(ranks(scored[way].map(({ score }) => score)), ranks(expert));
  console.log(`${rank.toFixed(3)}  ${name}`);
});
if (argv.includes("--each"))
  talks
    .map((talk, index) => [talk, index])
    .sort(([a], [b]) => a.expect.score - b.expect.score)
    .forEach(([talk, index]) => {
      const { skills, outcome } = scored[0][index];
      const values = Object.values(skills).map((value) => String(value ?? "-").padStart(3));
      const row = [
        String(talk.expect.score).padStart(2),
        ...scored.map((way) => String(way[index].score).padStart(3)),
      ];
      console.log(`${row.join("  ")}  | ${values.join(" ")} ${outcome.padEnd(11)} ${talk.id}`);
    });
