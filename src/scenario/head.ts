const FLOW = /^aliases:[ \t]*\[([^\]]*)\]/m;
const BLOCK = /^aliases:[ \t]*(?:#.*)?\r?\n((?:[ \t]*(?:-[ \t].*|#.*)?\r?\n)+)/m;

/**
 * Reads the aliases off the head of a scenario file without parsing it: looking up a name goes through every file,
 * and the YAML library alone takes longer to load than that.
 *
 * @returns the aliases as far as they are written in one of the two usual ways, `[a, b]` or a list of `- a`.
 */
export function aliasesIn(head: string): string[] {
  const flow = FLOW.exec(head)?.[1];
  if (flow !== undefined) return flow.split(",").flatMap(plain);
  const block = BLOCK.exec(`${head}\n`)?.[1] ?? "";
  return block.split("\n").flatMap((line) => plain(line.replace(/^\s*-\s/, "")));
}

/**
 * Reads the title off the head of a scenario file, for a menu.
 *
 * @returns the title as far as it stands on one line behind `title:`.
 */
export function titleIn(head: string): string | undefined {
  const written = /^title:[ \t]*(.+)$/m.exec(head)?.[1];
  return written === undefined ? undefined : plain(written)[0];
}

/** A scalar without its comment and quotes; nothing when nothing is left. */
function plain(scalar: string): string[] {
  const bare = scalar.replace(/(?:^|\s)#.*$/gm, "").trim();
  const text = bare.replace(/^(["'])(.*)\1$/, "$2");
  return text === "" ? [] : [text];
}
