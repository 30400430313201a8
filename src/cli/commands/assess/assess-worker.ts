import { parentPort, workerData } from "node:worker_threads";
import type { Settings } from "./settings.js";
import { openWorkbench } from "./work.js";
import type { Unit } from "./units.js";

/** A thread of its own: takes rows of units, and answers each with what came of them. */
const work = openWorkbench(workerData as Settings);

parentPort?.on("message", (units: readonly Unit[]) => {
  void Promise.all(units.map(work)).then((outcomes) => {
    const handedOver = outcomes
      .map(({ lines }) => lines.buffer as ArrayBuffer)
      .filter(({ byteLength }) => byteLength > 0);
    parentPort?.postMessage(outcomes, handedOver);
  });
});
