// Builds documents in one process, when asked to: `{ first, count }` is answered with the milliseconds of each.
import { programs } from "../peers/index.mjs";
import { variant } from "../sample/umea-motion.mjs";

const [name, format] = process.argv.slice(2);
const program = programs.find((one) => one.name === name);
const build = await program.load(format);
process.on("message", async ({ first, count }) => {
  const times = [];
  for (let number = first; number < first + count; number++) {
    const text = variant(number);
    const start = performance.now();
    await build(text);
    times.push(performance.now() - start);
  }
  process.send(times);
});
process.on("disconnect", async () => {
  await program.unload?.();
  process.exit();
});
process.send("ready");
