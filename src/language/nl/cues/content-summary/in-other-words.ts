import type { Cue } from "../../../pack.js";

const told = { mood: ["statement", "closed"] } as const;
const LIVE =
  "heeft|hebt|heb|bent|was|had|woont|slaapt|zit|staat|doet|durft|wilt|wil|vindt|denkt|werkt|zorgt|rijdt|leeft|rekent|hoort|ziet|weet|wacht|betaalt|zoekt|mist|verwacht|rekende|dacht|hoopte|ging|kreeg|belde|kookt|stookt|houdt|maakt|speelt|gaat|loopt|lijdt|wist|moest|redt|merkt|vertrouwt|twijfelt|noemt|gelooft";
const KIN =
  "kind|kinderen|zoon|dochter|man|vrouw|moeder|vader|ouders|partner|vriend|vriendin|zus|broer|oma|opa|echtgenoot|echtgenote|kleinzoon|kleindochter|kleinkind|kleinkinderen|buurman|buurvrouw|buren|jongen|jongens|meisje|meisjes|hond|kat|baby|gezin|familie|zoontje|dochtertje|schoonmoeder|tweeling|knieen|rug|been|benen|longen|hart|gezondheid";

/** What the tenant said, said again in other words. */
export const inOtherWords: readonly Cue[] = [
  {
    // "u hebt de keuken dus zelf betaald": the "dus" behind the verb draws out what was said
    id: "plain-so-within",
    ...told,
    conditional: "no",
    phrases: [
      `@jij ${LIVE} [@lid|@your|er|@zich|@dit|het|@p] [@p] * dus`,
      `@jij ${LIVE} dus`,
      `@your [@p] ${KIN} * dus`,
      `@your ${KIN} ${LIVE}|hebben|zijn|durven|slapen|spelen|kunnen [@p] * dus`,
      "dozen|spullen|kamer|koffers|meubels|muren|vloer|kinderen|papieren|bank|ketel|bed [@p] staan|staat|is|zijn|waren|ligt|liggen|zit [@p] [@p] dus",
      `${LIVE}|durven|kunnen|slapen|zitten|willen|wonen dus [@p] [@p] [@p] niet|al|nog|zelf|alleen|nooit|geen|met|in|op|de|het|een|elke|steeds`,
    ],
  },
  {
    id: "what-i-gather",
    ...told,
    phrases: [
      "wat ik [@p] [@p] [hier|uit|van] [@you] [@p] [zo] [@p] meekrijg|opmaak|oppik|begrijp|beluister|hoor|proef|meeneem|onthoud [@p] [is|dat]",
      "het gaat|draait|ging @you [@p] [@p] [@p] [vooral|niet] om|over",
      "gaat|draait|ging het @you [@p] [@p] om",
      "voor @you gaat|draait|komt het [@p] [@p] [vooral|erop] [@p] om|over|neer",
      "waar het [@p] [bij|voor|van] @you [@p] [op|om|aan] [neerkomt|draait|schort] is",
      "@jij ziet|leest|proeft|herkent|vermoedt|hoort [@dit|daar|er|hier|het] [@p] [@p] [een|@p] [@p] * in|achter",
      "@jij hebt|heeft het [@p] [@p] over|gehad over",
      "@lid plan|bedoeling|idee|droom|wens|verwachting was [@p] [@p] om|dat [@p] [@p] hier|er|samen|oud|@jij|@you",
      "@num|# [dagen|uur|middag|zaterdag] [@p] gewacht|gebeld|gestaan|gezeten en",
      "hele|heel|halve zaterdag|middag|dag|ochtend|nacht|avond|week [@p] [@p] * gewacht|gezeten|gestaan|gebeld|thuisgebleven",
      "met andere woorden|anders gezegd|kort gezegd|samengevat",
      "andere woorden",
      "anders|kort gezegd",
      "@jij komt|loopt|stuit|botst [@p] [@p] [@p] steeds|overal|telkens|weer|elke|nergens [@p] [op|tegen|terecht|verder|keer|aan]",
      "@jij wordt|word|werd [@p] [@p] [@p] steeds|telkens|elke|iedere|overal|alsmaar|weer [@p] [keer] [@p] * gestuurd|doorverwezen|weggestuurd|doorverbonden|afgewimpeld|afgescheept|verwezen|afgewezen",
      "@jij moet|moest [@p] [@p] [@p] steeds|telkens|elke|iedere|altijd [@p] [keer|maand|dag|week|nacht] [@p] * opnieuw|zelf|kiezen|uitleggen|wachten|bellen|vragen|bijbetalen",
      "elke|iedere maand|dag|week|nacht|keer|avond kiezen|puzzelen|wachten|bellen|sjouwen|schipperen|rekenen",
      `@your [@p] ${KIN} lijdt|lijden|heeft|hebben|krijgt|krijgen|kan|kunnen [@p] [@p] [@p] [er|daar|hier] [@p] [@p] [@p] onder|last|mee|niet [@p] [tegen|van|meer|zonder|terecht]`,
      "volgens @you|jou|u",
      "in @your optiek|beleving|verhaal|lezing|opvatting",
    ],
  },
  {
    id: "promised-you-then",
    ...told,
    phrases: [
      "tegen|aan @you|jou is|werd|was|hebben [@p] [@p] * gezegd|beloofd|verteld|toegezegd|voorgehouden",
      "er is|was|werd [@p] tegen|aan @you [@p] [@p] * gezegd|beloofd|verteld|toegezegd|voorgehouden",
      "er was|is|werd @you [@p] * voorgehouden|voorgespiegeld|beloofd|toegezegd|gezegd|verteld",
      "@third|collega|iemand|ze|hij [@p] [@p] heeft|hebben|had [@p] [tegen] @you [@p] [@p] * [@p] gezegd|beloofd|verteld|toegezegd|verzekerd|voorgehouden",
    ],
  },
];
