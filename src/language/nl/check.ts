import type { CheckWording } from "../check.js";

export const check: CheckWording = {
  about: "kijk wat één uitspraak doet, en wat er beter kan",
  text: "wat er gezegd wordt; zonder tekst: een uitspraak per regel van de standaardinvoer",
  options: {
    tenant: "wat de huurder net ervoor zei",
    format: "text, json of ndjson",
  },
  help: "",
  lineErrors: {
    notUtf8: "deze regel is geen UTF-8",
    notJson: "deze regel is geen JSON: {detail}",
    tooLong: "deze regel JSON is langer dan {most} MB",
    noText: "“text” ontbreekt of is geen tekst",
    badTenant: "“tenant” is geen tekst",
    badLang: "“lang” kan niet {value} zijn. Wel: {expected}",
    unanswerable: "“id” is te diep genest",
  },
};
