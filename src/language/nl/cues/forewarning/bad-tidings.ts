import type { Cue } from "../../../pack.js";

const said = { mood: ["statement"], conditional: "no" } as const;
const NASTY =
  "vervelend|vervelende|vervelends|naar|nare|naars|lastig|lastige|lastigs|moeilijk|moeilijke|moeilijks|slecht|slechte|slechts|rot|rotte|rottig|rottige|teleurstellend|teleurstellende|onaangenaam|onaangename|onaangenaams|pijnlijk|pijnlijke|pijnlijks|ernstig|ernstige|heftig|heftige|heftigs|zwaar|zware|zwaars|treurig|treurige|verdrietig|verdrietige|zuur|zure|beroerd|beroerde|akelig|akelige|ongemakkelijk|ongemakkelijke";
const TIDINGS =
  "nieuws|bericht|berichtje|boodschap|mededeling|tijding|uitslag|uitkomst|verhaal|antwoord|gesprek|gesprekje|telefoontje|belletje|bezoek|mail|brief|onderwerp|punt|kwestie|zaak|besluit|beslissing|klus|kant";
const GOOD =
  "goed|goede|goeds|leuk|leuke|leuks|fijn|fijne|fijns|mooi|mooie|moois|prettig|prettige|prettigs|best|beste|positief|positieve|vrolijk|vrolijke|vrolijks|fraai|fraaie|makkelijk|makkelijke|gemakkelijk|gemakkelijke|gunstig|gunstige|opbeurend|opbeurende|feestelijk";

/** That something unpleasant is about to be said: the tidings, the teller, the one who hears it. */
export const badTidings: readonly Cue[] = [
  {
    id: "nasty-tidings",
    ...said,
    phrases: [
      `@heb|breng|brengen|kom|komen|bel|bellen|schrijf|moet|zit|ben [@you] [@p] * ${NASTY} ${TIDINGS}`,
      `met|over|voor|om een|@lid|iets|@p [@p] [@p] ${NASTY} ${TIDINGS}`,
      `minder [@p] ${GOOD} ${TIDINGS}|kant`,
      `geen|niet [@p] [@p] [@p] [zulk|zo|met|een|zon] [@p] [een] [@p] ${GOOD} ${TIDINGS}`,
      `@dit|@lid [@p] ${TIDINGS} [@p] * is|wordt|valt|zal [@p] [@p] [@p] niet [@p] [@p] ${GOOD}|mee|meevallen|makkelijk`,
      `@lid ${TIDINGS} [@p] * is|wordt|valt [@p] [@p] niet [@p] ${GOOD}|mee|zoals|uit|zo`,
      `@dit is|wordt|zijn [@p] [@p] een ${NASTY} ${TIDINGS}`,
      `@dit is|wordt [@p] [@p] [@p] geen ${GOOD} ${TIDINGS}`,
      `er zit|kleeft|is [@p] [@p] een ${NASTY} ${TIDINGS}`,
      `@ik @heb|ben|kom|bel|moet|wil|ga [@you] [@p] [@p] [met] [over] iets|wat [@p] [@p] ${NASTY} [@p] [te] [vertellen|zeggen|melden|bespreken|brengen]`,
      `iets|wat [@p] [@p] wat|dat [@p] [@p] [@p] niet [@p] [@p] [zo] ${GOOD} is|valt [om|@p]`,
      "iets|wat|nieuws|bericht|boodschap|verhaal wat|dat|die|waar [@p] [@p] [@you] [@p] * tegenvalt|tegenvallen|valt|pijn|raken|schrikt|schrikken|balen|vrolijk|blij",
      "@dit|het|@lid [@p] is|wordt|zijn [@p] [@p] niet [@p] [het|wat|de|zoals] [@p] [nieuws|antwoord|bericht|uitkomst|uitslag|boodschap] [@p] [waar|dat|wat|die|waarop] @you",
      "niet [@p] wat|waar|zoals|waarop @you [@p] [@p] [@p] [@p] [op|van] [@p] [@p] hoopte|hoopt|wilde|wou|wilt|wil|had|verwachtte|verwacht|graag|horen|rekende|zat|gehoopt|gewild|wachtte",
      "er komt|gaat|volgt [@p] [@p] iets|wat|nieuws [@p] [aan|komen] [waar|wat|dat] [@you]",
      "komt [@p] [@p] iets|wat [@p] aan waar|wat|dat",
    ],
  },
  {
    id: "you-will-not-like-it",
    ...said,
    phrases: [
      "@you [@p] [@p] [@p] niet [@p] [@p] [@p] leuk|fijn|graag|blij|vrolijk|prettig|gelukkig|mee [@p] vindt|vinden|horen|hoort|maakt|maken|wordt|worden|zijn|bent|zal|gaat|zult|van|mee",
      "@jij|hier|daar|je|u zult|zal|gaat|ga|wordt|word|kunt [@jij|je|u] [@p] [@p] [@p] [@p] niet|geen [@p] [@p] [@p] leuk|fijn|graag|blij|vrolijk|prettig|gelukkig|mee|van [@p] [van|mee] [vinden|horen|worden|zijn|opkijken|wordt]",
      "@ik @ga|zal|@zal|kan|@kan @you [@p] [@p] [@p] niet blij|vrolijk|gelukkig [@p] maken",
      "@ik @ga|zal|@zal|moet|vrees|ben|kom @you|dat|bang|om|@p [@p] [@ik] [@you] [@p] [@p] [@p] pijn|teleurstellen|teleur|tegenvallen|verdriet [doen|stellen|te|ga|moet|zal]",
      "teleurstellen|teleur",
      "@dit|@lid|nieuws|uitkomst|uitslag|bericht|antwoord|boodschap [@p] [@p] zal|zult|gaat|kan @you [@p] [@p] [@p] [vies|flink|erg] tegenvallen|pijn|raken|schrikken|teleurstellen|verdriet|rauw",
      "zal|gaat|kan @you [@p] [@p] [@p] tegenvallen|teleurstellen|raken",
      "valt [@p] [@p] [@p] niet [@p] [@p] [@p] uit zoals|wat @you",
      "niet [@p] [@p] uitgevallen|afgelopen|gelukt|geworden|gegaan zoals|wat @you",
      "hard hoofd in",
      "@jij [@p] [@p] [@p] niet [@p] [@p] [@p] graag|leuk [zult|zal|wilt|gaat] [horen|vinden]",
      "niet|liever [@p] [@p] wilt|wil|wou|zult|wilde [@p] horen",
      "nieuws|bericht|iets|wat|boodschap dat|wat|die @jij [@p] [@p] niet|liever [@p] * horen|weten|wilt|wil",
      "@jij had [@p] [@p] [@p] * [liever] [@p] ander|andere|beter|iets nieuws|bericht|antwoord|anders",
      "schrik|schrikt [@you] [@p] [@p] niet",
      "@dit gaat|zal|wordt [@p] [@p] [@p] [even] [@p] schrikken|slikken|pijn|zuur|moeilijk|hard",
      "@dit gaat @you geld|pijn|verdriet|moeite",
    ],
  },
  {
    id: "may-i-be-frank",
    mood: ["closed"],
    phrases: ["mag|zal|kan @ik [@p] [@p] eerlijk|open|direct|duidelijk [@p] zijn|wezen"],
  },
  {
    id: "it-falls-to-me",
    ...said,
    phrases: [
      "@ik moet|moeten|ga|kom|wil|@heb @you [@p] [@p] iets|wat [@p] [te] vertellen|zeggen|melden|mededelen|meedelen|brengen|laten",
      "iets|wat [@p] mededelen|meedelen|vertellen|zeggen [@p] wat|dat|waar",
      "@ik @heb|moet|kom|ga|wil|vrees [@you|dat] [@p] * iets|wat|bericht|nieuws|boodschap [@p] [te] vertellen|brengen|overbrengen|melden [@p] dat|wat|waar|en",
      "het spijt|valt @ons [@p] [zwaar] [@p] dat @ik @you dit|het|@dit [@p] moet|kom|ga [@p] [komen] vertellen|zeggen|brengen|melden",
      "@ik val [@p] [@p] [@p] meteen|direct|maar|gelijk [@p] [met|in]",
      "maar meteen|direct [@p] met nieuws|het|de|iets",
      "@ik kom|ga [@p] [@p] [meteen|direct|gelijk] ter|to zake|the",
      "@ik zeg|zal|vertel|wil [@dit|het|@you] [@p] [@p] [@p] maar|meteen|gelijk|direct|vast|alvast [meteen|eerlijk|gelijk|vast|recht|zoals]",
      "zeg|zeggen @ik [@you] [@p] [maar] alvast|vast|meteen",
      "eerlijk [zijn|gezegd|zeggen] [@p] [@p] @dit|het is|wordt|zit|valt [@p] [@p] niet|geen",
      "mag|zal|wil @ik [@p] eerlijk|open|direct|duidelijk zijn|wezen",
      "@jij @kan|moet|mag [@p] [@p] [@p] [beter|maar] [@p] [even] gaan zitten",
      "ga|gaat|gaan [@you|u] [@p] [@p] [er|@p] [@p] [bij] [@p] zitten [@p] want|voor|ik|het|wat|dan",
      "liever|beter|fijner [@p] [dat|als] [@p] @you [@p] [even] zit|gaat|zitten",
      "bent|zit|kunt @jij [@p] [@p] [@p] [ergens] [@p] [waar|alleen|rustig|zitten] * praten|zitten|rustig",
      "bereid|bereidt|hou|houd|houdt|zet @you|@zich|je|u [@zich] [@p] * voor|vast|schrap",
    ],
  },
];
