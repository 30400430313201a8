import { examine, type Exchange, type Tenant } from "../../../src/exchange/exchange.js";
import { NO_HISTORY, type History } from "../../../src/exchange/history.js";
import { remember } from "../../../src/exchange/remember.js";
import { lexiconOf } from "../../../src/language/recognition.js";
import type { RuleExample } from "../../../src/language/rule-wording.js";
import type { Feeling, Language, TenantFeeling } from "../../../src/language/terms.js";
import { read } from "../../../src/language/text/read.js";
import { recognise } from "../../../src/moves/recognise.js";
import { judge, type Finding } from "../../../src/rules/engine/judge.js";

/** The news that counts as given before a scene. */
const NEWS: Readonly<Record<Language, string>> = {
  nl: "Uw woning wordt ontruimd.",
  en: "You will be evicted.",
};

/** Under anger lies grief (pedagogy.md, check 1); the examples know no other layer. */
const UNDERNEATH: Readonly<Partial<Record<TenantFeeling, readonly Feeling[]>>> = { anger: ["sadness"] };

/** The last exchange of an example, with its turns before and the news behind it. */
export function play(example: RuleExample, language: Language): Exchange {
  const { before = [], told = true, tenant, feeling = "disbelief", arousal = 8, hope = 5, trainee } = example;
  const asTenant = tenantOf(language, tenant, { arousal, feeling, trust: 5, hope });
  let history = told ? afterNews(language) : NO_HISTORY;
  for (const text of before) history = remember(answer(text, asTenant, { history, language }));
  return answer(trainee, asTenant, { history, language });
}

/** What the rules say of each turn of a conversation in which the tenant moves; the news is given unless `told` is false. */
export function findingsOfAll(
  steps: readonly Omit<RuleExample, "before" | "told">[],
  { language, told = true }: { language: Language; told?: boolean },
): Finding[][] {
  let history = told ? afterNews(language) : NO_HISTORY;
  return steps.map(({ tenant, feeling = "disbelief", arousal = 8, hope = 5, trainee }) => {
    const asTenant = tenantOf(language, tenant, { arousal, feeling, trust: 5, hope });
    const exchange = answer(trainee, asTenant, { history, language });
    history = remember(exchange);
    return judge(exchange);
  });
}

/** What the rules say of an example. */
export function findingsOf(example: RuleExample, language: Language): Finding[] {
  return judge(play(example, language));
}

function afterNews(language: Language): History {
  const calm = tenantOf(language, "", { arousal: 3, feeling: "none", trust: 5, hope: 5 });
  const news = answer(NEWS[language], calm, { history: NO_HISTORY, language });
  if (news.news !== "first") throw new Error(`the ${language} pack does not see the news in: ${news.text}`);
  return remember(news);
}

function tenantOf(language: Language, said: string, state: Tenant["state"]): Tenant {
  const reading = said === "" ? undefined : read(said, lexiconOf(language));
  return { said, reading, state, layers: UNDERNEATH[state.feeling] ?? [] };
}

function answer(
  text: string,
  tenant: Tenant,
  { history, language }: { history: History; language: Language },
): Exchange {
  const lexicon = lexiconOf(language);
  return examine(recognise(text, lexicon, tenant.reading), tenant, history);
}
