import { COLUMNS, type Row } from "./rows.js";

/**
 * Rows as CSV (RFC 4180, UTF-8, a heading line). A cell that a spreadsheet would take for a formula gets an apostrophe in
 * front.
 */
export async function toCsv(rows: readonly Row[]): Promise<string> {
  const { default: papaparse } = await import("papaparse");
  const data = rows.map((row) => COLUMNS.map((column) => row[column]));
  return `${papaparse.unparse({ fields: [...COLUMNS], data }, { escapeFormulae: true })}\r\n`;
}
