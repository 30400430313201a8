/** Who a statement is about: by e-mail address, or by an account on some system. */
export type Actor =
  | { readonly objectType: "Agent"; readonly mbox: string }
  | {
      readonly objectType: "Agent";
      readonly account: { readonly homePage: string; readonly name: string };
    };

/** Names of things of ours stand below an address that nobody can own (RFC 2606). */
export const BASE = "https://badnews-coach.invalid/xapi";

/** Nobody in particular. */
export const ANONYMOUS: Actor = { objectType: "Agent", account: { homePage: BASE, name: "anonymous" } };

const MAILTO = /^mailto:[^\s@,;:<>"()[\]\\]+@[^\s@,;:<>"()[\]\\]+\.[^\s@.,;:<>"()[\]\\]+$/i;
const ACCOUNT = /^account:(https?:\/\/[^\s#<>"{}|\\^`]+)#(.+)$/iu;

/** Reads `mailto:ADDRESS` or `account:HOMEPAGE#NAME`; undefined when it is neither. */
export function readActor(text: string): Actor | undefined {
  const asked = text.trim();
  if (MAILTO.test(asked)) return { objectType: "Agent", mbox: asked.replace(/^mailto:/i, "mailto:") };
  const [, homePage, name] = ACCOUNT.exec(asked) ?? [];
  if (homePage === undefined || name === undefined) return undefined;
  return { objectType: "Agent", account: { homePage, name } };
}
