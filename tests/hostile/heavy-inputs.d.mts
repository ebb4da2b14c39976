export type HeavyInput = {
  readonly name: string;
  readonly file: string;
  readonly bytes: string | Uint8Array;
  readonly commands: readonly string[];
};

export function heavyInputs(scale: number): readonly HeavyInput[];
