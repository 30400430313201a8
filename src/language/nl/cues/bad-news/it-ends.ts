import type { Cue } from "../../../pack.js";

const said = { mood: ["statement"], conditional: "no" } as const;
const LOST =
  "plek|plaats|inschrijving|aanvraag|urgentie|recht|kans|punten|ruil|woningruil|verhuizing|renovatie|aanbieding|korting|regeling|voorrang|optie|reservering|kandidatuur|aanbod|toezegging|huurkorting|vergunning|abonnement|traject|schuldregeling|contract|huurcontract|huurovereenkomst|parkeerplek|parkeerplaats|box|berging";

/** Ends and losses: what lapses, what stops, what is kept back, what is asked for. */
export const itEnds: readonly Cue[] = [
  {
    id: "it-lapses",
    ...said,
    phrases: [
      `@lid|@your|uw [@p] ${LOST} [@p] * is|zijn|@word|komt [@p] [komen] [@p] [te] [@p] vervallen|geschrapt|ingetrokken|beeindigd|verlopen|verspeeld|weg|afgewezen|ontbonden|stopgezet|opgezegd|gestopt|verkeken`,
      `@lid|@your|uw [@p] ${LOST} [@p] * vervalt|vervallen|stopt|eindigt|verloopt [@p]`,
      "is|zijn|komt [@p] komen te vervallen",
      `@lid|@your [@p] ${LOST} [@p] * is|gaat|zijn [@p] [@p] van de baan|tafel|lijst`,
      "is|zijn [@p] [@p] van de baan",
      "moet|moeten|zult|zullen @jij|jullie|u het [@p] * doen|stellen|redden [met|zonder]",
      "@jij|jullie|u moet|moeten|zult|zullen het [@p] * met|zonder * doen|stellen",
      "@jij|jullie moet|moeten|zult het nog * met|zonder",
      "oplevering|start|verhuizing|planning|werkzaamheden|renovatie|beurt|plaatsing schuift|schuiven [@p] [@p] * op|vooruit|door",
      "besloten|beslist|voornemens [om] @lid|@your [@p] * niet te",
      "blijven|houden|ruilen|verlengen|uitstellen|verbouwen|inwonen|terugkomen|overnemen|meenemen|onderverhuren|wachten kan|mag|lukt|gaat [@p] [@p] [@p] niet",
      "@your [@p] [opgebouwde] jaren|inschrijftijd|inschrijfjaren|punten|wachtjaren|woonduur [@p] * tellen|telt|vervallen|vervalt [@p] [niet] [mee]",
      "zit|zitten er [@p] [voor] [@you] [@p] geen [@p] [@home|woning|keuken|vergoeding] [@p] in",
      "voorlopig|nu|dit zit [@p] er [@p] [@p] geen",
      "die|dat|deze|uitslag|uitkomst is [@p] [@p] niet in @your voordeel",
      "@heb|heeft het [@p] [@p] [net] [@p] niet [@p] gehaald|gered",
      "valt|kan|is [@p] niets [@p] [meer] [@p] [aan] [te] veranderen|doen|wijzigen|sleutelen|tornen [@p] [aan]",
      "@jij ligt|vliegt|gaat|moet er [@p] [@p] [@p] [@p] uit",
      "@jij ligt|vliegt|gaat|moet eruit",
      "@kan @jij|je er [@p] [@p] [@p] niet [@p] [in|meer] [in] [blijven|wonen|blijft]",
      "@jij|je @kan er [@p] [@p] [@p] niet [@p] [in|meer] [in] blijven|wonen",
      "@lid * moet er [@p] [@p] [@p] af|uit",
      "@jij|u|je krijgt|krijg er|daar|hier [@p] [@p] * geen|niets [@p] [nieuwe|andere]",
      "@ik draaien|draaien|draai|sluiten|sluit|zetten|ze [@p] [gaan] [@lid|hem|het] [@p] [@p] dicht|af|stop [draaien|zetten]",
      "gaan|ga [@lid|hem|het|@dit] [@p] [@p] dichtdraaien|afsluiten|stopzetten|weghalen|ontruimen|slopen|kappen",
      "@lid * wordt|worden [@p] [@p] [@p] gekapt|gesloopt|weggehaald|opgeheven|geruimd|ontruimd|afgebroken|opgedoekt|verkocht|dichtgezet|dichtgetimmerd",
    ],
  },
  {
    id: "it-is-kept-or-claimed",
    ...said,
    phrases: [
      "@ik vorderen|vorder|eisen|eis|houden|houd|vragen|trekken|brengen|rekenen [@p] [@lid|@your] [@p] * # euro [@p] * terug|in|af|bij|rekening",
      "@ik vorderen|eisen [@p] [@p] * terug",
      "van|op|uit @lid|@your borg|waarborgsom|uitkering|vergoeding houden|trekken|halen|rekenen @ik [@p] [@p] * in|af",
      "@lid * betalen|vergoeden|dekken|doen|vervangen|repareren|maken @ik [@p] [@p] niet",
      "@ik gaan|ga|zullen|zetten|ondernemen|zet [@p] [tegen|bij] [@lid|@your|hem|haar|uw] [@p] * geen [@p] stappen|actie|maatregelen|procedure|zaak",
      "komt|komen [@p] pas|eerst [@p] over|in|na|volgende|@month [#|@num|een|week|maand]",
      "eerder heb|hebben|kan|lukt|komt|krijg @ik|@dit|het|er [@p] [@p] [geen|niet|niemand]",
    ],
  },
  {
    id: "no-indeed-not",
    ...said,
    at: "alone",
    phrases: ["echt|helaas|inderdaad|toch|absoluut niet", "helaas wel"],
  },
  {
    id: "lease-runs-out",
    ...said,
    at: "sentence",
    phrases: [
      "@lid|@your contract|huur|huurcontract|overeenkomst|huurovereenkomst|tijdelijke|proefperiode [contract] [@p] houdt|loopt|eindigt|stopt [@p] [@p] [per|op|in|eind] [#|@month] [@month|#] [@p] [op|af]",
    ],
  },
];
