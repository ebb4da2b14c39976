// Measures what hostile inputs cost, at 1, 2 and 4 times their size: node scripts/measure-hostile.mjs [words of a name]
// Writes tests/hostile/costs.md. Run it on a computer that does nothing else, after node scripts/bundle.mjs.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { heavyInputs } from "../tests/hostile/heavy-inputs.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const wanted = process.argv.slice(2).join(" ");
const scales = [1, 2, 4];
/** Seconds after which a run is ended. */
const patience = 60;

const folder = mkdtempSync(join(tmpdir(), "yrka-hostile-"));
const hook = join(folder, "hook.cjs");
const memory = join(folder, "memory");
// What Linux says of the process itself: the other figure counts the process that started it too.
const peak = `const { readFileSync, writeFileSync } = require("fs");
process.on("exit", () => {
  let kilobytes = process.resourceUsage().maxRSS;
  try {
    kilobytes = Number(/VmHWM:\\s*(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]);
  } catch {}
  writeFileSync(${JSON.stringify(memory)}, String(kilobytes));
});`;
writeFileSync(hook, peak);

/** Seconds and megabytes of one run, and what it ended with. */
function measure(command, file) {
  const args = command === "import" ? [command, file, "--out", "motions/ny.md", "--force"] : [command, file];
  rmSync(memory, { force: true });
  const started = performance.now();
  const { status } = spawnSync(process.execPath, ["-r", hook, join(root, "dist/yrka.js"), ...args], {
    cwd: folder,
    timeout: patience * 1000,
    killSignal: "SIGKILL",
    stdio: "ignore",
  });
  const seconds = (performance.now() - started) / 1000;
  return {
    seconds,
    code: status ?? "–",
    megabytes: status === null ? undefined : Number(readFileSync(memory, "utf8")) / 1024,
  };
}

const rows = [];
const inputs = new Map(scales.map((scale) => [scale, heavyInputs(scale)]));
for (const [index, { name, file, commands }] of inputs.get(1).entries()) {
  if (!name.includes(wanted)) continue;
  for (const command of commands) {
    const runs = scales.map((scale) => {
      const { bytes } = inputs.get(scale)[index];
      rmSync(join(folder, "output"), { recursive: true, force: true });
      mkdirSync(join(folder, "motions"), { recursive: true });
      writeFileSync(join(folder, file), bytes);
      return { size: Buffer.byteLength(bytes), ...measure(command, file) };
    });
    const last = runs.at(-1);
    const row = [
      `${file.slice(file.lastIndexOf(".") + 1)}: ${name}`,
      command,
      `${Math.ceil(last.size / 1000)} kB`,
      ...runs.map(({ seconds }) => (seconds >= patience ? `over ${patience}` : seconds.toFixed(1))),
      last.megabytes === undefined ? "–" : Math.round(last.megabytes),
      last.code,
    ];
    rows.push(`| ${row.join(" | ")} |`);
    console.error(rows.at(-1));
  }
}
rmSync(folder, { recursive: true, force: true });
const table = [
  "# What hostile inputs cost",
  "",
  "Written by scripts/measure-hostile.mjs: seconds of a whole run at 1, 2 and 4 times an input's size, and megabytes and exit code at 4 times.",
  "",
  "| input | command | size at 4× | 1× | 2× | 4× | MB | exit |",
  "| --- | --- | --- | --- | --- | --- | --- | --- |",
  ...rows,
  "",
];
if (wanted === "") writeFileSync(join(root, "tests/hostile/costs.md"), table.join("\n"));
