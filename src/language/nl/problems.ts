import type { ProblemWording } from "../problems.js";

/** How Dutch says what is wrong with a scenario, a script or a transcript. */
export const problems: ProblemWording = {
  problems: {
    "file-missing": "dit bestand bestaat niet",
    "file-is-folder": "dit is een map, geen bestand",
    "file-not-regular": "dit is een apparaat of een pijp, geen gewoon bestand",
    "file-unreadable": "het bestand is niet te lezen ({detail})",
    "file-too-large": "het bestand is groter dan {limit} KiB",
    "file-binary": "dit is geen tekstbestand",
    "file-not-utf8": "dit is geen UTF-8; bewaar het bestand met UTF-8 als codering",
    "file-empty": "het bestand is leeg",
    "too-complex": "het bestand is te diep genest of heeft veel te veel onderdelen",
    "yaml-bomb": "door verwijzingen (*naam) groeit dit bestand uit zijn voegen; schrijf de tekst uit",
    "yaml-alias":
      "een * vooraan verwijst naar een andere plek in het bestand; zet tekst die met * begint tussen aanhalingstekens",
    "yaml-tab": "inspringen met een tab kan niet in YAML; gebruik spaties",
    "yaml-start": 'tekst kan niet beginnen met "{character}"; zet er aanhalingstekens omheen',
    "yaml-colon":
      "een dubbele punt met een spatie erachter maakt hier een sleutel; zet de tekst tussen aanhalingstekens, of kijk of de volgende regel goed inspringt",
    "yaml-missing-colon": 'hier hoort een sleutel met een dubbele punt, zoals "say: ..."',
    "yaml-unclosed-quote": "dit aanhalingsteken wordt nergens gesloten",
    "yaml-unclosed-bracket": "er ontbreekt een ] of } aan het eind",
    "yaml-after-quote":
      "er staat nog iets na het laatste aanhalingsteken; zet de hele tekst ertussen en verdubbel een aanhalingsteken binnenin",
    "yaml-indent": "de regel springt anders in dan wat erboven staat",
    "yaml-escape":
      "een backslash heeft tussen dubbele aanhalingstekens een eigen betekenis; gebruik enkele aanhalingstekens",
    "yaml-tag": "een ! vooraan heeft in YAML een eigen betekenis; zet de tekst tussen aanhalingstekens",
    "yaml-key": "een sleutel moet gewone tekst zijn",
    "yaml-documents": "hier begint een tweede document; in een bestand past één scenario",
    "yaml-syntax": "dit is geen geldige YAML ({detail})",
    "duplicate-key": '"{key}" staat hier dubbel',
    "unknown-key": 'onbekende sleutel "{key}"',
    "stray-text":
      '"{key}" wordt als aparte sleutel gelezen; zet tekst met een komma erin tussen aanhalingstekens',
    "missing-key": '"{key}" ontbreekt',
    "empty-value": '"{key}" heeft geen waarde; vul iets in of laat de sleutel weg',
    "empty-text": "deze tekst is leeg",
    "empty-list": "deze lijst is leeg",
    "expected-text": "hier hoort tekst; zet er aanhalingstekens omheen",
    "expected-number": "hier hoort een getal, zonder aanhalingstekens",
    "expected-list": "hier hoort een lijst, zoals [een, twee]",
    "expected-map": "hier horen sleutels met hun waarden",
    "not-allowed": '"{value}" kan hier niet',
    "number-too-small": "{value} is te laag; minstens {minimum}",
    "number-too-big": "{value} is te hoog; hoogstens {maximum}",
    "bad-id": "een id bestaat uit kleine letters, cijfers en losse streepjes, zoals geen-nieuwe-keuken",
    "bad-month": "schrijf het jaar en de maand, zoals 2026-11",
    "no-word": "hier staat geen woord in; een * of ... heeft woorden ernaast nodig",
    "no-pattern":
      "dit lijkt op een reguliere expressie, en die leest het programma niet; schrijf de woorden zoals mensen ze zeggen, met * voor een paar woorden en ... voor meer",
    "no-phrases": "dit gevoel heeft nog geen woorden; geef states, names, idioms of lacks",
    "duplicate-line": 'er staat al een zin met id "{id}" op regel {first}',
    "duplicate-alias": 'de alias "{alias}" staat hier dubbel of is de id zelf',
    "language-differs": 'in het bestand staat taal "{language}", in de naam "{fileLanguage}"',
    "id-differs": 'in het bestand staat id "{id}", in de naam "{fileId}"',
    "unknown-topic": 'het onderwerp "{topic}" staat niet bij de onderwerpen van dit scenario',
    "level-without-line":
      'geen enkele zin past bij elke huurder met arousal "{level}"; zet er een bij die verder niets vraagt',
    "no-calm-ending": 'geen zin sluit een gesprek af dat goed eindigt; zet er een bij met "ending: calm"',
    "no-news-phrase": "zonder news.phrases wordt het nieuws alleen herkend in de woorden van de zin zelf",
    "json-syntax": "dit is geen geldige JSON",
    "json-deep": "dit is te diep genest voor een gesprek",
    "expected-whole": "hier hoort een geheel getal, zonder aanhalingstekens",
    "list-too-long": "deze lijst is te lang; hoogstens {maximum}",
    "one-speaker": "een beurt is van één spreker",
    "no-trainee-turn": "hier zegt de medewerker niets, dus er valt niets te beoordelen",
    "script-needs-scenario":
      "hier praat alleen de medewerker; noem een scenario (scenario: ...), dan is er een huurder die antwoord geeft",
    "news-needed": "noem een scenario, of zeg het slechte nieuws in één zin (news: ...)",
    "no-speaker": "deze regel begint niet met een spreker",
    "unknown-speaker": '"{key}" is hier geen spreker',
    "scenario-missing": 'het scenario "{name}" bestaat niet',
    "scenario-faults": 'met het scenario "{name}" kan zo niet gespeeld worden; dit is er mis mee:',
    "scenario-language": "dit scenario is in het {fileLanguage}, en dit gesprek in het {language}",
    "file-kind": "dit soort bestand kan niet beoordeeld worden",
    "nothing-here": "hier staat niets dat beoordeeld kan worden",
    "control-character":
      "in de tekst zit een onzichtbaar stuurteken ({character}); het wordt niet op het scherm gezet",
    "more-problems": "er zijn nog {count} problemen; los deze eerst op",
    "thin-state":
      "zinnen om uit te kiezen in deze toestand ({state}): {lines}; na een paar beurten zijn die op, schrijf er minstens {least}",
    "unreachable-line":
      'de zin "{id}" kan nooit gezegd worden: geen huurder van dit bestand komt in {condition}',
    "long-line": "{words} woorden in één adem; meer dan {most} zegt niemand",
    "other-language-text": "dit leest als {textLanguage}, en het bestand is in het {language}",
    "topic-without-line": 'geen zin gaat in op het onderwerp "{topic}"; zet er een bij met "topic: {topic}"',
    "ending-without-line":
      'geen zin sluit een gesprek af met "{ending}"; dan zegt de huurder de gewone woorden van het programma',
    "briefing-gap": "{key} ontbreekt; dan heeft de trainee niets om op te varen",
    "crisis-line":
      "deze zin gaat over een einde aan je leven of over geweld dat dreigt; dat hoort niet in een oefening",
    "not-winnable":
      "{difficulty}: de {character} eindigt maar in {won} van de {runs} gesprekken redelijk; de huurder koelt te weinig af, of begint te hoog",
    "not-losable":
      "{difficulty}: de {character} eindigt in {won} van de {runs} gesprekken redelijk; uitleggen mag nooit werken, laat de huurder feller worden",
    "not-forgiving":
      "{difficulty}: de {character} eindigt maar in {won} van de {runs} gesprekken redelijk; één misser die je herstelt hoort te kunnen",
    "slip-not-later":
      "{difficulty}: de {character} is er in {turns} beurten, niet later dan de luisteraar in {than}; een misser hoort iets te kosten",
    "slip-not-lower":
      "{difficulty}: de {character} haalt {score}, niet minder dan de luisteraar met {than}; een misser hoort iets te kosten",
    gameable:
      "{difficulty}: de {character} eindigt in {won} van de {runs} gesprekken redelijk zonder te luisteren; de klap komt te zacht aan of de huurder koelt te snel af",
    "line-repeated":
      'de zin "{id}" komt binnen vijftien beurten terug ({times} keer; het eerst bij de {character}, {difficulty}, seed {seed}, beurt {turn}); in die toestand zijn meer zinnen nodig',
    "lines-unused": "maar {percent} % van de zinnen werd ooit gezegd; nooit gezegd zijn onder meer: {ids}",
    "test-outcome": 'de test "{name}" eindigt met {outcome}',
    "test-loops": 'de test "{name}" heeft {loops} uitleglussen',
    "test-score": 'de test "{name}" haalt {score} punten',
  },
  severities: { error: "fout", warning: "let op" },
  expected: "verwacht: {expected}",
  nearest: "bedoel je {nearest}?",
  notices: {
    "other-language": 'Het scenario "{id}" is er alleen in het {language}.',
    nearer: 'Het scenario "{id}" is er op meer dan een plek. Nu gebruikt: {path}',
  },
  languages: { nl: "Nederlands", en: "Engels" },
};
