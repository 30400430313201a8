import type { AssessWording } from "../assess.js";

export const assess: AssessWording = {
  about: "beoordeel uitgeschreven gesprekken en scripts, zonder vragen",
  files:
    "bestanden (.yaml .json .jsonl .txt .md), mappen, patronen zoals '*.yaml', bewaarde gesprekken; - leest wat binnenkomt",
  options: {
    format: "text, json, ndjson, junit, html, markdown of xapi",
    output: "schrijf naar een bestand, of per gesprek een bestand in een map",
    minScore: "eindig met 1 als een gesprek lager scoort",
    jobs: "hoeveel tegelijk",
    input: "hoe geschreven is wat binnenkomt: yaml, json of text",
    account: "ook per beurt wat punten gaf en kostte",
    difficulty: "hoe fel de huurder in een script is: gentle, real of hard",
  },
  help: "Een script heeft alleen beurten van de medewerker en een scenario: de huurder geeft antwoord. Een uitgeschreven gesprek heeft ook de beurten van de huurder.\n\nVoorbeelden:\n  badnews-coach assess gesprek.txt\n  badnews-coach assess gesprekken/ --format ndjson\n  badnews-coach assess '*.yaml' --min-score 60\n  badnews-coach assess gesprek.yaml --account",
  progress: "{done} gesprekken beoordeeld",
  underOne: "1 gesprek scoort lager dan {min}.",
  under: "{count} gesprekken scoren lager dan {min}.",
  kept: {
    changed: "{id} kan niet beoordeeld worden: het scenario is sindsdien veranderd.",
    gone: "{id} kan niet beoordeeld worden: het scenario is er niet meer.",
    "other-version":
      "{id} kan niet beoordeeld worden: een andere versie van het programma heeft het bewaard.",
    damaged: "{id} kan niet beoordeeld worden: het is beschadigd bij regel {line}.",
  },
  written: "Geschreven naar {path}.",
  notWritten: "{path} kan niet geschreven worden: {reason}.",
  passedOver: "{file}: overgeslagen, want er staat geen gesprek in.",
  jobs: "een getal van 1 tot 64",
  score: "een getal van 0 tot 100",
};
