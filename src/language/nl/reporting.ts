import type { ReportingWording } from "../reporting.js";

export const reporting: ReportingWording = {
  about: "maak van een gesprek een verslag om te bewaren of te delen",
  session:
    "een bewaard gesprek, zoals history list het noemt (het begin of de laatste vier tekens is genoeg), of een bestand",
  options: {
    format: "html, markdown, text, json, ndjson, junit of xapi; zonder keuze html",
    output: "schrijf naar een bestand",
    open: "open het verslag meteen",
    account: "ook per beurt wat punten gaf en kostte",
    anonymous: "laat namen en wat er gezegd is weg",
    summary: "vat alles samen op één blad: text, json of html",
    actor: "voor xapi: mailto:ADRES of account:STARTPAGINA#NAAM",
  },
  help: "Het verslag is één bestand. Het heeft geen internet nodig en verstuurt niets.\n\nVoorbeelden:\n  badnews-coach report x7f2 --open\n  badnews-coach report x7f2 -o verslag.html\n  badnews-coach report gesprek.yaml --format markdown",
  actor: "mailto:naam@voorbeeld.nl of account:https://voorbeeld.nl#naam",
  notBoth: "{one} en {other} gaan niet samen.",
  notOpened: "het verslag staat in {path}, maar openen lukte niet: {reason}.",
};
