import type { Cue } from "../../../pack.js";

const told = { mood: ["statement", "closed"] } as const;
const KIN =
  "oma|opa|moeder|vader|tante|oom|zus|broer|zoon|dochter|nicht|neef|buurvrouw|buurman|buren|schoonmoeder|schoonvader|vriendin|vriend|collega|kennis|zwager|ouders|vrouw|man";
const THINGS =
  "hek|hekje|schutting|schuur|schuurtje|keuken|muur|muurtje|worstje|plantje|tegel|tegels|tuin|tuintje|kastje|deur|kraan|fiets|boom|struik|kat|bank|bankje|stoel|brief|papiertje|boete|geld|bedrag|huis|woning|trap|treden|plek|verf|kleur|kras|krasje|vlek|vlekje|kleinigheid|formaliteit|gesprek|feestje|avond|dag|keer|muziek|geluid|kamer|vloer|kleed|lamp";

/** Waved away: others who laugh about it now, other places, little things, heaven and next year. */
export const wavedAway: readonly Cue[] = [
  {
    id: "one-who-had-the-same",
    ...told,
    phrases: [
      `@mijn|een|@lid [@p] ${KIN} @heb|had|kreeg|moest|zat|ging [@p] [@p] [@p] [ook|precies|hetzelfde] [@p] * en|maar|die [@p] * lacht|lachen|blij|prima|fijn|beter|gelukkig|mooier|overleefd|niets|weg|wil|gewend`,
      `@mijn|een [@p] ${KIN} @heb|had|kreeg [@p] [@p] [precies|exact] hetzelfde`,
      "lacht|lachen er|erom [@p] [om]",
      "er [@p] [nu|later|nog] om lacht|lachen",
      "@ik @heb [@p] [@p] * ergere|erger|slechtere|kleinere|viezere [@p] [@p] gezien|gehoord|meegemaakt|@home|huizen|pleinen|flats|woningen",
      "er zijn|leven|wonen [@p] [er] [@p] [@p] die [@p] [@p] * erger|slechter|minder|nooit|geen",
      "in|bij @lid|@p|het bijlmer|achterhoek|oosten|noorden|amsterdam|rotterdam|buitenland|flat|andere [@p] zitten|wonen|leven|hebben ze|mensen",
      "in syrie|oekraine|afrika|gaza|india|groningen|amerika|polen|overschild|china|marokko [@p] [@p]",
      "zitten|wonen ze [@p] [al] [@p] [@num|#] [jaar|jaren|maanden] [@p]",
      "dan is|@heb @dit|@jij [@p] nog [@p] luxe|mazzel|geluk|niets|paleis",
      "@dit is nog [@p] luxe|mazzel|niets|genade",
    ],
  },
  {
    id: "soon-forgotten",
    ...told,
    phrases: [
      "over|na|volgend|volgende|binnen [een|@num|#] jaar|maand|week|weken|maanden|jaren|tijdje|poosje|maandje|jaartje|weekje [@p] * weet|wilt|wil|denkt|bent|ben|zit|mist|lacht|merkt|woont|is [@p] [@jij|u|je|het|@dit] [@p] * niet|niets|geen|gewend|vergeten|blij|zonnig|zonnige|beter|anders|prima|over",
      "weet @jij|je|u niet [@p] [meer] beter|dat|hoe|wat",
      "wilt|wil @jij|u|je [@p] [@p] niet [@p] [meer] terug|weg|anders",
      "@jij @ben [@p] [@p] zo [@p] weer [@p] op|thuis|beter|de",
      "@jij @ben [@p] [zo|binnen] [@p] * weer [@p] op de been|rit",
      "een mens|mensen overleeft|went|kan|kunnen|wennen|verdraagt|redt [@p] [@p] [ook|aan|alles|veel]",
      "overleeft|overleven [@lid|een|@you|@jij] [@p] [mens]",
      "let [@you|@jij] [@p] op mijn woorden",
      "god|allah|heer|universum [@p] @heb|geeft|zal|sluit|weet",
      "inshallah|insjallah|insha",
      "met [een] [@p] * goede|goeie wil|moed|hoop [@p] [komt|lukt|gaat|redt]",
      "er gebeurt|gebeurd [@p] [@p] heus|echt|toch|vast niets",
      "@dit gebeurt [@p] [@p] [@p] niet [@p] [@p] [zo] [@p] [snel|vaak|gauw]",
      "maak|maakt @jij|u|je @zich|u|je|er [@p] [@p] [@p] geen zorgen",
      "geen zorgen [@p] [over|om] [maken]",
      "loopt|zal|gaat [@p] [heus|vast|wel|allemaal] [@p] met een sisser|los",
      "misschien|wie|wellicht komt|vindt|krijgt|is er|@jij|@you [@p] [@p] * iets|wat [@p] [@p] leukers|beters|mooiers",
      "iets [@p] veel leukers|beters|mooiers|groters",
      "alles is|valt|komt [@p] [@p] [op] [te] lossen|oplosbaar|op|goed",
    ],
  },
  {
    id: "only-a-thing",
    ...told,
    phrases: [
      `@dit|het is|zijn|was|gaat|waren [@p] [@p] [@p] [maar|slechts|alleen] [om] een|@num|#|paar [@p] [@p] [@p] ${THINGS}`,
      "om|over zo een [@p] [@p] worstje|plantje|hekje|schuurtje|kleinigheid|papiertje|krasje|boompje|likje|struik",
      `@dit|het is|zijn maar|slechts [@p] [een|@num|#|paar] [@p] [@p] ${THINGS}|dingen|spullen|stenen|hout|planten`,
      "is|wordt ook [@p] [een] soort vakantie|avontuur|kans|uitje|feest",
      "is [@p] net|gewoon|bijna|haast [een] [@p] vakantie|avontuur|kamperen|uitje|hotel|nieuw|thuis",
      "net vakantie|kamperen|nieuw",
      "op een|de camping|boot|vakantie @heb|is|zit|heeft @jij|je|u [@p]",
      "in @lid park|tuin|bos|straat|stad is|zit|kan|kun|kunt|schijnt [@jij|je|het|u] [@p] [@p] [ook] [@p] * zon|lekker|fijn|zitten|mooi|prima|groen|gezellig",
      "buiten|binnen|boven|daar|hier|elders|thuis is|kan|kun|kunt|zit|zitten|schijnt [@jij|je|het|@dit|u] [@p] [@p] ook|toch|lekker|prima|heerlijk|best [@p] [@p] [lekker|fijn|zitten|zon|wonen|leuk|mooi|prima|spelen|heerlijk]",
      "is [@p] [@p] ook [@p] zon|plek|plaats|leven|leuk|wonen|gezellig",
      "@jij moet [@p] [@p] maar [@p] denken|zo|bedenken",
      "moet @jij [@dit|het] [@p] [@p] [maar] [@p] zien|denken|bekijken",
      "dan heeft|hebt|heb|scheelt|bent|spaart @jij|je|u|@dit [@you] [@p] [@p] [mooi|lekker|tenminste|meteen] [@p] [@p] minder|geen|mooi|ook|van",
      "scheelt @you|@jij|@dit [@you] [@p] mooi|lekker|weer|toch|ook",
      "@dit scheelt [@p] [@you] [@p] mooi|lekker|weer|toch",
      "zie|ziet @jij|@dit|het [@dit|het] [@p] [@p] als|maar [een|als] [@p] [een] [@p] extraatje|kans|vakantie|avontuur|bonus|cadeau|test|les|begin|opruimen",
      "jongens|gasten|kinderen|ze|jongeren|mensen|buren|pubers bedoelen|doen|menen|zijn het|@dit|niet [@p] [@p] [zo] [@p] [niet|kwaad|erg|slecht] [@p] [kwaad|zo|als|bedoeld]",
      "niet zo erg|slecht|kwaad als @jij|ze|het|@dit|je [eruitzien|denkt|lijkt|zegt|lijken]",
      "je|@jij krijgt|krijg [er|@p] [@p] * mooi|leuk|fijn|prachtig [@p] [uitzicht|plekje|alternatief] [voor] [terug]",
      "elk nadeel",
    ],
  },
];
