import type { CheckWording } from "../check.js";
import { named } from "./named.js";

export const check: CheckWording = {
  about: "kijk wat één uitspraak doet, en wat er beter kan",
  text: "wat er gezegd wordt; zonder tekst: de standaardinvoer, een uitspraak per regel",
  options: {
    tenant: "wat de huurder net ervoor zei",
    format: "text, json of ndjson (standaard text)",
    explain: "ook tonen waarom: welke woorden, over wie",
    output: "schrijf naar een bestand",
  },
  help:
    "Een lege regel is zwijgen. Een regel die met { begint is JSON: text, en als je wilt id, lang en tenant. Alleen regels die geen heel gesprek nodig hebben, oordelen mee; zonder --tenant is de huurder rustig.\n\n" +
    "Voorbeelden:\n" +
    "  badnews-coach check --tenant 'Dit kunt u niet maken!' 'Rustig maar.'\n" +
    "  badnews-coach check --explain 'U bent hier boos over.'\n" +
    "  badnews-coach check --format ndjson < zinnen.txt",
  typeHere: "Typ een uitspraak per regel. Ctrl-D is klaar.",
  line: "Regel {line}, {language}",
  readAs: "Gelezen als {language}",
  truncated: "Alleen de eerste {count} tekens zijn gelezen.",
  languages: { nl: "Nederlands", en: "Engels" },
  nothingSure: "Hier herken ik niets in met zekerheid.",
  felt: "{move}: {feeling}, sterkte {strength} van 5",
  quoted: "{move}, in “{quote}”",
  feelings: named,
  finding: "{mark} {message} ({rule})",
  noTenant: "Gelezen als gezegd tegen een rustige huurder. Met --tenant geef je op wat de huurder zei.",
  evidence: {
    cue: "{cue}: “{words}”",
    about: { tenant: "over de huurder", speaker: "over de spreker", other: "over een ander" },
    negated: "ontkend",
    notNegated: "niet ontkend",
    moods: { statement: "mededeling", open: "open vraag", closed: "gesloten vraag" },
    strength: "sterkte {strength}",
  },
  failed: "Regel {line}: {error}",
  lineErrors: {
    notUtf8: "dit is geen UTF-8",
    notJson: "dit begint met { en is geen JSON",
    tooLong: "een regel JSON kan hoogstens {most} MB lang zijn",
    noText: "“text” ontbreekt of is geen tekst",
    badTenant: "“tenant” is geen tekst",
    badLang: "“lang” kan niet {value} zijn. Wel: {expected}",
    badId: "“id” is te diep genest",
  },
  notWritten: "{path} is niet te schrijven ({detail}).",
};
