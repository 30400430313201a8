import type { Cue } from "../../../pack.js";

const told = { mood: ["statement"] } as const;
const POOR =
  "irritant|frustrerend|ergerlijk|slordig|raar|rare|vreemd|vreemde|gek|gekke|onzeker|onzekere|spannend|oneerlijk|oneerlijke|hard|harde|zuur|zure|krom|kromme|onmogelijk|onmogelijke|belabberd|belabberde|vermoeiend|onhandig|onhandige|hopeloos|hopeloze|gruwelijk|gruwelijke|lullig|lullige|pech|waardeloos|waardeloze|armoedig|droevig|droevige|moeizaam|vervelende|lastige|nare|rottige|moeilijke|stomme|stom";
const DONE =
  "gemogen|gemoeten|gekund|gehoord|mogen|moeten|kunnen|horen|geweest|gebeuren|lopen|gaan|doorgeven|opgepakt|bellen|gebeld|melden|zeggen|vertellen|waarschuwen|laten|inlichten|uitleggen|reageren|weten|regelen|doen|staan|zijn|krijgen";

/** Owned and granted: what should have gone better, what lies with us, how poor a thing it is. */
export const owned: readonly Cue[] = [
  {
    id: "own-fault-admitted",
    ...told,
    phrases: [
      `@dit|@lid|het|die|daar|die|een|zo [een] [@p] [@p] * had|hadden [@ik|@you] [@p] [@p] [@p] [@p] eerder|beter|anders|netter|duidelijker|sneller|vriendelijker|zorgvuldiger|nooit|niet [@p] [@p] [@p] * ${DONE}`,
      `@dit|het had|hadden [@ik|@you] [@p] [@p] [@p] * jaar|maanden|weken|lang|dagen geleden [@p] * ${DONE}`,
      "een|@lid telefoontje|belletje|gesprek|seintje|berichtje|excuus|bezoek|mailtje|uitleg [@p] * was|had [@p] [@p] [@p] netter|beter|prettiger|fijner|wel|minste|gepast|logischer|mooier|fatsoenlijker|geweest|gemogen|gekund",
      "@dit|het was|is|klonk|stond|kwam [@p] [@p] [@p] te [@p] stellig|kort|kil|snel|zakelijk|optimistisch|makkelijk|vaag|hard|laat|mooi|vroeg|bot|ambtelijk|stil|voorbarig|ruim|algemeen [@p] [geformuleerd|gezegd|voorgesteld|opgeschreven|verwoord|gebracht|beloofd|van|voor]",
      "te stellig|optimistisch|vaag|voorbarig|rooskleurig geformuleerd|gezegd|beloofd|voorgesteld|verwoord|opgeschreven",
      "getuigde|getuigt [@p] [@p] niet [@p] van [veel|enig|@p] [@p] gevoel|tact|inlevingsvermogen|fatsoen|respect|zorgvuldigheid",
      "zo|@dit|het hoort|hoorde|horen|behoort|mag|dient|hoor|moet|moeten @you|@jij|@ik|het|@dit|niemand [@p] [@p] [@p] niet|nooit [@p] * behandeld|bejegend|toegesproken|geholpen|ontvangen|gaan|lopen|omgaan|gebeuren|zijn [te]",
      "@jij hoort|verdient|verdiende|hoorde [@p] [@p] [@p] * behandeld|bejegend|beter|netter",
      "@dit|het is|was|zijn [@p] [@p] [@p] bij|aan|door @ons [@p] [@p] * blijven|fout|mis|verkeerd|liggen|misgegaan|doorheen|aan|zelf|tussendoor",
      "bij @ons [@p] [@p] blijven liggen|hangen",
      "@dit|het lag|ligt|lagen|lag [@p] [@p] [@p] [helemaal] aan @ons|mij|onze|@mijn [@p] [@p]",
      "@dit|daar|hier|het zijn|ben|is|was @ik|@ons [@p] [@p] [zelf] [@p] * debet|schuldig|bij|tekortgeschoten|fout|aan [@p] [aan]",
      "debet|schuld aan [@p] [zijn|@p]",
      "@ik @heb|heb|hebben daar|hier|er|hieraan|daaraan [@p] [@p] [@p] [zelf|ook] [@p] [@p] * bijgedragen|schuld|aandeel|debet|steek|steken|fout",
      "loop|lopen|ga|duik @ik [@p] [@p] niet [@p] [voor] [weg|uit]",
      "@dit mag|mogen|moogt @jij|@you|u|je @ons|mij|me [@p] [@p] [@p] * kwalijk|verwijten|aanrekenen|nadragen",
      "@dit is|was [@p] [@p] [@p] een [@p] fout|misser|blunder|steek|vergissing|slordigheid|tekortkoming|nalatigheid [@p] van|bij @ons|onze|@mijn|mijn",
      "fout|vergissing|misser|slordigheid|blunder|slordig|nalatig van|bij|aan @ons|onze|@mijn [@p] [kant]",
      "@dit is|was [@p] [@p] [@p] [gewoon|heel|ronduit] [@p] slordig|onzorgvuldig|onprofessioneel|nalatig|onbeleefd|onnodig|stom|knullig|beschamend",
      "@ik @heb|hebben|had|hadden [@dit|@you|daar|hier|het|u] [@p] [@p] [@p] * niet|slecht|te|onvoldoende|beter|eerder [@p] [@p] * netjes|goed|duidelijk|kort|laat|lang|weinig|zorgvuldig|fatsoenlijk [@p] [gedaan|aangepakt|uitgelegd|geregeld|gehouden|geholpen|verteld|gewacht|laten|geinformeerd|behandeld]",
      "is|zijn|was|waren @ik|@dit [@p] [@p] [@p] tekortgeschoten|ingebreke|te|onzorgvuldig [laat|kort|snel]",
      "op vrijdagmiddag|kerstavond|vrijdag|zondag [@p] [@p] * manier|geen|timing|netjes|gevoel|fraai",
      "is|was [@p] ook|toch [@p] geen manier|stijl|werk|gezicht [@p] [@p] [van]",
    ],
  },
  {
    id: "true-indeed",
    ...told,
    negated: "no",
    at: "alone",
    phrases: [
      "dat|dit klopt|is|was [@p] [@p] [@p] [helemaal|zeker|ook] waar|zo|juist|raak|terecht",
      "dat|dit klopt [@p] [@p] helemaal|volledig|ook|inderdaad",
      "@dit telt [@p] [@p] [zeker|ook|mee]",
    ],
  },
  {
    id: "true-and-granted",
    ...told,
    negated: "no",
    at: "clause",
    phrases: [
      "@dit is [@p] [@p] [@p] [inderdaad|natuurlijk|heel|veel] [@p] [@p] lang|laat|vaak|veel|heftig|pittig|fors|kort|eerlijk|begrijpelijk|normaal|menselijk",
      "@jij zegt|verwoordt|zei [@dit|het] [@p] [@p] precies|heel|helemaal|goed|raak|duidelijk|treffend [@p] [goed|raak|juist|duidelijk]",
      "@jij bent|was daar|hier|daarin|er [@p] [@p] * duidelijk|eerlijk|open|helder [@p] [over] [geweest]",
      "daar|hier kan|kon @ik [@ons|me|mij] [@p] [@p] * voorstellen|inleven|indenken|vinden",
      "daar valt|is [@p] [@p] weinig|niets [@p] tegen|op|van [@p] [in] [te] brengen|zeggen|afdingen|vinden",
      "je|@jij zal|zult|zou het [@p] [maar] [@p] [zelf] meemaken|overkomen|hebben|krijgen",
      "zoiets|dit|dat wil|wilt|zoekt|wens|wenst @jij|je|niemand|geen [@p] [niet] [@p] [meemaken|op|hebben]",
    ],
  },
  {
    id: "granted-with-a-no",
    ...told,
    phrases: [
      "@dit vind @ik [@p] [@p] [geen|niet] [@p] manier|netjes|kunnen|goed|fraai",
      "netjes|fraai|leuk|eerlijk|fijn|handig|mooi is|was @dit|het|anders [@p] [niet]",
      "@dit hoort|hoorde [@p] [@p] [@p] niet [zo]",
      "zo had|hadden [@dit|het|@ik] [@p] [@p] niet|nooit [@p] * moeten|mogen|horen [@p] [lopen|gaan|zijn]",
      "@dit|hier hebben|heb|zijn|is|hadden @ik [@p] [@p] [@p] * liggen|laten|mis|misgegaan|verknald|verprutst|nagelaten",
      "@dit is|was [@p] [@p] een [@p] gemiste kans|steek|les",
      "@jij had|hadden @dit|het [@p] [@p] van @ons|mij [@p] * horen|krijgen|weten",
      "@jij heeft|hebt|heb er|hier|daar [@p] [@p] [te|heel] lang|vaak|veel [@p] op|voor|om moeten|gewacht",
      "hier|daar hadden|had @ik [@p] [@p] * moeten|kunnen",
      "schoten|schoot @ik [@p] [@p] tekort",
      "dat @you|@jij|u|je [@p] [daar|er|hier] [@p] * vragen|moeite|kritiek|twijfels|boos|zorgen @heb|heeft|over|bent [@p] * normaal|logisch|terecht|begrijpelijk|gek|vreemd",
    ],
  },
  {
    id: "own-fault-in-passing",
    ...told,
    phrases: [
      "@dit had|hadden @ik [@p] [@p] [@p] [@p] [eerder|beter|niet|zelf] [@p] [@p] * moeten|kunnen|mogen",
      "@ik had|hadden [@dit|@you|het] [@p] [@p] [@p] * moeten|kunnen|horen [@p] [@p] [bellen|zeggen|melden|komen|weten|doorgeven|laten]",
    ],
  },
  {
    id: "poor-thing-it-is",
    ...told,
    negated: "no",
    phrases: [
      `@dit|het is|blijft|was|zijn|wordt [@p] [@p] [@p] [@p] [een|geen] [@p] ${POOR} [@p] [situatie|toestand|zaak|gang|manier|positie|gevoel|verhaal|tijd|keuze|moment|boodschap|combinatie|van]`,
      `wat|hoe [een] [@p] [@p] ${POOR} [@p] [zeg|toch|voor|dat|dit|is|situatie|gedoe|toestand]`,
      "wat een ellende|gedoe|toestand|rotzooi|drama|ramp|malheur|miserie|pech|narigheid|verhaal|rompslomp|heisa|hel|soep|tijd|ding|dag|week|zorgen|zorg|lijdensweg|jaar|nacht",
      "amai|oei|jeetje|tjonge|goh|ach|jee|pff wat|dat is|erg|vervelend|zeg|mens [@p] [een|@p]",
      "daar heb|heeft|hebt @jij|@you|u|je|ge [@p] [@p] [@p] * punt|gelijk|te [@p] [pakken|in]",
      "daar|hierin|daarin [@p] kan|kon @ik [@p] [@p] [@p] [best|goed|heel|helemaal] [@p] inkomen|mee|komen|volgen|vinden|meegaan|begrijpen",
      "@dit geloof|weet @ik [@p] [@p] graag|meteen|onmiddellijk|best|heel|zeker|ook",
      "@ik geef|moet @you|@jij [@p] [@p] [@p] [groot|volkomen|helemaal] gelijk|geven",
      "zoiets|@dit|dat went|wennen [@p] [@p] nooit|niet",
      "hebt|heeft|heb @jij|ge [@p] [@p] [@p] groot|volkomen|gewoon gelijk",
      "groot gelijk",
      "is [@p] mooi|knap|prachtig werk|vloer|gedaan|geworden",
      "hartstikke|heel|echt|zo|inderdaad mooi|knap|netjes [@p] [geworden|gedaan|gemaakt|werk|dat]",
    ],
  },
  {
    id: "understanding-that-i-notice",
    ...told,
    negated: "no",
    at: "sentence",
    phrases: ["@dit merk|zie|hoor|geloof|weet|voel|snap @ik [@p] [@p] [@p]"],
  },
  {
    id: "cannot-but",
    ...told,
    phrases: [
      "@dit|het kan|kon|zal [@p] [@p] niet|nauwelijks anders [als|na|met|dan|@p]",
      "@dit is [@p] [@p] [@p] niet|geen [@p] [@p] simpel|eenvoudig|gek|raar|vreemd|mals|gering|prettig|fijn|makkelijk|leuk|eerlijk|lekker|rechtvaardig|fraai|grap|grapje|kattenpis|pretje|luxe",
      "niet [@p] simpel|eenvoudig|mals [@p] [@p] [zo|om|voor|he]",
      "dat @you|@jij|u|je [@dit|er|zo|@p] [@p] * denkt|vraagt|vindt|zegt|twijfelt|schrikt|reageert|wilt [@p] is|zou|vind|snap|begrijp [@p] [@p] [niet|heel|volkomen|meer|@ik] [@p] [@p] [gek|vreemd|raar|logisch|begrijpelijk|terecht|dan]",
      "@jij hebt|heeft|heb [@p] [@p] [@dit|het|er] [@p] [@p] [ook|heel] [@p] goed|netjes|knap|keurig|alles gedaan|aangepakt|geprobeerd|opgelost|geregeld|onderhouden",
      "@jij hebt|heeft|heb er|daar|hier [@p] [@p] * veel|hard|alles|zoveel werk|tijd|moeite|liefde|geld [@p] [in] gestoken|aan|gestopt",
      "tegelijk|eigenlijk|juist doe|doet|bent|deed @jij [@dit|het|@p] [@p] [juist|toch] [@p] * voor|goed|moedig|best|sterk",
      "@ik weet [@p] [@p] hoe @dit|het [@p] is|voelt",
    ],
  },
];
