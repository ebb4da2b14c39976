import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import { bench, fonts } from "../places.mjs";

const template = join(bench, "peers/weasyprint.html");
const pandoc = ["pandoc", "--from=markdown", "--to=html", `--template=${template}`, `--variable=fonts:${fonts}`];

/** Both from Debian. Warm, a Python process that stays runs pandoc for every motion and lays out with WeasyPrint as a library. */
export const peer = {
  name: "pandoc + WeasyPrint",
  formats: ["pdf"],
  version: () => [versionOf("pandoc"), versionOf("weasyprint")].join(" + "),
  missing: () =>
    ["pandoc", "weasyprint"].some((program) => versionOf(program) === undefined)
      ? "pandoc and weasyprint are not on the PATH (Debian: pandoc weasyprint)"
      : undefined,
  cold: (_, { input, folder }) => ({
    command: pandoc[0],
    args: [
      ...pandoc.slice(1),
      "--pdf-engine=weasyprint",
      "--pdf-engine-opt=--pdf-variant=pdf/ua-1",
      `--output=${folder}/${basename(input, ".md")}.pdf`,
      input,
    ],
  }),
  load: async () => {
    const folder = mkdtempSync(join(tmpdir(), "yrka-bench-"));
    const [input, output] = [join(folder, "m.md"), join(folder, "m.pdf")];
    const server = spawn(
      pythonOf("weasyprint"),
      [join(bench, "peers/weasyprint-server.py"), input, output, ...pandoc],
      {
        stdio: ["pipe", "pipe", "inherit"],
      },
    );
    unload = async () => {
      server.stdin.end();
      await once(server, "exit");
      rmSync(folder, { recursive: true, force: true });
    };
    const lines = createInterface(server.stdout);
    const ended = once(server, "exit").then(([code]) => {
      if (code !== 0) throw new Error(`the server of WeasyPrint ended with ${code}`);
    });
    return async (text) => {
      writeFileSync(input, text);
      const answer = Promise.race([once(lines, "line"), ended]);
      server.stdin.write("\n");
      await answer;
      return readFileSync(output);
    };
  },
  unload: () => unload(),
};

let unload;

/** The Python that the program is written for: its first line names it. */
function pythonOf(program) {
  const path = spawnSync("which", [program], { encoding: "utf8" }).stdout.trim();
  return /^#!\s*(\S*python\S*)/.exec(readFileSync(path, "utf8"))?.[1] ?? "python3";
}

function versionOf(program) {
  return /\d[\d.]+/.exec(spawnSync(program, ["--version"], { encoding: "utf8" }).stdout ?? "")?.[0];
}
