import type { CheckWording } from "../check.js";
import { named } from "./named.js";

export const check: CheckWording = {
  about: "see what one utterance does, and what would be better",
  text: "what is said; without it: standard input, one utterance a line",
  options: {
    tenant: "what the tenant said just before",
    format: "text, json or ndjson (default text)",
    explain: "show why as well: which words, about whom",
    output: "write to a file",
  },
  help:
    "An empty line is silence. A line that starts with { is JSON: text, and if you like id, lang and tenant. Only rules that need no whole conversation have a say; without --tenant the tenant is calm.\n\n" +
    "Examples:\n" +
    "  badnews-coach check --tenant 'You can not do this!' 'Calm down.'\n" +
    '  badnews-coach check --explain "You\'re angry about this."\n' +
    "  badnews-coach check --format ndjson < sentences.txt",
  typeHere: "Type one utterance a line. Ctrl-D when you are done.",
  line: "Line {line}, {language}",
  readAs: "Read as {language}",
  truncated: "Only the first {count} characters were read.",
  languages: { nl: "Dutch", en: "English" },
  nothingSure: "There is nothing in this that I recognise for sure.",
  felt: "{move}: {feeling}, strength {strength} of 5",
  quoted: "{move}, in “{quote}”",
  feelings: named,
  finding: "{mark} {message} ({rule})",
  noTenant: "Read as said to a calm tenant. Use --tenant to give what the tenant said.",
  evidence: {
    cue: "{cue}: “{words}”",
    about: { tenant: "about the tenant", speaker: "about the speaker", other: "about somebody else" },
    negated: "negated",
    notNegated: "not negated",
    moods: { statement: "statement", open: "open question", closed: "closed question" },
    strength: "strength {strength}",
  },
  failed: "Line {line}: {error}",
  lineErrors: {
    notUtf8: "this is not UTF-8",
    notJson: "this starts with { and is not JSON",
    tooLong: "a line of JSON can be {most} MB long at most",
    noText: '"text" is missing or is not text',
    badTenant: '"tenant" is not text',
    badLang: '"lang" can not be {value}. Instead: {expected}',
    badId: '"id" is nested too deeply',
  },
  notWritten: "{path} can not be written ({detail}).",
};
