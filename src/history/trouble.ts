/** Why something can not be kept. */
export const TROUBLES = [
  "no-home",
  "not-allowed",
  "read-only",
  "disk-full",
  "not-a-folder",
  "not-there",
  "unknown",
] as const;
type TroubleCode = (typeof TROUBLES)[number];

/** What stood in the way of keeping a session. */
export interface Trouble {
  readonly code: TroubleCode;
  /** The file or folder it is about; empty when there is none. */
  readonly path: string;
  /** The system's own name for it, such as ENOSPC; empty when there is none. */
  readonly detail: string;
  /** Whether the session is kept up to this point. */
  readonly kept: boolean;
}

const CODES: Readonly<Record<string, TroubleCode>> = {
  EACCES: "not-allowed",
  EPERM: "not-allowed",
  EROFS: "read-only",
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  EFBIG: "disk-full",
  ENOTDIR: "not-a-folder",
  EEXIST: "not-a-folder",
  ENOENT: "not-there",
};

/** The system's name for an error (ENOSPC); empty when it has none. */
export function errnoOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** Reads an error of the file system. */
export function troubleOf(error: unknown, path: string, kept = false): Trouble {
  const detail = errnoOf(error);
  return { code: CODES[detail] ?? "unknown", path, detail, kept };
}
