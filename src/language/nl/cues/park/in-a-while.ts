import type { Cue } from "../../../pack.js";

const told = { mood: ["statement", "closed"] } as const;
const LATER = "straks|later|dadelijk|zometeen|zo|zodadelijk|strakjes|nog|zodirect|direct";

/** Put off: not now, kept for another talk, the tenant first. */
export const inAWhile: readonly Cue[] = [
  {
    id: "for-another-moment",
    ...told,
    phrases: [
      "@dit komt [@p] nog",
      "laat|laten @ik [@p] [@p] voor wat @dit|ze|het is|zijn",
      "we|wij pakken|bespreken|bekijken [@dit|het] [@p] [@p] later|straks|zometeen [op]",
      `@dit|@lid|die|het|alles|ik|we pakken|pak|bespreken|bespreek|zoeken|zoek|bekijken|regelen|doen|zien|nemen|neem @ik [@p] [@p] ${LATER}|samen|aan [@p] [@p] [op|uit|na|door|wel|eind|einde|met|samen|het]`,
      "@dit|die|het is [@p] [@p] [meer|iets] [@p] voor [een] [@p] volgend|volgende|ander|later|straks|andere [@p] [gesprek|keer|moment]",
      "voor een|@lid volgend|ander|later gesprek|moment|dag",
      "op|over|bij @lid|@dit|die|@your|het [@p] [@p] * kom|komen|ga|gaan|praten|praat|spreken|spreek|hebben @ik [@p] [@p] [het] [@p] straks|later|dadelijk|zometeen|zo|strakjes|nog",
      "op @dit|die|@lid|@your waarom|vraag|bedrag|punt|kosten|hoogte|uitleg|details [@p] kom|ga|gaan|komen @ik [@p] [@p]",
      "gaan|ga|kom|komen @ik [@p] [@p] zo|dadelijk|straks|later|zometeen [@p] [nog] [@p] op|in|aan|terug [@p] [in|terug|op|toe]",
      "daar gaan|ga @ik [@dit|het] [@p] [@p] [uitgebreid|rustig|samen|zeker] [@p] over hebben|praten * alleen|maar",
      "alleen|maar [@p] niet [@p] meteen|nu|direct|vandaag",
      "nu|dit moment [@p] niet|nog [@p] [niet]",
      "maar|alleen niet [@p] op dit|het moment",
      "nog antwoord|uitleg|terug maar|alleen",
      "krijgt|krijg @jij|u|je|van [@p] [van] [@ons|mij] [@p] nog antwoord|uitleg|reactie",
      "@dit|die vraag krijgt|krijg|verdient [@p] [van] [@ons|mij] [@p] [nog|zeker|straks]",
      "maar|alleen [@p] nu [@p] [@p] [nog] [@p] niet",
      `die|@dit|hem zet|zetten|hou|houd|leg|bewaar|parkeer @ik [@p] [@p] [in] [@lid] wacht|achterhand|ijskast|koelkast|pauze|hold|rij|vast`,
      "in de wacht|ijskast|koelkast",
      "@lid regeltjes|cijfertjes|papieren|details|rest|formaliteiten|geldzaken|planning|uitleg doen|doe|regelen|komen|komt|bespreken|pakken|neem|nemen @ik|wel|@straks|straks|later [@p] [@p] [later|wel|straks|met|nog] [@p] [@you] [@p] [door]",
      "neem|nemen|loop|lopen @ik [@p] straks|later|zo|dadelijk [@p] [@p] [met] [@you|u|je] [@p] door",
      "leg @ik [@you] [@p] met [alle] [@p] plezier|liefde [@p] voor|uit",
    ],
  },
  {
    id: "before-i-answer",
    ...told,
    phrases: [
      "voordat|voor|alvorens @ik|we|@dit [@p] [@p] * antwoord|inga|inga|vraag|uitleg|reden|daarop|daarover|beantwoord|vertel",
      "voordat|voor @ik [@p] [daar|op|@lid|die] [@p] [vraag] [@p] [@p] antwoord|inga|uitleg|beantwoord",
    ],
  },
];
