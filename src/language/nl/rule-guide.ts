import type { RuleGuideWording } from "../rule-guide.js";

export const ruleGuide: RuleGuideWording = {
  about: "de regels van de coach, met reden en voorbeelden",
  commands: {
    list: "toon alle regels",
    explain: "leg een regel uit: waarom, en hoe het wel en niet klinkt",
  },
  id: "de naam van een regel, zoals yes-but",
  format: "text, json of markdown (standaard text)",
  help: "Voorbeeld:\n  badnews-coach rules explain yes-but",
  severities: { praise: "compliment", advice: "advies", warning: "let op", error: "fout" },
  needs: {
    exchange: "ook te zien met check",
    session: "alleen in een heel gesprek",
  },
  source: "Bron: {source}",
  bad: "Zo niet",
  good: "Zo wel",
  notTold: "(Het nieuws is nog niet verteld.)",
  before: "Eerder zei je: “{text}”",
  tenant: "Huurder: “{text}”",
  trainee: "Jij: “{text}”",
  silence: "Jij zwijgt.",
  more: "Meer over een regel: badnews-coach rules explain yes-but",
  unknown: "de regel “{name}” bestaat niet.",
  seeList: "badnews-coach rules list toont ze allemaal.",
};
