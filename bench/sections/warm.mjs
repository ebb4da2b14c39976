import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { measureInPairs } from "../measure/in-pairs.mjs";
import { spreadOf } from "../measure/spread.mjs";
import { bench } from "../places.mjs";
import { bars } from "../report/plot.mjs";
import { milliseconds, table, times } from "../report/text.mjs";

/** Documents at a time, between which the others have their turn. */
const turn = 5;

/** One document after another in one process, each with another text. */
export const warm = {
  name: "warm",
  title: "Warm: one document after another in one process",
  measure: async ({ subjects, settings, reference }) => {
    const others = subjects.filter((subject) => subject.program.load !== undefined && subject !== reference);
    const servers = new Map();
    for (const subject of [reference, ...others]) servers.set(subject, await Server.start(subject));
    try {
      for (const server of servers.values()) await server.warmUp(settings.warmUp).catch(() => {});
      const measured = await measureInPairs({
        base: reference,
        subjects: others,
        rounds: settings.warmRounds,
        measure: async (subject) => {
          const { times: walls, cpu } = await servers.get(subject).build(turn);
          return { wall: spreadOf(walls).median, cpu };
        },
      });
      return [{ label: reference.label, ...measured.base }, ...measured.subjects];
    } finally {
      for (const server of servers.values()) server.end();
    }
  },
  report: (programs) => [
    `A process for each, all alive; by turns each makes ${turn} documents of different texts, with ${programs[0].label} making as many before and after.`,
    table(
      ["program", "ms a document", `× ${programs[0].label}`, "processor ms of its own process"],
      programs.map(({ label, wall, cpu, ratios }) => [
        label,
        milliseconds(wall),
        times(ratios?.wall),
        milliseconds(cpu),
      ]),
    ),
  ],
  plot: (programs) =>
    bars(
      "Warm, ms a document (logarithmic)",
      programs.map(({ label, wall }) => ({ label, ...wall })),
    ),
};

class Server {
  #child;
  #next = 1;
  #started;

  static async start({ program, format }) {
    const server = new Server();
    server.#child = fork(join(bench, "measure/warm-server.mjs"), [program.name, format], { stdio: "inherit" });
    server.#started = server.#answer();
    await server.#started.catch(() => {});
    return server;
  }

  /** Build for so many milliseconds, and at least three documents. */
  async warmUp(time) {
    const start = performance.now();
    for (let built = 0; built < 3 || performance.now() - start < time; built++) await this.build(1);
  }

  /** Errors: where the process did not start, or has ended. */
  async build(count) {
    await this.#started;
    this.#child.send({ first: this.#next, count });
    this.#next += count;
    return this.#answer();
  }

  end() {
    if (this.#child.connected) this.#child.disconnect();
  }

  async #answer() {
    const ended = new AbortController();
    const failed = once(this.#child, "exit", { signal: ended.signal }).then(([code]) => {
      throw new Error(`its process ended with ${code}`);
    });
    failed.catch(() => {});
    const [answer] = await Promise.race([once(this.#child, "message"), failed]);
    ended.abort();
    return answer;
  }
}
