import { asking } from "./questions.js";

/** Asks for a yes, a no or a fact. */
export const closedQuestion = asking("closed-question");
