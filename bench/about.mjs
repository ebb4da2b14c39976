import { cpus, release, totalmem, type } from "node:os";

/** What the figures were measured on, and when. */
export function about(mode, took) {
  const processors = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    mode,
    took,
    processor: processors[0]?.model.trim() ?? "unknown processor",
    cores: processors.length,
    memory: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    node: process.versions.node,
  };
}
