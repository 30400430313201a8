import { parse, type DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** An element of a page, as far as tests look at it. */
export interface Seen {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text within. */
  readonly text: string;
  readonly within: readonly string[];
}

/** A page as a browser reads it: every element in order, and what the reader complained about. */
export function pageOf(text: string): {
  readonly elements: readonly Seen[];
  readonly errors: readonly string[];
} {
  const errors: string[] = [];
  const document = parse(text, { onParseError: ({ code }) => errors.push(code) });
  const elements: Seen[] = [];
  const walk = (node: Node, within: readonly string[]): void => {
    if (isElement(node)) elements.push(seen(node, within));
    const inside = isElement(node) ? [...within, node.tagName] : within;
    if ("childNodes" in node) for (const child of node.childNodes) walk(child, inside);
  };
  walk(document, []);
  return { elements, errors };
}

function isElement(node: Node): node is Element {
  return "tagName" in node;
}

function seen(element: Element, within: readonly string[]): Seen {
  const attributes = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
  return { tag: element.tagName, attributes, text: textOf(element), within };
}

function textOf(node: Node): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}
