/** A call that can not be carried out. Its text is complete and in the interface's language; it ends with exit code 2. */
export class CallError extends Error {
  /** @param text what is wrong; @param more lines that help on: what there is, what was meant */
  constructor(
    text: string,
    readonly more: readonly string[] = [],
  ) {
    super(text);
    this.name = "CallError";
  }
}
