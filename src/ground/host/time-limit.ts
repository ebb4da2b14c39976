/** Runs what reads a file, and may end it. Errors: `TimeLimitError` where it was ended, and what the action throws. */
export type TimeLimit = <T>(action: () => T) => T;

/** The action was not finished in time and was ended. */
export class TimeLimitError extends Error {
  override readonly name = "TimeLimitError";
  readonly seconds: number;

  constructor(seconds: number) {
    super(`not finished after ${seconds} seconds`);
    this.seconds = seconds;
  }
}

export const withoutLimit: TimeLimit = (action) => action();
