import type { Cue } from "../../../pack.js";

const told = { mood: ["statement", "closed"] } as const;
const WHO =
  "directeur|baas|chef|leidinggevende|manager|voorzitter|opzichter|wethouder|burgemeester|commissie|bestuur|kantoor|gemeente|aannemer|netbeheerder|rechter|deurwaarder|hoofdkantoor|collega|directie|makelaar|eigenaar|jongens|team|planning|hem|haar|ze|hen";

/** One more try held out: talking to someone, a chance, if only. */
export const anotherTry: readonly Cue[] = [
  {
    id: "i-will-talk-to-them",
    ...told,
    phrases: [
      `@ik @zal|zal|ga|@ga|wil|kan|praat|klets|bel|app [@dit|het|er] [@p] [@p] [@p] * met|tegen|bij|naar|aan [@lid|@mijn|onze|de|van|op] [@p] ${WHO} [@p] * over hebben|praten|kletsen|proberen`,
      `@ik @zal|zal|ga|@ga|wil|kan [@dit|het|er] [@p] [@p] [@p] [met|bij] [@lid|@mijn] [@p] ${WHO} [@p] [@p] [@p] over hebben|praten|kletsen|doorpraten|bijpraten`,
      "@ik @zal|zal|ga|@ga|wil [@p] [@p] [@p] met ze|hem|haar|hen|@third [@p] kletsen|praten|bellen|sparren|om",
      `@ik leg|breng|gooi|kaart|bespreek|stel [@dit|het|@lid|@your] [@p] [@p] [nog|eens] [@p] [een] [@p] [keer] [@p] [neer|aan|voor] [@p] bij|aan|met [@lid|@mijn] [@p] ${WHO}`,
      `@ik @zal|zal|ga [de|@lid|@mijn] ${WHO} [@p] [@p] [even|nog|eens] [@p] appen|bellen|mailen|vragen|bewerken|paaien|masseren|bepraten|benaderen`,
      "ik ken [@lid|de|die|daar|er|wel] [@p] [@p] * jongens|iemand|mensen|voorzitter|wethouder|man|vrouw|van|goed",
      "krijg|krijgen [@ik] [@lid|@p|hem|haar|ze|@body] [@p] [@p] [@p] [@p] [aan] [het] schuiven|om|overstag|omgepraat|zover|veranderen|plat",
      "krijg|krijgen [@ik] @lid @body [@p] [@p] [@p] [aan] [het] schuiven|om|overstag|omgepraat|zover",
      "van gedachten|gedachte|gedacht|mening [te] veranderen|veranderd|veranderen",
      "overstag|omgepraat|overgehaald|omgekocht|ompraten",
      "draait hij|ze|die [@p] [@p] [wel|vast|heus] [bij|om]",
      "@ik probeer|probeert [@dit|het|er] [@p] [@p] [@p] [volgende|morgen|volgend] [@p] * nog|opnieuw|weer|nogmaals [@p] [een] [@p] [keer|eens]",
      "@ik vraag|bel|mail|probeer [@dit|het|er] [@p] [@p] [gewoon|toch] nog [@p] eens|een [@p] [keer|poging]",
      "nog een poging|kans|gokje|keer [@p] wagen|proberen|vragen|geven|aankaarten",
      "@ik ga|zal|wil|kan|kom [@p] [@p] [@p] vragen|kijken|uitzoeken|zien|proberen of @dit|het|@lid|er|ze|@ik|@jij [@p] [@p] * toch|later|langer|anders|nog|tafel|alsnog|kan|mag|uitstel|kunnen|mogen|lukt",
      "of|dat @lid|het|@dit|@your [@p] * van tafel kan|mag|gaat",
      "van tafel kan|krijgen|halen|gaat|vegen",
      "rechtbreien|gladstrijken",
      "touwtjes|lijntjes|voetwerk|ingangen|connecties|achterdeurtjes|contactje|contactjes|contacten|kruiwagen",
    ],
  },
  {
    id: "chance-there-is",
    mood: ["statement", "closed"],
    phrases: [
      "kans|hoop is er [@p] [@p] [altijd|nog|wel|zeker]",
      "er is [@p] [@p] [altijd|nog|wel] [@p] [een|wat|enige] [@p] [kleine] kans|hoop|speling|rek|marge",
      "goede|goeie|enige|nog hoop [@p] dat|op",
      "@ik heb|hou|houd [@p] [@p] [@p] [goede|goeie|veel|nog|wel] [@p] hoop|vertrouwen [@p] [@p] [dat|in|op|nog]",
      "niet geschoten|nooit geschoten",
      "@dit moet [@p] [@p] te regelen|doen|fixen|versieren|ritselen [zijn]",
      "@dit kan|kunnen|zou [@p] [volgende|over|morgen|later] [@p] [week|maand|jaar] [@p] zomaar|best|weer [@p] anders|veranderen|veranderd|omslaan",
      "misschien|wellicht|mogelijk|hopelijk zetten|draaien|halen|geven|laten|krijgen|maken|willen|kunnen|doen|komt|valt|gaat|wordt|mag|zet|haalt|kan|kunnen|lukt|schuift|praten|heroverwegen [@p] [@ik|ze|hij|zij|het|@dit|er|@lid|@third] [@p] [@p] [hem|het|haar] [@p] [@p] * terug|toch|alsnog|nog|weer|anders|goed|af|uitstel|later|over|om",
      "wie weet [@p] [@p] kan|zet|komt|draait|valt|is|krijgt|zetten|lukt|mag",
      "met [een|wat|@p] [@p] [beetje] [@p] duwen|trekken|geluk|praten|goede|goeie|handigheid|mazzel|geduld [@p] [@p] * misschien|toch|lukt|krijg|komt|kan|lukken|wel",
      "als @jij|u|je [@lid|@dit|alles|het|@p] [@p] * betaalt|terugbetaalt|meewerkt|belooft|inlevert|regelt|stopt|verbetert [@p] [@p] kunnen|kan|wil|wilt|willen|zal|is @ik|er|@dit|het [@p] [@p] [@p] * misschien|kijken|over|nog|van",
      "wil|wilt|willen|kan|kunnen @ik [@p] [@p] kijken of|wat [@dit|het|@lid|er|@ik] * kan|mag|tafel|terug|lukt",
      "verwacht|verwachten|reken [@you|@jij|er|@p] [@p] [@p] niet [@p] [te|al] [@p] veel [van|op]",
      "de beroerdste niet",
      "soms|weleens|vaak zijn|is ze|hij|zij|@third [@p] [@p] [best|wel] [@p] soepel|mild|coulant|schappelijk|flexibel",
      "laat mij|me|@ons [@p] [@p] [even|maar] [@p] [met|bij] [@p] * praten|kijken|bellen|schuiven|proberen|begaan",
      "is [@p] nog [@p] niet|lang [@p] [niet] [@p] [helemaal] zeker|definitief|beslist|klaar|gezegd",
    ],
  },
];
