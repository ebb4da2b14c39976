import { Script } from "node:vm";
import { type TimeLimit, TimeLimitError } from "./time-limit.ts";

const slot = Symbol.for("yrka.limited");

const script = new Script(`globalThis[Symbol.for("yrka.limited")]()`);

/**
 * A limit of time for what runs without a pause, in this thread: V8 ends it wherever it is, in a pattern too. It costs a fraction of a
 * millisecond, where a thread of its own would cost a start of the program. What goes on after an `await` is not seen.
 */
export function nodeTimeLimit(seconds: number): TimeLimit {
  return (action) => {
    const world = globalThis as { [slot]?: (() => unknown) | undefined };
    const outer = world[slot];
    world[slot] = action;
    try {
      return script.runInThisContext({ timeout: seconds * 1000 }) as ReturnType<typeof action>;
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT")
        throw new TimeLimitError(seconds);
      throw error;
    } finally {
      world[slot] = outer;
    }
  };
}
