import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type Flavour = "2a" | "3a" | "4" | "ua1" | "ua2";

export type PdfFailure = {
  /** Clause and number of the test, such as `7.18.5-1`. */
  readonly rule: string;
  readonly message: string;
  readonly context: string;
  readonly count: number;
};

export type PdfResult = { readonly name: string; readonly flavour: Flavour; readonly failures: readonly PdfFailure[] };

const oracles = join(import.meta.dirname, "../oracles");
const source = join(oracles, "verapdf/Check.java");
const jar = join(oracles, "node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar");
const cache = join(import.meta.dirname, "../../.cache/verapdf");

/**
 * Check files with veraPDF, all in one Java process: starting it takes longer than a file does.
 *
 * A result for each file and flavour, in that order; a conforming file has no failures.
 */
export async function validatePdf(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  flavours: readonly Flavour[],
): Promise<readonly PdfResult[]> {
  const classes = compile();
  const folder = mkdtempSync(join(tmpdir(), "yrka-verapdf-"));
  try {
    const paths = files.map(({ bytes }, index) => {
      const path = join(folder, `${index}.pdf`);
      writeFileSync(path, bytes);
      return path;
    });
    const classPath = [classes, jar].join(process.platform === "win32" ? ";" : ":");
    // Each process is short: the quick compiler and the plain collector start fastest.
    const flags = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath, "Check", flavours.join(",")];
    const { stdout, stderr, status } = spawnSync("java", [...flags, ...paths], { encoding: "utf8", maxBuffer: 1e9 });
    if (status !== 0) throw new Error(`veraPDF ended with ${status}: ${stderr}`);
    return stdout
      .trim()
      .split("\n")
      .map((line, index) => {
        const { flavour, compliant, failures } = JSON.parse(line);
        const name = files[Math.floor(index / flavours.length)]?.name ?? "";
        if (compliant !== (failures.length === 0)) throw new Error(`veraPDF contradicts itself: ${line}`);
        return { name, flavour, failures };
      });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Compile the harness into a folder named after its text, once. Test files run side by side, so it is moved into place whole. */
function compile(): string {
  if (!existsSync(jar)) throw new Error("veraPDF is not installed: run node scripts/install-oracles.mjs");
  const classes = join(cache, createHash("sha256").update(readFileSync(source)).digest("hex").slice(0, 16));
  if (existsSync(classes)) return classes;
  const aside = mkdtempSync(join(tmpdir(), "yrka-verapdf-"));
  const { status, stderr } = spawnSync("javac", ["-cp", jar, "-d", aside, source], { encoding: "utf8" });
  if (status !== 0) throw new Error(`javac: ${stderr}`);
  mkdirSync(cache, { recursive: true });
  try {
    cpSync(aside, `${classes}.${process.pid}`, { recursive: true });
    renameSync(`${classes}.${process.pid}`, classes);
  } catch {
    // Another test file was first.
    rmSync(`${classes}.${process.pid}`, { recursive: true, force: true });
  }
  rmSync(aside, { recursive: true, force: true });
  return classes;
}
