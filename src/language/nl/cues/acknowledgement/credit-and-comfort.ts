import type { Cue } from "../../../pack.js";

const told = { mood: ["statement"] } as const;
const FAIR =
  "eerlijk|leuk|netjes|fijn|logisch|prettig|makkelijk|mooi|fraai|gezellig|vriendelijk|ideaal|redelijk";
const WELL = "keurig|netjes|goed|prima|trouw|zorgvuldig|altijd|correct|eerlijk|perfect|serieus";

/** Credit given, and what the tenant says of it let stand: no way to live, bad timing, nothing to be ashamed of. */
export const creditAndComfort: readonly Cue[] = [
  {
    id: "you-did-it-well",
    ...told,
    phrases: [
      `@jij @heb [@lid|@dit|@your|het|er] [@p] * ${WELL} [@p] ingevuld|bijgehouden|onderhouden|geregeld|gemeld|aangeleverd|uitgezocht|voorbereid|verzorgd`,
      "@jij @ben [@p] [@p] [@p] [een] [@p] nette|trouwe|goede|fijne|keurige|prima|voorbeeldige huurder|betaler|buur|bewoner|bewoonster|huurster",
      "daar|hier|@dit lag|ligt [@dit|het] [@p] [@p] niet aan",
      "dat|dit zien|zie|waarderen|waardeer @ik [@p] [@p] ook|zeker|echt|enorm",
      "er zit|zitten|steekt [@p] [@p] veel|zoveel|heel|hard|jaren|ontzettend [@p] [veel] [@p] [werk|liefde|tijd|herinneringen|moeite] van @you|@your",
      "niemand|geen doet|doen [@dit|je|het|mens] @you|je|u [@p] na",
      "dat|dit doet niemand @you|je na",
      "@dit gun|gunnen @ik @you",
      "@ik gun|gunden|gunnen @you [@p]",
    ],
  },
  {
    id: "that-is-no-way",
    ...told,
    phrases: [
      "zo [een] kun|kunt|hoor|hoort|wil|ga|kan je|niemand|mens|men|ge [@p] [@p] niet [@p] wonen|leven|slapen|werken|koken|behandeld|omgaan|zijn|oud",
      "zo had|hadden|hoort|hoorde|mag|mocht hij|zij|ze|collega|niemand|men|@third @you [@p] [@p] [@p] niet",
      `${FAIR} is|voelt|klinkt|lijkt|was|vind @dit|het|@ik [@dit] [@p] [@p] niet`,
      "@dit is [@p] [@p] [@p] niet|geen [@p] stom|raar|gek|dom|vreemd|zwak|kinderachtig|overdreven|schande|aanstellerij|zeuren|zielig|belachelijk",
      "helemaal|absoluut|zeker niet stom|raar|gek|dom|vreemd|zwak|kinderachtig|overdreven|zielig",
      "@lid moment|timing|tijdstip kon|kan|had|is|komt|was [@p] [@p] * slecht|slechter|ongelukkig|beroerd|rot|beroerder",
      "dat|dit|daar kan|kunnen @ik [me|ons|mij] [@p] [@p] [geen] niet|nauwelijks|amper|voorstelling [@p] [voorstellen|indenken|van|bij]",
      "daar|hier|er wordt|word|kan|raakt [@p] niemand|je|geen [@p] [mens] [@p] * wijs|vrolijk|blij|beter|gelukkig [uit|van]",
      "wat een|@p [@p] moeilijke|zware|nare|rotte|ellendige|heftige|akelige tijd|week|maand|periode|jaar|jaren",
      "brief|tekst|uitleg|formulier|verhaal|regels|taal is|zijn|was [@p] [@p] [@p] niet|nauwelijks|slecht [@p] [te] volgen|begrijpen|duidelijk|leesbaar",
      "en @you|@jij|u had|hebt|heeft [@dit|het|er] [@p] [@p] * mooi|prachtig|netjes|gezellig [gemaakt]",
      "op|in die|zo|@your|deze [een] leeftijd|situatie|conditie|toestand * niet|geen [@p] zomaar|even|makkelijk|pretje",
      "verhuis|verkoop|begin|vind|vergeet|doe|laat je|u [@dit|het|zoiets] [@p] niet [@p] zomaar|even|licht",
    ],
  },
];
