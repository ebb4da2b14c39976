// Builds documents in one process, when asked to: `{ first, count }` is answered with the milliseconds of each, and the processor's for one.
import { programs } from "../peers/index.mjs";
import { variant } from "../sample/umea-motion.mjs";

const [name, format] = process.argv.slice(2);
const program = programs.find((one) => one.name === name);
const build = await program.load(format);
process.on("message", async ({ first, count }) => {
  const times = [];
  const before = process.cpuUsage();
  for (let number = first; number < first + count; number++) {
    const text = variant(number);
    const start = performance.now();
    await build(text);
    times.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(before);
  process.send({ times, cpu: (user + system) / 1000 / count });
});
process.on("disconnect", async () => {
  await program.unload?.();
  process.exit();
});
process.send("ready");
