import type { Cue } from "../../pack.js";

export const closedQuestion: readonly Cue[] = [
  {
    // lets the tenant say the news; the rule of the same name looks for this id
    id: "made-to-guess",
    negated: "no",
    phrases: [
      "@jij weet|snapt|begrijpt [@p] [@p] [@p] waarom|waarvoor|waarover @ik [@you] [@p] [@p] [hier|langs] kom|komen|ben|zijn|zit|zitten|bel|bellen|langskom|langskomen|spreken",
      "weet|snap|begrijp @jij [@p] [@p] [@p] waarom|waarvoor|waarover @ik [@you] [@p] [@p] [hier|langs] kom|komen|ben|zijn|zit|zitten|bel|bellen|langskom|langskomen|spreken",
      "@jij weet|snapt|begrijpt [@p] [@p] [@p] waar @ik [@p] [@p] voor|over kom|komen|ben|bel|bellen",
      "@kan @jij [@p] [@p] [@p] raden",
      "@jij @kan|mag|moet [@p] * raden",
      "@mag @jij [@p] raden",
      "raadt|raad [@jij] [@p] [@p] [@p] waarom|waarvoor|wat|eens",
      "wat denkt|denk @jij [@p] [@p] [@p] dat @ik [@you] [@p] [@p] kom|ga|komt|wil|moet [@you] [@p] vertellen|zeggen|doen|brengen|melden",
      "waarom|waarvoor denkt|denk @jij [@p] [@p] dat @ik [@p] [hier|langs] ben|kom|komen|zit",
      "idee|vermoeden waarom|waarvoor|waarover|wat @ik [@you] [@p] [@p] [hier|langs] kom|komen|ben|zijn|zit|bel|ga|wil|langskom",
      "@jij voelt|ziet hem|het|@p [@p] [al] aankomen",
    ],
  },
  {
    id: "factual-question",
    mood: ["open", "closed"],
    phrases: [
      "wanneer",
      "weet|weten @jij [@p] [@p] of|wanneer|wie|welke|hoeveel|waar|hoe",

      "hoe lang|oud|laat|vaak|groot|hoog|ver|breed|diep|warm|koud|zwaar|duur|snel|vol|veel|nat|erg",
      "wat staat|zit|ligt|hangt|stond|kost|verdient|betaalt|kostte [@dit|er|@you|daar|het|hier] [@p] * in|bij|op|aan|per|voor|nu|momenteel",
      "wie|waar [@p] kan|gaat|woont|slaapt|regelt|helpt|is|komt @you|er|dat|nu",
      "hoelang|hoeveel|hoevaak",
      "welk|welke * bedoelt|bedoel|had|gaat|staat|heeft|hebt|noemde|woont @you|@jij|het|je",
      "waar slaapt|slaap|verblijft|zit|staat|ligt|lekt|logeert @jij|@you|je|het [@p] [nu|vannacht]",
      "wanneer @heb|is|was|bent|ben|kunt|kun|wilt|gaat|kwam|kreeg|had|zou|kan|moet",
      "sinds|vanaf|tot wanneer",
      "welke|welk datum|dag|huisnummer|straat|bedrag|maand|medewerker|collega|brief|adres|telefoonnummer|nummer|kamer|verdieping",
      "wat is|was @your adres|naam|telefoonnummer|inkomen|geboortedatum|postcode|nummer|huisnummer|huur|mailadres",
      "wie @heb|is|was|heeft|zei|sprak|woont|wonen|kwam",
      "met wie|hoeveel @heb|woont|sprak|bent",
      "waar woont|werkt|staat|heeft|hebt @jij|het|@your|@dit",
      "hoe heet|spel|schrijf",
      "om hoe laat|hoeveel",
    ],
  },
  {
    id: "verb-before-its-noun",
    at: "sentence",
    mood: ["closed"],
    phrases: [
      "weet|weten|kent|gaat|komt|ligt|lekt|werkt|doet|belt|helpt|slaapt|eet|loopt|hangt|kan|moet|blijft|stinkt|past|zijn|waren @dit|er|@lid|@third|@your|iemand|alles",
    ],
  },
  {
    id: "verb-first",
    at: "sentence",
    phrases: [
      "weet|weten|wist|begrijpt|snapt @jij [@p] [@p] of|wie|welke|dat|waar",
      "heb|ben|kan|wil|weet|kun|ken|zie|snap|begrijp|woon|krijg|vind|red|slaap|werk je|jij",
      "kent|krijgt|redt|slaapt|werkt|ontvangt|kreeg|las|wilde @jij",
      "klopt het|dat dat|@you|@p",
      "is er iemand|iets|@p",
      "is @dit|@you|iedereen * duidelijk|juist|goed|bekend|gelukt",
    ],
  },
];
