import { printable } from "../language/printable.js";
import type { TenantViews } from "../language/voice.js";
import { fill } from "../language/fill.js";
import type { Judged } from "./judged.js";
import type { Loop } from "./loops.js";
import type { Outcome } from "./outcome.js";

const QUOTE_LETTERS = 90;
const HURTING: readonly string[] = ["blame", "minimising", "emotion-block"];

/** What a conversation left with the tenant. */
export interface Left {
  readonly turns: readonly Judged[];
  readonly outcome: Outcome;
  readonly loops: readonly Loop[];
  readonly best: string | undefined;
}

/** The tenant's own view in two or three sentences: what they remember, and where it leaves them (pedagogy.md). */
export function tenantView(left: Left, views: TenantViews): readonly string[] {
  return [...memories(left, views).slice(0, 2), ending(left.outcome, views)];
}

function ending(outcome: Outcome, views: TenantViews): string {
  switch (outcome) {
    case "not-told":
      return views.notTold;
    case "reasonable":
    case "emotional":
      return views[outcome];
    default:
      return views.ended[outcome];
  }
}

/** The heaviest first: what hurt, the explaining, the hope that was held out; then what was heard, or that nothing was named. */
function memories({ turns, loops, best, outcome }: Left, views: TenantViews): string[] {
  const findings = turns.flatMap(({ exchange, findings: all }) =>
    all.map((finding) => ({ finding, text: exchange.text })),
  );
  const hurt = findings.find(({ finding }) => HURTING.includes(finding.rule));
  const list: string[] = [];
  if (hurt !== undefined)
    list.push(fill(views.hurt, { quote: shorten(hurt.text.slice(hurt.finding.start, hurt.finding.end)) }));
  else if (loops.length > 0) list.push(views.explained);
  else if (findings.some(({ finding }) => finding.rule === "false-hope")) list.push(views.hoped);
  if (best !== undefined) list.push(fill(views.heard, { quote: shorten(best) }));
  else if (outcome !== "not-told") list.push(views.neverNamed);
  return list;
}

/** A quotation that fits a line, cut between words. */
export function shorten(text: string, most = QUOTE_LETTERS): string {
  const clean = printable(text).replace(/\s+/g, " ").trim();
  if (clean.length <= most) return clean;
  const cut = clean.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most / 2)).trimEnd()}…`;
}
