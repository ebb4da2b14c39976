type OpenField = { instruction: string; hasResult: boolean };

/** Follows fields through a story: what they ask for is no text, what they gave is. */
export class FieldTracker {
  readonly #open: OpenField[] = [];

  mark(type: string): void {
    const field = this.#open.at(-1);
    if (type === "begin") this.#open.push({ instruction: "", hasResult: false });
    else if (type === "separate" && field !== undefined) field.hasResult = true;
    else if (type === "end") this.#open.pop();
  }

  instruction(text: string): void {
    const field = this.#open.at(-1);
    if (field !== undefined && !field.hasResult) field.instruction += text;
  }

  /** Read the result of a field that stands in one element. */
  within<T>(instruction: string, read: () => T): T {
    this.#open.push({ instruction, hasResult: true });
    const result = read();
    this.#open.pop();
    return result;
  }

  get isInstruction(): boolean {
    return this.#open.some(({ hasResult }) => !hasResult);
  }

  /** A link is told by its address, another field by its name, such as `PAGE`. */
  get surroundings(): { readonly link?: string; readonly field?: string } {
    let link: string | undefined;
    let field: string | undefined;
    for (const { instruction } of this.#open) {
      const [name = ""] = instruction.trim().split(/\s+/, 1);
      if (name.toUpperCase() === "HYPERLINK") link = /"([^"]*)"/.exec(instruction)?.[1] ?? "";
      else if (name !== "") field = name.toUpperCase();
    }
    return { ...(link === undefined ? {} : { link }), ...(field === undefined ? {} : { field }) };
  }
}
