// Builds dist/ from src/. npm runs this after an install in a checkout and before it packs.
// It is in the package, where there is nothing to build: there it must stand alone and use nothing but Node.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, "dist");

/** The path of the compiler's command, or undefined where it is not installed (`npm ci --omit=dev`). */
function findCompiler() {
  try {
    const manifest = createRequire(join(root, "package.json")).resolve("typescript/package.json");
    return join(dirname(manifest), JSON.parse(readFileSync(manifest, "utf8")).bin.tsc);
  } catch {
    return undefined;
  }
}

/** Builds, and returns the exit code. What was built before goes first, so that deleted files do not linger. */
async function build(compiler) {
  const status = compile(compiler);
  if (status !== 0) return status;
  const [{ freezePacks }, { checkScenarios }, { bundleProgram }, { compileProgram }] = await Promise.all([
    import("./build/freeze.mjs"),
    import("./build/scenarios.mjs"),
    import("./build/bundle.mjs"),
    import("./build/compile.mjs"),
  ]);
  await freezePacks(dist);
  await checkScenarios(dist, join(root, "scenarios"));
  await bundleProgram(dist);
  compileProgram(dist);
  return 0;
}

/** Runs the compiler, and returns its exit code. */
function compile(compiler) {
  rmSync(dist, { recursive: true, force: true, maxRetries: 3 });
  const args = [compiler, "-p", join(root, "tsconfig.build.json")];
  const { status, error } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (error) console.error(`prepare: the TypeScript compiler did not start: ${error.message}`);
  return status ?? 1;
}

async function prepare() {
  const hasSource = existsSync(join(root, "tsconfig.build.json"));
  const compiler = hasSource ? findCompiler() : undefined;
  if (compiler) return build(compiler);
  if (existsSync(join(dist, "program", "main.js"))) return 0;
  console.error("prepare: there is no built program in dist/ and no TypeScript compiler to build it with.");
  console.error('prepare: run "npm install" without --omit=dev (and with NODE_ENV other than "production").');
  return 1;
}

process.exitCode = await prepare();
