import type { RecognitionPack } from "../pack.js";
import { acknowledgement } from "./cues/acknowledgement.js";
import { apology } from "./cues/apology.js";
import { badNews } from "./cues/bad-news.js";
import { blame } from "./cues/blame.js";
import { boundary } from "./cues/boundary.js";
import { contentSummary } from "./cues/content-summary.js";
import { emotionBlock } from "./cues/emotion-block.js";
import { encourager } from "./cues/encourager.js";
import { explanation } from "./cues/explanation.js";
import { falseHope } from "./cues/false-hope.js";
import { feelingSummary } from "./cues/feeling-summary.js";
import { forewarning } from "./cues/forewarning.js";
import { minimising } from "./cues/minimising.js";
import { other } from "./cues/other.js";
import { park } from "./cues/park.js";
import { affirmation, nod } from "./cues/counselling/affirmation.js";
import { advice, information } from "./cues/counselling/counsel.js";
import { advising, informing } from "./cues/counselling/informing.js";
import { mirror } from "./cues/counselling/mirror.js";
import { asked, invited } from "./cues/counselling/question.js";
import { reflection } from "./cues/counselling/reflection.js";
import { checking, wondering } from "./cues/counselling/wondering.js";
import { closedQuestion, openQuestion } from "./cues/questions.js";
import { selfFocus } from "./cues/self-focus.js";
import { solution } from "./cues/solution.js";
import { feelings } from "./feelings.js";
import { grammar } from "./grammar.js";
import { signs } from "./signs.js";
import { commonWords } from "./spelling.js";

/** What people say in English in such conversations, British first. */
export const recognition: RecognitionPack = {
  grammar,
  feelings,
  cues: {
    forewarning,
    "bad-news": badNews,
    "feeling-summary": feelingSummary,
    "content-summary": [...contentSummary, ...reflection, ...mirror],
    acknowledgement: [...acknowledgement, ...affirmation],
    "open-question": [...openQuestion, ...invited, ...wondering],
    "closed-question": [...closedQuestion, ...asked, ...checking],
    encourager: [...encourager, ...nod],
    apology,
    explanation: [...explanation, ...information, ...informing],
    solution: [...solution, ...advice, ...advising],
    minimising,
    blame,
    "emotion-block": emotionBlock,
    "false-hope": falseHope,
    "self-focus": selfFocus,
    boundary,
    park,
    other,
  },
  signs,
  asides: [
    "is|was that right|correct|it|fair",
    "am i right",
    "have|did i got|get|heard|hear|understood|understand that|it|you [right|correctly]",
    "do|have i hear|have|see|understand that|it|you right|correctly",
    "right",
    "is not it|that [so|right]",
    "are|do|have|did|were not you",
    "are|do|have|did|were you",
    "does that sound|make [about] right|sense|familiar|fair",
    "would you say",
    "would that be right|fair",
    "you know",
    "you see",
    "you know what i mean",
    "if that makes sense",
    "yes",
    "yeah",
    "no",
    "okay",
    "or not",
    "or am i wrong|off",
    "correct me if i am wrong",
    "tell me if i am wrong|off",
  ],
  commonWords,
};
