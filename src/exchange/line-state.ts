import type { Reading } from "../language/text/reading.js";
import type { TenantState } from "./state.js";

/** A tenant who has not spoken yet (contract). */
const SILENT: TenantState = { arousal: 3, feeling: "none", trust: 5, hope: 5 };
/** A tenant who has: emotional, until their line says otherwise. */
const SPEAKING: TenantState = { ...SILENT, arousal: 7 };

/** The state of a tenant of whom one line is known, or none. */
export function stateFromLine(line: Reading | undefined): TenantState {
  return line === undefined ? SILENT : SPEAKING;
}
