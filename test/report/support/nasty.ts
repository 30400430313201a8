import fc from "fast-check";

/** Texts that break out of quotes, tags, tables, lines and directions. */
export const NASTY: readonly string[] = [
  "<script>alert(1)</script>",
  "</style><img src=x onerror=alert(1)>",
  '" onmouseover="alert(1)',
  "' autofocus='",
  "]]><!-- --!>",
  "&amp; &#60; &lt",
  "a\u0000b\u0007c\u001B[31mred",
  "\u202Eesrever\u2066x\u2069",
  "line\r\nline\rline\u2028line\u2029",
  "half \uD83D letter \uDE00",
  "\uFFFE\uFFFF\uFEFF",
  "👩‍👩‍👧 مرحبا بالعالم שלום",
  "| a | b |\n| --- |",
  "# h\n- x\n1. y\n> z\n```\ncode",
  "[link](javascript:alert(1)) ![i](x) <http://x.y> **b** _e_ `c` ~~s~~ $m$",
  "${7*7} {{x}} {name} {sentence}",
  "$& $1 $$ \\",
  "",
  "   ",
  "…",
];

/** Any text, the nasty ones often. */
export const anyText = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.array(fc.constantFrom(...NASTY), { maxLength: 4 }).map((parts) => parts.join("")),
);
