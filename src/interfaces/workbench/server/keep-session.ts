import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { sha256 } from "../../../ground/digest/sha256.ts";
import type { Session } from "./guard/session.ts";

/** After this long a secret is not used again. */
const maxAge = 12 * 60 * 60 * 1000;

/**
 * The session of the last preview of a folder, so that a page that is still open finds the server again after a crash. It lies where only this
 * user reads it. Undefined when there is none, or an old one.
 */
export function readSession(folder: string): Session | undefined {
  try {
    const { token, port, time }: Record<string, unknown> = JSON.parse(readFileSync(sessionFile(folder), "utf8"));
    if (typeof token !== "string" || !/^[\w-]{32}$/.test(token) || typeof port !== "number") return undefined;
    return typeof time === "number" && Date.now() - time < maxAge && Date.now() >= time ? { token, port } : undefined;
  } catch {
    return undefined;
  }
}

/** Keep the session. A folder that cannot be written costs no more than the comfort. */
export function keepSession(folder: string, session: Session): void {
  try {
    mkdirSync(stateFolder(), { recursive: true, mode: 0o700 });
    writeFileSync(sessionFile(folder), JSON.stringify({ ...session, time: Date.now() }), { mode: 0o600 });
    chmodSync(sessionFile(folder), 0o600);
  } catch {
    // Without it, an open page asks for the new address.
  }
}

function sessionFile(folder: string): string {
  const name = sha256(folder).slice(0, 16);
  return join(stateFolder(), `preview-${name}.json`);
}

function stateFolder(): string {
  const base = process.env["XDG_STATE_HOME"] ?? process.env["LOCALAPPDATA"] ?? join(homedir(), ".local/state");
  return join(base, "yrka");
}
