import type { Cue } from "../../../pack.js";

const told = { mood: ["statement"] } as const;
const asked = { mood: ["open", "closed"] } as const;
const CARE =
  "poetsen|schoonmaken|ventileren|luchten|stoken|opruimen|lezen|opletten|nadenken|sparen|plannen|bellen|reageren|melden|controleren|nakijken|legen|bijhouden|regelen|opvoeden|stofzuigen|dweilen|onderhouden|verzekeren|checken|openmaken|bewaren|vragen|overleggen|luisteren|meewerken|inleveren|opzeggen|betalen|zorgen|afsluiten|verwarmen|droogmaken|schrobben|snoeien|vegen";
const NEGLECTED =
  "gebeld|gevraagd|gemeld|gelezen|betaald|geregeld|opgelet|gereageerd|geluisterd|gewacht|gekeken|nagedacht|bedacht|opgeruimd|schoongemaakt|geventileerd|gelucht|verzekerd|opengedaan|opengemaakt|ingediend|ingeleverd|doorgegeven|aangevraagd|gespaard|vervangen|gecontroleerd|nagekeken|doorgelezen|doorgebladerd|doorgenomen|ingevuld|gestookt|bijgehouden|voorgelegd|overlegd|afgesloten|opgezegd|gezorgd|gezegd|gedaan|geweest";

/** The tenant's own part held up to them: what they should have done, what it comes from, a question that accuses. */
export const yourPart: readonly Cue[] = [
  {
    id: "see-to-it-yourself",
    ...told,
    person: ["you", "none", "third"],
    phrases: [
      "@dit|het is wat @jij|je krijgt|krijg|oogst [@p] [als|van|met]",
      "@jij bent|ben [daar|er|hier] [@p] [zelf|ook] [@p] [ook|zelf] [@p] niet|niet [@p] [@p] onschuldig|brandschoon|heilig|zonder",
      "@jij laat|liet het|er|@dit [er] [@p] [@p] [ook] [een|@p] [beetje] [@p] bij zitten|op",
      "@dit|het zijn|is de|het|een consequentie|consequenties|gevolg|gevolgen|prijs [@p] van|als",
      "vraagt|vraag @jij|je er|erom [@p] [om]",
      "@jij vraagt|vroeg er|erom [@p] [zelf] [om]",
      "@jij belde|meldde|kwam|reageerde|mailde|schreef [@dit|@ons] [@p] [@p] [@p] pas|niet|nooit|veel [@p] [na|toen|te|op|in]",
      "volgende|volgend keer|maal [@p] [@p] * beter|eerder|eerst|zelf [@p] nadenken|opletten|lezen|bellen|melden|vragen|kijken",
      "zo een|dat hond|kat|beest|auto|tv|keuken|bank [@p] neem|koop|zet|haal|huur @jij|je [@p] [@p] niet",
      "neem|koop|zet|haal @jij|je [@p] [@p] niet op|in een|@lid",
      `@jij moet|zult|zal|moest|zou|dient [@dit|@lid|@your|er|@zich] [@p] [@p] [@p] * vaker|beter|eerder|meer|weleens|voortaan|eerst [@p] [@p] * [moeten] ${CARE}`,
      `@jij moet|zult|zal|zou [@p] [@p] [@p] [@p] vaker|beter|eerder|meer|weleens [@p] [moeten] ${CARE}`,
      `moet|zult|zal|moest|zou @jij [@dit|@lid|@your|er|@zich] [@p] [@p] * vaker|beter|eerder|meer|weleens|eens|voortaan|eerst [@p] [@p] [moeten] ${CARE}`,
      `misschien|wellicht|voortaan moet|moest|zou|had @jij [@dit|@lid|@your|er|@zich] [@p] [@p] * [moeten] ${CARE}`,
      `misschien|wellicht moet|moest @jij [@dit|@lid|@your] [@p] [@p] * eens|beter|vaker`,
      "moet|moest @jij|je [@p] [@p] zelf [@p] in de gaten houden",
      "zelf [@p] in de gaten houden|hield|gehouden",
      "@jij moet|zult @your [@p] * [@p] op orde hebben|houden|brengen",
      "@dit|daar|hier bent|ben|was @jij [@p] [@p] zelf [@p] verantwoordelijk|schuldig|bij|aansprakelijk",
      "@dit|daar|hier @heb @jij [@p] [@p] [@p] [helemaal] [@p] over @zich|uzelf|jezelf [zelf] afgeroepen|gehaald",
      "over @zich|uzelf|jezelf [zelf|@p] afgeroepen|afgeroept|uitgeroepen",
      "@jij @heb [@p] [@p] zitten|lopen|liggen slapen|suffen|dromen|prutsen|knoeien|klooien|treuzelen|rommelen|aanmodderen",
      "rekening mee [moeten] houden|gehouden [moeten]",
      "@jij wist [@p] [@p] waar|wat|hoe|dat @jij|je|u",
      "@dit is wat @jij|je|u [@p] [zelf] gevraagd|gewild|gekozen|getekend",
      "kwam|komt|ligt [@dit|het] [@p] [@p] door|doordat|omdat|aan @you|@jij|@your|gedoe|dat [@p] * nooit|gooien|gooit|gooide|laten|stookt|gesmijt|geknoei",
      "komt|kwam|is [@dit|het] [@p] [@p] doordat|omdat @jij|u|je [@p] * nooit|altijd|alles [@p]",
      "@jij|jullie @heb @dit|het [@p] [@p] met [zijn|ons|@p] * zelf",
      "zelf gedaan|veroorzaakt|aangericht|verknald|verpest|laten|gewild|gekozen|uitgelokt|opgezocht|betaald",
      "@jij vergat|vergeet|verzuimde|naliet|weigerde [@p] [@p] [te|om|het|@lid]",
      "@dit had|hadden @jij @zich|u|je [@p] [@p] eerder|vooraf|toen|eerst [@p] moeten [bedenken|realiseren|afvragen|beseffen]",
    ],
  },
  {
    id: "had-it-been-done",
    mood: ["statement", "closed"],
    phrases: [
      `had|hadden|hadt @jij|ge|je [@dit|@lid|@your|er|het|@zich|eerst|ze] [@p] [@p] * ${NEGLECTED}`,
      `als|indien @jij|u|je|ge [@dit|@lid|@your|er|het|@zich] [@p] * had|hadt|hadden ${NEGLECTED}`,
      `als|indien @jij|u|je|ge [@dit|@lid|@your|er|het|@zich] [@p] * ${NEGLECTED} had|hadt|hadden`,
      "als|indien @jij|u|je|ge [@dit|@lid|@your] [@p] * had [@p] * toen @ik",
      "er|@dit had|hadden [@p] [@p] [@p] * fatsoenlijk|degelijk|behoorlijk|ander|beter [@p] * gemoeten|gemogen|horen|kunnen",
      "er had|hadden [@p] [@p] [@p] iemand [@p] [@p] mogen|kunnen|moeten",
      "@dit zeg|zei|roep @ik @you [@p] [@p] jaren|maanden|weken|vaker|langer",
      "@ik @heb @you [@p] [@p] nog [zo] gewaarschuwd|gezegd",
      "stonden|stond|zaten|zat|waren|was|hadden @ik|@dit|jullie|ge|@jij [hier|er] [@p] [@p] niet",
      "dan zat|stond|was|hadt|had ge|@jij [hier|@p] [@p] [@p] niet",
      "een beetje mens|huurder|ouder|volwassene [@p] leest|opent|betaalt|belt|luistert|zorgt|meldt|ruimt|spaart|poetst|houdt",
      "een [beetje] normaal|fatsoenlijk|verstandig|weldenkend|volwassen mens|huurder|ouder|iemand [@p] leest|opent|betaalt|belt|luistert|zorgt|meldt|ruimt|spaart|poetst|houdt|zou",
      "wie [@lid|zijn|een] [@p] * instuurt|tekent|huurt|woont|koopt|verbouwt|neemt|invult|ondertekent|inlevert|aanvraagt hoort|moet|dient|leest|weet|had",
    ],
  },
  {
    id: "a-question-that-accuses",
    ...asked,
    phrases: [
      "waar was|zat @jij [@p] met @your hoofd|gedachten|verstand",
      "@kan|kunt @jij|je [@p] [@p] niet|toch lezen|tellen|rekenen|luisteren|schrijven",
      "en|ja|maar [ja] wie @heb|heeft|haalde|had|was|nam|zette|kocht|tekende|begon|gooide|stuurde|brak|maakte|plakte|liet [@lid|@dit|er|het|die|@your|@zich] [@p]",
      "wie @heb|heeft [@lid|@dit|er|het|die|@your] [@p] * dan|toch|zelf|eigenlijk|allemaal|binnengehaald|gehaald|dichtgeplakt|gesloopt|verbouwd|uitgenodigd|laten",
      "kaboutertjes|kabouters|sinterklaas|spoken",
      "en|maar waar was|waren|bleef|zat @jij [toen|@p|dan]",
      "en|maar waarom [@p] [dan] niet|nooit|pas",
      "wat doet|deed|doe|zoekt|moest|moet @jij [@p] [daar|er|hier|zo] [@p] [@p] [ook|dan] [@p] * nachts|nacht|laat|uur|donker|avonds|ook|dan",
      "wat @heb|deed|zei|doet @jij [@p] [@p] [zelf] [gedaan|gezegd] om|dat|waardoor * lokken|uitlokken|provoceren|boos|kwaad|ruzie|zo",
      "@heb @jij [@p] [@p] [soms|misschien|niet] [@p] [@p] iets|wat [@p] gezegd|gedaan [@p] dat|wat|waardoor|om",
      "weet|weten|weetje @jij|je [@p] [@p] zeker dat @jij|u|je|@dit|het|er [@p] * niet|goed|verkeerd|zelf|heeft|hebt|was|had",
      "@heb @jij [@dit|het|er] [@p] niet [@p] [@p] [gewoon|zelf|misschien] * verkeerd|verzonnen|vergeten|ingebeeld|gedroomd|overdreven|uitgelokt|opgevat|begrepen",
      "zet|zit|lucht|stookt|ventileert|poetst|doet|maakt|gooit|leest|kijkt|belt|laat @jij [@dit|@lid|@your|hem|haar|er|ze] [@p] [@p] * nooit|weleens|ooit|uberhaupt [@p] [@p] [eens|een]",
      "zet|doet|lucht|stookt @jij [@dit|@lid|@your|hem|haar|er|ze] [@p] [@p] [@p] wel eens",
      `had|hadden @jij [@dit|@lid|@your|er|het|@zich|ze] [@p] [@p] [@p] niet|wel [@p] [@p] [@p] [gewoon|even] [@p] * ${NEGLECTED}|kunnen|moeten`,
      "@kan|kon @jij [@dit|@lid|het] [@p] [@p] [echt] niet [@p] * zelf|zien|verwachten|bedenken|voorkomen|weten",
      "waarom trok|belde|meldde|ging|kwam|bleef|tekende|opende|las|betaalde @jij [@p] [@p] [dan|niet|nooit|er|aan]",
    ],
  },
];
