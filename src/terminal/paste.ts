import { StringDecoder } from "node:string_decoder";
import { Transform, type TransformCallback } from "node:stream";

const START = "\u001B[200~";
const END = "\u001B[201~";
/** Asks a terminal to put marks around what is pasted, and to stop doing so. */
export const PASTE_ON = "\u001B[?2004h";
export const PASTE_OFF = "\u001B[?2004l";
/** One key: an escape sequence, or a character. */
// eslint-disable-next-line no-control-regex
const KEYS = /\u001B+(?:\[[\d;]*[A-Za-z~^$]|O[A-Za-z])|[\s\S]/gu;

/** A terminal's own input, as far as an editor needs it. */
export interface TerminalInput extends NodeJS.ReadableStream {
  setRawMode?(raw: boolean): unknown;
}

/**
 * Joins the lines of a paste into one: what is pasted arrives as one line and is sent only when Enter is pressed.
 * Everything typed passes unchanged, key by key: of several keys at once Node's editor puts all but the last at the end of
 * the line, wherever the cursor stands.
 */
export class PasteJoiner extends Transform {
  readonly isTTY = true;
  private readonly decoder = new StringDecoder("utf8");
  private pasting = false;
  private pending = "";

  constructor(private readonly source: TerminalInput) {
    super();
    // Its end is not passed on: a terminal that goes away must not send the line that was being typed.
    source.pipe(this, { end: false });
  }

  /** Raw mode is the terminal's: the editor asks for it here. */
  setRawMode(raw: boolean): this {
    this.source.setRawMode?.(raw);
    return this;
  }

  /** Lets the terminal go, so that the next reader can have it. */
  release(): void {
    this.source.unpipe(this);
    this.source.pause();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.pass(this.accept(this.pending + this.decoder.write(chunk)));
    done();
  }

  private pass(text: string): void {
    for (const [key] of text.matchAll(KEYS)) this.push(key);
  }

  /** What of a text can be passed on; the beginning of a mark at its end waits for the rest. */
  private accept(text: string): string {
    let out = "";
    let rest = text;
    for (;;) {
      const mark = this.pasting ? END : START;
      const at = rest.indexOf(mark);
      if (at < 0) break;
      out += this.joined(rest.slice(0, at));
      rest = rest.slice(at + mark.length);
      this.pasting = !this.pasting;
    }
    const held = this.pasting ? heldBack(rest, END, 1) : heldBack(rest, START, LEAST_HELD);
    this.pending = rest.slice(rest.length - held);
    return out + this.joined(rest.slice(0, rest.length - held));
  }

  private joined(text: string): string {
    return this.pasting ? text.replace(/\s*[\r\n]+\s*/g, " ") : text;
  }
}

/** Outside a paste a lone escape is a key; two characters of a mark and more may be the mark, cut in half. */
const LEAST_HELD = 2;

function heldBack(text: string, mark: string, least: number): number {
  for (let length = Math.min(mark.length - 1, text.length); length >= least; length -= 1)
    if (text.endsWith(mark.slice(0, length))) return length;
  return 0;
}
