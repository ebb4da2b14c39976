import { expect, it } from "vitest";
import { outputName } from "../../../src/motion/output-name.ts";

it.each([
  ["motions/x.md", "x"],
  ["motions/x/motion.md", "x"],
  ["motions/2026/Fler broar.md", "Fler broar"],
  ["x.md", "x"],
  ["motion.md", "motion"],
  ["../motion.md", "motion"],
  ["/srv/x/Motion.MD", "x"],
  ["motions/x.y.md", "x.y"],
])("%s is called %s", (file, name) => {
  expect(outputName(file)).toBe(name);
});
