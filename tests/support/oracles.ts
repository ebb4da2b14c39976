import { spawnSync } from "node:child_process";
import { describe } from "vitest";

/** Programs written by others that judge what we made, and how to ask for their presence. */
const probes = {
  java: ["javac", ["-version"]],
  pdftotext: ["pdftotext", ["-v"]],
  pdfinfo: ["pdfinfo", ["-v"]],
  pdffonts: ["pdffonts", ["-v"]],
  pdftoppm: ["pdftoppm", ["-v"]],
  qpdf: ["qpdf", ["--version"]],
  mutool: ["mutool", ["-v"]],
  openssl: ["openssl", ["version"]],
  pdfsig: ["pdfsig", ["-v"]],
  soffice: ["soffice", ["--version"]],
  chromium: ["chromium", ["--version"]],
  git: ["git", ["--version"]],
} as const satisfies Record<string, readonly [string, readonly string[]]>;

export type Oracle = keyof typeof probes;

const present = new Map<Oracle, boolean>();

/** Set by `npm run test:quick`, which asks no program but this one. */
const isQuick = process.env["YRKA_QUICK"] !== undefined;

export function hasOracle(name: Oracle): boolean {
  if (isQuick) return false;
  const known = present.get(name);
  if (known !== undefined) return known;
  const [program, args] = probes[name];
  const found = spawnSync(program, [...args], { stdio: "ignore" }).error === undefined;
  present.set(name, found);
  return found;
}

/**
 * Tests that need these programs. Where one is missing they are skipped and the title names it; with `CI` set they run, and fail.
 * `npm run test:quick` skips them all.
 */
export function describeWith(oracles: readonly Oracle[], title: string, tests: () => void): void {
  const missing = oracles.filter((name) => !hasOracle(name));
  if (missing.length === 0 || (process.env["CI"] && !isQuick)) describe(title, tests);
  else describe.skip(`${title} (needs ${missing.join(", ")})`, tests);
}

/** Run a program and give what it printed; a failing one throws with its words. */
export function runOracle(program: string, args: readonly string[], input?: Uint8Array): string {
  const { stdout, stderr, status, error } = spawnSync(program, [...args], {
    maxBuffer: 256 * 1024 * 1024,
    ...(input === undefined ? {} : { input }),
  });
  if (error !== undefined) throw error;
  if (status !== 0)
    throw new Error(`${program} ${args.join(" ")} ended with ${status}:\n${stderr.toString()}${stdout.toString()}`);
  return stdout.toString("utf8");
}
