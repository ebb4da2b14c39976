import { availableParallelism } from "node:os";
import { isatty } from "node:tty";
import { visible } from "../../rules/wording.ts";
import { calledAs } from "./called-as.ts";

/** Where the program's words go: human text to stderr, data to stdout. */
export type Terminal = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** A person is watching stderr: progress may be shown. */
  readonly isInteractive: boolean;
  readonly hasColour: boolean;
  /** A person is reading stdout, and no file or program. */
  readonly isOutTerminal?: () => boolean;
};

/**
 * A terminal that no text from a file or a file's name can steer: `err` shows control characters, and knows lines alone; so does `out` where a
 * person reads it, while a file or a program gets what there is.
 */
export type Screen = Terminal & {
  /** Words with colours and movements of our own, in which others' have been made visible already. */
  readonly styled: (text: string) => void;
  /** The same on stdout. */
  readonly painted: (text: string) => void;
};

export function screenOf(terminal: Terminal): Screen {
  const err = (text: string): void => terminal.err(text.split("\n").map(visible).join("\n"));
  const out = (text: string): void => terminal.out(terminal.isOutTerminal?.() === true ? visibleLines(text) : text);
  return { ...terminal, err, out, styled: terminal.err, painted: terminal.out };
}

/** Lines and their indents are no control characters here, however a format ends its lines. */
function visibleLines(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => line.split("\t").map(visible).join("\t"))
    .join("\n");
}

/** The streams of this process. Reference for NO_COLOR: https://no-color.org */
export function processTerminal(): Terminal {
  const isInteractive = process.stderr.isTTY === true;
  const noColour = process.env["NO_COLOR"];
  const err = writer(() => process.stderr);
  return {
    out: writer(() => process.stdout),
    err: (text) => err(calledAs(text)),
    isInteractive,
    isOutTerminal: () => isatty(1),
    hasColour: isInteractive && (noColour === undefined || noColour === "") && process.env["TERM"] !== "dumb",
  };
}

/** Writes to a stream that is opened when first needed. Its reader may stop reading, as `head` does: that is no failure of ours. */
function writer(stream: () => NodeJS.WriteStream): (text: string) => void {
  let opened: NodeJS.WriteStream | undefined;
  return (text) => {
    opened ??= stream().on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE" && error.code !== "EOF") throw error;
    });
    opened.write(text);
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

/** How many threads this computer runs at once. */
export function cores(): number {
  return availableParallelism();
}

/** Someone may ask the process to end. */
export type Interrupt = {
  readonly isAsked: boolean;
  /** Listen no more. Where it was asked, the process ends now, the way it was asked to. */
  readonly end: () => void;
};

/** Hear Ctrl-C and a polite kill without ending at once; asked a second time, the process ends. */
export function onInterrupt(): Interrupt {
  const signals = ["SIGINT", "SIGTERM"] as const;
  let asked: NodeJS.Signals | undefined;
  const hear = (signal: NodeJS.Signals): void => {
    asked = signal;
    for (const each of signals) process.removeListener(each, hear);
  };
  for (const each of signals) process.on(each, hear);
  return {
    get isAsked() {
      return asked !== undefined;
    },
    end: () => {
      for (const each of signals) process.removeListener(each, hear);
      if (asked !== undefined) process.once("exit", () => process.kill(process.pid, asked));
    },
  };
}
