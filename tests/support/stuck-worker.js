import { parentPort } from "node:worker_threads";

// A thread that never finishes a motion called stuck.md, dies of dead.md, and is done with every other at once.
parentPort.on("message", ({ path }) => {
  if (path === "dead.md") throw new Error("died");
  while (path === "stuck.md");
  parentPort.postMessage({
    diagnostics: [],
    outputs: [path],
    isUnchanged: false,
    different: [],
    kept: [],
    setAside: [],
    savedAgain: [],
    phases: [],
  });
});
