import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    reporters: ["default", "./tests/support/count-reporter.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: "threads",
    isolate: false,
    // Many tests wait for other programs: a third worker for each two cores has work meanwhile.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
  },
});
