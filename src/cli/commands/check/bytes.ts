/** A line of input as it came in, without its end. */
export interface RawLine {
  /** From 1. */
  readonly number: number;
  readonly bytes: Buffer;
  /** Longer than is kept: what stands behind `bytes` was dropped. */
  readonly cut: boolean;
}

/** A plain line is kept up to this many bytes: three for each character that is read, and then some. */
const LONGEST_PLAIN = 64 * 1024;
/** A line of JSON must be whole to be read, so that more of it is kept. */
export const LONGEST_JSON = 32 * 1024 * 1024;

const NEWLINE = 10;
const RETURN = 13;
const BRACE = 123;
const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** Cuts a stream of bytes into lines. Never holds more than one line, and of a long one only its beginning. */
export class ByteLines {
  private number = 0;
  private parts: Buffer[] = [];
  private kept = 0;
  private cut = false;
  private any = false;
  private afterReturn = false;

  /** Takes the next piece. @returns the lines it completes */
  *push(piece: Buffer): Generator<RawLine> {
    // the newline of a pair that was cut in two ends no line of its own
    let from = this.afterReturn && piece[0] === NEWLINE ? 1 : 0;
    for (let at = from; at < piece.length; at += 1) {
      if (piece[at] !== NEWLINE && piece[at] !== RETURN) continue;
      this.keep(piece.subarray(from, at));
      yield this.finish();
      if (piece[at] === RETURN && piece[at + 1] === NEWLINE) at += 1;
      from = at + 1;
    }
    this.keep(piece.subarray(from));
    if (piece.length > 0) this.afterReturn = piece.at(-1) === RETURN;
  }

  /** @returns what stands behind the last line end, when there is anything */
  *end(): Generator<RawLine> {
    if (this.any) yield this.finish();
  }

  private keep(bytes: Buffer): void {
    if (bytes.length === 0) return;
    this.any = true;
    const room = this.room(this.parts[0]?.[0] ?? bytes[0]) - this.kept;
    const taken = bytes.subarray(0, Math.max(0, room));
    this.cut ||= taken.length < bytes.length;
    if (taken.length === 0) return;
    // a copy, so that a piece of a stream is not held for a few bytes of it
    this.parts.push(Buffer.from(taken));
    this.kept += taken.length;
  }

  private room(first: number | undefined): number {
    return first === BRACE || (this.number === 0 && first === MARK[0]) ? LONGEST_JSON : LONGEST_PLAIN;
  }

  private finish(): RawLine {
    this.number += 1;
    const whole = this.parts.length === 1 ? this.parts[0]! : Buffer.concat(this.parts);
    const marked = this.number === 1 && whole.subarray(0, MARK.length).equals(MARK);
    const line = {
      number: this.number,
      bytes: marked ? whole.subarray(MARK.length) : whole,
      cut: this.cut,
    };
    this.parts = [];
    this.kept = 0;
    this.cut = false;
    this.any = false;
    return line;
  }
}
