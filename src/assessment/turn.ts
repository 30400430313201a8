/** One speaker's contribution to a script or a transcript; an empty one of the trainee is silence. */
export type Turn = { readonly tenant: string } | { readonly trainee: string };

/** Whether any turn is the tenant's: then it is a transcript, else a script. */
export function isTranscript(turns: readonly Turn[]): boolean {
  return turns.some((turn) => "tenant" in turn);
}
