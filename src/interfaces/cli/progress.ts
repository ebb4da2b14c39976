import { visible } from "../../rules/wording.ts";
import type { Context } from "./command.ts";

/** Below this many motions a batch is over before a person has read the first line. */
const worthShowing = 5;

/** A line that says how far a batch has come, on a terminal only. */
export class Progress {
  readonly #total: number;
  readonly #context: Context;
  readonly #start: number;
  #done = 0;

  constructor(total: number, context: Context) {
    this.#total = total;
    this.#context = context;
    this.#start = context.host.elapsed();
  }

  show(path: string): void {
    if (this.#isShown)
      this.#context.terminal.styled(`\r\u001b[K[${this.#done + 1}/${this.#total}${this.#timeLeft()}] ${visible(path)}`);
    this.#done++;
  }

  end(): void {
    if (this.#isShown) this.#context.terminal.styled("\r\u001b[K");
  }

  get #isShown(): boolean {
    return this.#context.terminal.isInteractive && this.#total >= worthShowing;
  }

  #timeLeft(): string {
    if (this.#done === 0) return "";
    const seconds = Math.ceil(
      ((this.#context.host.elapsed() - this.#start) / 1000 / this.#done) * (this.#total - this.#done),
    );
    return this.#context.language === "sv" ? `, ${seconds} s kvar` : `, ${seconds} s left`;
  }
}
