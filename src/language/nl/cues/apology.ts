import type { Cue } from "../../pack.js";

export const apology: readonly Cue[] = [
  {
    id: "sorry",
    negated: "no",
    person: ["speaker", "none", "you", "third"],
    mood: ["statement"],
    phrases: [
      "sorry",
      "spijt @ons",
      "@ons spijt",
      "spijtig dat @ik",
      "excuses|excuus|verontschuldiging*",
      "verontschuldig @ons",
      "neem|neemt @ons [@p] niet kwalijk",
      "neem me niet kwalijk",
      "pardon",
      "vergeef|vergeeft @ons",
      "het spijt",
      "spijt me|mij|ons",
      "met schaamrood op",
    ],
  },
];
