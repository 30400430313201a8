import { fill } from "../language/fill.js";
import type { HistoryWording } from "../language/history.js";
import type { Resumed } from "./resume.js";
import type { BadFile } from "./sessions.js";
import type { Trouble } from "./trouble.js";

/** Why nothing, or nothing more, is kept; one sentence or two. */
export function troubleText({ code, path, detail, kept }: Trouble, wording: HistoryWording): string {
  const reason = fill(wording.troubles[code], { path, detail });
  return fill(kept ? wording.notKeptFurther : wording.notKept, { reason });
}

/** Why something could not be done with the files, as a sentence. */
export function reasonText({ code, path, detail }: Trouble, wording: HistoryWording): string {
  return fill(wording.troubles[code], { path, detail });
}

/**
 * Why a session can not be taken up again, and what helps: the first line says what, the others help on.
 *
 * @param asked the id as it was typed, if there was one
 */
export function refusalText(
  resumed: Exclude<Resumed, { kind: "opened" }>,
  wording: HistoryWording,
  asked = "",
): readonly [string, ...string[]] {
  const { resume } = wording;
  switch (resumed.kind) {
    case "none":
      return [resume.none, resume.seeList];
    case "unknown":
      return unknownText(asked, resumed.nearest, wording);
    case "ambiguous":
      return ambiguousText(asked, resumed.ids, wording);
    case "finished":
      return [fill(resume.finished, resumed), fill(resume.seeShow, resumed)];
    case "locked": {
      const { id, path, holder } = resumed;
      const where = holder === undefined ? "" : fill(resume.holder, { pid: holder.pid, host: holder.host });
      return [fill(resume.locked, { id, where }), fill(resume.lockFile, { path })];
    }
    case "damaged":
      return [
        fill(resume.damaged, { id: resumed.id, line: resumed.line }),
        resumed.movedTo === undefined ? resume.notMoved : fill(resume.movedTo, { path: resumed.movedTo }),
      ];
    case "unreadable":
      return [fill(resume.unreadable, resumed)];
    case "newer":
      return [fill(resume.newer, resumed)];
    default:
      return [fill(resume[resumed.kind], { id: resumed.id }), fill(resume.seeShow, { id: resumed.id })];
  }
}

/** There is no such session; the nearest ids. */
export function unknownText(
  asked: string,
  nearest: readonly string[],
  { resume }: HistoryWording,
): readonly [string, ...string[]] {
  const near = nearest.length === 0 ? [] : [fill(resume.nearest, { ids: nearest.join("\n  ") })];
  return [fill(resume.unknown, { id: asked }), ...near, resume.seeList];
}

/** Several sessions could be meant. */
export function ambiguousText(
  asked: string,
  ids: readonly string[],
  { resume }: HistoryWording,
): readonly [string, ...string[]] {
  return [fill(resume.ambiguous, { id: asked }), `  ${ids.join("\n  ")}`];
}

/** What is the matter with a file. */
export function badFileText({ id, read }: BadFile, { resume }: HistoryWording): string {
  switch (read.kind) {
    case "damaged":
      return fill(resume.damaged, { id, line: read.line });
    case "newer":
      return fill(resume.newer, { id });
    case "unreadable":
      return fill(resume.unreadable, { id, detail: read.detail });
  }
}
