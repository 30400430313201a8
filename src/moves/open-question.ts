import { asking } from "./questions.js";

/** Invites the tenant to tell more. Runs after the closed questions, which take the factual "how old", "when". */
export const openQuestion = asking("open-question");
