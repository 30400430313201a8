import type { Cue } from "../../../pack.js";

const after = { answering: ["insult", "threat"] } as const;
const END =
  "stop|stoppen|stopt|hang|ga|gaan|leg|beeindig|verbreek|sluit|moet|vraag|eindigt|is|loop|vertrek|zeg|haal|bel|roep|schakel|houdt|kan|kunnen|wil|ben|breek|breken";

/** If it happens again, what follows; the word itself turned away. */
export const ifAgain: readonly Cue[] = [
  {
    id: "if-it-happens-again",
    ...after,
    phrases: [
      `gebeurt|hoor|gaat|doet|blijft|zegt|scheldt|roept|noemt [@dit|het|@ik|@jij|u|je|@ons] [@p] [@dit|zo|@ons] [@p] * nog|weer|opnieuw|door|zo|eens|keer [@p] [@p] [@p] [dan] [@p] * ${END}`,
      `gaat|blijft @jij|u|je [@p] [@p] zo|schelden|dreigen|doorgaan|door [@p] [door|schelden]`,
      "nog|een|@p [nog] [een|@num] keer|zoiets|woord|scheldwoord|belediging|opmerking|dreigement|maal [@p] [@p] [zo|schelden|zoiets|nog|en] [@p] [@p] en|dan|of",
      "nog [@p] een|eens [@p] keer|zo|zoiets|woord",
      `als @jij|u|je [@ons|zo|@dit|nog|@p] [@p] * uitscheldt|scheldt|praat|beledigt|bedreigt|doorgaat|noemt|uitmaakt|dreigt|schreeuwt|blijft|gaat|toespreekt|aanspreekt [@p] [@p] [dan] [@p] ${END}`,
      `als @jij|u|je [@p] [@p] zo over|tegen|naar|op [@lid|@mijn|@ons|mij] [@p] * ${END}`,
      "zolang @jij|u|je|ge [@ons|@p] [@p] * scheldt|dreigt|beledigt|bedreigt|uitscheldt|vloekt|zo",
      "leg|hang|verbreek|beeindig|sluit|breek @ik [@p] [@p] * neer|op|telefoon|verbinding|gesprek|chat|af",
      "ik leg|hang|verbreek|beeindig|sluit|breek [@p] [@p] * neer|op|telefoon|verbinding|gesprek|chat|af",
      "stoppen @ik [@p] [@p] [voor] [vandaag|nu|hier|ermee|@p]",
      "@ik stoppen|stop [@p] [@p] [voor] [vandaag|nu|hier|ermee]",
      "andere keer terug|verder|terugkomen",
      "dan moet|mag @jij|u|je gaan|vertrekken|weg",
    ],
  },
  {
    id: "that-word-turned-away",
    ...after,
    phrases: [
      "@dit|zo accepteer|slik|pik|neem|duld|tolereer|wil @ik [@p] [@p] niet",
      "@dit|zo [een] soort|zulke kwalificaties|woorden|termen|taal|opmerkingen|uitlatingen|teksten|praat [@p]",
      "laat|laten @ik [@p] [@p] niet [@p] [@p] [over] [passeren|gebeuren|toe|noemen|uitmaken|zeggen]",
      "hoef|wil|laat|ben @ik [@ons|me|mij] [@p] [voor|van|door] [@you] [@p] [@p] niet [@p] [te] zijn|noemen|genoemd|laten|horen|uitmaken|worden",
      "wil|hoef @ik [hier|@p|van] [@you] [@p] [@p] niet horen|noemen|hebben",
      "@dit|zo [een] woord|term|naam [@p] [@p] [dat|die] [@p] [@ik] [@p] * niet",
      "een|@dit woord|naam dat|die|wat @ik [@p] [@p] [hier|van] [@p] [@you] niet",
      "@wil|wilt|zou @jij|u|je [@dit|het|die|zo] [@p] [@p] [woord|woorden] [@p] [@p] * zonder|niet|terugnemen|laten|achterwege|inslikken [@p] [doen|gebruiken|zeggen|meer]",
      "@wil @you|u|je|ik het|dit|verder [@p] zonder",
      "verder|voortdoen|doorgaan|praten|door zonder|maar [@p] [@p]",
      "dreigen|bedreigingen|bedreiging|dreigementen|schelden|uitschelden meld|doe|doen|accepteer|zijn|gaat|nemen|neem @ik|@p|we [@p] [@p] [bij|hier|niet|serieus|aangifte] [@p]",
      "boos|kwaad|woedend|praten|schreeuwen|mopperen mag|kan|zijn|worden|prima [@p] [@p] * niet|schelden|uitschelden|persoonlijk|dreigen",
      "niet op mij|@ons|me [@p] [persoonlijk]",
      "op|over het|@lid|@dit besluit|beleid|brief|situatie niet [op]",
      "ik vind dit|dat [@p] [@p] niet|niets [@p] oke|leuk|prettig|kunnen|normaal|fijn|netjes",
      "@dit is [@p] een grens|@mijn",
      "een grens",
      "ik heet|ben [@p] * wil ik [@p] [@p] * aangesproken|genoemd|behandeld",
      "wil ik [@p] * aangesproken|toegesproken|behandeld|genoemd",
      "over|om|vanwege @mijn|mijn afkomst|huidskleur|uiterlijk|naam|geloof|moeder|leeftijd|accent|geslacht",
    ],
  },
];
