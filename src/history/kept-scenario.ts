import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { findScenario } from "../scenario/catalogue.js";
import type { Scenario } from "../scenario/scenario.js";
import type { ScenarioRef } from "./format.js";

/** What has become of the scenario a session was played with. */
export type KeptScenario =
  | { readonly kind: "same"; readonly scenario: Scenario }
  /** The text is another than it was, so the tenant would answer otherwise. */
  | { readonly kind: "changed" }
  | { readonly kind: "gone" };

/** Where to look for scenarios. */
export interface Search {
  readonly cwd: string;
  /** Default: the scenarios that come with the program. */
  readonly folder?: string;
}

/** A fingerprint of a scenario's text: SHA-256 in hexadecimal, the same for both kinds of line ends. */
export function hashOf(text: string): string {
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n/g, "\n");
  return createHash("sha256").update(plain, "utf8").digest("hex");
}

/** Finds the scenario of a session again, and compares its text with what was played. */
export async function findAgain(
  { id, language, path, hash }: ScenarioRef,
  { cwd, folder }: Search,
): Promise<KeptScenario> {
  const file = path === undefined ? bundled(id, language, folder) : resolve(cwd, path);
  if (file === undefined) return { kind: "gone" };
  const { loadScenario } = await import("../scenario/load.js");
  const { scenario, text } = loadScenario(file);
  if (text === "") return { kind: "gone" };
  return scenario !== undefined && hashOf(text) === hash ? { kind: "same", scenario } : { kind: "changed" };
}

function bundled(id: string, language: ScenarioRef["language"], folder?: string): string | undefined {
  const found = findScenario(id, { lang: language, ...(folder === undefined ? {} : { folder }) });
  return found.found && found.language === language ? found.path : undefined;
}
