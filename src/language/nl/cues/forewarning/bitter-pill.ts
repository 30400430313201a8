import type { Cue } from "../../../pack.js";

const said = { mood: ["statement"], conditional: "no" } as const;
const DAY = "dag|middag|avond|ochtend|week|weekend|feestje|humeur|stemming|kerst|vakantie|plezier";

/** A bitter pill announced: the day spoilt, what it will do, what stands here, no flowers. */
export const bitterPill: readonly Cue[] = [
  {
    id: "spoils-your-day",
    ...said,
    phrases: [
      `@ik ga|gaan|zal|moet|kom [@p] [@p] @your ${DAY} [@p] [@p] * verpesten|bederven|leuker|beter|vrolijker|verknallen|verstoren|vergallen`,
      `verpest|bederf|vergal @ik [@p] @your ${DAY}`,
      "bittere|zure|harde|moeilijke pil|noot|boodschap|tijding",
      "een [@p] [@p] bittere|zure pil|noot [@p] [@p] [is|wordt|zal|voor]",
      "als [@p] [een] [@p] [@p] tegenslag|tegenvaller|klap|domper|teleurstelling [@p] [@p] [zult|zal|gaat] ervaren|voelen|vinden|zien",
      "@jij|@you gaat|zult|zal|ga @dit|het|@p [@p] [@p] [een|als] [@p] [@p] tegenvaller|tegenslag|domper|vervelend|naar|rot|erg|jammer|zuur|moeilijk|akelig|verschrikkelijk [@p] [vinden|ervaren|noemen]",
      "iets|nieuws|bericht|boodschap|verhaal waar|wat|dat|waarvan [@p] [@p] @you|@jij [@p] [@p] * verdriet|pijn|boos|van|niet|last|buikpijn|tranen [@p] [van|om] [gaat|zult|krijgt|krijgen|zal|krijgen]",
      "@you|@jij [@p] [@p] verdriet|pijn|last|moeite [@p] [van|mee] [gaat|gaan|zult|zal] krijgen|hebben|doen",
      "voorbereiden|voorbereid [@p] [op|dat]",
      "@you [@p] [@p] [@p] [er] [@p] [vast|alvast] [@p] op voorbereiden|voorbereid",
      "bereid|bereidt @you|u|je|@zich [@p] [@p] [maar] voor [op]",
      "voordat|voor @ik [@p] [@p] [@p] [@p] tot de kern|kern|verder|begin|steek [@p] [kom|ga|vertel|van]",
    ],
  },
  {
    id: "what-stands-here",
    ...said,
    phrases: [
      "niet leuk|fijn|mooi|best|goed|fraai|vrolijk|positief|prettig wat|hetgeen [@p] [hier|er|daar|@ik|in] [@p] [@p] [in] [@p] staat|lees|zie|ga|moet|heb|ze|hoor|kom",
      "wat [@ik|er|hier|@p] [@p] [@you] [@p] [@p] * [heb|ga|moet|staat|kom|gehoord|gelezen|vertellen|zeggen] [@p] [vertellen|zeggen|gehoord] is|wordt|valt|zal [@p] [@p] [@p] [niet|behoorlijk|best|een|nogal|vrij] [@p] [@p] kut|klote|rot|naar|heftig|zwaar|pijnlijk|vervelend|erg|slecht|zuur|leuk|makkelijk|fijn|mooi|gemakkelijk|bitter|hard|tegenvallen|meevallen",
      "@dit|het is|zijn [@p] [@p] niets [@p] moois|leuks|goeds|fijns|vrolijks|prettigs|best [@p] [wat|waarvoor|waar|dat]",
      "@dit|het|@lid is|heeft|viel|pakt|pakte|valt [@p] [@p] niet [@p] [@p] [zo] goed|gunstig|best|fraai|mooi [@p] uitgedraaid|uitgepakt|uitgevallen|afgelopen|uit",
      "niet [@p] goed|gunstig|best|fraai|mooi uitgedraaid|uitgepakt|uitgevallen|afgelopen",
      "het|@dit|wat zal|gaat|zult @you [@p] [@p] niet [@p] [@p] meevallen|bevallen|aanstaan|blij|vrolijk|zinnen|smaken",
      "terugkoppeling|uitslag|uitkomst|reactie|antwoord|beslissing|stemming|beschikking|brief|mail|bericht|besluit|advies|rapport [@p] * en [@p] die|dat|het|deze|hij is|valt|ziet|luidt|was [@p] [@p] [@p] niet|negatief|slecht|tegen|minder|ongunstig",
      "moeilijk|slecht|vervelend|naar|rot|triest|zwaar|droevig|treurig|lastig nieuws|bericht|boodschap [@p] [vandaag|mevrouw|meneer|voor|ben|vrees|vanuit|van|over|he|hoor|zeg|jongens]",
      "niet|geen [@p] met bloemen|taart|gebak|cadeautjes|champagne|slingers",
      "kom|bel|sta|ben @ik [@p] [@p] [@p] niet [@p] [@p] [om] [@p] met|voor|iets [@p] * bloemen|taart|lol|gezelligheid|plezier|feestje|leuks|moois",
      "op de|het achterkant|gang slecht|nieuws",
      "iets|nieuws [@p] waar|wat @you|@jij [@p] [@p] niet [@p] [@p] [om|op|naar] [@p] [zit|staat|te] [@p] [te] wachten|springen|uitkijkt|zit|vraagt|wachtte",
      "@ik zeg|vertel|breng [@dit|het] [@p] [@p] langzaam|voorzichtig|rustig|stap",
      "@dit|wat [@p] gaat|zal [@you] [@p] [@p] [@p] hard|rauw|zwaar|koud [@p] [op] [@p] aankomen|vallen|binnenkomen|komen",
      "dat|wat|die [@p] hard|rauw|zwaar [@p] aankomt|valt|aankomen|binnenkomt",
      "leedwezen|onaangename|onaangenaam|onprettige|onfortuinlijk [@p] [mededeling|tijding|boodschap|bericht|nieuws]",
      "@ik vrees|denk|ben|verwacht [@p] [bang] [@p] dat ge|@jij|u|je [@p] [er|@dit|hier|daar] [@p] [@p] [@p] niet|geen [@p] [content|blij|gelukkig|vrolijk|tevreden|fan|leuk] [@p] [mee|van|over|zult|zal|gaat]",
      "niet [@p] content|tevreden|gelukkig [@p] [mee|over|van] [@p] zult|zal|gaat|zijn",
    ],
  },
];
