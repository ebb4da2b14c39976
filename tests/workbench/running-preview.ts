import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { program } from "../support/run-cli.ts";

/** `yrka preview` as a process of its own. */
export class RunningPreview {
  readonly address: string;
  readonly #process: ChildProcess;

  private constructor(address: string, process: ChildProcess) {
    this.address = address;
    this.#process = process;
  }

  /** Start in a folder; what the program remembers between runs is kept there too. */
  static async start(folder: string, args: readonly string[] = []): Promise<RunningPreview> {
    const running = spawn(process.execPath, [program, "preview", "--no-open", ...args], {
      cwd: folder,
      env: { PATH: process.env["PATH"], XDG_STATE_HOME: `${folder}/.state` },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    for await (const chunk of running.stderr) {
      said += chunk;
      const address = /http:\/\/\S+/.exec(said)?.[0];
      if (address !== undefined) return new RunningPreview(address, running);
    }
    throw new Error(`yrka preview did not start: ${said}`);
  }

  get port(): number {
    return Number(new URL(this.address).port);
  }

  /** End the process as a crash ends it. */
  async kill(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    this.#process.kill("SIGKILL");
    await once(this.#process, "exit");
  }
}
