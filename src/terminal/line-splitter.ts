/** Cuts a stream of text into lines. */
export interface LineSplitter {
  /** Takes the next piece. @returns the lines it completes, without their ends */
  push(piece: string): string[];
  /** @returns what stands behind the last line end, when there is anything */
  end(): string[];
}

/** Of a longer line the rest is dropped, so that a stream without a line end can not fill the memory. */
export const LONGEST_LINE = 1024 * 1024;
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Makes a splitter. A line ends at a newline, a carriage return or both; a byte order mark at the very start is no text;
 * a last line without an end counts, a final line end adds none.
 */
export function lineSplitter(): LineSplitter {
  let rest = "";
  let started = false;
  let afterReturn = false;
  const start = (piece: string): string => {
    started = true;
    return piece.startsWith(BYTE_ORDER_MARK) ? piece.slice(1) : piece;
  };
  /** The newline of a pair that was cut in two ends no line of its own. */
  const joined = (piece: string): string => {
    const text = afterReturn && piece.startsWith("\n") ? piece.slice(1) : piece;
    afterReturn = piece.endsWith("\r");
    return text;
  };
  return {
    push: (piece) => {
      if (piece === "") return [];
      const [first = "", ...others] = joined(started ? piece : start(piece)).split(/\r\n|\n|\r/);
      const lines = [rest + first.slice(0, LONGEST_LINE - rest.length), ...others];
      rest = lines.pop() ?? "";
      return lines;
    },
    end: () => (rest === "" ? [] : [rest]),
  };
}
