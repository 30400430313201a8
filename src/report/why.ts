import { fill } from "../language/fill.js";
import { RULES } from "../rules/registry.js";
import type { PlayedTurn } from "../session/session.js";
import { shorten } from "../assessment/view.js";
import type { Line } from "./line.js";
import { gravest, type NoteWording } from "./note.js";
import { sourceText } from "./source.js";

/** Why a margin note was made: how the sentence was read, which rule, on which words, with which source. */
export function why(turn: PlayedTurn, { coach, rules }: NoteWording): Line[] {
  const { exchange, findings } = turn;
  const { why: words, moves } = coach;
  if (!exchange.understood) return [faint(words.notRead)];
  const names = [...exchange.moves].map((move) => moves[move]).join(", ");
  const finding = gravest(findings);
  const read = faint(fill(words.read, { moves: names }));
  if (finding === undefined) return [read, faint(words.nothing)];
  const { title, reason } = rules[finding.rule];
  const quoted = shorten(exchange.text.slice(finding.start, finding.end));
  return [
    read,
    faint(fill(words.rule, { title, reason })),
    ...(quoted === "" ? [] : [faint(fill(words.words, { words: quoted }))]),
    faint(fill(words.source, { source: sourceText(RULES[finding.rule].source, words) })),
  ];
}

function faint(text: string): Line {
  return { text, tone: "faint" };
}
