import type { Language } from "../../language/terms.js";
import { markup, type Markup } from "./template.js";
import { STYLE, STYLE_HASH } from "./style.js";

/** What a page is made of. */
export interface Page {
  readonly language: Language;
  readonly title: string;
  readonly body: Markup;
}

/** The page may use its own style and nothing else: no script, no picture, no letter from anywhere. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** A whole page in one file. */
export function page({ language, title, body }: Page): string {
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${{ source: STYLE }}</style>
</head>
<body>
${body}</body>
</html>
`.source;
}

/** The teeth that are painted on the road where one gives way. */
export const TEETH: Markup = markup`<svg class="teeth" viewBox="0 0 96 8" height="8" width="96" aria-hidden="true" focusable="false"><path d="M0 0h12L6 8ZM14 0h12l-6 8ZM28 0h12l-6 8ZM42 0h12l-6 8ZM56 0h12l-6 8ZM70 0h12l-6 8ZM84 0h12l-6 8Z"/></svg>`;
