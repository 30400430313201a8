import type { CheckWording } from "../check.js";

export const check: CheckWording = {
  about: "see what one utterance does, and what would be better",
  text: "what is said; without it: standard input, one utterance a line",
  options: {
    tenant: "what the tenant said just before",
    format: "text, json or ndjson",
  },
  help: "",
  lineErrors: {
    notUtf8: "this line is not UTF-8",
    notJson: "this line is not JSON: {detail}",
    tooLong: "this line of JSON is longer than {most} MB",
    noText: '"text" is missing or is not text',
    badTenant: '"tenant" is not text',
    badLang: '"lang" can not be {value}. Instead: {expected}',
    unanswerable: '"id" is nested too deeply',
  },
};
