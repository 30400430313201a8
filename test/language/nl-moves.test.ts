import { describe, expect, it } from "vitest";
import { PACKS } from "../../src/language/packs.js";
import { lexiconOf } from "../../src/language/recognition.js";
import { read } from "../../src/language/text/read.js";
import { signsOf } from "../../src/language/text/signs.js";
import type { MoveId } from "../../src/language/terms.js";
import { recognise } from "../../src/moves/recognise.js";

/** The tenant's line before, what the employee says, and the moves it makes. */
type Case = readonly [tenant: string, text: string, moves: readonly MoveId[]];

const SAID: readonly Case[] = [
  [
    "Ik word hier gek van!",
    "Ik luister wel, maar dat past niet in de begroting.",
    ["encourager", "explanation"],
  ],
  ["En de buren dan?", "Als ik voor u een uitzondering maak, staan de buren hier ook.", ["explanation"]],
  ["Doe normaal man!", "Zo hoeft u niet tegen mij te doen.", ["emotion-block"]],
  ["Hij moet op die kleine kamer.", "Ach, daar ligt hij heus net zo warm.", ["minimising"]],
  ["", "Ik moet u iets vervelends vertellen.", ["forewarning"]],
  ["", "Mevrouw, dit wordt helaas geen leuk telefoontje.", ["forewarning"]],
  ["", "Ik heb de uitslag van uw aanvraag binnen en die is niet positief.", ["forewarning"]],
  ["", "U zult hier van schrikken, vrees ik.", ["forewarning"]],
  ["", "Er is iets wat u moet weten en het is geen goed nieuws.", ["forewarning"]],
  ["", "Ik zal er niet omheen draaien.", ["forewarning"]],
  ["", "De woning aan de Kade gaat naar een andere kandidaat.", ["bad-news"]],
  ["", "We kunnen u die parkeerplaats niet geven.", ["bad-news"]],
  ["", "Uw bezwaar tegen de afrekening is ongegrond verklaard.", ["bad-news"]],
  ["", "U krijgt de badkamer dit jaar niet.", ["bad-news"]],
  ["", "Op 3 april moet u het huis uit zijn.", ["bad-news"]],
  ["", "De huur gaat per juli met 38 euro omhoog.", ["bad-news"]],
  ["Echt niet?", "Nee, echt niet. Het besluit staat vast.", ["bad-news"]],
  ["Kan dat niet anders?", "Nee. U moet de 410 euro betalen.", ["bad-news"]],
  ["", "Wij betalen de schade aan uw laminaat niet.", ["bad-news"]],
  ["", "Uw hond mag hier helaas niet wonen.", ["bad-news"]],
  ["Dat kan toch niet!", "Jawel, het is waar. De flat wordt gesloopt.", ["bad-news"]],
  ["Weer niks.", "U bent kwaad. En moe ook, klopt dat?", ["feeling-summary"]],
  ["Weer niks.", "U bent kwaad. Heeft u de brief, klopt dat?", ["closed-question", "feeling-summary"]],
  ["", "U heeft de brief gekregen, klopt dat?", ["closed-question"]],
  ["Ik had er zo op gerekend.", "U bent hier erg teleurgesteld over.", ["feeling-summary"]],
  ["Jullie zijn gek!", "Ik merk dat u hier woest over bent.", ["feeling-summary"]],
  ["Wat nu?", "U weet even niet waar u het zoeken moet.", ["feeling-summary"]],
  ["Daar gaat mijn geld.", "Dat doet pijn, hè.", ["feeling-summary"]],
  ["(zwijgt)", "U bent er stil van.", ["feeling-summary"]],
  ["Ik slaap al weken niet.", "Het houdt u dag en nacht bezig.", ["feeling-summary"]],
  ["Dit geloof ik niet.", "Dit komt als een donderslag bij heldere hemel.", ["feeling-summary"]],
  ["Weer niks.", "Klinkt alsof u de moed een beetje verliest.", ["feeling-summary"]],
  ["Weer niks.", "Volgens mij baalt u enorm.", ["feeling-summary"]],
  ["Ik bel al maanden.", "U bent het spuugzat, al dat bellen en wachten.", ["feeling-summary"]],
  ["En mijn kinderen?", "U bent bang dat uw kinderen hier de dupe van worden.", ["feeling-summary"]],
  ["En mijn kinderen?", "De zorg om uw kinderen, die drukt zwaar op u.", ["feeling-summary"]],
  ["Ik schaam me dood.", "Het is niet makkelijk om daarover te praten.", ["feeling-summary"]],
  ["Jullie liegen!", "U vertrouwt ons niet meer.", ["feeling-summary"]],
  ["Jullie liegen!", "U voelt u bedrogen.", ["feeling-summary"]],
  ["Wat moet ik nou?", "Je weet niet meer waar je aan toe bent.", ["feeling-summary"]],
  ["Wat moet ik nou?", "Daar ligt u vast wakker van.", ["feeling-summary"]],
  ["Ik ben op.", "U kunt niet meer.", ["feeling-summary"]],
  ["Veertig jaar!", "Na al die jaren voelt dit als een trap na.", ["feeling-summary"]],
  ["Veertig jaar!", "Al die jaren, en dan zo. Dat breekt je hart.", ["feeling-summary"]],
  ["Veertig jaar!", "U bent verdrietig én kwaad.", ["feeling-summary"]],
  ["Dat is niet eerlijk!", "Het voelt voor u heel oneerlijk.", ["feeling-summary"]],
  [
    "Dat is niet eerlijk!",
    "U vindt het niet eerlijk dat de buren wel een keuken kregen.",
    ["feeling-summary"],
  ],
  ["Dat is niet eerlijk!", "Je bent boos omdat niemand je iets verteld heeft.", ["feeling-summary"]],
  ["Dat is niet eerlijk!", "Bent u bang dat het geld u boven het hoofd groeit?", ["feeling-summary"]],
  ["Hou toch op!", "U wordt hier radeloos van.", ["feeling-summary"]],
  ["Hou toch op!", "Ik zie dat het u raakt.", ["feeling-summary"]],
  ["Hou toch op!", "U zit met de handen in het haar.", ["feeling-summary"]],
  ["Hou toch op!", "Logisch dat u overstuur bent.", ["feeling-summary"]],
  [
    "Hou toch op!",
    "Ik begrijp dat u boos bent, maar de regels gelden voor iedereen.",
    ["explanation", "feeling-summary"],
  ],
  ["Ik bel al drie weken.", "Dus u heeft al drie weken geprobeerd ons te bereiken.", ["content-summary"]],
  ["Ze hadden het beloofd.", "U zegt dat een collega het had toegezegd.", ["content-summary"]],
  [
    "Ze hadden het beloofd.",
    "Als ik u goed begrijp is er iets anders met u afgesproken.",
    ["content-summary"],
  ],
  ["Mijn dochter huilt de hele dag.", "Uw dochter is er kapot van.", ["content-summary"]],
  ["Ik was toen zo boos.", "U was toen heel boos.", ["content-summary"]],
  ["Die kras zat er al.", "Volgens u zat die kras er al in toen u erin trok.", ["content-summary"]],
  ["Dit is toch te gek.", "Dat begrijp ik heel goed.", ["acknowledgement"]],
  ["Dit is toch te gek.", "Dat is ook niet niks.", ["acknowledgement"]],
  ["Dit is toch te gek.", "Daar heeft u helemaal gelijk in.", ["acknowledgement"]],
  ["Dit is toch te gek.", "Kan ik me voorstellen.", ["acknowledgement"]],
  ["Niemand belde terug.", "Dat hadden wij beter moeten doen.", ["acknowledgement"]],
  ["Niemand belde terug.", "Dat is niet goed gegaan bij ons.", ["acknowledgement"]],
  ["Drie jaar.", "In uw plaats zou ik precies zo reageren.", ["acknowledgement"]],
  ["Drie jaar.", "Wat een ellende.", ["acknowledgement"]],
  ["Ik weet het niet.", "Wat weegt voor u nu het zwaarst?", ["open-question"]],
  ["Ik weet het niet.", "Hoe is het om dit te horen?", ["open-question"]],
  ["Ik weet het niet.", "Waar maakt u zich het meest zorgen over?", ["open-question"]],
  ["Ik weet het niet.", "Wat zou u nu het liefst willen?", ["open-question"]],
  ["Ik heb niks gehad.", "Heeft u onze brief van mei gekregen?", ["closed-question"]],
  ["Ik heb niks gehad.", "Woont u daar alleen?", ["closed-question"]],
  ["Ik heb niks gehad.", "Hoe lang woont u er al?", ["closed-question"]],
  ["Tja.", "Hm.", ["encourager"]],
  ["Tja.", "Vertelt u verder.", ["encourager"]],
  ["Tja.", "Ik ben er, neem de tijd.", ["encourager"]],
  ["Tja.", "Gooit u het er maar uit.", ["encourager"]],
  ["Tja.", "U hoeft zich voor mij niet groot te houden.", ["encourager"]],
  ["Hier word ik ziek van.", "Het spijt me dat het zo loopt.", ["apology"]],
  ["Hier word ik ziek van.", "Onze excuses hiervoor.", ["apology"]],
  ["Waarom niet?", "Een keuken wordt bij ons pas na achttien jaar vervangen.", ["explanation"]],
  ["Waarom niet?", "De commissie kijkt alleen naar medische redenen.", ["explanation"]],
  ["Waarom niet?", "Er waren 212 reacties en u stond op plek negen.", ["explanation"]],
  ["Waarom niet?", "Uw inkomen lag vorig jaar net boven de grens.", ["explanation"]],
  ["Waarom niet?", "In artikel 7 van uw contract staat dat huisdieren verboden zijn.", ["explanation"]],
  ["Waarom niet?", "We moeten ieder jaar keuzes maken, en het geld gaat nu naar de daken.", ["explanation"]],
  ["Waarom niet?", "Dat heeft te maken met de regels voor passend toewijzen.", ["explanation"]],
  ["Waarom niet?", "De monteur heeft vastgesteld dat de verstopping door doekjes komt.", ["explanation"]],
  [
    "Waarom niet?",
    "Kleine reparaties zijn voor rekening van de huurder, dat is landelijk zo geregeld.",
    ["explanation"],
  ],
  ["Waarom niet?", "Wij hebben u in februari en maart een aanmaning gestuurd.", ["explanation"]],
  ["Waarom niet?", "De rechter heeft op 4 maart uitspraak gedaan.", ["explanation"]],
  ["Waarom niet?", "Het werkt zo: wie het langst staat ingeschreven gaat voor.", ["explanation"]],
  ["Waarom niet?", "Andere huurders stonden langer ingeschreven dan u.", ["explanation"]],
  ["Waarom niet?", "De fundering is zo slecht dat opknappen duurder is dan nieuwbouw.", ["explanation"]],
  ["Waarom niet?", "Dat mag niet van de brandweer.", ["explanation"]],
  ["En nu?", "U kunt bezwaar maken bij de geschillencommissie.", ["solution"]],
  ["En nu?", "Ik kan een betalingsregeling voor u aanvragen.", ["solution"]],
  ["En nu?", "Zal ik iemand van het wijkteam vragen om langs te komen?", ["solution"]],
  ["En nu?", "Misschien is een kleinere woning iets voor u?", ["solution"]],
  ["En nu?", "Ik stuur u vanmiddag een overzicht van alle kosten.", ["solution"]],
  ["En nu?", "Laten we samen kijken welke woningen er wel zijn.", ["solution"]],
  ["En nu?", "Heeft u al eens aan woningruil gedacht?", ["solution"]],
  ["Wat een ramp.", "Ach, het valt reuze mee.", ["minimising"]],
  ["Wat een ramp.", "U vindt vast snel iets anders.", ["minimising"]],
  ["Wat een ramp.", "Er zijn mensen die het veel slechter hebben.", ["minimising"]],
  ["Wat een ramp.", "Zo'n groot probleem is dat toch niet?", ["minimising"]],
  ["Wat een ramp.", "U heeft in elk geval nog een dak boven uw hoofd.", ["minimising"]],
  ["Wat een ramp.", "Over een jaar lacht u erom.", ["minimising"]],
  ["Wat een ramp.", "Een nieuw huis is toch ook leuk?", ["minimising"]],
  ["Wat een ramp.", "Het is maar geld.", ["minimising"]],
  ["Ik wist het niet.", "Dan had u de brief maar moeten lezen.", ["blame"]],
  ["Ik wist het niet.", "Dat heeft u aan uzelf te wijten.", ["blame"]],
  ["Ik wist het niet.", "U heeft nooit op onze brieven gereageerd.", ["blame"]],
  ["Ik wist het niet.", "Had u uw rekeningen maar op tijd betaald.", ["blame"]],
  ["Ik wist het niet.", "U tekent toch zelf voor die regels?", ["blame"]],
  ["Dit pik ik niet!", "Mevrouw, doe eens rustig.", ["emotion-block"]],
  ["Dit pik ik niet!", "U hoeft niet zo tegen me te schreeuwen.", ["emotion-block"]],
  ["Dit pik ik niet!", "Nou, dat is wel een beetje overdreven.", ["emotion-block"]],
  ["Dit pik ik niet!", "Boos worden helpt niet.", ["emotion-block"]],
  ["Dit pik ik niet!", "Maakt u zich nou geen zorgen.", ["emotion-block"]],
  ["Dit pik ik niet!", "Waarom wordt u nou zo kwaad?", ["emotion-block"]],
  ["Dit pik ik niet!", "Als u niet rustig wordt hang ik op.", ["emotion-block"]],
  ["Alsjeblieft.", "Misschien kan ik er toch nog iets aan doen.", ["false-hope"]],
  ["Alsjeblieft.", "Ik ga mijn manager vragen of we een uitzondering kunnen maken.", ["false-hope"]],
  ["Alsjeblieft.", "Wie weet verandert het nog.", ["false-hope"]],
  ["Alsjeblieft.", "Ik leg het nog een keer voor aan de commissie.", ["false-hope"]],
  ["Snapt u dat?", "Ik vind dit zelf ook heel moeilijk.", ["self-focus"]],
  ["Snapt u dat?", "Ik kan er ook niks aan doen.", ["self-focus"]],
  ["Snapt u dat?", "Ik heb die regels niet bedacht.", ["self-focus"]],
  ["Snapt u dat?", "Ik ben ook maar een mens.", ["self-focus"]],
  ["Stelletje ratten!", "Als u zo blijft schelden, stop ik het gesprek.", ["boundary"]],
  ["Stelletje ratten!", "Ik wil dat u mij niet uitscheldt.", ["boundary"]],
  ["Ik sla je in elkaar!", "U bedreigt mij nu en dat accepteer ik niet.", ["boundary"]],
  ["Waarom?", "Daar kom ik zo op terug.", ["park"]],
  ["Waarom?", "Die vraag bewaren we even.", ["park"]],
  ["Waarom?", "Hoe het precies zit leg ik u straks uit.", ["park"]],
  ["", "Goedemorgen, u spreekt met Karin van Woonstad.", ["other"]],
  ["Dank u.", "Graag gedaan, tot volgende week.", ["other"]],
  ["", "Ik heb iets te vertellen dat u liever niet hoort.", ["forewarning"]],
  ["", "Het spijt me, maar ik heb slecht nieuws over de reparatie.", ["apology", "forewarning"]],
  ["", "Ik zeg het maar recht voor zijn raap.", ["forewarning"]],
  ["", "Ik kom u iets naars vertellen over uw huis.", ["forewarning"]],
  ["", "Houdt u zich even vast.", ["forewarning"]],
  ["", "Ik had u graag iets anders verteld. De keuken komt er niet.", ["acknowledgement", "bad-news"]],
  ["", "U bent niet uitgekozen voor het appartement.", ["bad-news"]],
  ["", "De lekkage wordt niet door ons vergoed.", ["bad-news"]],
  ["", "Er komt voorlopig geen nieuwe cv-ketel.", ["bad-news"]],
  ["", "U houdt aan de eindopname een rekening van 870 euro over.", ["bad-news"]],
  ["", "Uw borg krijgt u niet terug.", ["bad-news"]],
  ["", "De sloop gaat door.", ["bad-news"]],
  ["", "Helaas moet ik u zeggen dat uw verzoek is afgewezen.", ["bad-news"]],
  ["Ja maar...", "Het blijft nee, hoe vervelend ook.", ["bad-news"]],
  ["Ja maar...", "Daar verandert niets meer aan.", ["bad-news"]],
  ["Ja maar...", "Ik kan die beslissing niet terugdraaien.", ["bad-news"]],
  ["Ja maar...", "U krijgt de woning niet. Hoe graag u hem ook wilde.", ["bad-news"]],
  ["En ik dan?", "Je voelt je aan de kant geschoven.", ["feeling-summary"]],
  ["En ik dan?", "U had zich er zo op verheugd, en nu is er alleen maar leegte.", ["feeling-summary"]],
  ["En ik dan?", "Dit is wel het laatste wat u kon gebruiken.", ["feeling-summary"]],
  ["En ik dan?", "Voor u stort alles in.", ["feeling-summary"]],
  ["En ik dan?", "Hier zakt de grond onder u vandaan.", ["feeling-summary"]],
  ["En ik dan?", "Het voelt alsof er niemand naar u luistert.", ["feeling-summary"]],
  ["En ik dan?", "Ge zijt er ferm van geschrokken.", ["feeling-summary"]],
  ["En ik dan?", "zo te horen bent u echt heel erg kwaad", ["feeling-summary"]],
  ["En ik dan?", "Zit er ook verdriet onder, om de tuin?", ["feeling-summary"]],
  ["En ik dan?", "Dat snijdt door uw ziel.", ["feeling-summary"]],
  ["En ik dan?", "Zo'n bedrag, daar schrikt een mens van.", ["feeling-summary"]],
  ["En ik dan?", "Ik hoor veel boosheid, en ook angst.", ["feeling-summary"]],
  ["En ik dan?", "U bent in paniek.", ["feeling-summary"]],
  ["En ik dan?", "U ziet het niet meer zitten.", ["feeling-summary"]],
  ["En ik dan?", "U staat met uw rug tegen de muur.", ["feeling-summary"]],
  ["En ik dan?", "Dit raakt u diep, dat zie ik aan u.", ["feeling-summary"]],
  ["En ik dan?", "Het onrecht, dat is wat u zo steekt.", ["feeling-summary"]],
  ["En ik dan?", "U durft bijna niet te denken aan wat er straks gebeurt.", ["feeling-summary"]],
  ["En ik dan?", "Machteloos, zo voelt u zich.", ["feeling-summary"]],
  ["En ik dan?", "Dit nieuws slaat u compleet uit het veld.", ["feeling-summary"]],
  ["Ik heb alles al verkocht.", "U heeft uw meubels al verkocht.", ["content-summary"]],
  ["Ik heb alles al verkocht.", "U was er dus helemaal klaar voor.", ["content-summary"]],
  ["Zo'n bedrag!", "Ja, dat is veel geld.", ["acknowledgement"]],
  ["Zo'n bedrag!", "Ik snap dat u dat vraagt.", ["acknowledgement"]],
  ["Zo'n bedrag!", "Goed dat u dit zegt.", ["acknowledgement"]],
  ["Zo'n bedrag!", "Begrijpelijk.", ["acknowledgement"]],
  ["Zo'n bedrag!", "Ja, dat is gewoon niet leuk.", ["acknowledgement"]],
  ["Hm.", "Wat maakt dit voor u zo zwaar?", ["open-question"]],
  ["Hm.", "Hoe nu verder, denkt u?", ["open-question"]],
  ["Hm.", "Wat speelt er nog meer?", ["open-question"]],
  ["Hm.", "Wat zou u helpen op dit moment?", ["open-question"]],
  ["Hm.", "Wie woont er nog meer bij u in huis?", ["closed-question"]],
  ["Hm.", "Mag ik even gaan zitten?", ["closed-question"]],
  ["Hm.", "Bent u getrouwd?", ["closed-question"]],
  ["Hm.", "Ik hoor u.", ["acknowledgement"]],
  ["Hm.", "Zegt u het maar.", ["encourager"]],
  ["Hm.", "Ga rustig verder.", ["encourager"]],
  ["Hm.", "Huil maar even, dat mag.", ["encourager"]],
  ["Hm.", "Oké...", ["encourager"]],
  ["Hoezo?", "Dat zit zo. We verdelen woningen op inschrijfduur.", ["explanation"]],
  ["Hoezo?", "Omdat er te veel mensen op één woning reageren.", ["explanation"]],
  ["Hoezo?", "Bij de controle bleek dat de tegels gebarsten waren.", ["explanation"]],
  ["Hoezo?", "U heeft in 2019 getekend voor dit servicepakket.", ["explanation"]],
  ["Hoezo?", "De gemeente bepaalt wie er voorrang krijgt, wij voeren dat alleen uit.", ["explanation"]],
  ["Hoezo?", "Het gebouw voldoet niet meer aan de eisen voor brandveiligheid.", ["explanation"]],
  [
    "Hoezo?",
    "Gaten in de muur gelden als schade en die herstellen we op kosten van de huurder.",
    ["explanation"],
  ],
  ["Hoezo?", "De kosten voor glasbewassing zijn sinds januari hoger.", ["explanation"]],
  ["Hoezo?", "Er is namelijk drie maanden geen huur binnengekomen.", ["explanation"]],
  ["Hoezo?", "Ieder jaar past de overheid het maximale percentage aan.", ["explanation"]],
  ["Hoezo?", "Verhuizen naar een andere gemeente geeft geen recht op urgentie.", ["explanation"]],
  ["Hoezo?", "Asbest moet eruit voordat we iets anders kunnen doen.", ["explanation"]],
  ["Hoezo?", "Het dossier ligt sinds vorige week bij de deurwaarder.", ["explanation"]],
  ["Hoezo?", "Schimmel ontstaat door vocht in huis.", ["explanation"]],
  ["Wat nu dan?", "U zou de Huurcommissie kunnen vragen om mee te kijken.", ["solution"]],
  ["Wat nu dan?", "Ik plan een afspraak in met onze woonconsulent.", ["solution"]],
  ["Wat nu dan?", "We kunnen het bedrag in zes keer laten betalen.", ["solution"]],
  ["Wat nu dan?", "Ik geef u het nummer van het sociaal wijkteam.", ["solution"]],
  ["Wat nu dan?", "Wilt u dat ik meega naar de gemeente?", ["solution"]],
  ["Wat nu dan?", "De eerste stap is dat u zich inschrijft bij WoningNet.", ["solution"]],
  ["Wat nu dan?", "Heeft u familie waar u even terecht kunt?", ["solution"]],
  ["Wat nu dan?", "Mijn advies is om snel een bewindvoerder te zoeken.", ["solution"]],
  ["Zucht.", "Het is niet het einde van de wereld.", ["minimising"]],
  ["Zucht.", "Iedereen heeft weleens tegenslag.", ["minimising"]],
  ["Zucht.", "Bekijk het van de zonnige kant.", ["minimising"]],
  ["Zucht.", "U zult zien, over een maand bent u eraan gewend.", ["minimising"]],
  ["Zucht.", "Gelukkig heeft u nog familie in de buurt.", ["minimising"]],
  ["Zucht.", "Nou nou, zo'n drama is het ook weer niet.", ["minimising"]],
  ["Zucht.", "Komt goed, echt waar.", ["minimising"]],
  ["Zucht.", "Die paar tientjes kunt u toch wel missen?", ["minimising"]],
  ["Maar ik...", "U heeft het er zelf naar gemaakt.", ["blame"]],
  ["Maar ik...", "U wist dat er een inspectie kwam.", ["blame"]],
  ["Maar ik...", "Dat is uw eigen verantwoordelijkheid.", ["blame"]],
  ["Maar ik...", "Dan moet u ook geen hond nemen.", ["blame"]],
  ["Maar ik...", "Leest u uw post eigenlijk wel?", ["blame"]],
  ["Schandalig!", "Nou, kalm aan zeg.", ["emotion-block"]],
  ["Schandalig!", "U hoeft toch niet meteen te huilen.", ["emotion-block"]],
  ["Schandalig!", "Niet zo somber, mevrouw.", ["emotion-block"]],
  ["Schandalig!", "Ik snap echt niet waarom u zo boos doet.", ["emotion-block"]],
  ["Schandalig!", "Kunnen we dit gewoon zakelijk bespreken?", ["emotion-block"]],
  ["Schandalig!", "Er is geen enkele reden voor paniek.", ["emotion-block"]],
  ["Schandalig!", "U moet zich niet zo laten gaan.", ["emotion-block"]],
  ["Toe nou.", "Ik ga kijken of ik er een mouw aan kan passen.", ["false-hope"]],
  ["Toe nou.", "Misschien dat het volgend jaar wel lukt.", ["false-hope"]],
  ["Toe nou.", "Er is altijd een kans dat iemand zich terugtrekt.", ["false-hope"]],
  ["Toe nou.", "Ik zal een goed woordje voor u doen.", ["false-hope"]],
  ["Toe nou.", "Helemaal zeker is het nog niet.", ["false-hope"]],
  ["Poeh.", "Ik lig hier zelf ook wakker van.", ["self-focus"]],
  ["Poeh.", "Denkt u dat ik dit voor mijn plezier doe?", ["self-focus"]],
  ["Poeh.", "Mijn handen zijn gebonden.", ["self-focus"]],
  ["Poeh.", "Ik word hier verdrietig van.", ["self-focus"]],
  ["Poeh.", "Ik ben alleen maar de boodschapper.", ["self-focus"]],
  ["Poeh.", "Ik wou dat ik u iets anders kon zeggen.", ["self-focus"]],
  ["Vieze leugenaar!", "Ik wil u graag helpen, maar niet als u me uitscheldt.", ["boundary"]],
  ["Ik weet jullie te vinden!", "Dat is een dreigement, en daar stop ik het gesprek voor.", ["boundary"]],
  ["Wanneer dan?", "De datum bespreken we zo, eerst wil ik even stilstaan bij hoe u zich voelt.", ["park"]],
  ["Wanneer dan?", "Daar hebben we het straks over.", ["park"]],
  ["", "Hallo, met Peter van de woningstichting.", ["other"]],
  ["Dag.", "Tot ziens en sterkte.", ["other"]],
  ["Ik maak er een eind aan.", "Denkt u eraan om een eind aan uw leven te maken?", ["closed-question"]],
];

/** Kinds of sentence that were once read wrongly, each with the rule it stands for. */
const MENDED: readonly Case[] = [
  ["", "Dat had u echt niet verwacht.", ["feeling-summary"]],
  ["", "Nee, dit had u nooit zien aankomen.", ["feeling-summary"]],
  ["", "Daar had u niet op gerekend.", ["feeling-summary"]],
  ["", "Dat had u kunnen weten.", ["blame"]],
  ["", "U had veel eerder moeten bellen.", ["blame"]],
  ["", "Dan had u maar op tijd moeten betalen.", ["blame"]],
  ["", "U had vaker kunnen reageren.", ["blame"]],
  ["", "U had gehoopt hier te kunnen blijven.", ["content-summary"]],
  ["", "U dacht dat het nog wel goed zou komen.", ["content-summary"]],
  ["", "U bent doodmoe van het sterk blijven.", ["feeling-summary"]],
  ["", "Nu even flink zijn.", ["emotion-block"]],
  ["", "Het is eenzaam om dit in uw eentje te dragen.", ["feeling-summary"]],
  ["", "U heeft dit heel lang alleen gedragen.", ["feeling-summary"]],
  ["", "U hebt zich erg alleen gevoeld.", ["feeling-summary"]],
  ["", "U heeft zich groot gehouden voor uw gezin.", ["feeling-summary"]],
  ["", "U moet zich groot houden.", []],
  ["", "Op 3 juni is de ontruiming.", ["bad-news"]],
  ["", "U raakt uw woning kwijt.", ["bad-news"]],
  ["", "Wij komen uw huis op 3 juni leeghalen.", ["bad-news"]],
  ["", "De rechter heeft besloten dat u de woning moet verlaten.", ["bad-news"]],
  ["", "De rechter heeft op 3 juni besloten.", ["explanation"]],
  ["", "Zal ik een glas water voor u halen?", ["other"]],
  ["", "Zal ik even stoppen met praten?", ["encourager"]],
  ["", "Wilt u dat ik even wacht?", ["encourager"]],
  ["", "Ik laat het even bezinken.", ["encourager"]],
  ["", "Ik had u ook liever beter nieuws gebracht.", ["acknowledgement"]],
  ["", "Zo bedoelde ik het niet.", ["acknowledgement"]],
  ["", "Dat was een rotopmerking van mij.", ["acknowledgement"]],
  ["", "Ik doe ook alleen maar mijn werk.", ["self-focus"]],
  ["", "Zo zijn nou eenmaal de regels.", ["explanation"]],
  ["", "U had een afspraak met ons en die bent u niet nagekomen.", ["blame"]],
  ["", "Woensdag kom ik terug en dan bellen we samen.", ["solution"]],
  ["", "Daar kom ik zo bij u op terug.", ["park"]],
  ["", "Op uw vraag kom ik zo terug.", ["park"]],
  // an imperative blocks, a statement about the tenant does not
  ["En mijn kinderen?", "U denkt meteen aan uw zoon.", []],
  ["En mijn kinderen?", "Denkt u nou eens aan uw hart.", ["emotion-block"]],
  // anger at us is theirs, not ours
  ["Schandalig!", "U bent boos op ons.", ["feeling-summary"]],
  ["Schandalig!", "Wat u boos maakt is dat wij niet belden.", ["feeling-summary"]],
  ["Schandalig!", "Het spijt me echt heel erg.", ["apology"]],
  ["", "Ik kom met heel slecht nieuws.", ["forewarning"]],
  ["", "Ik kom met slecht nieuws: de flat wordt gesloopt.", ["bad-news", "forewarning"]],
  // asking after a call is a question; care in the moment is none
  ["Tja.", "Heeft u ons gebeld?", ["closed-question"]],
  ["Tja.", "Heeft u met iemand gesproken?", ["closed-question"]],
  ["Tja.", "Wilt u nog wat water?", ["other"]],
  ["Tja.", "Wat denkt u zelf dat ik kom zeggen?", ["closed-question"]],
  // reporting and feeling are one summary
  ["Schandalig!", "Ik hoor dat u boos bent.", ["feeling-summary"]],
  ["Schandalig!", "U bent woedend omdat u denkt dat wij liegen.", ["feeling-summary"]],
  ["Schandalig!", "Uw boosheid is heel duidelijk.", ["feeling-summary"]],
  // rules, agreements and judgements explain
  ["Waarom?", "Zo zijn de regels nu eenmaal.", ["explanation"]],
  [
    "Waarom?",
    "In september heeft u een regeling afgesproken, en daarvan zijn maar twee termijnen betaald.",
    ["explanation"],
  ],
  ["Waarom?", "De rechter heeft besloten dat de huur stopt.", ["explanation"]],
  ["Zij wel!", "Dat komt omdat haar keuken ouder is.", ["explanation"]],
  ["Ik betaal morgen!", "U heeft dat geld, en toch gaat de ontruiming op 14 mei door.", ["bad-news"]],
  ["Ik betaal morgen!", "Wij kunnen uw verzoek niet honoreren.", ["bad-news"]],
  ["Ik betaal morgen!", "U raakt uw urgentie kwijt.", ["bad-news"]],
  // our own omission is no reproach
  ["Niemand belde.", "Wij hadden u eerder moeten bellen.", ["acknowledgement"]],
  ["Niemand belde.", "U had ons eerder moeten bellen.", ["blame"]],
  ["Niemand belde.", "Had dan eerder gebeld.", ["blame"]],
  ["Niemand belde.", "Had maar op tijd betaald.", ["blame"]],
  ["Niemand belde.", "Het is toch echt uw eigen keuze geweest.", ["blame"]],
  // the soft way to name shame
  ["Laat maar.", "Het lijkt me moeilijk om hierover te praten.", ["feeling-summary"]],
  ["Laat maar.", "Dat is vast niet makkelijk om te vertellen.", ["feeling-summary"]],
  ["Laat maar.", "Misschien durft u niemand meer onder ogen te komen.", ["feeling-summary"]],
  ["Laat maar.", "Een grote teleurstelling voor u.", ["feeling-summary"]],
  ["Laat maar.", "Dit is een groot verdriet voor u.", ["feeling-summary"]],
  // others, wishes, fears and suppositions
  ["Tja.", "Iedereen zou boos zijn.", ["acknowledgement"]],
  ["Tja.", "Mijn collega was er ook van geschrokken.", ["self-focus"]],
  ["Tja.", "Ik was bang dat u boos werd.", ["self-focus"]],
  ["Tja.", "Stel dat u verdrietig bent, dan belt u ons.", []],
  // "mr.", "mw." and "o.a." end no sentence
  ["Waarom?", "Dat heeft mw. De Boer van o.a. de commissie besloten.", ["explanation"]],
  ["Tja.", "Doet u dhr. Jansen de groeten.", []],
];

/** A feeling word is there, or something that looks like one, but nobody's feeling is summed up (two controls at the end). */
const NO_FALSE_PRAISE: readonly Case[] = [
  ["En nu?", "Of u daar kwaad om bent, kan ik van hier niet zien.", []],
  ["En nu?", "Ik zou niet weten of u bang voor hem bent.", []],
  ["En nu?", "Mocht u kwaad worden, dan lopen we even naar buiten.", ["solution"]],
  ["En nu?", "U kunt daar boos over zijn, het blijft zo.", ["bad-news"]],
  ["Jullie zijn gek!", "U bent niet boos.", []],
  ["Jullie zijn gek!", "U hoeft niet boos te zijn.", ["emotion-block"]],
  ["Jullie zijn gek!", "U hoeft niet bang te zijn.", ["emotion-block"]],
  ["Jullie zijn gek!", "Ik ben ook boos.", ["self-focus"]],
  ["Jullie zijn gek!", "Ik word hier zelf verdrietig van.", ["self-focus"]],
  ["Jullie zijn gek!", "De buren zijn woedend.", ["content-summary"]],
  ["Jullie zijn gek!", "Uw dochter was erg verdrietig.", ["content-summary"]],
  ["Jullie zijn gek!", "Als u boos bent, kan ik u niet helpen.", ["emotion-block"]],
  ["Jullie zijn gek!", "Als u bang bent dat het lekt, kunt u ons bellen.", ["solution"]],
  ["Jullie zijn gek!", "U was vorig jaar ook al teleurgesteld.", ["content-summary"]],
  ["Jullie zijn gek!", "Waar bent u het meest bang voor?", ["open-question"]],
  ["Jullie zijn gek!", "Hoe boos bent u?", ["open-question"]],
  ["Jullie zijn gek!", "Waarom bent u zo boos?", ["emotion-block"]],
  ["Jullie zijn gek!", "Ik begrijp het.", ["acknowledgement"]],
  ["Jullie zijn gek!", "Ik begrijp u helemaal.", ["acknowledgement"]],
  ["Jullie zijn gek!", "In uw schoenen was ik ook kwaad geworden.", ["acknowledgement"]],
  ["Jullie zijn gek!", "Rustig, niet zo boos.", ["emotion-block"]],
  ["Jullie zijn gek!", "Ik wil niet dat u zich zorgen maakt.", ["emotion-block"]],
  ["Jullie zijn gek!", "Maakt u zich geen zorgen.", ["emotion-block"]],
  ["Jullie zijn gek!", "De ketel is kapot.", ["explanation"]],
  ["Jullie zijn gek!", "Het systeem is down.", ["explanation"]],
  ["Jullie zijn gek!", "U bent ons nog 300 euro schuldig.", []],
  ["Jullie zijn gek!", "Ik schrik hiervan.", ["self-focus"]],
  ["Jullie zijn gek!", "U kunt met uw klachten terecht bij het loket.", ["solution"]],
  ["Jullie zijn gek!", "In de bijlage treft u het overzicht aan.", []],
  ["Jullie zijn gek!", "Dan raakt u uw woning kwijt.", ["bad-news"]],
  ["Jullie zijn gek!", "Boos worden heeft geen zin.", ["emotion-block"]],
  ["Jullie zijn gek!", "Ik hoop dat u niet teleurgesteld bent.", []],
  ["Jullie zijn gek!", "U vindt dat wij eerder hadden moeten bellen.", ["content-summary"]],
  ["Jullie zijn gek!", "U bent vergeten de meterstand door te geven.", []],
  ["Jullie zijn gek!", "Ik ben bang dat ik u moet teleurstellen.", ["forewarning"]],
  ["Jullie zijn gek!", "Het is teleurstellend voor ons allemaal.", []],
  ["Jullie zijn gek!", "Wij zijn hier ook niet blij mee.", ["self-focus"]],
  ["Jullie zijn gek!", "U bent niet gek, u bent boos.", ["feeling-summary"]],
  ["Jullie zijn gek!", "U bent niet alleen boos, u bent vooral bang.", ["feeling-summary"]],
  ["Jullie zijn gek!", "Voordat u boos wordt, wil ik iets uitleggen.", []],
  ["Jullie zijn gek!", "U moet niet denken dat ik u in de steek laat.", []],
];

function movesOf(tenant: string, text: string): MoveId[] {
  const lexicon = lexiconOf("nl");
  const { hits } = recognise(text, lexicon, tenant === "" ? undefined : read(tenant, lexicon));
  return [...new Set(hits.map(({ move }) => move))].toSorted();
}

describe("what Dutch employees say", () => {
  it.each(SAID)("after %j: %j is %j", (tenant, text, moves) => {
    expect(movesOf(tenant, text)).toEqual(moves);
  });
});

describe("Dutch sentences once read wrongly", () => {
  it.each(MENDED)("after %j: %j is %j", (tenant, text, moves) => {
    expect(movesOf(tenant, text)).toEqual(moves);
  });

  it("does not praise a fear or a wish of the speaker", () => {
    for (const text of ["Ik wil voorkomen dat u bang wordt.", "Ik ben bang dat u boos wordt."])
      expect(movesOf("", text)).not.toContain("feeling-summary");
  });

  it("reads the soft way to name shame as a mild guess", () => {
    const said = "Het lijkt me moeilijk om hierover te praten.";
    expect(recognise(said, lexiconOf("nl")).hits).toMatchObject([
      { feelings: [{ family: "shame", strength: 2 }], tentative: true },
    ]);
  });

  it.each([
    ["Een teleurstelling voor u.", 3],
    ["Dat is een klap in uw gezicht.", 4],
    ["U heeft zich groot gehouden.", 3],
    ["Een grote teleurstelling voor u.", 4],
    ["Dit is een zwaar verlies voor u.", 4],
  ])("hears how strong it is in %j", (said, strength) => {
    const strengths = recognise(said, lexiconOf("nl")).hits.flatMap(({ feelings }) => feelings ?? []);
    expect(Math.max(...strengths.map((feeling) => feeling.strength))).toBe(strength);
  });
});

describe("what a Dutch tenant's line does", () => {
  const cases: readonly [string, string, boolean][] = [
    ["Boos? Ik weet niet waar ik heen moet!", "denial", false],
    ["Dat is niet waar!", "denial", true],
    ["Nee, dit moet een vergissing zijn.", "denial", true],
    ["Gisteren zat ik daar nog te lachen. Voor de grap.", "denial", false],
    ["Ik geloof dat ik even moet zitten.", "denial", false],
    ["Zachtjes, alstublieft.", "bargaining", false],
    ["Ik regel altijd alles.", "bargaining", false],
    ["Ik ga een brief naar uw baas sturen.", "bargaining", false],
    ["Geef me alstublieft nog een kans.", "bargaining", true],
    ["Als ik alles betaal, dan stopt het toch?", "bargaining", true],
    ["En als ik nu betaal?", "bargaining", true],
    ["Waar moet ik dan heen", "content-question", true],
    ["Hoe lang heb ik nog", "content-question", true],
    ["Ik ben hier geboren", "content-question", false],
  ];
  it.each(cases)("%j: %s is %s", (line, sign, expected) => {
    const signs: ReadonlySet<string> = signsOf(read(line, lexiconOf("nl")));
    expect(signs.has(sign)).toBe(expected);
  });
});

describe("praise in Dutch", () => {
  it.each(NO_FALSE_PRAISE)("after %j: %j is %j", (tenant, text, moves) => {
    expect(movesOf(tenant, text)).toEqual(moves);
  });
});

describe("the Dutch pack", () => {
  const { cues, signs, grammar } = PACKS.nl;
  const all = [...Object.values(cues).flat(), ...Object.values(signs).flat()];

  it("gives every cue an id of its own", () => {
    const ids = all.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it("writes phrases folded, with contractions spelled out", () => {
    const words = all.flatMap(({ phrases }) => phrases.flatMap((phrase) => phrase.split(/[\s|[\]]+/u)));
    const odd = words.filter(
      (word) => word !== word.toLowerCase() || Object.hasOwn(grammar.contractions, word),
    );
    expect(odd).toEqual([]);
  });
});
