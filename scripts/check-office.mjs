// Makes an office with the packed program, and does from a fresh clone of it what its workflow does.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const kommun = "Umeå";

/** `tarball` is the packed program, `folder` an empty place to work in, which somebody else removes. Throws where a step fails. */
export function checkOffice(tarball, folder) {
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: join(folder, "gitconfig"),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CEILING_DIRECTORIES: folder,
  };
  const run = (cwd, command) => execFileSync(command, { cwd, env, shell: true, encoding: "utf8", stdio: "pipe" });

  const made = join(folder, "made/motioner");
  mkdirSync(made, { recursive: true });
  run(made, "git init --quiet");
  run(made, `npm exec --yes --package="${tarball}" -- yrka init --kommun ${kommun}`);
  const said = run(made, "npm install --prefer-offline 2>&1");
  if (/npm (warn|error|notice)/.test(said)) throw new Error(`npm install in a new office warns:\n${said}`);
  run(made, "git add --all");
  run(made, "git -c user.name=A -c user.email=a@example.org commit --quiet --message Start");

  const clone = join(folder, "clone");
  run(folder, `git clone --quiet "${made}" clone`);
  // Nothing outside the clone is left to lean on.
  renameSync(join(folder, "made"), join(folder, "gone"));
  renameSync(tarball, `${tarball}.gone`);
  const { jobs } = parse(readFileSync(join(clone, ".github/workflows/motioner.yml"), "utf8"));
  const steps = jobs.bygg.steps.flatMap(({ run: command }) => command ?? []);
  for (const step of steps) run(clone, step);
  for (const file of ["exempel.pdf", "exempel.docx", "exempel.json", "exempel.txt", "lista.html"])
    if (!existsSync(join(clone, "output", file))) throw new Error(`the workflow of an office did not make ${file}`);
  console.log(`office: made from the package, cloned, and its workflow's ${steps.length} commands run`);
}
