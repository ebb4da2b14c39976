// Checks the package as others get it: what is in it, how large it is, and that it works installed in an empty folder without scripts.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkOffice } from "./check-office.mjs";
import { emitTypes, tsc } from "./emit-types.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const limit = 6.5 * 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), "yrka-package-"));

/** A program that uses the library's types, with one mistake that they must find. */
const consumer = `import { buildMotion, checkMotion, type Diagnostic, findMotions, nodeHost, openResources, reasonOf } from "yrka";

const resources = openResources(nodeHost());
for (const file of findMotions([], resources.host).value ?? []) {
  const found: readonly Diagnostic[] = checkMotion(file, "final", resources).diagnostics;
  const words: readonly string[] = found.map((diagnostic) => reasonOf(diagnostic, "sv"));
  const built = await buildMotion(file, { formats: ["pdf"], variant: "final", standard: "a-2a" }, resources);
  const bytes: Uint8Array | undefined = built.value?.files[0]?.bytes;
  const title: string | undefined = built.value?.motion.title.value;
  // @ts-expect-error There is no such format.
  await buildMotion(file, { formats: ["odt"], variant: "final", standard: "a-2a" }, resources);
  void [words, bytes, title];
}
`;

try {
  emitTypes();
  const [packed] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
      shell: process.platform === "win32",
    }),
  );
  const outside = packed.files
    .map((file) => file.path)
    .filter(
      (path) => !/^(dist|templates|kommuner|schemas)\/|^(package\.json|README\.md|LICENSE|THIRD-PARTY\.md)$/.test(path),
    );
  if (outside.length > 0) throw new Error(`the package holds what it should not: ${outside.join(", ")}`);
  if (packed.size > limit) throw new Error(`the package is ${packed.size} bytes, more than ${limit}`);

  mkdirSync(join(folder, "office/motions"), { recursive: true });
  const office = join(folder, "office");
  writeFileSync(join(office, "package.json"), '{ "private": true }\n');
  execFileSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", join(folder, packed.filename)], {
    cwd: office,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  execFileSync(process.execPath, [join(office, "node_modules/yrka/dist/yrka.js"), "init"], {
    cwd: office,
    stdio: "inherit",
  });
  writeFileSync(join(office, "motions/prov.md"), readFileSync(join(root, "motions/umea-samarbeten.md")));
  execFileSync(process.execPath, [join(office, "node_modules/yrka/dist/yrka.js"), "build"], {
    cwd: office,
    stdio: "inherit",
  });
  for (const file of ["prov.pdf", "prov.docx"]) {
    const built = readFileSync(join(office, "output", file));
    if (built.length < 5000) throw new Error(`${file} from the installed package is only ${built.length} bytes`);
  }
  writeFileSync(join(office, "consumer.mts"), consumer);
  execFileSync(
    process.execPath,
    [
      tsc,
      "--ignoreConfig",
      "--strict",
      "--noEmit",
      "--module",
      "nodenext",
      "--target",
      "es2023",
      "--types",
      "",
      "consumer.mts",
    ],
    { cwd: office, stdio: "inherit" },
  );
  checkOffice(join(folder, packed.filename), folder);
  console.log(
    `package: ${packed.files.length} files, ${(packed.size / 1024 / 1024).toFixed(1)} MB packed, builds in an empty folder`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
