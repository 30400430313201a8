/**
 * The library: the pure core of badnews-coach, without files or terminal. Works offline, keeps no state, and gives the same
 * answer for the same input and seed.
 */
export { assess, type AssessInput, type WrittenInput } from "./assessment/assess.js";
export type { AccountEntry } from "./assessment/account.js";
export type { Assessed, Assessment } from "./assessment/assessment.js";
export { checkText as check, type CheckedText, type CheckOptions } from "./assessment/check-text.js";
export { debriefOf, type Debrief } from "./assessment/debrief.js";
export { InputError } from "./assessment/input/input-error.js";
export type { AssessOptions } from "./assessment/tell-assessed.js";
export type { Turn } from "./assessment/turn.js";
export type { Exchange } from "./exchange/exchange.js";
export type { TenantState } from "./exchange/state.js";
export { lexiconOf, lexiconWith } from "./language/recognition.js";
export * from "./language/terms.js";
export { compile, type Lexicon, type Vocabulary } from "./language/text/compile.js";
export { read } from "./language/text/read.js";
export type { Hit } from "./moves/hit.js";
export { recognise, type Utterance } from "./moves/recognise.js";
export { judge, type Finding } from "./rules/engine/judge.js";
export { parseScenario, type ParsedScenario } from "./scenario/parse.js";
export type { Scenario } from "./scenario/scenario.js";
export type { Effect, Over, PlayedTurn, Session, SessionEvent, Setup } from "./session/session.js";
export { createSession } from "./session/stage.js";
export { transition } from "./session/transition.js";
export { simulate, type Simulation } from "./simulation/simulate.js";
