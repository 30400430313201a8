import type { Cue } from "../../../pack.js";

const HELP =
  "inplannen|aanmelden|doorverwijzen|doorverbinden|inschrijven|helpen|meegeven|opsturen|toesturen|mailen|terugbellen|langssturen|voordragen|uitnodigen|begeleiden|meenemen|aanbieden|voorstellen|toezeggen|brengen";
const CALL =
  "elke|iedere|morgen|vandaag|straks|vanmiddag|vanavond|volgende|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|overmorgen|wekelijks|zodra|daarna";

/** What helps, put in other ways: what somebody of ours comes to do, what is arranged, what the tenant can best do. */
export const whatHelps: readonly Cue[] = [
  {
    id: "planned-in-for-you",
    mood: ["statement", "closed"],
    negated: "no",
    phrases: [
      `@ik @kan|@zal|wil|zullen|kunnen @you [@p] * * ${HELP}`,
      `@kan|@zal|wil|zullen|kunnen @ik @you [@p] * * ${HELP}`,
      `@ik bel|mail|app|spreek|zie|bezoek @you [@p] ${CALL}`,
      `@ik bel|mail|app|spreek @you [@p] * ${CALL} [@p] [om|op|met|met]`,
      "voor|vanaf @you|vannacht|vanavond|morgen|vandaag|nu is|staat|ligt [@p] er [@p] [@p] * geregeld|gereserveerd|klaar|beschikbaar|geboekt",
      "die @you [@p] [@p] * helpt|helpen|helpen|begeleidt|ondersteunt|meedenkt",
      "die voor @you [@p] * kan|kunnen|wil|willen|regelt|regelen|doet|doen [@p]",
      "@ik @heb mensen|iemand|vrijwilligers|hulp [@p] die|voor",
      "@dit|die|dan|daarvoor zet|plan|regel|meld|vraag|schrijf|bestel|boek|leg|reserveer|mail|stuur @ik|we [@dit|er|het|@p] [@p] * voor @you",
      "@dit|die|dan zet|leg|breng|hang @ik|we [@p] [@p] [voor] [@you] [@p] * klaar|neer|aan|op|stand-by|bij",
      "@ik leggen|leg|zetten|zet|brengen|breng|hangen|hang|geven|geef @lid|@your|@dit|een|@p [@p] * bij|klaar|aan|mee|voor @you|@lid|de|het",
      "@ik laat|laten|stuur|sturen [@p] [@p] [@p] * brengen|komen|plaatsen|bezorgen|leveren|nakijken|repareren|sturen|kijken|schroeven|ophalen|aansluiten|neerzetten|langskomen|controleren|meten|onderzoeken",
      "laat|laten @ik [@p] [@p] [@p] * brengen|komen|plaatsen|bezorgen|leveren|nakijken|repareren|kijken|schroeven|ophalen|aansluiten|neerzetten|langskomen|controleren|meten",
      "@ik wil|zou [@p] [@p] [@p] mee|komen|helpen|kijken|meekijken|meedenken [@p] [komen|gaan|meten|kijken|denken]",
      "er komt|komen|staat|ligt [@p] [@p] vanmiddag|vandaag|morgen|vanavond|straks|maandag|dinsdag|woensdag|donderdag|vrijdag|binnen [@p] * noodtoilet|toilet|wc|kachel|kachels|kacheltje|container|douchewagen|monteur|glaszetter|loodgieter|iemand|ploeg|bewaker|noodvoorziening|collega|vervanging|schoonmaakploeg|elektricien|slotenmaker|pomp|ventilator|droger|bouwdroger",
      "@mijn|onze [@p] verhuishulp|collega|huismeester|wijkbeheerder|woonconsulent|verhuiscoach|klusteam|klussendienst|vrijwilligers|ploeg|team|jurist|budgetcoach|monteur|wooncoach|consulent|opzichter [@p] kan|kunnen|komt|wil|helpt|helpen|komen [@you] [@p] * helpen|inpakken|komen|langskomen|meedenken|kijken|bellen|bijspringen|ondersteunen|langs|dragen|sjouwen|doornemen|regelen|uitzoeken",
      "valt|vallen|is er [@p] [@p] [@p] [wel|nog|misschien] [een|iets|wat] [@p] [@thing] te regelen|verzinnen|vinden|ruilen|organiseren|bedenken|lenen",
      "wmo|bijzondere|kwijtschelding aanvragen|aanvraag|bijstand|aan [te] [vragen]",
    ],
  },
  {
    id: "best-thing-to-do",
    negated: "no",
    mood: ["statement", "closed"],
    phrases: [
      "@lid slimste|beste|handigste|verstandigste|makkelijkste|snelste|veiligste|eenvoudigste [@p] is|zou|lijkt|@p [@p] [om|dat|als|zijn|wat]",
      "een|andere|laatste|tweede [@p] optie|mogelijkheid|alternatief|tussenoplossing|weg|uitweg|route [@p] [@p] is|zou|kan",
      "wat [@p] @kan|zou|helpt|scheelt|werkt [@p] [@p] is|zijn",
      "laat [@you|@jij] @lid|@your|een [@p] huisarts|arts|specialist|dokter|school|psycholoog|werkgever|advocaat|jurist|vakman|expert|maatschappelijk [@p] * opstellen|schrijven|invullen|tekenen|kijken|meekijken|verklaring|brief|rapport|contact",
      "dan|daarna|en dienen|sturen|leggen|kijken|vragen|vullen|proberen|bekijken|zetten|schrijven we|@ik [@dit|het|de|uw|er] [@p] * opnieuw|weer|samen|verder",
      "neem [@you|@jij] @lid|@your|@dit|uw [@p] * mee",
      "neemt @you @lid|@your|@dit|uw [@p] * mee",
      "check|google|bekijk|probeer|raadpleeg|open|lees [@p] [@p] [ook|even|eens] [@p] [de|het|een|op] [@p] * site|website|kamernet|marktplaats|woningnet|app|vergelijker|portaal|aanbod|facebook|regeling|polis|verzekering",
      "@jij|je moet|kunt|kan|zou [@p] [@p] [vandaag|morgen|meteen|eerst|nog|direct|snel] [@p] [nog] [@p] [@your|@lid] [@p] verhuurder|verzekering|gemeente|bank|huisarts|werkgever|wijkagent|advocaat|politie|school|energieleverancier [@p] bellen|mailen|vragen|inschakelen|inlichten|benaderen|waarschuwen",
      "moet|kunt|kan|zou @jij|je [@p] [@p] [vandaag|morgen|meteen|eerst|nog|direct|snel] [@p] [nog] [@p] [@your|@lid] [@p] verhuurder|verzekering|gemeente|bank|huisarts|werkgever|wijkagent|advocaat|politie|school|energieleverancier [@p] bellen|mailen|vragen|inschakelen|inlichten|benaderen|waarschuwen",
      "als|wanneer @jij|je * dan|vervalt|vervallen|scheelt|bespaart|hoeft [@p] [@lid|@jij|@you|dat] [@p] kosten|rekening|boete|bedrag|# [@p]",
      "die|dat|dit|deze zou|zoudt|kunt|kan|mag @jij [@p] [@p] * [@p] kunnen|zetten|plaatsen|gebruiken|huren|lenen|neerzetten|aanvragen",
      "zou @jij|ge|je [@p] [@p] * kunnen [zetten|plaatsen|gebruiken|huren|aanvragen|vragen]",
    ],
  },
  {
    // a polite imperative looks like a question: "maakt u foto's"
    id: "please-do",
    mood: ["closed", "statement"],
    at: "clause",
    negated: "no",
    phrases: [
      "maakt @you [@p] [een] foto's|foto|lijst|lijstje|overzicht|kopie|logboek",
      "stuurt|mailt|levert|brengt|geeft|bewaart|verzamelt|noteert|schrijft|meldt @you [@p] @dit|die|ze|@lid|@your|een|alles|foto's|bonnen|bonnetjes|hem [@p] * op|naar|in|aan|mee|bij|door|mij|ons|even|maar",
      "neemt|zoekt|dient|vult|vraagt|belt @you [@p] * contact|in|aan|op [met|bij|het|via]",
      "maak|neem|verzamel|bewaar [@p] [@p] foto's|bonnetjes|bonnen|bewijs|overzicht|filmpje|opnames",
    ],
  },
];
