/** What can stand above the turns of a conversation in plain text. */
export type HeadKey = "news" | "scenario" | "language" | "seed" | "difficulty";

/** How people write a conversation down as plain text. All of it is compared without regard to capitals. */
export interface Transcription {
  /** In front of a colon, at the start of a line: whose turn it is. The first of each is shown as an example. */
  readonly speakers: Readonly<Record<"tenant" | "trainee", readonly string[]>>;
  /** In front of a colon, above the turns. */
  readonly head: Readonly<Record<HeadKey, readonly string[]>>;
  /** Notes that nothing was said, without the brackets around them. */
  readonly silences: readonly string[];
}
