import { cpus, release, totalmem, type } from "node:os";

/** What the figures were measured on, and when. `took`: in words. */
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

/** The same as a sentence. */
export function aboutInWords({ date, mode, took, processor, cores, memory, system, node }) {
  return `${date}, ${mode} mode, ${took}: ${processor}, ${cores} cores, ${memory} GB, ${system}, Node ${node}.`;
}
