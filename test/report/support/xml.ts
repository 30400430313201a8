import { SaxesParser } from "saxes";

/** An element of a document, as far as tests look at it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly within. */
  readonly text: string;
}

type Building = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: Building[] };

/**
 * Reads a document by the letter of XML 1.0.
 *
 * @returns the root
 * @throws Error with line and column when it is not well-formed
 */
export function xmlOf(text: string): XmlElement {
  const top: Building = { name: "", attributes: {}, children: [], text: "" };
  const open: Building[] = [top];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Building = { name, attributes, children: [], text: "" };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("text", (piece) => (open.at(-1)!.text += piece));
  parser.on("closetag", () => open.pop());
  parser.write(text).close();
  return top.children[0]!;
}

/** The elements of a name directly within another. */
export function named(name: string, { children }: XmlElement): readonly XmlElement[] {
  return children.filter((child) => child.name === name);
}
