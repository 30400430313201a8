import { relative } from "node:path";

/** A path as it can be typed from the folder one is in; one elsewhere stays whole. */
export function shownPath(path: string, cwd: string): string {
  const near = relative(cwd, path);
  return near.startsWith("..") ? path : `./${near}`;
}
