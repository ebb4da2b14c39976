import type { Host } from "../ground/host/host.ts";

/** Milliseconds that each phase took, in the order the phases first ran. */
export class Profile {
  readonly #phases = new Map<string, number>();
  readonly #elapsed: () => number;

  constructor(host: Host) {
    this.#elapsed = host.elapsed;
  }

  measure<T>(phase: string, action: () => T): T {
    const start = this.#elapsed();
    try {
      return action();
    } finally {
      this.#add(phase, this.#elapsed() - start);
    }
  }

  async measureAsync<T>(phase: string, action: () => Promise<T>): Promise<T> {
    const start = this.#elapsed();
    try {
      return await action();
    } finally {
      this.#add(phase, this.#elapsed() - start);
    }
  }

  get phases(): readonly (readonly [phase: string, milliseconds: number])[] {
    return [...this.#phases];
  }

  #add(phase: string, milliseconds: number): void {
    this.#phases.set(phase, (this.#phases.get(phase) ?? 0) + milliseconds);
  }
}
