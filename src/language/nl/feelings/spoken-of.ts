import type { FeelingTerm } from "../../pack.js";

const SEEN = "lees|zie|hoor|proef|merk|voel|bespeur";
const FROM = "van|in|uit|op|aan|bij|achter|onder|door";
const frames = (noun: string): string[] => [
  `${noun} ${SEEN} ik [@p] [@p] ${FROM} @your|@you`,
  `ik ${SEEN} [@p] [@p] [@p] [een] [@p] [@p] ${noun} [@p] ${FROM} @your|@you`,
  `${SEEN} ik [@p] [@p] [@p] [een] [@p] [@p] ${noun} [@p] ${FROM} @your|@you`,
  `@dit is [@p] [@p] [een] [@p] [@p] stille|grote|diepe|oude|flinke|hele|enorme|opgekropte|kille|zachte [@p] [stille|grote|diepe] ${noun} [@p] bij|van|in @you`,
  `er zit|zitten|klinkt|spreekt|schuilt|leeft [@p] [@p] [een] [@p] [@p] [hoop|boel|bak|stuk|zweem] ${noun} [@p] in|bij|uit|onder|achter @you|@your`,
  `${noun} [@p] spreekt|klinkt|straalt|druipt|staat|spat [@p] [@p] uit|door|van|op|in @your`,
  `@your [@p] ${noun} [@p] is|zit|druipt|straalt|klinkt [@p] [@p] groot|hoog|diep|voelbaar|zichtbaar|hoorbaar|eraf|door|te`,
  `vol [@p] [@p] ${noun} @stand|zit`,
  `@jij @stand|zit [@p] vol [@p] [@p] ${noun}`,
];

/** Feelings spoken of as a thing: read from a face, heard in a voice, at one's throat, beyond one. */
export const spokenOf: readonly FeelingTerm[] = [
  {
    family: "anger",
    strength: 4,
    idioms: [
      ...frames(
        "boosheid|woede|kwaadheid|razernij|verontwaardiging|frustratie|ergernis|verbittering|bitterheid",
      ),
      "@jij walgt|gruwt|kookt|briest|ziedt|steigert [@p] [@p] [ervan|van|hiervan]",
      "@dit doet @you [@p] [@p] walgen|koken|steigeren",
      "@dit tergt @you",
      "het vuur|bloed|de stoom [@p] [@p] [@p] kookt|komt|stijgt @you|uit|naar [@p] [@your|het] [oren|hoofd]",
      "@dit is|was [@p] [@p] [voor] @you [@p] een [@p] grove|flinke|zware|regelrechte|pure belediging|vernedering|schoffering|kleinering|aanval|klap",
      "voor @you [@p] [@p] een [@p] [@p] belediging|vernedering|schoffering",
      "een [@p] [@p] belediging|vernedering|schoffering voor @you",
      "@you [@p] [@p] tegen de borst|haren stuit|strijkt",
      "@jij [@p] [@p] ten einde raad|geduld",
      "@your geduld is|raakt [@p] [@p] op|weg|ten",
    ],
  },
  {
    family: "anger",
    near: ["disappointment", "sadness"],
    strength: 3,
    idioms: [
      "@your vertrouwen|geloof [@p] [@p] [in] [@ons|mij|de|het] [@p] [@p] is|raakt|heeft|kreeg|ligt [@p] [@p] * weg|geschaad|geschonden|gedaald|nul|nulpunt|kwijt|deuk|knauw|op|verdwenen|beschadigd|aan|verloren|zoek",
      "is @your vertrouwen|geloof [@p] [in] [@ons|de|het] [@p] weg|op|kwijt|zoek|geschaad|geschonden|verdwenen",
      "@jij gelooft|vertrouwt @ons|mij|niemand|er [@p] [@p] [@p] [niets|niet|voor] [@p] [meer|geen]",
      "@zich [@p] [@p] [@p] niet [@p] gezien|gehoord|serieus|gewaardeerd|gekend|erkend",
      "@jij vuult|voelt je|@zich [@p] [@p] niet [@p] gezien|gehoord|gekend|erkend|gewaardeerd",
      "@jij|u|je [@p] [@p] @zich [@p] [@p] [@p] overgeslagen|gepasseerd|afgeserveerd|afgescheept|weggezet|genegeerd|weggestuurd|vergeten voelt",
      "@jij @zich overgeslagen|gepasseerd|genegeerd|vergeten voelt",
      "@jij voelt|voel @zich|u|je [@p] [@p] [@p] gepasseerd|afgeserveerd|afgescheept|genegeerd|weggezet|vergeten|overgeslagen",
      "@jij [@p] @ben [@p] [@p] des duvels|duivels|spinnijdig|hels",
    ],
  },
  {
    family: "disbelief",
    strength: 4,
    idioms: [
      ...frames("verbijstering|ongeloof|ontzetting|verbazing|schrik|ontreddering"),
      "@dit gaat|is [@p] [@p] [@your|u] [@p] verstand|pet|petje [@p] te boven",
      "@dit gaat|is [@p] [@p] boven @your verstand|pet|petje",
      "@dit gaat @you [@p] [@p] [ver] [@p] te boven|boven",
      "@your verstand|hoofd kan|wil|krijgt @dit|er [@p] [@p] niet [@p] [bij|bevatten|aan]",
      "@you met geen|@p pen|verstand|hoofd [@p] bij kunt|kan",
      "met @your hoofd|verstand niet [@p] bij",
      "@dit|@lid tijding|bericht|nieuws|boodschap treft|raakt|overrompelt|overdondert|verlamt @you [@p] [@p] [diep|hard|zwaar]",
      "treft|raakt @dit|@you [@you] [@p] [@p] diep|hard|zwaar|pijnlijk",
    ],
  },
  {
    family: "fear",
    strength: 4,
    idioms: [
      ...frames(
        "angst|paniek|onrust|bezorgdheid|spanning|vrees|zorg|zorgen|ongerustheid|radeloosheid|wanhoop",
      ),
      "@dit|@lid [@p] * vliegt|grijpt|springt|knijpt @you [@p] [@p] [naar|bij|om] @lid|@your keel|strot|hart",
      "naar|bij de keel|strot grijpt|vliegt|springt",
      "vliegt|grijpt|springt @you naar|bij|aan",
      "krijgt|heeft|hebt|krijg @jij|u|je @dit|het [@p] [@p] [@p] benauwd|te kwaad|moeilijk|warm",
      "@jij krijgt|hebt|heeft @dit|het [@p] [@p] [@p] benauwd [@p] [van|bij|als]",
      "het zweet|angstzweet [@p] [@p] breekt|staat|slaat @you|u",
      "met [@p] knikkende|trillende|bibberende knieen|benen",
      "@jij houdt|hield @your hart|adem [@p] [vast|in]",
      "@jij moet|moogt|mag er|daar|ge [@p] [@p] niet [@p] aan denken",
      "daar moet|moogt|mag @jij|ge|u|je [@p] [@p] niet [@p] aan denken",
      "niet aan moet|moeten denken",
    ],
  },
  {
    family: "sadness",
    strength: 4,
    idioms: [
      ...frames("verdriet|pijn|rouw|heimwee|gemis|somberheid|moedeloosheid|eenzaamheid|leegte"),
      "@dit is|valt|komt [@p] [@p] [@p] rauw voor|op|bij @you|@your|het",
      "@dit|deze [@p] klap|slag|dreun|verlies|tegenslag [@p] moet|moeten @you|@jij [@p] [@p] [@p] [nog] [@p] te boven komen",
      "@jij moet @dit|@lid [@p] klap|slag|dreun|verlies|tegenslag|schok [@p] [@p] [@p] [nog] [@p] te boven|verwerken [komen]",
      "te boven komen",
      "raakt|verliest|raak @jij|@you [@p] voor @your gevoel [@p] * kwijt|alles|stukje|hem|haar",
      "voor @your gevoel [@p] * kwijt|alleen|afgedankt|weg|verloren|niets|afgenomen|opnieuw",
      "ge|@jij hebt|heeft [@p] [@p] [@p] te doen met|om [@p] @lid|@your|die|hem|haar",
      "met die|@lid|@your [@p] [@p] [@p] te doen [hebt|heeft]",
      "@jij zit|zat [@p] [@p] tot hier|@p daar",
      "@jij zit|@heb [@p] [@p] [het] [@p] tot hier",
      "het zit @you [@p] [@p] tot hier",
      "@jij loopt|zit|schiet [@p] [@p] [@p] [helemaal] vol",
      "@jij houdt|hield het [@p] [@p] [@p] niet [@p] droog|meer",
    ],
  },
];
