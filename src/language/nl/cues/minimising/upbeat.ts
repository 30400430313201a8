import type { Cue } from "../../../pack.js";

const told = { mood: ["statement", "closed"] } as const;
const BETTER =
  "moderners|beters|mooiers|nieuws|warmers|ruimers|leukers|comfortabelers|gezonders|rustigers|fijners|veiligers|groters|zuinigers|makkelijkers";
const REMEDY =
  "oordoppen|oordopjes|trui|deken|dekens|dekentje|sokken|kussen|kruik|koptelefoon|plantje|kleedje|verfje|gordijn|gordijnen|muziekje|wandelingetje|paraplu|pleister|zonnetje|doekje|sopje|ventilatortje|fles|raampje|sausje|kaarsje|kacheltje|emmer|emmertje";

/** The bright side pressed on the tenant: it is hardly anything, it is good for you, it is nearly over. */
export const upbeat: readonly Cue[] = [
  {
    id: "hardly-anything",
    ...told,
    phrases: [
      "@lid|een|zo [een] [@p] [@p] * is|zijn|blijft|blijven ook|toch|uiteindelijk|tenslotte|eigenlijk maar|gewoon|slechts",
      "is|zijn [@dit|het|@lid] [@p] ook maar|slechts",
      "@dit|het|die is|zijn [@p] uiteindelijk|tenslotte [@p] maar|slechts|alleen",
      "lig|ligt|hoef|hoeft @jij|je [@p] [@p] [toch] [@p] niet|geen [@p] wakker van|om [te]",
      "daar|hier lig|ligt|word|wordt|ga|gaat @jij|je [@p] [@p] niet [@p] wakker|arm|armer|dood|failliet|slechter [van|aan]",
      "@dit|het is|was [@p] [@p] [toch] [@p] geen halszaak|doodzonde|misdaad|hogere wiskunde|wereldramp|noodgeval|levensbehoefte|must|eerste|lijdensweg|straf|strafkamp",
      "zo groot|erg|veel|ernstig|duur|ver|slecht|lang|zwaar|vreselijk|gevaarlijk was|waren|lijkt|leek|ziet|wordt @lid|@dit|het|@your|die [@p] * niet",
      "zo een vaart",
      "niet [@p] zo [@p] een vaart",
      "valt|vallen [@p] [@p] [@p] [@p] nog|best|reuze|wel|allemaal [@p] mee",
      "is|zijn [@p] [@p] [@p] [@p] prima|goed|best|makkelijk|heel goed te doen|doen|overleven|behappen|redden|regelen|wonen|leven",
      "prima|best|makkelijk|goed|zat te doen|overleven|behappen|redden",
      "dat|het scheelt [@p] [@p] maar|hooguit|nog geen|amper [@num|#|een|paar]",
      "scheelt [@p] [@p] hooguit|amper|nauwelijks",
    ],
  },
  {
    id: "with-this-it-is-fine",
    ...told,
    phrases: [
      `een|met|paar|dikke|warme|lekker|extra [@p] [paar|dikke|warme|lekkere|goede|extra] [@p] ${REMEDY} [@p] * en [@p] [@dit|het|@jij] [@p] * klaar|prima|goed|warm|over|weg|niets|opgelost|merkt|ziet|hoort|doen`,
      `met [een] [@p] [paar|dikke|warme|lekkere|goede|extra|goed] [@p] ${REMEDY} [@p] [erbij|erop|aan|in] [@p] merkt|hoort|ziet|voelt|kom|komt|lukt|gaat|is|houdt|heb|heeft|red|redt|slaapt [@jij|je|het|@dit]`,
      `${REMEDY} [@p] [aan|in|erop|erover|ervoor|erbij] [@p] en [@p] [@dit|het|@jij|je|klaar]`,
      `een|paar [@p] ${REMEDY} [@p] doet|doen wonderen`,
      "als @jij|je even [@p] [@p] * dan is|@be @dit|het [@p] * zo|minder|over|weg|vergeten",
    ],
  },
  {
    id: "good-for-you",
    ...told,
    negated: "no",
    phrases: [
      "doet|doen [een] [mens|@you|iedereen|mensen] [@p] [@p] [@p] goed",
      "houdt|houden|maakt|hou [@you|je|een|mensen] [mens] jong|fit|scherp|soepel|gezond|sterk|slank|hard",
      "is|zijn [@p] [@p] goed voor @lid|@your|je conditie|lijn|hart|karakter|gezondheid|beweging|humeur|relatie",
      "daar|hier word|wordt|leer|leert [@you|@jij|je] [@p] [@p] [alleen] [@p] sterker|harder|wijzer|beter [van]",
      "maakt|vindt|krijgt|leert|heeft @jij [@p] [@p] [@p] * [nieuwe|leuke] vrienden|buren|contacten|aanspraak|kennissen|mensen [@p] [kennen|bij]",
      "@jij maakt|vindt|krijgt|leert [@p] [@p] [@p] * [zo|snel|vast] [@p] [nieuwe|leuke] vrienden|contacten|aanspraak|kennissen",
      "hoeft @jij|je|u [@p] [@p] [@p] ook [@p] [@p] niet|nooit|geen|minder [@p] [meer]",
      `@jij|u|je krijgt|krijg|vindt|vind [@p] [er|@dit] [@p] [@p] [iets|wat|nog|veel|een] [@p] ${BETTER}`,
      `iets|wat [@p] [@p] ${BETTER}`,
      "mooi|prachtig|goed moment|gelegenheid|aanleiding [@p] om [@p] [eens]",
      "kunt|kan @jij|je|u [@p] mooi|lekker|heerlijk|fijn|eindelijk [@p]",
    ],
  },
  {
    id: "nearly-there",
    ...told,
    negated: "no",
    phrases: [
      "nog [maar] [een|@num|#|paar|even] [paar] jaartje|maandje|maandjes|weekje|weekjes|nachtjes|nachtje|dagjes|jaartjes|poosje|tijdje|even [@p] * en [@p] [@dit|het|@jij|dan]",
      "@dit|tijd|jaar|jaren|maanden|maand|weken|het vliegt|vliegen [@p] [@p] [voorbij|om]",
      "vliegt|vliegen [@p] [@p] voorbij|om",
      "voor @jij|je|u het [@p] weet",
      "@jij ben|bent|zit|staat er|daar [@p] zo|binnen [@num|#|een|tien|paar] [minuten|tel|tellen|zucht|wip|kwartiertje]",
      "ben|bent|zit|sta|staat @jij|je er|daar [@p] zo|binnen|in [@num|#|een|tien|paar|no] [@p] [minuten|tel|tellen|zucht|wip|kwartiertje|halfuurtje]",
      "kijk|kijkt|lacht|denkt|zegt @jij|je er [@p] [@p] [@p] op terug|om|over",
      "kijkt|kijk|denkt|vraagt|zegt @jij|je|u [@p] [@p] * waar [@p] maakte|maak|maakt|deed @ik|@jij|je|u [@zich|me] [@p] [@p] * om|over|zo|moeilijk|druk",
      "waar maakte|maak|maakt @ik|@jij|je|u [@zich|me] [@p] [@p] druk om|over",
      "volgende|andere|een keer|maal|rondje [@p] [@p] [hebt|heeft|krijgt|is|zit] [@jij|@you|het] [@p] [@p] * geluk|raak|prijs|mee|beurt",
      "morgen is [er|het|@p] weer|een [@p] [een] dag",
      "er is|zijn|@be [@p] altijd [@p] [@p] [een|@p] * liefhebber|liefhebbers|baasje|oplossing|mouw",
      "is|zijn er [@p] altijd|vast|zo [@p] [@p] [een] liefhebber|liefhebbers|baasje|iemand|adres",
    ],
  },
  {
    id: "as-the-saying-goes",
    ...told,
    phrases: [
      "zullen we [@p] maar|@p zeggen|denken",
      "zeggen ze [@p] [wel|altijd|eens]",
      "zegt men|@mijn [@p] [moeder|oma|opa|vader|altijd]",
      "zei @mijn [@p] moeder|oma|opa|vader|tante [@p]",
      "alle|alles [@p] goede|goed|goeie [dingen] [@p] komen|komt|gaat",
      "gedeeld|gedeelde smart|leed|verdriet",
      "eind|eens|haast goed|gebroken|en [al|spoed]",
      "wat niet weet|doodt|is",
      "zolang @dit|het maar|@p bij dit|@dit|hierbij blijft",
      "zolang je|u|@jij [@p] gezond|gezondheid|elkaar|een dak [@p]",
      "als je|u|@jij|het maar|@p gezond bent|blijft",
      "waar een wil",
      "geen weg zo",
      "met vallen",
      "ieder|elk huisje|wolk|nadeel",
      "een mens went|lijdt|@kan",
      "beter @num|#|een|iets|laat [@p] dan|vogel",
      "het glas|half vol",
      "andermans|buren gras",
    ],
  },
  {
    id: "others-have-it-worse",
    mood: ["statement"],
    phrases: [
      "er zijn er|bewoners|huurders|mensen|gezinnen|genoeg|zat [@p] * die [@p] [@p] nog|wel|veel [@p] [@p] * ouder|dichter|erger|kleiner|langer|slechter|meer|minder|zwaarder|verder|kouder|armer|later|zieker|jonger|hoger|kwijt",
      "er zijn er|bewoners|huurders|mensen|gezinnen|genoeg|zat [@p] * die [@p] veel|nog|wel meer|minder|erger|langer|slechter",
      "er zijn|wonen|zitten [er] [@p] * bij @you|@ons|hier [@p] [@p] * die [@p]",
      "die zien|vinden|redden|doen|klagen|horen|wonen [@p] [@dit|het|@zich] [@p] [@p] wel|ook|niet|nooit|prima [@p] [zitten|best|goed|meer|eens]",
      "vroeger sliepen|woonden|zaten|kookten|deden|aten|leefden|stookten ze|we|mensen [@p]",
      "met @num|# [@p] in een|@num bedstee|kamer|kamertje|bed",
      "@your buren|buurman|buurvrouw|overburen @heb|betalen|zitten|wonen|doen [@p] * ook|erger|meer|slechter|precies [@p] [niet|nooit] [klagen|hoor]",
      "heeft|hebben|kent|krijgt iedereen|ieder|elk [@p] * wel|weleens|ergens|last",
    ],
  },
];
