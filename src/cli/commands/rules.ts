import { CLIS } from "../../language/clis.js";
import { COACHES } from "../../language/coaches.js";
import { fill } from "../../language/fill.js";
import { RULE_GUIDES } from "../../language/rule-guides.js";
import { RULE_IDS, type RuleId } from "../../language/rule-wording.js";
import { RULE_WORDINGS } from "../../language/rules.js";
import type { Language } from "../../language/terms.js";
import { ruleMarkdown, rulesMarkdown } from "../../report/rules/markdown.js";
import { explainLines, listLines, type RuleView } from "../../report/rules/text.js";
import { ruleValues } from "../../report/rules/values.js";
import { aboutRule, aboutRules } from "../../rules/engine/about.js";
import { nearest } from "../../scenario/nearest.js";
import { CallError } from "../failure.js";
import { EXIT, type Io } from "../io.js";
import { readChoice, type Options } from "../options.js";
import { screenOn } from "../screen.js";

/** What `rules` takes besides. */
export interface RulesOptions extends Options {
  readonly format: string | undefined;
}

const FORMATS = ["text", "json", "markdown"] as const;

/**
 * `rules list`: every rule with its severity, skill and title.
 *
 * @returns the exit code
 * @throws CallError for a format there is not
 */
export function listRules(options: RulesOptions, io: Io): number {
  const { interfaceLanguage } = options;
  const rules = aboutRules(RULE_WORDINGS[interfaceLanguage]);
  const view = viewIn(interfaceLanguage);
  switch (formatOf(options)) {
    case "json":
      io.stdout.write(json(rules.map((rule) => ruleValues(rule, view.coach))));
      break;
    case "markdown":
      io.stdout.write(rulesMarkdown(rules, view));
      break;
    case "text": {
      const screen = screenOn(options, io);
      screen.print(listLines(rules, screen.width(), view));
    }
  }
  return EXIT.fine;
}

/**
 * `rules explain <id>`: why a rule is there, and how it sounds done badly and well.
 *
 * @returns the exit code
 * @throws CallError for a rule or a format there is not
 */
export function explainRule(name: string, options: RulesOptions, io: Io): number {
  const { interfaceLanguage } = options;
  const rule = aboutRule(ruleMeant(name, interfaceLanguage), RULE_WORDINGS[interfaceLanguage]);
  const view = viewIn(interfaceLanguage);
  switch (formatOf(options)) {
    case "json":
      io.stdout.write(json(ruleValues(rule, view.coach)));
      break;
    case "markdown":
      io.stdout.write(`${ruleMarkdown(rule, view)}\n`);
      break;
    case "text":
      screenOn(options, io).print(explainLines(rule, view));
  }
  return EXIT.fine;
}

function formatOf({ format = "text", interfaceLanguage }: RulesOptions): (typeof FORMATS)[number] {
  return readChoice(FORMATS, { name: "--format", value: format }, interfaceLanguage);
}

function ruleMeant(name: string, language: Language): RuleId {
  const known = RULE_IDS.find((id) => id === name);
  if (known !== undefined) return known;
  const { unknown, seeList } = RULE_GUIDES[language];
  const meant = nearest(name, RULE_IDS);
  const hint = meant === undefined ? [] : [fill(CLIS[language].errors.didYouMean, { name: meant })];
  throw new CallError(fill(unknown, { name }), [...hint, seeList]);
}

function viewIn(language: Language): RuleView {
  return { wording: RULE_GUIDES[language], coach: COACHES[language] };
}

function json(values: object): string {
  return `${JSON.stringify(values, undefined, 2)}\n`;
}
