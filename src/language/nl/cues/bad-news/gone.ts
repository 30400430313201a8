import type { Cue } from "../../../pack.js";

const said = { mood: ["statement"], conditional: "no" } as const;
const STUFF =
  "tuin|tuintje|moestuin|volkstuin|serre|huiskamer|schotel|schutting|hek|boom|bomen|kastanjes|beuken|eiken|populieren|heg|camera|camera's|bankje|bankjes|biljart|buurthuis|buurtkamer|wijkcentrum|kantine|dakterras|terras|balkon|pergola|overkapping|zwembad|trampoline|schuur|schuurtje|kippenhok|kippen|duiven|hond|katten|kat|scootmobiel|fiets|fietsen|plantenbakken|bakken|planten|barbecue|huisbewaarder|huisbewaring|inwoning|logee|onderhuurder|huiskamer|wasruimte|lift|speeltuin|parkeerplek|parkeerplaats|containers|container|garage|garages|berging|bergingen|opslag|laminaat|vloer|wand|muur|aanbouw|dakkapel|airco|zonwering|zonnescherm|kachel|haard|openhaard|kapsalon|atelier|winkel|regeling|vergoeding|korting|bus|spreekuur|inloop|straat|flat|blok|complex|gebouw|zaal|club|stookplaats|vuurplaats|voeren|feest|markt|container|jacuzzi|kas|vijver|haag|beplanting|begroeiing|sauna|carport|schuurdak";

/** What has to go, stop or close; what is refused by those who decide; what is no longer there for the tenant. */
export const gone: readonly Cue[] = [
  {
    id: "has-to-go",
    ...said,
    negated: "no",
    phrases: [
      `@lid|@your|al [@lid|@your] [@p] ${STUFF} [@p] * moet|moeten [@p] [@p] [@p] [@p] weg|eraf|eruit|dicht|stoppen|verdwijnen|plat|verwijderd|leeg|weggehaald|afgebroken|gekapt|eraan|opgeruimd|ophouden|afgebouwd`,
      `@lid|@your [@p] ${STUFF} [@p] [@p] moet [@p] [@p] [@p] [van] [@lid] [@p] [gevel|dak|balkon|galerij|gang] [@p] [weg|af|eraf]`,
      `@lid|@your [@p] ${STUFF} [@p] * gaat|gaan|komt|komen [@p] [@p] [@p] [per|in|op|vanaf] [@p] [@month|#|januari|september] [@p] eraan|dicht|weg|eraf|eruit|plat|sluiten|verdwijnen|tegen`,
      "gaat|gaan [@p] [@p] eraan|plat|dicht|weg|eruit|eraf",
      `@lid|@your [@p] ${STUFF} [@p] wordt|worden|is|zijn [@p] [@p] [@p] * gekapt|gesloopt|gesloten|weggehaald|verwijderd|afgebroken|opgeheven|geruimd|gestopt|gerooid|omgezaagd|geschrapt|afgeschaft|verkocht|weggenomen|platgegooid|afgevoerd`,
      "gekapt|gerooid|omgezaagd|opgeheven|afgeschaft @word|is",
      `@ik halen|haal|sluiten|sluit|breken|breek|kappen|kap|zagen|ruimen|ruim|verwijderen|verwijder|schrappen|schrap|stoppen @lid|@your|al|met [@lid] [@p] ${STUFF} [@p]`,
      `@ik halen|haal|zagen|breken @lid|@your ${STUFF} [@p] [@p] weg|om|af`,
      "ze|@dit moeten|moet [@p] [@p] [allemaal] weg|eraf|eruit|eraan|verdwijnen [@p] [van|uit]",
      "@dit moet|moeten [@p] [@p] weg|eraf|eruit|stoppen|ophouden",
      "is|zijn van de verkooplijst|planning|rol|nominatie gehaald|af|geschrapt|verwijderd",
      "@word [@p] * afgesloten|stopgezet|leeggehaald|gekort|geschorst|uitgeschreven",
      "verhuizing|renovatie|reparatie|onderhoud|vervanging|oplevering @word|is [@p] * uitgesteld|verschoven|verzet|afgeblazen|doorgeschoven|geschrapt",
      "@your plek|plaats|inschrijving|punten|urgentie|rangnummer|wachttijd|inschrijfduur [@p] * bent|ben|raakt|@heb|is|zijn @jij|@you|u|je|@p [@p] [kwijt|weg|vervallen|verloren]",
      "@jij bent|ben|raakt @your [@p] * kwijt",
      "muren|wanden|vloer|kamers|woning|huis|tuin|keuken|plafond [@p] moet|moeten [@p] [@p] * [weer] [@p] wit|leeg|kaal|schoon|opgeleverd|hersteld|overgeschilderd|teruggebracht [@p] [worden|opgeleverd|zijn]",
    ],
  },
  {
    id: "not-allowed-here",
    ...said,
    phrases: [
      `@lid|@your|een [@p] ${STUFF}|zus|broer|zoon|dochter|vriend|vriendin|moeder|neef|kleinzoon|logee [@p] * mag|mogen|kan|kunnen|kon|ken [@p] [@p] [@p] niet|nergens [@p] * staan|blijven|inschrijven|wonen|inwonen|logeren|houden|hangen|liggen|parkeren|plaatsen|komen|meeverhuizen|intrekken`,
      "mag|mogen|kan|kunnen|ken [@jij|@you|er|het] [@p] [@p] [@p] [hier|er|daar] [@p] [@p] niet [@p] * gebarbecued|gestookt|gerookt|geparkeerd|ingeschreven|inwonen|inschrijven|stallen|parkeren|onderverhuren|houden",
      "hier|daar|er mag|mogen|kan [@jij|@you] [@p] [@p] niet|geen [@p] * worden|gebarbecued|staan|parkeren|wonen|vuur|honden|katten|planten",
      "je|@jij|@your balkon|tuin|schuur|zolder|kelder|huis mag|kunt|kan @jij|je|u [@p] [@p] niet [@p] [op|in]",
      "stemt|stemmen|gaat|gaan [@ik] [@p] [@p] niet [@p] [mee] [@p] in|akkoord [@p] met",
      "@ik|corporatie|directie|@body gaan|gaat|stemmen|stemt [@p] [@p] niet [@p] [in|akkoord] [@p] [mee|met] [@lid|@your]",
      "ziet|zien [@ik] [@p] [@p] geen aanleiding|reden|ruimte|grond|mogelijkheid|noodzaak|heil [@p] [om|voor|tot|@you]",
      "@ik zien|zie [@p] [@p] geen aanleiding|reden|ruimte|grond",
      "@jij wordt|word|zult [@p] [@p] niet [@p] [@p] ontvangen|toegelaten|uitgenodigd|geholpen|gehoord|geplaatst|uitgekozen|voorgedragen|opgenomen [@p] [door]",
      "hij|zij|ze|directeur|burgemeester|wethouder|voorzitter @zal|wil|zal|gaat|kan|wenst @you [@p] [@p] niet [@p] * woord|ontvangen|spreken|zien|staan",
      "@third|buurman|buurvrouw|buren|hij|zij|ze @word|wordt|worden|blijft|blijven [@p] [@p] [@p] niet [@p] * uitgezet|gezet|verplaatst|ontruimd",
      "hij|zij|ze|buurman|buurvrouw blijft|blijven [@p] [@p] [gewoon] [@p] zitten|wonen [@p] [waar]",
      "@jij krijgt|krijg [@p] [van|voor] [@ons|@dit|@p] [@p] [@p] geen toestemming|urgentie|voorrang|korting|vergunning|akkoord|nieuwe|uitstel",
      "@lid|@dit [@p] [andere|grotere|kleinere|nieuwe|mooie] [@p] @home|plek|kamer [@p] [@p] is|zijn [@p] [@p] naar|aan|voor [@p] iemand|een|ander|anderen|de [@p] [ander|anders|gezin] [@p] [gegaan|verhuurd|toegewezen|vergeven]",
      "@home [@p] [@p] is|gaat [@p] naar|aan iemand|een|anderen|de [@p] [ander|anders|andere|gezin|kandidaat|stel|jong]",
      "@body|burgemeester|directie|netbeheerder|hij|zij|die [@p] @heb|heeft|hebben [@dit|@lid|@your|hem|haar] [@p] * afgewezen|geweigerd|afgekeurd|verboden|tegengehouden",
      "@ik|monteur|@third|ploeg komt|komen [@p] [@p] [@p] niet [@p] [meer|vandaag|deze|morgen] [@p] [week|langs|vandaag|maand]",
    ],
  },
];
