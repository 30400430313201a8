import type { Transcription } from "../transcription.js";

export const transcription: Transcription = {
  speakers: {
    tenant: ["huurder", "huurster", "bewoner", "bewoonster", "klant"],
    trainee: [
      "medewerker",
      "medewerkster",
      "ik",
      "consulent",
      "woonconsulent",
      "verhuurder",
      "corporatie",
      "cursist",
    ],
  },
  head: {
    news: ["nieuws", "slecht nieuws"],
    scenario: ["scenario"],
    language: ["taal"],
    seed: ["seed"],
    difficulty: ["moeilijkheid"],
  },
  silences: ["stilte", "stil", "zwijgt", "blijft stil", "zegt niets", "pauze"],
};
