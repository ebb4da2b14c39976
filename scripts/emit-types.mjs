// Writes dist/types/: the declarations that the library's exports lead to, and no others.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** The compiler, as a program to run with Node. */
export const tsc = join(root, "node_modules/typescript/bin/tsc");

/** The compiler keeps `.ts` in the paths of declarations; whoever reads them looks for a declaration beside a `.js`. */
const relativePath = /(\bfrom\s*|\bimport\()"(\.[^"]*)\.ts"/g;

export function emitTypes(outdir = join(root, "dist/types")) {
  const aside = mkdtempSync(join(tmpdir(), "yrka-types-"));
  try {
    execFileSync(process.execPath, [tsc, "-p", join(root, "tsconfig.types.json"), "--outDir", aside], {
      stdio: "inherit",
    });
    rmSync(outdir, { recursive: true, force: true });
    const waiting = [join(aside, "index.d.ts")];
    const found = new Set(waiting);
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const text = readFileSync(file, "utf8");
      for (const [, , path] of text.matchAll(relativePath)) {
        const target = join(dirname(file), `${path}.d.ts`);
        if (!found.has(target)) waiting.push(target);
        found.add(target);
      }
      const to = join(outdir, relative(aside, file));
      mkdirSync(dirname(to), { recursive: true });
      writeFileSync(to, text.replace(relativePath, '$1"$2.js"'));
    }
    // The launcher's folder is CommonJS; the library beside it is not.
    writeFileSync(join(outdir, "package.json"), '{ "type": "module" }\n');
    return found.size;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) emitTypes();
