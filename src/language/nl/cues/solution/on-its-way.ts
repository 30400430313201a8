import type { Cue } from "../../../pack.js";

const told = { mood: ["statement"], negated: "no" } as const;
const COMER =
  "monteur|loodgieter|slotenmaker|glaszetter|elektricien|verhuiscoach|woonconsulent|wijkbeheerder|schilder|aannemer|collega|iemand|vakman|opzichter|huismeester|coach|consulent|medewerker|ploeg|verhuizer|verhuizers|noodploeg|storingsdienst";
const PLACE =
  "politie|wijkagent|gemeente|verzekering|verzekeraar|huisarts|loket|wijkteam|klachtenfunctionaris|klachtencommissie|bank|ggd|ocmw|sociaal|rechter|kantonrechter|huurcommissie|ombudsman|advocaat|werkgever|uwv|svb|leverancier|energieleverancier|woonbond|wethouder|burgemeester|stadsbank|kredietbank|maatschappelijk|meldpunt|helpdesk|servicepunt|leger|opvang|dierenambulance|dierenasiel|asiel|kringloop|rechtswinkel|wijkcentrum";
const AGREE =
  "inplannen|indienen|aanvragen|regelen|spreiden|reserveren|aanmelden|langskomen|uitzoeken|doorverwijzen|opstellen|invullen|openen|openmaken|nalopen|doornemen|uitpluizen|bellen|schrijven|aankaarten|afspreken|kijken|langsgaan|meegaan|opruimen|sorteren|inpakken";

/** Help on its way, where to turn, a tip, an agreement, something done together. */
export const onItsWay: readonly Cue[] = [
  {
    id: "somebody-comes",
    ...told,
    phrases: [
      `@lid|@mijn|een|er|onze|morgen|vandaag [@p] * ${COMER} komt|is|staat|belt|kijkt|neemt|helpt [@p] [@p] [@p] * langs|@month|uur|contact|morgen|vandaag|vanmiddag|week`,
      `komt|belt|staat|helpt [@p] [@p] [@p] [er] [@p] [een|@lid|@mijn] [@p] ${COMER} [@p] [@p] [bij|langs|@you|op]`,
      `@ik @heb|heb|zet|plan|stuur|zal|laat|kan [@you] [@p] [@p] * ingepland|ingeschreven|aangemeld|doorgegeven|ingeboekt|geregeld|opgegeven|gereserveerd|vastgezet`,
      `@ik laat|laten|stuur|sturen|vraag [@lid|een|@mijn|onze] [@p] ${COMER} [@p] [@p] * langskomen|komen|bellen|kijken|langs|sturen|mee|bij|naar`,
      "@ik @kan|kan|kunnen [@p] [@p] [@lid|een] [@p] [slotenmaker|monteur|glaszetter|loodgieter] [@p] [@p] naar @you [@p] toe [sturen]",
      "voor [vanavond|vannacht|vandaag|morgen|nu] kan|kunnen|is|heb @ik|er [@p] [@p] * bellen|regelen|vragen|plek|bed|kamer|opvang",
      "vannacht|vanavond|vandaag|morgen kan|kunnen @ik|@jij|er|@you [@p] [@p] * bellen|regelen|vragen|terecht|slapen|opvang|komen",
      "@jij krijgt|ontvangt|krijg [@p] [@p] van @ons [@p] [@p] * euro|vergoeding|bijdrage|coach|hulp|laptop|dozen|container",
      "en @ik laat|stuur|vraag [@p]",
      "@ik geef|mail|stuur|app|schrijf|heb [@p] [@p] @you|@lid [@p] [@p] * adres|nummer|link|plattegrond|plattegronden|telefoonnummer|mailadres|lijstje|gegevens|naam|formulier|formulieren|kaartje",
      "@zal|zal|ga|kan @ik [@p] [@you] [@p] * adres|nummer|link|telefoonnummer|mailadres|lijstje|gegevens|formulier [@p] geven|sturen|mailen|appen|opzoeken",
    ],
  },
  {
    id: "where-to-turn",
    ...told,
    phrases: [
      `bij|voor|met|van @p|@lid|nieuwe|geluid|overlast|schade|spoed|@word * belt|meldt|vraagt|mailt|kunt|moet|bel|schakelt|kun @jij|u|je [@p] [@p] [@lid|@your|met|bij|naar] [@p] ${PLACE}|112|@helper`,
      `@dit|daarvoor|hiervoor|dan meldt|meld|belt|bel|vraagt|vraag|regelt|doet|kaart|dient|mailt @jij|u|je [@p] [@p] [aan|in] [@p] bij|aan|met|naar|via [@lid|@your|onze] [@p] ${PLACE}|@helper|verzekering`,
      `daarvoor|hiervoor|daarmee|hiermee|dan|voor [matras|spullen|schade|inboedel|@lid] moet|kunt|kun|kan|mag|belt|gaat|bel|meldt @jij|u|je [@p] [@p] [bij|naar|met|contact] [@lid|@your|onze] [@p] ${PLACE}|@helper`,
      `bel|belt|mail|meld|vraag|ga|gaat|stap|loop|neem|neemt [@jij|u] [@p] [@p] [bij|naar|met|@your|contact] [op] [bij|naar|met|langs] [@lid|@your|onze] ${PLACE}|@helper`,
      "neem|neemt [@jij] [@p] [@p] contact op",
      "vraag|vraagt [@jij|u] [@p] @lid|@your huisarts|dokter|specialist|werkgever|school|ergotherapeut [@p] [om]",
      "met|via nieuwe|nieuw|een|@lid stukken|aanvraag|formulier|gegevens|brief|verklaring|bewijs|attest|verslag [@p] [@p] [@p] kunt|kan|kun|mag|is|gaat @jij|ge|u|je|het [@p]",
      "kunt|kan|kun|mag @jij|ge|u|je [@p] [een] [@p] nieuwe aanvraag|kans|inschrijving|melding [@p] [indienen|doen]",
      "stuurt|stuur|mailt|mail|appt|app|geeft|geef|levert|bezorgt @jij|u|je @ons|@dit|die|@your|@lid|ze|het|er [@p] [@p] [@p] [nieuwe] [@p] [foto's|loonstrook|papieren|nummer|bonnetje|formulier|mail|brief|in|op|naar|door|maar|aan|mij]",
      "stuur|stuurt|mail|app [@jij] [@p] [@p] [@lid|@your|@dit] [@p] * naar|op|aan|door [@ons|mij|@p]",
      "er zijn|staan|komen [@p] [@p] @num|#|een|meerdere|nog|twee|wat [@p] [@p] * woningen|appartementen|huizen|kamers|plekken [@p] vrij|beschikbaar|leeg|in|waar",
      "daar kunt|kun|kan @jij|u|je [@p] [@p] * op|terecht|zelf|naartoe|aankloppen|reageren|navragen|voordragen",
      "die|@dit mag|kunt|kan|kun @jij|u|je [@p] [@p] * lenen|reserveren|gebruiken|huren|ophalen|meenemen|zelf|aanvragen|inzien|opvragen",
      "@jij mag|moogt [@dit|het|@lid|er] [@p] [@p] [tot|zelf] [@p] * zelf|tot|nog [@p] * opruimen|weghalen|herstellen|doen|verplaatsen|regelen|schilderen|oplossen|ophalen|betalen",
      "tot [@p] * mag|kan|kunt [@jij] @dit|het|@jij [@p] [nog|zelf]",
      "bij|in @lid [@p] [@p] * staat|is|zit|ligt|hangt [@p] [@p] een [@p] [@p] * die|waar|dat @jij|u|je",
    ],
  },
  {
    id: "a-tip",
    ...told,
    phrases: [
      "een|met|wat|@p [een|wat] [@p] stukje|beetje|stuk|paar|lapje|goed|dik [@p] vilt|kleed|rubber|tochtstrip|kit|azijn|soda|gordijn|matje|tape|isolatie|folie|olie|zout [@p] * scheelt|helpt|doet|dempt|houdt",
      "scheelt [@p] [het] [@p] [al] [@p] een [@p] hoop|stuk|boel",
      "@dit|het scheelt|helpt [@p] [@p] [@p] als|wanneer|om @jij|u|je|@lid|een",
      "wat|iets|@dit [@p] helpt is",
      "@your zoon|dochter|buurman|buurvrouw|familie|zus|broer|vrienden|kinderen|neef [@p] zou|kan|kunnen|zouden [@p] [@p] [@you] [@p] [misschien|kunnen] [@p] * helpen|komen|meegaan|bijspringen|schilderen|sjouwen|verhuizen|klussen",
      "tip|tipje|truc|handigheidje [@p] [van|is|die|om]",
    ],
  },
  {
    id: "agreed-together",
    mood: ["statement", "closed"],
    negated: "no",
    phrases: [
      "dan spreken|spreek @ik|we [@p] [@dit|het] [@p] [@p] af|zo [@p] [dat]",
      "spreken @ik [@p] [@p] af dat",
      `laten|laat|zullen|gaan @ik|we|ons|mij [@dit|@lid|@your|er|ze] [@p] [@p] [@p] * samen [@p] [@p] [@p] * ${AGREE}`,
      `@ik|we @kan|kunnen|gaan|zullen [@dit|@lid|er|ze|@p] [@p] samen [@p] [@p] * ${AGREE}|gaan|doen`,
      `samen [@p] [@p] [@p] * ${AGREE}`,
      `@ik @kan|kan|kunnen|wil|zal|ga [voor] @you [@p] [@p] [een] [@p] * ${AGREE}|maken|leggen`,
      "een [@p] afspraak [@p] [@p] [@p] met haar|hem|ze|iemand|de|het [@p] maken|plannen|regelen",
      "@ik maak|maken|plan|regel [@p] [@p] [voor] [@you] [@p] een [@p] afspraak|regeling|plan|lijstje|overzicht",
      "@jij bel|bellen|ben @ik|@you",
      "die|@dit|dan appt|mailt|stuurt|geeft|brengt @jij|u|je [@p] [@p] @ons|mij|me|aan|naar|bij",
      "dan leg|stuur|geef|zet|vraag|maak|neem @ik [@dit|het|@lid|hem|die] [@p] [@p] [nog] [een] [@p] [keer] [@p] [bij|aan|voor|mee|op]",
    ],
  },
];
