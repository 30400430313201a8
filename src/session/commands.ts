/** What can be typed inside a conversation besides words to the tenant. English ids; each has its Dutch name too. */
export const COMMAND_NAMES = {
  help: ["help"],
  hint: ["hint", "tip"],
  why: ["why", "waarom"],
  undo: ["undo", "terug"],
  theory: ["theory", "theorie"],
  disagree: ["disagree", "oneens"],
  quit: ["quit", "stop"],
} as const;
export type Command = keyof typeof COMMAND_NAMES;

/** Commands that an exam keeps back until the debrief (contract). */
export const HELD_BACK: ReadonlySet<Command> = new Set<Command>(["hint", "why", "undo", "theory"]);

/** A line typed in a conversation: something said, a command, or a slash word that is none. */
export type Typed =
  | { readonly kind: "said"; readonly text: string }
  | { readonly kind: "command"; readonly command: Command }
  | { readonly kind: "unknown"; readonly name: string };

/** Reads a typed line. `//` at the start says a slash; anything else behind one slash is a command. */
export function readTyped(line: string): Typed {
  const text = line.trim();
  if (text.startsWith("//")) return { kind: "said", text: text.slice(1) };
  if (!text.startsWith("/")) return { kind: "said", text: line };
  const name = (text.slice(1).split(/\s/, 1)[0] ?? "").toLowerCase();
  const command = (Object.keys(COMMAND_NAMES) as Command[]).find((id) =>
    (COMMAND_NAMES[id] as readonly string[]).includes(name),
  );
  return command === undefined ? { kind: "unknown", name } : { kind: "command", command };
}
