const JOURNAL = ".jsonl";
const LOCK = ".lock";
const DAMAGED = ".damaged";
/** Letters and digits that are not mistaken for one another. */
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
const SUFFIX_LENGTH = 4;
const SCENARIO_LENGTH = 40;
/** Date, time, scenario and language, suffix. */
const ID = /^\d{4}-\d{2}-\d{2}-\d{6}-[a-z0-9-]+-[a-z0-9]{4}$/;

/** What a session is named after. */
export interface NameParts {
  readonly scenario: string;
  readonly language: string;
  readonly at: Date;
  /** Numbers from 0 up to 1. */
  readonly random: () => number;
}

/** A readable name that sorts by local time: `2026-11-23-183005-eviction-nl-x7f2`. */
export function sessionId({ scenario, language, at, random }: NameParts): string {
  const slug = scenario
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, SCENARIO_LENGTH)
    .replace(/^-+|-+$/g, "");
  const suffix = Array.from(
    { length: SUFFIX_LENGTH },
    () => LETTERS[Math.floor(random() * LETTERS.length)] ?? "a",
  );
  return [localStamp(at), slug || "scenario", language, suffix.join("")].join("-");
}

function localStamp(at: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const day = [String(at.getFullYear()).padStart(4, "0"), two(at.getMonth() + 1), two(at.getDate())];
  return `${day.join("-")}-${two(at.getHours())}${two(at.getMinutes())}${two(at.getSeconds())}`;
}

/** The name of a session's journal. */
export function journalName(id: string): string {
  return `${id}${JOURNAL}`;
}

/** The name of a session's lock. */
export function lockName(id: string): string {
  return `${id}${LOCK}`;
}

/** The name under which a damaged journal is set aside, the n-th time (from 1). */
export function damagedName(id: string, nth: number): string {
  return `${id}${JOURNAL}${DAMAGED}${nth === 1 ? "" : `-${nth}`}`;
}

/** The session a file of the folder belongs to; undefined for a file that is none of ours. */
export function idOfFile(name: string): string | undefined {
  const [id = ""] = name.split(".", 1);
  return ID.test(id) && name.length > id.length ? id : undefined;
}

/** Whether a file was set aside as damaged. */
export function isDamagedName(name: string): boolean {
  return name.includes(`${JOURNAL}${DAMAGED}`);
}

/** When a session began by its name, read as local time: for files whose header can not be read. In ms since 1970. */
export function startedOf(id: string): number {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})-(\d{2})-(\d{2})-(\d{2})(\d{2})(\d{2})/.exec(id)?.map(Number) ?? [];
  return new Date(year ?? 0, (month ?? 1) - 1, day, hour, minute, second).getTime();
}
