import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { fuzzers } from "./fuzzers/index.ts";
import type { HuntNews, HuntOrder } from "./hunt.ts";

const usage = `npm run fuzz -- [--minutes N] [--seed S] [--only NAME,…] [--input FILE]

Gives each fuzzer N minutes (1), beginning with seed S (the clock's). A finding is saved to .cache/fuzz/ and ends its fuzzer.
--input tries one file again, with --only.

${fuzzers.map(({ name, about }) => `  ${name.padEnd(10)} ${about}`).join("\n")}`;

/** An input that takes longer than this is a finding too. */
const patience = 60_000;

const folder = join(import.meta.dirname, "../../.cache/fuzz");
const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "1" },
    seed: { type: "string", default: String(Math.floor(Date.now() / 1000)) },
    only: { type: "string" },
    input: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) console.log(usage);
else await main();

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const wanted = values.only?.split(",") ?? fuzzers.map(({ name }) => name);
  let findings = 0;
  for (const name of wanted) {
    const order: HuntOrder = {
      name,
      seed: Number(values.seed),
      milliseconds: Number(values.minutes) * 60_000,
      atHand: join(folder, `${name}-at-hand`),
      ...(values.input === undefined ? {} : { input: new Uint8Array(readFileSync(values.input)) }),
    };
    const news = await hunt(order);
    if (news.type === "finding") {
      findings++;
      const file = join(folder, `${name}-${news.seed}`);
      writeFileSync(file, news.input);
      console.log(`${name}: a finding after ${news.runs} inputs, seed ${news.seed}\n${news.error}`);
      console.log(`  again: npm run fuzz -- --only ${name} --input ${file}\n`);
    } else if (news.type === "done")
      console.log(
        `${name}: ${news.runs} inputs, the slowest ${Math.round(news.slowest)} ms, nothing found, seed ${order.seed}`,
      );
  }
  process.exitCode = findings === 0 ? 0 : 1;
}

/** Let a thread hunt, and end it where one input keeps it too long. */
function hunt(order: HuntOrder): Promise<HuntNews> {
  return new Promise((resolve) => {
    const worker = new Worker(join(import.meta.dirname, "hunt.mjs"), { workerData: order });
    let runs = 0;
    let timer = setTimeout(() => {}, 0);
    const end = (news: HuntNews): void => {
      clearTimeout(timer);
      worker.removeAllListeners();
      void worker.terminate();
      resolve(news);
    };
    const lost = (error: string): void =>
      end({ type: "finding", runs, seed: order.seed, input: new Uint8Array(readFileSync(order.atHand)), error });
    worker.on("message", (news: HuntNews) => {
      ({ runs } = news);
      clearTimeout(timer);
      timer = setTimeout(() => lost(`not finished after ${patience / 1000} s`), patience);
      if (news.type !== "run") end(news);
    });
    worker.on("error", (error) => lost(error.stack ?? error.message));
    worker.on("exit", (code) => lost(`the thread ended with ${code}`));
  });
}
