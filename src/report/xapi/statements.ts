import type { Assessed } from "../../assessment/assessment.js";
import { COACHES } from "../../language/coaches.js";
import { REPORTS } from "../../language/reports.js";
import { SKILLS, type Language, type Skill } from "../../language/terms.js";
import { titleOf } from "../about.js";
import type { ReportOptions } from "../renderer.js";
import { visible } from "../visible.js";
import { ANONYMOUS } from "./actor.js";
import { extensionsOf } from "./extensions.js";
import { idOf, iri } from "./ids.js";
import { activity, scored, VERBS } from "./vocabulary.js";

type Json = Readonly<Record<string, unknown>>;

/** The statements on one conversation: that it was held, and what each skill scored. */
export function statementsOf(assessed: Assessed, number: number, options: ReportOptions): Json[] {
  const { assessment, playedAt } = assessed;
  const { actor = ANONYMOUS, language } = options;
  // The account is left out of the id: asking for it does not make it another conversation.
  const { account: _, ...content } = assessment;
  const common = { actor, ...(playedAt === undefined ? {} : { timestamp: playedAt }) };
  const registration = idOf({ content, actor, playedAt });
  const context = { registration, platform: "badnews-coach", language: assessment.language };
  const conversation = conversationActivity(assessed, number, language);
  return [
    {
      id: idOf({ registration, about: "conversation" }),
      ...common,
      ...held(assessed, options),
      object: conversation,
      context,
    },
    ...SKILLS.flatMap((skill) => {
      const points = assessment.skills[skill];
      if (points === null) return [];
      const parent = [{ objectType: "Activity", id: conversation["id"] }];
      return [
        {
          id: idOf({ registration, about: skill }),
          ...common,
          verb: VERBS.scored,
          object: skillActivity(skill, language),
          result: { score: scored(points) },
          context: { ...context, contextActivities: { parent } },
        },
      ];
    }),
  ];
}

/** Attempted as long as the news was not given, completed once it was. */
function held({ assessment }: Assessed, { minScore }: ReportOptions): Json {
  const { outcome, score } = assessment;
  const completion = outcome !== "not-told";
  const success = minScore === undefined ? outcome === "reasonable" : score >= minScore;
  const result = { score: scored(score), success, completion, extensions: extensionsOf(assessment) };
  return { verb: completion ? VERBS.completed : VERBS.attempted, result };
}

function conversationActivity(assessed: Assessed, number: number, language: Language): Json {
  const { scenario, kind } = assessed.assessment;
  const title = visible(titleOf(assessed, number, REPORTS[language]));
  const id = scenario === null ? iri("conversations", idOf(title)) : iri("scenarios", scenario);
  return activity(id, kind === "script" ? "simulation" : "interaction", {
    [assessed.assessment.language]: title,
  });
}

function skillActivity(skill: Skill, language: Language): Json {
  return activity(iri("skills", skill), "objective", { [language]: COACHES[language].debrief.skills[skill] });
}
