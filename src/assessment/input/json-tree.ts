/** A value of a JSON text with its place, in half-open UTF-16 offsets. */
export interface JsonNode {
  readonly start: number;
  readonly end: number;
  readonly items?: readonly JsonNode[];
  readonly members?: readonly JsonMember[];
}

/** A key with its value. */
export interface JsonMember {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: JsonNode;
}

/** Where a text stops being JSON, and what could have stood there; no expectation where it is nested too deeply. */
export class JsonFault extends Error {
  constructor(
    readonly offset: number,
    readonly expected: string | undefined,
  ) {
    super("json");
    this.name = "JsonFault";
  }
}

const MAX_DEPTH = 64;
const BLANK = /[ \t\r\n]*/y;
// eslint-disable-next-line no-control-regex -- JSON forbids them inside a string
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b/y;
const ANY_VALUE = '"..." 0 true false null [ {';

/**
 * Reads a JSON text for its places; the values themselves are JSON.parse's.
 *
 * @throws JsonFault where it is no JSON
 */
export function readJsonTree(text: string): JsonNode {
  const reader = new Reader(text);
  const root = reader.value(0);
  reader.end();
  return root;
}

class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  value(depth: number): JsonNode {
    this.blank();
    const start = this.at;
    if (depth > MAX_DEPTH) throw new JsonFault(start, undefined);
    if (this.next("{")) return { start, members: this.list("}", () => this.member(depth)), end: this.at };
    if (this.next("[")) return { start, items: this.list("]", () => this.value(depth + 1)), end: this.at };
    if (!this.match(STRING) && !this.match(SCALAR)) throw new JsonFault(start, ANY_VALUE);
    return { start, end: this.at };
  }

  end(): void {
    this.blank();
    if (this.at < this.text.length) throw new JsonFault(this.at, "");
  }

  private list<T>(close: string, item: () => T): T[] {
    const found: T[] = [];
    this.blank();
    if (this.next(close)) return found;
    for (;;) {
      found.push(item());
      this.blank();
      if (this.next(close)) return found;
      if (!this.next(",")) throw new JsonFault(this.at, `, ${close}`);
    }
  }

  private member(depth: number): JsonMember {
    this.blank();
    const keyStart = this.at;
    if (!this.match(STRING)) throw new JsonFault(keyStart, '"..."');
    const keyEnd = this.at;
    this.blank();
    if (!this.next(":")) throw new JsonFault(this.at, ":");
    const key = JSON.parse(this.text.slice(keyStart, keyEnd)) as string;
    return { key, keyStart, keyEnd, value: this.value(depth + 1) };
  }

  private blank(): void {
    this.match(BLANK);
  }

  private next(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  private match(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.text)) return false;
    this.at = pattern.lastIndex;
    return true;
  }
}
