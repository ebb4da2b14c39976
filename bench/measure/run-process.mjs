import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The program that tells what another one used; without it only wall time is known. */
const time = "/usr/bin/time";
const timeArgs = process.platform === "darwin" ? ["-l", "-o"] : ["-f", "%U %S %M", "-o"];
const hasTime = process.platform !== "win32" && existsSync(time);
/** A program that takes longer is given up. */
const longest = 120_000;
let runs = 0;

/** What every ratio of whole processes is to: Node doing nothing. */
export const bareNode = { command: process.execPath, args: ["-e", "0"] };

/**
 * Run a command to its end. Gives wall milliseconds, processor milliseconds of it and all it started, and the largest resident memory
 * of any one process of it in megabytes. Throws with its words when it fails.
 */
export async function runProcess({ command, args, cwd, env = {} }) {
  const report = join(tmpdir(), `yrka-bench-${process.pid}-${runs++}`);
  const whole = hasTime ? [time, ...timeArgs, report, command, ...args] : [command, ...args];
  const start = performance.now();
  const { code, said } = await ended(whole, { cwd, env: { ...process.env, ...env } });
  const wall = performance.now() - start;
  if (code !== 0) throw new Error(`ended with ${code}: ${lastWords(said)}`);
  return { wall, ...(hasTime ? usageIn(report) : {}) };
}

function ended([command, ...args], options) {
  return new Promise((resolve, reject) => {
    // A group of its own, so that what it starts ends with it.
    const child = spawn(command, args, { ...options, detached: hasTime, stdio: ["ignore", "ignore", "pipe"] });
    const timer = setTimeout(() => process.kill(hasTime ? -child.pid : child.pid), longest);
    let said = "";
    child.stderr.on("data", (chunk) => {
      said = (said + chunk).slice(-10_000);
    });
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      resolve({ code: code ?? signal, said });
    });
  });
}

/** The line that says what went wrong, without places on this computer. */
function lastWords(said) {
  const lines = said.trim().split("\n");
  const line = lines.findLast((text) => /^\w*(Error|Exception)\b/.test(text)) ?? lines.at(-1);
  return line.replace(/(file:\/)?\/[^\s:]+/g, "…").slice(0, 200);
}

function usageIn(report) {
  const text = readFileSync(report, "utf8");
  rmSync(report);
  if (process.platform === "darwin") {
    const number = (pattern) => Number(pattern.exec(text)?.[1]);
    return {
      cpu: 1000 * (number(/([\d.]+) user/) + number(/([\d.]+) sys/)),
      peak: number(/(\d+) +maximum resident/) / 1e6,
    };
  }
  const [user, system, kilobytes] = text.trim().split("\n").at(-1).split(" ").map(Number);
  return { cpu: 1000 * (user + system), peak: kilobytes / 1000 };
}
