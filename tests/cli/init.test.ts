import { execFileSync, spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { version } from "../../src/version.ts";
import { projectFolder } from "../support/cases.ts";
import { describeWith } from "../support/oracles.ts";
import { program, Workplace } from "../support/run-cli.ts";

const written = [
  "package.json",
  "README.md",
  "yrka.config.yml",
  "motions/exempel.md",
  "templates/README.md",
  "inlämnade/README.md",
  ".gitattributes",
  ".gitignore",
  ".npmrc",
  ".githooks/pre-commit",
  ".github/workflows/motioner.yml",
  "Starta.cmd",
  "Starta.command",
  `program/yrka-${version}.tgz`,
];
const next = "Nästa steg: kör npm install, eller dubbelklicka på Starta.cmd (Windows) eller Starta.command (macOS).\n";
/** No repository above the folder of a test. */
const outsideGit = { GIT_CEILING_DIRECTORIES: tmpdir(), LC_ALL: "C.UTF-8" };

describe("yrka init", () => {
  let place: Workplace;
  afterEach(() => place.remove());

  it("writes what an office begins with, and a motion that passes every check", () => {
    place = new Workplace();
    expect(place.yrka(["init", "--kommun", "Piteå"], outsideGit)).toEqual({
      code: 0,
      out: "",
      err: `Skrev:\n${written.map((path) => `  ${path}\n`).join("")}Mappen är inte i git. Kör git init och sedan yrka init --git för granskning vid incheckning.\n${next}`,
    });
    expect(place.yrka(["check", "--strict", "--info"], outsideGit)).toEqual({ code: 0, out: "", err: "" });
    expect(place.yrka(["build"], outsideGit).err).toBe("Byggde output/exempel.pdf och output/exempel.docx\n");
    const startFile = readFileSync(join(place.folder, "Starta.cmd"), "latin1");
    expect(startFile.replaceAll("\r\n", "")).toMatch(/^[\x20-\x7e]+$/);
    for (const program of [".githooks/pre-commit", "Starta.command"])
      expect(statSync(join(place.folder, program)).mode & 0o111).toBe(process.platform === "win32" ? 0 : 0o111);
  });

  it("completes a package.json, touches nothing else that is there, and says so", () => {
    place = new Workplace({
      "package.json":
        '{ "name": "egen", "scripts": { "draft": "eget" }, "dependencies": { "yrka": "file:../yrka-0.1.0.tgz" } }',
      "motions/egen.md": "text",
      ".gitignore": "mitt\n",
    });
    const { code, err } = place.yrka(["init"], outsideGit);
    expect(code).toBe(0);
    expect(err).toContain("Kompletterade:\n  package.json\nFanns redan och är orört:\n  .gitignore\n");
    expect(err).not.toContain("exempel.md");
    const held = ["motions/egen.md", ".gitignore"].map((path) => readFileSync(join(place.folder, path), "utf8"));
    expect(held).toEqual(["text", "mitt\n"]);
    expect(JSON.parse(readFileSync(join(place.folder, "package.json"), "utf8"))).toMatchObject({
      name: "egen",
      scripts: { draft: "eget", "build-motion": "yrka build" },
      dependencies: { yrka: `file:program/yrka-${version}.tgz` },
    });
  });

  it("makes the folder that is named", () => {
    place = new Workplace();
    const { code, err } = place.yrka(["init", "våra motioner"], outsideGit);
    expect({ code, last: err.split("\n").at(-2) }).toEqual({
      code: 0,
      last: next.replace("npm install,", "npm install i våra motioner,").trim(),
    });
    const manifest = readFileSync(join(place.folder, "våra motioner/package.json"), "utf8");
    expect(JSON.parse(manifest)).toMatchObject({ name: "vara-motioner" });
  });

  it("refuses the program's own folder, and says what to do instead", () => {
    place = new Workplace();
    const at = (cwd: string) =>
      spawnSync(process.execPath, [program, "init"], { cwd, encoding: "utf8", env: { PATH: process.env["PATH"] } });
    for (const folder of [projectFolder, join(projectFolder, "motions")]) {
      const { status, stderr } = at(folder);
      expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("npx yrka init ../motioner\n") });
    }
    expect(existsSync(join(projectFolder, "yrka.config.yml"))).toBe(false);
  });

  it("knows the kommun, or stops", () => {
    place = new Workplace();
    expect(place.yrka(["init", "--kommun", "Pitee"])).toEqual({
      code: 2,
      out: "",
      err: "yrka: Okänd kommun Pitee\nVisa hjälp: yrka --help\n",
    });
  });
});

describeWith(["git"], "an office made from the packed package", () => {
  let office: string;
  const env = {
    ...process.env,
    ...outsideGit,
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    NO_COLOR: "1",
  };
  const run = (program: string, ...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(program, [...args], { cwd: office, env, encoding: "utf8" });
    return { status, said: `${stdout}${stderr}` };
  };
  const yrka = (...args: readonly string[]) => run(process.execPath, "node_modules/yrka/dist/yrka.js", ...args);
  const git = (...args: readonly string[]) => run("git", ...args);
  const write = (path: string, text: string): void => writeFileSync(join(office, path), text);

  beforeAll(() => {
    office = mkdtempSync(join(tmpdir(), "yrka kontor-"));
    const pack = ["pack", "--silent", "--ignore-scripts", "--pack-destination", office];
    const shell = process.platform === "win32";
    const tarball = execFileSync("npm", pack, { cwd: projectFolder, encoding: "utf8", shell }).trim();
    mkdirSync(join(office, "node_modules/yrka"), { recursive: true });
    execFileSync("tar", ["-xzf", tarball, "--strip-components=1", "-C", "node_modules/yrka"], { cwd: office });
    rmSync(join(office, tarball));
    git("init", "--quiet", ".");
    git("config", "user.name", "Anna Exempel");
    git("config", "user.email", "anna@example.org");
  });
  afterAll(() => rmSync(office, { recursive: true, force: true }));

  it("lets a motion without errors be committed", () => {
    const made = yrka("init", "--kommun", "Umeå");
    expect(made.status).toBe(0);
    expect(made.said).toContain("git diff visar DOCX och PDF som ord.\nMotioner granskas när de checkas in.\n");
    git("add", "--all");
    expect(git("commit", "--quiet", "--message", "Börja")).toEqual({ status: 0, said: "" });
    expect(git("ls-files").said).not.toContain("node_modules");
  });

  it("stops a motion with errors, and judges what is staged and not what lies in the folder", () => {
    write(
      "motions/fel.md",
      "---\nkommun: Umeå\ntitel: Fel\ndatum: 2026-11-23\nundertecknare:\n  - namn: A B\n---\n\nText.\n",
    );
    git("add", "motions/fel.md");
    const stopped = git("commit", "--quiet", "--message", "Fel");
    expect(stopped.status).toBe(1);
    expect(stopped.said).toContain("motions/fel.md:1:1: fel: Att-satser saknas [clause-present]");

    copyFileSync(join(office, "motions/exempel.md"), join(office, "motions/fel.md"));
    expect(git("commit", "--quiet", "--message", "Fel").status).toBe(1);
    git("add", "motions/fel.md");
    write("motions/fel.md", "inte en motion");
    expect(git("commit", "--quiet", "--message", "Rättad")).toEqual({ status: 0, said: "" });
    git("checkout", "--quiet", "motions/fel.md");
  });

  it("shows what changed in a DOCX and a PDF as words", () => {
    const keep = (): void => {
      expect(yrka("build", "motions/exempel.md").status).toBe(0);
      for (const name of ["exempel.docx", "exempel.pdf"])
        copyFileSync(join(office, "output", name), join(office, "inlämnade", name));
    };
    keep();
    git("add", "--all");
    expect(git("commit", "--quiet", "--message", "Lämna in").status).toBe(0);
    write(
      "motions/exempel.md",
      readFileSync(join(office, "motions/exempel.md"), "utf8").replace("bygger 200", "bygger 300"),
    );
    keep();
    const changed = (name: string): readonly string[] =>
      git("-c", "core.quotePath=false", "diff", "--word-diff=plain", "--", `inlämnade/${name}`)
        .said.split("\n")
        .filter((line) => line.includes("[-") || line.includes("{+"));
    expect(changed("exempel.docx")).toEqual([
      "att\tkommunen bygger [-200-]{+300+} väderskyddade cykelplatser vid stationen.",
    ]);
    expect(changed("exempel.pdf")).toEqual([
      "1. att kommunen bygger [-200-]{+300+} väderskyddade cykelplatser vid stationen.",
    ]);
  });

  it("leaves a folder of hooks that somebody chose, and says so", () => {
    git("config", "core.hooksPath", "egna");
    expect(yrka("init", "--git").said).toBe(
      "git diff visar DOCX och PDF som ord.\nGit har redan en egen mapp för krokar; lägg själv till .githooks/pre-commit i den.\n",
    );
    expect(git("config", "core.hooksPath").said).toBe("egna\n");
  });
});
