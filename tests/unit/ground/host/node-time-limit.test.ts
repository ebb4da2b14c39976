import { describe, expect, it } from "vitest";
import { nodeTimeLimit } from "../../../../src/ground/host/node-time-limit.ts";
import { TimeLimitError } from "../../../../src/ground/host/time-limit.ts";

describe("a limit of time", () => {
  const limit = nodeTimeLimit(0.2);

  it("gives what the action gives, and throws what it throws", () => {
    expect(limit(() => limit(() => 7))).toBe(7);
    expect(() =>
      limit(() => {
        throw new RangeError("own");
      }),
    ).toThrow(RangeError);
  });

  it.each([
    [
      "a loop",
      () => {
        for (;;);
      },
    ],
    ["a pattern", () => /^(a+)+$/.test(`${"a".repeat(60)}b`)],
  ])("ends %s", (_, action: () => unknown) => {
    const started = performance.now();
    expect(() => limit(action)).toThrow(TimeLimitError);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(limit(() => "goes on")).toBe("goes on");
  });
});
