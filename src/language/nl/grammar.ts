import type { Grammar } from "../pack.js";

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** Written together or cut short in Dutch as people type it, Flemish included. */
const contractions: Readonly<Record<string, string>> = {
  "'t": "het",
  t: "het",
  "'k": "ik",
  k: "ik",
  "'n": "een",
  n: "een",
  "'m": "hem",
  "'r": "er",
  "'ns": "eens",
  "'s": "s",
  ns: "eens",
  "m'n": "mijn",
  mn: "mijn",
  "z'n": "zijn",
  zn: "zijn",
  "d'r": "er",
  dr: "er",
  "zo'n": "zo een",
  "da's": "dat is",
  das: "dat is",
  "wa's": "wat is",
  "hoe's": "hoe is",
  tis: "het is",
  twas: "het was",
  kheb: "ik heb",
  kzal: "ik zal",
  kben: "ik ben",
  khoor: "ik hoor",
  kzie: "ik zie",
  kweet: "ik weet",
  ie: "hij",
  ff: "even",
  effe: "even",
  effen: "even",
  eve: "even",
  evetjes: "even",
  eventjes: "even",
  efkes: "even",
  nie: "niet",
  neit: "niet",
  niks: "niets",
  da: "dat",
  ikke: "ik",
  egt: "echt",
  ect: "echt",
  gwn: "gewoon",
  idd: "inderdaad",
  mss: "misschien",
  wss: "waarschijnlijk",
  mischien: "misschien",
  missch: "misschien",
  tuurlijk: "natuurlijk",
  mevr: "mevrouw",
  mvr: "mevrouw",
  mw: "mevrouw",
  dhr: "meneer",
  mijnheer: "meneer",
  gin: "geen",
  gien: "geen",
  oewe: "uw",
  krijgde: "krijgt u",
  gjin: "geen",
  nait: "niet",
  nich: "niet",
  oe: "u",
  oew: "uw",
  joe: "u",
  joen: "uw",
  mien: "mijn",
  zijt: "bent",
  hedde: "hebt u",
  hebde: "hebt u",
  bist: "bent u",
  umdat: "omdat",
  veur: "voor",
  heul: "heel",
  hiel: "heel",
  ut: "het",
  es: "eens",
  "'es": "eens",
  an: "aan",
  eem: "even",
  der: "er",
  waor: "waar",
  wah: "wat",
  wa: "wat",
  "wa'k": "wat ik",
  "da'k": "dat ik",
  "a'k": "als ik",
  "'k'heb": "ik heb",
  ivm: "in verband met",
  nav: "naar aanleiding van",
  obv: "op basis van",
  iig: "in ieder geval",
  sws: "sowieso",
  wrs: "waarschijnlijk",
  trwns: "trouwens",
  aub: "alstublieft",
  svp: "alstublieft",
  alsjeblieft: "alstublieft",
  ok: "oke",
  okay: "oke",
  okee: "oke",
  okey: "oke",
  sorrie: "sorry",
  "€": "euro",
  eur: "euro",
  euros: "euro",
  "euro's": "euro",
  "%": "procent",
};

/** Classes the analysis of sentences reads. */
const structural = {
  you: words("u jij je jou jullie ge gij gullie uzelf jezelf uwzelf"),
  your: words("uw uwe jouw jouwe je jullie"),
  refusal: words("nee neen"),
  hypothetical: words("zou zouden mocht mochten kunt kun kan"),
  whether: ["of"],
  speaker: words("ik mij me mijn mijzelf mezelf wij we ons onze onszelf"),
  third: words(`
    hij zij ze haar hem hun hen men iemand iedereen niemand mensen huurders huurder buren buurman buurvrouw bewoners
    dochter* zoon zoons zonen zoontje kind kinderen kids kleinkind* man vrouw partner vriend vriendin moeder vader ouders
    ex broer zus oma opa gezin collega collega's commissie gemeente rechter monteur opzichter aannemer deurwaarder
    bestuur directie leidinggevende manager afdeling inspecteur anderen gezinnen families klanten`),
  negator: words("niet geen nooit noch niets nauwelijks amper zonder geenszins allesbehalve"),
  contrast: words("maar echter niettemin desondanks desalniettemin"),
  cause: words("omdat want doordat aangezien vermits"),
  condition: words("als indien mits tenzij zolang zodra voordat totdat stel wanneer"),
  that: words("dat alsof hoe"),
  joiner: words("en of dus terwijl zodat waardoor waarbij waarop waarna waarmee"),
  wh: words(`
    wat wie waar waarom hoe wanneer welke welk hoeveel hoezo waarmee waarvoor waarover waaraan waarvan waarop
    waarnaar waarin waardoor waartoe`),
  "verb-first": words(`
    bent heeft hebt had hadden is zijn kunt kun kon wilt zou zult mag mogen wist hoeft vindt begrijpt snapt
    woont krijgt betekent speelt maakt raakt houdt zit ziet merkt gebeurt denkt voelt lukt klopt
    herkent wordt staat stond`),
  filler: words(`
    ja jawel nee neen nou oke goed tja ach och hm hmm mm mmm eh ehm uh uhm euh zeg kijk luister hoor he jeetje jee
    mevrouw meneer dame heer beste inderdaad precies juist en dus maar want poeh pff pfff goh
    mhm ah oh aha o oei ai alstublieft sorry klopt wow jemig verdorie amai jao joa joh jong jongen meid meiske meske
    wicht schat lieverd makker maat kerel gast moppie buuf mevrouwtje oef tsja tjee tjonge allee hoho shit och omg zucht
    jawel correct zeker juistem`),
  intensifier: words(`
    heel erg zo enorm enorme ontzettend ontzettende verschrikkelijk vreselijk ongelofelijk ongelooflijk behoorlijk flink
    flinke hartstikke zeer super mega diep diepe intens grote groot veel helemaal totaal volkomen compleet hevig hevige
    bijzonder uiterst gigantisch immens vet keihard waanzinnig dood zwaar zware zwaarder volledig oprecht echt goed stevig hard`),
  diminisher: words(
    "beetje wat enigszins ietwat licht lichte lichtelijk tikkeltje tikje redelijk iets klein kleine soort lichtjes",
  ),
  past: words("was waren werd werden voelde voelden vond vonden toen destijds vroeger indertijd"),
  only: words("alleen slechts enkel louter zomaar"),
  perceive: words(`
    hoor hoorde hoort zie zag zien horen merk merkte proef bespeur lees begrijp snap klinkt klinken klonk oogt lijkt
    leest voorstellen overkomt ziet zichtbaar hoorbaar`),
  tentative: words(`
    misschien wellicht lijkt lijken klopt vast denk vermoed gok indruk alsof mogelijk waarschijnlijk zou zal klinkt
    klinken kan idee he proef zeker ergens zie`),
} as const;

/** Verb forms and small words that frames are made of; dt-errors included. */
const frames = {
  /** Everyday words for a state, for frames that reach over a whole sentence. */
  gemoed: words(`
    boos kwaad woedend woest razend verdrietig bang angstig ongerust bezorgd onzeker teleurgesteld geschrokken moe
    doodmoe uitgeput machteloos wanhopig radeloos gefrustreerd gekwetst geraakt overstuur ontdaan verslagen eenzaam
    bedrogen belazerd verbitterd onrustig gespannen kwetsbaar beschaamd beledigd aangeslagen moedeloos verontwaardigd
    geirriteerd verbijsterd overvallen kapot somber`),
  dit: words("dit dat het die deze zoiets alles"),
  ben: words("bent ben is zijn bendt"),
  word: words("wordt word worden raakt raak"),
  stand: words("bent ben zit staat raakt lijkt oogt klinkt voelt kijkt wordt"),
  vind: words("vindt vind vinden vint"),
  voel: words("voelt voel voelen voeld"),
  heb: words("heeft hebt heb hebben"),
  kan: words("kunt kan kun kunnen"),
  wil: words("wilt wil willen"),
  moet: words("moet moeten moest moesten mot"),
  zal: words("zult zal zullen zul zou zouden"),
  mag: words("mag mogen"),
  ga: words("gaat ga gaan"),
  ik: words("ik wij we"),
  ons: words("ons mij me"),
  zich: words("zich je u uzelf jezelf"),
  jij: words("u jij je ge gij"),
  mijn: words("mijn onze ons"),
  /** Finite verbs that state how things are. */
  fin: words(`
    is zijn was waren heeft hebben had hadden wordt worden werd werden gaat gaan ging gingen komt komen kwam kwamen kost
    kosten kostte ligt liggen lag lagen staat staan stond stonden zit zitten zat zaten valt vallen viel geldt gelden
    hoort horen telt tellen loopt lopen liep duurt duren duurde blijft blijven bleef kan kunnen kon mag mogen moet
    moeten moest moesten zal zou zullen krijgt krijgen kreeg doet doen deed zegt zeggen zei bepaalt bepalen bevat
    bedraagt stijgt stijgen steeg daalt groeit verschilt verschillen bestaat bestaan vraagt vragen eist laat laten liet
    toont bleek blijkt schrijft geeft geven gaf maakt maken maakte betaalt betalen kijkt kijken keek neemt nemen nam
    rekent rekenen werkt werken werkte volgt volgen begint begon stopt eindigt vervalt vervallen voldoet voldoen past
    passen scoort haalt halen levert leveren dekt vergoedt beslist besliste besluit vindt vinden vond ziet zien zag
    meet woont wonen huurt beheert controleert betekent houdt houden hield draait brengt trekt staakt ontstaat
    ontstond veroorzaakt lekt lekte slijt verliest verloopt gebeurt gebeurde wacht wachten hangt heet dient dienen`),
  be: words("is zijn was waren blijkt blijft"),
  lid: words("de het een die deze dit dat uw je jouw onze ons"),
  /** Particles that stand anywhere and mean little. */
  p: words(`
    wel ook nu echt gewoon toch even best maar eens dan zo hier er daar helaas nog al vast eigenlijk natuurlijk immers
    simpelweg allemaal inmiddels juist zeker ineens opeens toen alweer meteen zelf dus hoor net weer heel erg enorm
    helemaal volkomen absoluut compleet totaal nou sowieso vooral nogal tamelijk uiteindelijk stiekem intussen ergens
    ontzettend flink behoorlijk bijzonder ontzettend best vreselijk verschrikkelijk ongelofelijk een beetje ronduit
    gewoonweg regelrecht werkelijk knap dubbel extra zowat haast bijna opnieuw telkens steeds hartstikke super mega kei
    diep oprecht zeer wellicht misschien waarschijnlijk vermoedelijk daadwerkelijk zelfs onderhand momenteel voorlopig
    letterlijk ongelooflijk oneindig verdomd zwaar`),
  /** When a thing put off comes back. */
  straks: words("straks zo zometeen zodadelijk zodirect dadelijk later aanstonds strakjes subiet zo-meteen"),
  /** What is not done to the thing asked for: participles, by how they begin where that is safe. */
  gedaan: words(`
    gea* geb* ged* gef* gegund gegeven gehon* gei* gek* gem* gep* ger* ges* get* gev* gewij* vervangen vernieuwd vergoed
    vergund verlengd verhuurd verkocht verstrekt verleend verplaatst verlaagd verhoogd verwijderd verbouwd verschoven
    verduurzaamd verzet verbeterd versterkt vergroot verrekend verlaagt hersteld herzien heropend herplaatst herbouwd
    heroverwogen teruggedraaid teruggegeven terugbetaald teruggeplaatst teruggestort opgeknapt opgelost opgehoogd
    opgeschort opgeleverd opgevolgd toegekend toegewezen toegestaan toegelaten toegepast uitgevoerd uitgesteld
    uitgekeerd uitbetaald uitgebreid uitgegeven uitgeleend uitgezonderd aangepast aangelegd aangebracht aangesloten
    aangeschaft aangepakt aanvaard aangevuld afgegeven afgesloten afgehandeld afgeboekt afgelost afgerond afgekocht
    ingewilligd ingetrokken ingebouwd ingehuurd ingericht ingepland ingevuld ingezet doorgevoerd doorgezet doorgerekend
    doorbelast overgenomen overgeplaatst overgeschreven overgemaakt omgezet omgebouwd omgeruild nagelaten betaald
    behandeld besteld bewaard bekostigd bijgesteld bijgeplaatst bijgelegd kwijtgescholden rechtgezet stopgezet
    meegenomen meegerekend weggehaald weggenomen weggewerkt vrijgegeven vrijgemaakt voorgetrokken losgelaten`),
} as const;

/** Nouns and numbers of the trade. */
const trade = {
  num: words(`
    twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien
    negentien twintig vijfentwintig dertig veertig vijftig zestig zeventig tachtig negentig honderd tweehonderd
    driehonderd vierhonderd vijfhonderd zeshonderd zevenhonderd achthonderd negenhonderd duizend tweeduizend
    anderhalf anderhalve paar aantal enkele`),
  unit: words(`
    euro jaar jaren maand maanden week weken dag dagen werkdagen uur uren minuten procent punt punten meter kamers
    personen reacties keer plaatsen plekken kandidaten gegadigden huurders woningen aanmeldingen vierkante graden`),
  month: words(`
    januari februari maart april mei juni juli augustus september oktober november december
    maandag dinsdag woensdag donderdag vrijdag voorjaar najaar zomer`),
  /** Who decides, measures or checks: on the association's side of a reason. */
  body: words(`
    commissie rechter kantonrechter rechtbank gemeente bestuur directie afdeling opzichter monteur loodgieter aannemer
    deurwaarder inspecteur taxateur corporatie woningcorporatie stichting vereniging overheid wetgever rijk minister
    huurcommissie geschillencommissie urgentiecommissie bezwaarcommissie toetsingscommissie constructeur ingenieur
    expert deskundige onderzoeker adviseur leidinggevende manager teamleider collega collega's verzekering verzekeraar
    brandweer welstand belastingdienst accountant management raad woonbedrijf verhuurder systeem computer eigenaar
    technicus installateur bouwkundige keurmeester team incassobureau woonruimteverdeling verhuurafdeling politie
    schilder energieleverancier leverancier woonstichting bureau staat provincie`),
  rule: words(`
    beleid onderhoudsbeleid huurbeleid toewijzingsbeleid regel regels regelgeving spelregels huisregels wet wetten
    wetgeving contract huurcontract huurovereenkomst overeenkomst voorwaarden huurvoorwaarden criteria criterium eis
    eisen norm normen richtlijn richtlijnen inkomensgrens inkomenseis huurgrens grens verordening
    huisvestingsverordening reglement protocol procedure procedures termijn puntenstelsel woningwaarderingsstelsel
    begroting budget planning meerjarenplan meerjarenbegroting onderhoudsplanning onderhoudsplan afspraak
    wachtlijst lijst reparatielijst prijslijst tarieven tarief normhuur passendheidstoets toewijzingsregels
    inschrijfduur wachttijd urgentieregeling regeling regelingen conditiescore conditiemeting cyclus vonnis rapport
    opleverrapport inspectierapport polis statuten volgorde verdeelsysteem systematiek rangorde maatstaf meting
    redelijkheid afschrijvingstermijn levensduur sloopbesluit jaarplan`),
  /** Words for one's home. */
  home: words(`
    woning huis flat appartement huurwoning studio bovenwoning benedenwoning kamer pand thuis eengezinswoning plek
    huisje benedenhuis bovenhuis seniorenwoning maisonnette portiekwoning`),
  /** What is asked for, broken or to be replaced. */
  thing: words(`
    keuken badkamer toilet douche dak kozijnen ramen vloer cv ketel verwarming keukenblok trap lift berging schuur
    schuurtje schutting tuin balkon deur voordeur raam kraan kastjes tegels radiator radiatoren mechanische ventilatie
    afzuigkap urgentie urgentieverklaring voorrang woningruil huurverlaging huurkorting korting vergoeding
    verhuiskostenvergoeding schadevergoeding toestemming parkeerplaats garage aanbouw uitbouw dakkapel zonnepanelen
    traplift uitstel kwijtschelding borg waarborgsom hond huisdier huisdieren verlenging contract aanvraag verzoek
    bezwaar klacht melding claim woningaanpassing reparatie renovatie leiding leidingen huur onderhuur`),
  /** Who helps a tenant further. */
  helper: words(`
    maatschappelijk wijkteam schuldhulp schuldhulpverlening schuldhulpverlener schuldsanering huurcommissie
    klachtencommissie geschillencommissie woonbond juridisch loket rechtswinkel sociaal raadsman raadslieden
    budgetcoach budgetbeheer bewindvoerder huisarts ggd opvang noodopvang crisisopvang huurteam woonconsulent
    wooncoach huurtoeslag bijzondere bijstand voedselbank noodfonds advocaat bemiddelaar buurtbemiddeling mediator
    vrijwilliger verhuiscoach ouderenadviseur mantelzorg sociaalwerker buurtteam urgentieloket woningnet ombudsman
    verhuisbegeleider participatiecoach loket inloopspreekuur spreekuur`),
  /** Weak judgements: true of a situation, no feeling of a person. */
  weak: words(`
    vervelend vervelent zwaar lastig moeilijk heftig erg zuur jammer pittig ellendig beroerd treurig triest akelig rot
    spijtig afschuwelijk vreselijk verschrikkelijk wrang ingrijpend verdrietig sneu rottig klote kut bitter balen
    onhandig ongelukkig ongelegen onaangenaam onprettig naar hard heavy dramatisch drama ernstig benauwend
    mensonwaardig schrijnend tragisch afgrijselijk ongelofelijk ongelooflijk bizar waardeloos rotnieuws onbestaanbaar
    onacceptabel schandalig triestig droevig wreed cru grievend onverteerbaar slopend zenuwslopend`),
} as const;

/** What Dutch sentences are made of, for recognition. */
export const grammar: Grammar = {
  contractions,
  suffixes: {},
  abbreviations: words(
    "mevr mvr mw dhr mr drs ir ing dr prof nr nrs bijv bijvb bv o a b c d h i m n p s v z t k g tel jl evt ca excl incl art par afd pag blz st resp zgn vgl nl jr sr",
  ),
  classes: { ...structural, ...frames, ...trade },
};
