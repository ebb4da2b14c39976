import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, watch } from "node:fs";
import { join } from "node:path";
import { program, Workplace } from "./run-cli.ts";

/** A batch shared among threads, a batch in one thread, and motions one at a time. */
const manners = [
  { args: ["build", "--format", "txt,json", "--jobs", "2", "--force"], count: 24 },
  { args: ["build", "--format", "txt,json", "--jobs", "1", "--force"], count: 24 },
  { args: ["build", "--format", "pdf,docx", "motions/m00.md"], count: 1 },
] as const;

const signals = ["SIGKILL", "SIGINT", "SIGTERM"] as const;

export type Killed = { readonly killed: number; readonly finished: number; readonly faults: readonly string[] };

const motion = (index: number, word: string): string =>
  `---\ntitel: Motion ${index} om ${word}\ndatum: 2026-11-23\natt-satser:\n  - att kommunen prövar ${word}.\nundertecknare:\n  - namn: Anna Exempel\n    parti: M\n---\n\nEn text om ${word}.\n`;

/**
 * Build new motions over what was built from older ones and kill each build at a moment that the seed decides: anywhere in its time, or
 * soon after it began to write. Tells of each file that is then neither as it was nor as it was to become, and of what a last build leaves.
 */
export async function killBuilds(times: number, seed: number): Promise<Killed> {
  const random = randomOf(seed);
  const place = new Workplace();
  const faults: string[] = [];
  let killed = 0;
  try {
    for (const [turn, { args, count }] of manners.entries()) {
      for (const folder of ["old", "new", "output", "motions"])
        rmSync(join(place.folder, folder), { recursive: true, force: true });
      const texts = { old: "cykelvägar", new: "badplatser" } as const;
      const started = Date.now();
      for (const [out, word] of Object.entries(texts)) {
        for (let index = 0; index < count; index++) place.write(`motions/${nameOf(index)}.md`, motion(index, word));
        place.yrka([...args, "--out", out]);
      }
      const usual = (Date.now() - started) / 2;
      const kept = contents(place, "old");
      const wanted = contents(place, "new");
      if (wanted.size !== 2 * count) throw new Error(`${wanted.size} files were built of ${count} motions`);
      const share = Math.floor(times / manners.length) + (turn < times % manners.length ? 1 : 0);
      for (let time = 0; time < share; time++) {
        if (random() < 0.5 || time === 0) {
          rmSync(join(place.folder, "output"), { recursive: true, force: true });
          cpSync(join(place.folder, "old"), join(place.folder, "output"), { recursive: true });
        }
        const signal = signals[Math.floor(random() * signals.length)] ?? "SIGKILL";
        const isSoon = random() < 0.5;
        const wait = random() * (isSoon ? usual / 8 : usual);
        if (await kill(place, args, signal, isSoon, wait)) killed++;
        const held = contents(place, "output");
        for (const name of new Set([...kept.keys(), ...held.keys()])) {
          const content = held.get(name);
          if (content === undefined || (content !== kept.get(name) && content !== wanted.get(name)))
            faults.push(`${args.join(" ")}, ${signal} after ${wait.toFixed(1)} ms: ${name}`);
        }
      }
      place.yrka([...args]);
      const held = contents(place, "output", () => true);
      held.delete(".yrka");
      const spoilt = [...held].filter(([name, content]) => wanted.get(name) !== content).map(([name]) => name);
      const lost = [...wanted.keys()].filter((name) => !held.has(name));
      faults.push(...[...spoilt, ...lost].map((name) => `${args.join(" ")}, a last build: ${name}`));
    }
  } finally {
    place.remove();
  }
  return { killed, finished: times - killed, faults };
}

/** Start a build and send it a signal: some time after its start, or after the first sign of it in the folder. Gives whether it died of it. */
async function kill(
  place: Workplace,
  args: readonly string[],
  signal: NodeJS.Signals,
  isSoon: boolean,
  wait: number,
): Promise<boolean> {
  const output = join(place.folder, "output");
  mkdirSync(output, { recursive: true });
  const child = spawn(process.execPath, [program, ...args], { cwd: place.folder, stdio: "ignore" });
  const send = (): void => void setTimeout(() => child.kill(signal), wait);
  const sign = isSoon ? watch(output).once("change", send) : undefined;
  if (!isSoon) send();
  const died = await new Promise<boolean>((resolve) => child.on("exit", (_, name) => resolve(name !== null)));
  sign?.close();
  return died;
}

function contents(place: Workplace, folder: string, isWanted = (name: string) => !name.startsWith(".")) {
  const path = join(place.folder, folder);
  const names = readdirSync(path).filter(isWanted);
  return new Map(
    names.map((name) => [name, name === ".yrka" ? "" : readFileSync(join(path, name)).toString("base64")] as const),
  );
}

function nameOf(index: number): string {
  return `m${String(index).padStart(2, "0")}`;
}

/** Numbers from 0 to 1, the same for the same seed. Reference: mulberry32. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
