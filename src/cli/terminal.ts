/** Where the program's words go: human text to stderr, data to stdout. */
export type Terminal = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** A person is watching stderr: progress may be shown. */
  readonly isInteractive: boolean;
  readonly hasColour: boolean;
};

/** The streams of this process. Reference for NO_COLOR: https://no-color.org */
export function processTerminal(): Terminal {
  const isInteractive = process.stderr.isTTY === true;
  const noColour = process.env["NO_COLOR"];
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    isInteractive,
    hasColour: isInteractive && (noColour === undefined || noColour === "") && process.env["TERM"] !== "dumb",
  };
}

/** Version of Node.js that runs the program, such as `20.20.2`. */
export function nodeVersion(): string {
  return process.versions.node;
}

/** Today's date where the user is, `2026-11-23`: only for what a new motion begins with. */
export function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
