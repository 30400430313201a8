import type { ReportingWording } from "../reporting.js";

export const reporting: ReportingWording = {
  about: "make a report of a conversation, to keep or to share",
  session:
    "a kept conversation, as history list names it (its beginning or its last four characters will do), or a file",
  options: {
    format: "html, markdown, text, json, ndjson, junit or xapi; html unless you choose",
    output: "write to a file",
    open: "open the report right away",
    account: "also what gave and cost points, turn by turn",
    anonymous: "leave out names and what was said",
    summary: "sum everything up on one sheet: text, json or html",
    actor: "for xapi: mailto:ADDRESS or account:HOMEPAGE#NAME",
  },
  help: "The report is one file. It needs no internet and sends nothing.\n\nExamples:\n  badnews-coach report x7f2 --open\n  badnews-coach report x7f2 -o report.html\n  badnews-coach report conversation.yaml --format markdown",
  actor: "mailto:name@example.org or account:https://example.org#name",
  notBoth: "{one} and {other} do not go together.",
  notOpened: "the report is in {path}, but opening it failed: {reason}.",
};
