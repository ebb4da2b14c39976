import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    reporters: ["default", "./tests/support/count-reporter.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: "threads",
    isolate: false,
    maxWorkers: "100%",
  },
});
