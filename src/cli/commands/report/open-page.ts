import { spawn } from "node:child_process";
import { pathToFileURL } from "node:url";
import { errnoOf } from "../../../history/trouble.js";
import type { Io } from "../../io.js";

/** Names a program that opens a page, instead of the platform's own. */
const OPENER = "BADNEWS_COACH_OPENER";

/** What each platform opens a page with; the path is the last argument, and no shell reads it. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ["open"],
  win32: ["rundll32.exe", "url.dll,FileProtocolHandler"],
};

/**
 * Opens a page with the program the platform has for it, which goes on by itself.
 *
 * @returns why it did not work; undefined when it did
 */
export function openPage(path: string, env: Io["env"]): Promise<string | undefined> {
  const own = env[OPENER];
  const [program, ...args] = own ? [own] : (OPENERS[process.platform] ?? ["xdg-open"]);
  const page = process.platform === "win32" && !own ? pathToFileURL(path).href : path;
  return new Promise((resolve) => {
    const opener = spawn(program, [...args, page], { detached: true, stdio: "ignore" });
    opener.on("error", (error) => resolve(`${program}: ${errnoOf(error) || error.message}`));
    opener.on("spawn", () => {
      opener.unref();
      resolve(undefined);
    });
  });
}
