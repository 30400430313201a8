import { examine, type Tenant } from "../exchange/exchange.js";
import { hear, UNHEARD } from "../exchange/heard.js";
import { NO_HISTORY, type History } from "../exchange/history.js";
import { remember } from "../exchange/remember.js";
import { levelOf, type TenantState } from "../exchange/state.js";
import type { Ending, Feeling, Language } from "../language/terms.js";
import type { Lexicon } from "../language/text/compile.js";
import { read } from "../language/text/read.js";
import type { Reading } from "../language/text/reading.js";
import { recognise } from "../moves/recognise.js";
import { judge } from "../rules/engine/judge.js";
import type { Conversation } from "./conversation.js";
import type { Judged } from "./judged.js";
import type { Turn } from "./turn.js";

/** What a transcript is read with. */
export interface Ear {
  readonly language: Language;
  readonly lexicon: Lexicon;
}

/** The tenant as far as a transcript has been read. */
interface Standing {
  readonly state: TenantState | undefined;
  readonly ended: Ending | undefined;
  readonly undertones: readonly Feeling[];
  /** What the tenant has said since the trainee last spoke. */
  readonly lines: readonly Reading[];
}

const UNMET: Standing = { state: undefined, ended: undefined, undertones: [], lines: [] };

/**
 * Reads a conversation as it was held: the tenant's state from the tenant's own lines, what the trainee's turns amount to
 * with the same code as a session.
 */
export function readTranscript(turns: readonly Turn[], { language, lexicon }: Ear): Conversation {
  let standing = UNMET;
  let history = NO_HISTORY;
  const judged: Judged[] = [];
  for (const turn of turns) {
    if ("tenant" in turn) {
      if (turn.tenant.trim() !== "") standing = heard(standing, read(turn.tenant, lexicon));
      continue;
    }
    const exchange = examine(...answerTo(standing, turn.trainee, lexicon), history);
    judged.push({ exchange, findings: judge(exchange) });
    history = remember(exchange);
    standing = { ...standing, lines: [] };
  }
  return conversation(judged, history, { standing, language });
}

function conversation(
  turns: readonly Judged[],
  history: History,
  { standing: { state = UNHEARD, ended, lines }, language }: { standing: Standing; language: Language },
): Conversation {
  return {
    language,
    turns,
    history,
    finalState: state,
    ended,
    closing: lines.map(({ text }) => text).join(" "),
  };
}

/** How a tenant breaks off is read from the last lines: who has calmed down since has come back from it. */
function heard(standing: Standing, line: Reading): Standing {
  const { state, undertones, ended } = hear(line, standing.state);
  const calm = levelOf(state.arousal) === "low";
  return {
    state,
    undertones,
    lines: [...standing.lines, line],
    ended: ended ?? (calm ? undefined : standing.ended),
  };
}

/** What the trainee says, read as an answer to all the tenant said before it. */
function answerTo(
  { state = UNHEARD, undertones, lines }: Standing,
  text: string,
  lexicon: Lexicon,
): [ReturnType<typeof recognise>, Tenant] {
  const said = lines.map((line) => line.text).join(" ");
  const reading = lines.length > 1 ? read(said, lexicon) : lines[0];
  return [
    recognise(text, lexicon, reading),
    { said, reading, state, layers: [], surface: undertones, rough: true },
  ];
}
