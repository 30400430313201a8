import type { Cue } from "../../../pack.js";

const unprovoked = { notAnswering: ["insult", "threat"] } as const;
const CRYING =
  "gejammer|gejank|gehuil|gezeur|gedoe|geklaag|geschreeuw|gejengel|gemopper|gesnik|gebler|gegil|gezanik|gezeik|gemekker|geroep|getier|aanstellerij|drama|theater|huilen|schreeuwen|janken|jammeren|klagen|zeuren|roepen|gillen|snikken|brullen|tieren";

/** Enough of that: stop crying, quieter, keep feelings out of it, nothing to be ashamed of. */
export const enoughOfThat: readonly Cue[] = [
  {
    id: "stop-that-crying",
    mood: ["statement", "closed"],
    ...unprovoked,
    phrases: [
      `hou|houd|houdt|stop|kap|stopt|schei [@you|@jij|u|je] [@p] [nou|nu|eens|alstublieft|toch] [@p] [@p] [op|uit] [@p] met [@dit|die|@lid|al|@your] [@p] [@p] ${CRYING}`,
      `ophouden|stoppen|kappen|uitscheiden [@p] met [@dit|die|@lid|al|@your|te] [@p] ${CRYING}`,
      `dat|dit|die|al|genoeg [dat] ${CRYING} [@p] [is|helpt|hoeft|nu|moet|kan|lost|brengt]`,
      "niet|nooit gaan|meteen|gelijk|weer huilen|janken|schreeuwen|snikken|brullen|gillen|zitten",
      "ga|gaat|gaan @you|u|je|@p [@p] [@p] niet|nou [@p] [@p] [nou|meteen|gelijk|niet] [@p] [@p] overstuur|huilen|janken|gillen|schreeuwen|zitten|boos|panikeren|zielig [raken|worden|doen|huilen]",
      "met huilen|boos|schreeuwen|tranen|janken|jammeren|kwaad|boosheid|roepen [@p] [worden|zijn|doen] [@p] krijg|krijgen|krijgt|betaal|betaalt|red|bereik|bereikt|kom|komt|schiet|schieten|los|lost|win|wint|maak|maakt|help|helpt [@p] [@ik|@jij|je|u|we|@dit]",
      "borst vooruit",
      "kin omhoog",
      "tranen drogen|weg|afvegen",
      "droog|droogt|veeg [@you|@p] [@p] @your|die|@lid tranen",
      "niet bij de pakken",
      "@ik gaan|ga|willen|wil [hier|nu] [@p] [@p] geen ruzie|scene|drama|geschreeuw|stennis|toestanden|gedoe|gejammer",
      "wie gaat|begint|huilt|schreeuwt|doet [er|zo] [@p] [@p] [nou|nu] [@p] [@p] [zo] [@p] [huilen|tekeer|janken|moeilijk|schreeuwen|overstuur|om|over]",
      "flink|dapper|verstandig [@p] zijn|wezen|blijven nu|hoor|he",
      "@dit|het is|was [@p] [@p] geen reden om|tot|voor [@p] * kijken|huilen|doen|reageren|boos|paniek|schreeuwen|worden|maken",
      "geen [@p] reden om [@p] [zo|meteen|je] [@p] * reageren|doen|kijken|huilen|schreeuwen",
      "niet zo heftig|fel|dramatisch|overstuur|emotioneel|opgewonden|bang|sip|sippen|kniezen|pruilen|tobben",
      "doe [@p] [@p] [@p] niet zo",
    ],
  },
  {
    id: "volume-down",
    ...unprovoked,
    phrases: [
      "toon|volume|stem|geluid|decibellen [@p] [@p] omlaag|lager|zachter|naar|dempen|matigen|terug|minder|dimmen|inhouden|temperen",
      "matig|matigt|demp|dempt|temper @you|u|je|@your|@p [@p] [@your|toon|stem]",
      "@wil|wilt|zou|wil|kunt|kun|kan @you|u|je [@p] [@p] [@p] [willen] [@p] [@p] niet [@p] [@p] [zo|tegen] [@p] [@ons|mij] [@p] schreeuwen|roepen|gillen|brullen|vloeken|tieren|huilen|snauwen",
      "@wil|wilt|zou|wil|kunt|kun|kan @you|u|je [@p] [@p] [@p] [@your] [@p] [stem|toon|volume] [@p] [iets|wat] [@p] zachter|matigen|dempen|rustiger|kalmeren|bedaren|inhouden|beheersen|temperen",
      "een tikje|tikkeltje|tandje|onsje|beetje|slagje|graadje minder|zachter|lager|rustiger|kalmer",
      "hoeft|hoef|hoeven [@p] niet [@p] [@p] [zo] [@p] [@p] te schreeuwen|roepen|gillen|brullen|snauwen|vloeken",
      "@jij hoeft|hoef niet [@p] [@p] [zo] [@p] [tegen] [@ons|mij|me] [@p] [te] schreeuwen|roepen|gillen|brullen|snauwen|vloeken",
      "anders is|stopt|houdt|eindigt [@p] @dit|@lid gesprek|@p",
      "anders is dit gesprek|het",
    ],
  },
  {
    id: "leave-feelings-out",
    mood: ["statement", "closed"],
    ...unprovoked,
    phrases: [
      "zakelijk|inhoudelijk|netjes|beschaafd|beleefd|rustig|normaal [@p] blijven|houden|praten [@p] [graag|alstublieft]",
      "zakelijk|rustig|normaal|beleefd|kalm [@p] graag|alstublieft",
      "emoties|gevoelens|emotie|tranen|boosheid|drama [@p] laten|laat|houden|hou|zetten|doen @ik|we|@p|er [@p] [@p] [erbuiten|buiten|thuis|opzij|weg|achterwege]",
      "aan emoties|gevoelens|tranen|boosheid @heb|heeft|hebben|doet [@lid|@ik|niemand] [@p] * boodschap|niets|geen",
      "geen boodschap [aan]",
      "daar|hier|hiervoor|daarvoor|@dit hoeft|hoef|moet|moogt|hoeven @jij|@you|ge|u|je @zich|u|je [@p] [@p] [@p] [daar|er] [@p] [@p] niet|geen [@p] [@p] [te|voor|zo] [@p] [voor|te] schamen|generen|druk|zorgen|rot|verdrietig",
      "@jij|ge moet|moogt|hoeft|hoef @zich|u|je [daar|er|hier] [@p] [@p] [@p] niet [@p] [@p] [voor|te|over] [@p] [voor] schamen|generen|verontschuldigen",
      "te|veel veel|te emotioneel|boos|overstuur|opgewonden|gespannen|fel",
      "kalmte zou|siert|is|@you|zal|mag",
      "kinderen kinderen",
      "sjonge|tjonge|nou [@p] wat een gedoe|ophef|drama|theater|herrie|kabaal",
    ],
  },
  {
    id: "why-make-so-much-of-it",
    ...unprovoked,
    phrases: [
      "waarom|vanwaar|hoezo maakt|maak|doet|doe|windt|wind|bent|ben|reageert|reageer|schreeuwt|huilt|raakt @jij|je|u|ge [@zich|je|u] [@p] [@p] [@p] [zo] [@p] [druk|moeilijk|boos|op|dik|gek|fel|emotioneel|kwaad]",
      "wie gaat|begint|huilt|schreeuwt|doet [er|zo] [@p] [@p] [nou|nu] [@p] [@p] [zo] [@p] [huilen|tekeer|janken|moeilijk|schreeuwen|overstuur|om|over]",
      "@kan|kan|mag|moet het|@dit|@lid [@p] [@p] [@p] [volume|toon|stem|wat|iets] [@p] omlaag|lager|zachter|rustiger|minder|kalmer|beleefder",
    ],
  },
];
