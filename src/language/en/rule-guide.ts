import type { RuleGuideWording } from "../rule-guide.js";

export const ruleGuide: RuleGuideWording = {
  about: "the coach's rules, with reasons and examples",
  commands: {
    list: "show all rules",
    explain: "explain a rule: why, and how it sounds done badly and well",
  },
  id: "the name of a rule, such as yes-but",
  format: "text, json or markdown (default text)",
  help: "Example:\n  badnews-coach rules explain yes-but",
  severities: { praise: "praise", advice: "advice", warning: "warning", error: "error" },
  needs: {
    exchange: "to be seen with check as well",
    session: "only in a whole conversation",
  },
  source: "Source: {source}",
  bad: "Not like this",
  good: "Like this",
  notTold: "(The news has not been given yet.)",
  before: "You said before: “{text}”",
  tenant: "Tenant: “{text}”",
  trainee: "You: “{text}”",
  silence: "You say nothing.",
  more: "More about a rule: badnews-coach rules explain yes-but",
  unknown: "there is no rule “{name}”.",
  seeList: "badnews-coach rules list shows them all.",
};
