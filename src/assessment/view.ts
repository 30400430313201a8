import { printable } from "../language/printable.js";
import type { TenantViews } from "../language/voice.js";
import { fill } from "../language/fill.js";
import type { Judged } from "./judged.js";
import type { Loop } from "./loops.js";
import type { Outcome } from "./outcome.js";

const QUOTE_LETTERS = 90;
/** A view has this many sentences at the most. */
const SENTENCES = 3;
const HURTING: readonly string[] = ["blame", "minimising", "emotion-block"];

/** What a conversation left with the tenant. */
export interface Left {
  readonly turns: readonly Judged[];
  readonly outcome: Outcome;
  readonly loops: readonly Loop[];
  readonly best: string | undefined;
}

/** Something the tenant says at the end; `{quote}` in it is what the trainee said. */
interface Memory {
  readonly template: string;
  readonly quote?: string;
}

/**
 * The tenant's own view in two or three sentences: what they remember, and where it leaves them (pedagogy.md).
 *
 * @returns what they say, a memory an entry, the ending last
 */
export function tenantView(left: Left, views: TenantViews): readonly string[] {
  const all = [...memories(left, views).slice(0, 2), { template: ending(left.outcome, views) }];
  let spare = SENTENCES - all.length;
  return all.map(({ template, quote = "" }: Memory) => {
    const [first = "", ...more] = template.split(/(?<=[.!?]) /);
    const said = [first, ...more.slice(0, spare)];
    spare -= said.length - 1;
    return fill(said.join(" "), { quote: shorten(quote) });
  });
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
function memories({ turns, loops, best, outcome }: Left, views: TenantViews): Memory[] {
  const findings = turns.flatMap(({ exchange, findings: all }) =>
    all.map((finding) => ({ finding, text: exchange.text })),
  );
  const hurt = findings.find(({ finding }) => HURTING.includes(finding.rule));
  const list: Memory[] = [];
  if (hurt !== undefined)
    list.push({ template: views.hurt, quote: hurt.text.slice(hurt.finding.start, hurt.finding.end) });
  else if (loops.length > 0) list.push({ template: views.explained });
  else if (findings.some(({ finding }) => finding.rule === "false-hope"))
    list.push({ template: views.hoped });
  if (best !== undefined) list.push({ template: views.heard, quote: best });
  else if (outcome !== "not-told") list.push({ template: views.neverNamed });
  return list;
}

/** A quotation that fits a line, cut between words where it can be. */
export function shorten(text: string, most = QUOTE_LETTERS): string {
  const clean = printable(text).replace(/\s+/g, " ").trim();
  if (clean.length <= most) return clean;
  const space = clean.lastIndexOf(" ", most);
  const cut = clean.slice(0, space >= most / 2 ? space : most);
  return `${cut.replace(/[\uD800-\uDBFF]$/, "")}…`;
}
