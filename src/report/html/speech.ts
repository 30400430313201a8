import type { Language } from "../../language/terms.js";
import { markup, type Markup, type Part } from "./template.js";

/**
 * Words of a conversation on a page: in their own language, and held apart, so that writing from right to left does not
 * turn what stands around it.
 */
export function speech(content: Part, language: Language): Markup {
  return markup`<bdi lang="${language}">${content}</bdi>`;
}
