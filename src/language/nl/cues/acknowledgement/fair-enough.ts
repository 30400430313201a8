import type { Cue } from "../../../pack.js";

const told = { mood: ["statement"] } as const;
const HARDER =
  "moeilijker|lastiger|zwaarder|pijnlijker|ingewikkelder|schrijnender|erger|zuurder|wranger|krommer|vervelender|heftiger|krapper";

/** Granted in passing: that it weighs, that it was said, that it is no small thing, that we did poorly. */
export const fairEnough: readonly Cue[] = [
  {
    id: "that-weighs",
    ...told,
    phrases: [
      "komt|kwam|is [@dit|het] er [@p] [@p] [@p] [@p] bovenop|bij|overheen",
      "er|daar [@p] komt|kwam|is [@dit] [@p] [@p] [@p] bovenop|overheen",
      "bovenop alles|@your|al|@lid",
      "@dit|het is|was|wordt|blijft [@p] [@p] [@p] [@p] geen|niet [@p] [@p] klein|kleine|licht|lichte|makkelijk|makkelijke|leuk|leuke|fijn|fijne|gering|geringe|prettig|prettige|alledaags|simpel|simpele|gemakkelijk|doen|sinecure|peulenschil|feest|pretje|kinderspel|kleinigheid|kleinigheidje|kattenpis",
      `is|wordt|maakt|blijft @dit|het|zoiets|dat [@p] [@p] [@p] [een|alleen] [@p] [stuk|maar] [@p] ${HARDER}`,
      `@dit|het|zoiets|dat is|wordt|maakt|blijft [@dit|het] [@p] [@p] [@p] [een|alleen] [@p] [stuk|maar] [@p] ${HARDER}`,
      "is|was [@p] [@p] ook geen doen|leven|manier|situatie|houden",
      "geen doen|leven|houdbare [@p] [situatie]",
      "@dit|het is|was [@p] [@p] [@p] [veel|gewoon|echt] te [@p] krap|klein|lang|veel|gek|zot|bont|laat|gortig|nauw|druk",
      "is|zijn|was [@p] [@p] een eeuwigheid|wereld|half|heel|ellende|godswonder|lijdensweg|gemis|aderlating|schande|zooitje|eind [@p] [leven|verschil]",
      "dan|@dit is|zijn [@dit|het|die] [@p] [@p] meer dan een|zomaar|alleen|maar",
      "niet zomaar|alleen een|@p huis|woning|tuin|kamer|keuken|spullen|dier|plek|hond|brief|boom|ding",
      "dan|zo [een] laat|geef|gooi|ruil|verlaat|verkoop|vergeet je|@jij [@dit|zo|@lid] [@p] * niet [@p] zomaar|zo|achter|op|weg|in|graag",
      "@dit|zoiets|het laat|gooi|geef|vergeet je|@jij [@p] [@p] niet zomaar|licht|snel",
    ],
  },
  {
    id: "your-shoes",
    ...told,
    phrases: [
      "@ik zou [@p] [@p] niet [@p] [met|in] @you|@your [@p] [schoenen|plaats|ruilen] [@p] [willen|ruilen]",
      "@ik benijd|benijden @you [@p] niet",
      "ga er [@p] maar [@p] aan staan",
      "zet je daar|er [@p] maar [@p] overheen",
      "probeer dan [@p] maar|eens",
      "als|mocht @ons|mij|me @dit|het|zoiets|dat overkwam|gebeurde|overkomt",
      "@ik zou [@p] [@p] [@p] [ook] [@p] * hetzelfde|zo|precies [@p] [gevoeld|gereageerd|gezegd|reageren|denken|zeggen|vragen|doen]",
      "@ik zou [@p] ook [@p] * willen weten|vragen|blij|zo|denken",
      "zou|had @ik [@p] [@p] ook [@p] * willen|gezegd|gevraagd|gedacht|blij|zo|schrikken",
    ],
  },
  {
    id: "we-did-poorly",
    ...told,
    phrases: [
      "@dit|het|nee|@lid had|hadden @ik @you [@p] [@p] * [@p] moeten|kunnen|mogen|horen [@p] [laten|te] weten|zeggen|vertellen|bellen|melden|krijgen|inlichten|schrijven|waarschuwen|laten|uitleggen|doorgeven",
      "@dit|het had|hadden @jij [@p] [@p] [van|bij] [@ons] [@p] behoren|horen|moeten [@p] [te] [horen|krijgen|weten]",
      "verdient|verdiende [@p] [@p] geen schoonheidsprijs|prijs|medaille|applaus",
      "geen schoonheidsprijs|reclame|visitekaartje|voorbeeld|goede [@p] [beurt|voor]",
      "bij|door|van|aan @ons|@mijn [@p] [kant] [@p] * misgegaan|misgelopen|fout|mis|tekortgeschoten|gelegen|gehaperd|geschort",
      "er is|zijn|ging [@p] [@p] * misgegaan|misgelopen|mis|fout [gegaan|gelopen]",
      "@dit|het|die erken|beaam|onderken|onderschrijf|erkennen @ik [@p]",
      "geef|moet|geven @ik [@you] [@p] * toe|toegeven|nageven",
      "daar|hier mag|mogen|moogt @jij|je @ons|mij|me [@p] [@p] aan houden|herinneren|op aanspreken|afrekenen",
      "@dit|zo heb|hebben @ik [@p] [@p] * [@p] gezegd|beloofd|toegezegd|geschreven|gemeld",
      "@dit|zo|daar is|was|werd [@p] [@p] [@p] [toen] [@p] inderdaad|wel [@p] [zo] [@p] gezegd|beloofd|toegezegd|geschreven",
      "alleszins|zeer|goed|best|makkelijk te begrijpen|billijken|rechtvaardigen|verdedigen",
      "@dit|zoiets|het kan|mag|hoort [@p] natuurlijk|inderdaad|eigenlijk|gewoon [@p] [@p] niet",
      "dat mag|moogt @jij [@p] [@p] [zo] [@p] vinden|zeggen|denken|weten",
    ],
  },
];
