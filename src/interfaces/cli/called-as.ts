import { commands } from "./commands/index.ts";

/** Names the program as a person can call it: npm installs it where the shell does not look, and finds it there itself. */
export function calledAs(text: string, isStartedByNpm: boolean = startedByNpm()): string {
  return isStartedByNpm ? text.replace(called, "npx yrka") : text;
}

/** The program's name before one of its commands, and not as a word of a sentence or of a path. */
const called = new RegExp(`(?<=^|[\\s\`(])(?<!npx )yrka(?= (?:${Object.keys(commands).join("|")}|--?[a-z]+)\\b)`, "gm");

function startedByNpm(): boolean {
  return process.env["npm_config_user_agent"] !== undefined;
}
