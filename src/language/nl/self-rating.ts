import type { SelfRatingWording } from "../self-rating.js";

export const selfRating: SelfRatingWording = {
  option: "geef jezelf eerst cijfers; de nabespreking zet ze ernaast",
  intro: [
    "Hoe vond je zelf dat het ging?",
    "Geef jezelf een cijfer van 1 (ging moeizaam) tot 5 (ging heel goed). Met Enter sla je er een over.",
  ],
  ask: "{skill} (1-5):",
  again: "Een cijfer van 1 tot en met 5, of alleen Enter.",
  title: "Hoe je jezelf zag, van 1 tot 5",
  row: "jij {self}, het gesprek {scored}",
  noOccasion: "jij {self}, niet aan de orde",
  self: "Jij",
  scored: "Het gesprek",
  higher:
    "Het grootste verschil zit in ‘{skill}’: jij gaf een {self}, het gesprek komt op een {scored}. Dat overkomt bijna iedereen, want midden in zo’n gesprek zie je het zelf niet. Lees die beurten nog eens rustig terug.",
  lower:
    "Het grootste verschil zit in ‘{skill}’: jij gaf een {self}, het gesprek komt op een {scored}. Je bent strenger voor jezelf dan nodig. Dit kun je al.",
  same: "Je zag jezelf zoals het ging. Wie dat kan, weet ook waar de winst zit.",
};
