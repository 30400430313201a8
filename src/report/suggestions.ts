import type { AssessedFinding } from "../assessment/assessment.js";

/** The findings of a turn, the same better sentence offered once, with the last of them. */
export function offeredOnce(findings: readonly AssessedFinding[]): AssessedFinding[] {
  return findings.map((finding, index) => {
    const { suggestion, ...bare } = finding;
    const comesAgain = findings.slice(index + 1).some((later) => later.suggestion === suggestion);
    return suggestion !== undefined && comesAgain ? bare : finding;
  });
}
