import { sorted, type Laid } from "./checked.js";
import { locate } from "./places.js";
import { wholeFile, type Fault, type SourceProblem } from "./problem.js";
import { readYaml, type Source } from "./syntax.js";
import { treeFaults } from "./tree-faults.js";

/** More references than this, counted as they multiply, are a bomb. */
const MAX_ALIAS_COUNT = 100;

/** Reads the one YAML document of a text into plain values, or says why it can not be read. Never throws on any text. */
export function layYaml(text: string): Laid | { readonly problems: readonly SourceProblem[] } {
  const { source, problems } = readYaml(text.replace(/^\ufeff/, ""));
  if (!source) return { problems: sorted(problems) };
  const values = valuesOf(source);
  if (values === undefined) return { problems: [wholeFile("yaml-bomb")] };
  const place = (fault: Fault): SourceProblem => locate(fault, source);
  return { values: values.plain, problems, faults: treeFaults(source.document), locate: place };
}

/** The plain values of a document, unless its references make it explode. */
function valuesOf({ document }: Source): { plain: unknown } | undefined {
  try {
    return { plain: document.toJS({ maxAliasCount: MAX_ALIAS_COUNT }) as unknown };
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}
