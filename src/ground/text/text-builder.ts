import type { PlacedText, Span } from "./placed-text.ts";

/** Collects a text piece by piece with the place of each, in time that grows with the text. */
export class TextBuilder {
  readonly #file: string;
  readonly #start: number;
  readonly #pieces: string[] = [];
  readonly #spans: Span[] = [];
  #length = 0;
  #lastIsVerbatim = false;

  /** `start` is the place of the text should it stay empty. */
  constructor(file: string, start: number) {
    this.#file = file;
    this.#start = start;
  }

  get length(): number {
    return this.#length;
  }

  /** Add a piece that the file has letter for letter from `start`. */
  verbatim(value: string, start: number): void {
    if (value === "") return;
    const last = this.#spans.at(-1);
    if (last !== undefined && this.#lastIsVerbatim && last.end === start) {
      this.#spans[this.#spans.length - 1] = { ...last, end: start + value.length };
    } else {
      this.#spans.push({ at: this.#length, start, end: start + value.length });
    }
    this.#push(value, true);
  }

  /** Add a piece that comes as a whole from `start`–`end`, such as the character of an escape. */
  whole(value: string, start: number, end: number): void {
    if (value === "") return;
    this.#spans.push({ at: this.#length, start, end });
    this.#push(value, false);
  }

  /** Add a text of the same file with its places. */
  append(text: PlacedText): void {
    for (const [index, span] of text.spans.entries()) {
      const value = text.value.slice(span.at, text.spans[index + 1]?.at ?? text.value.length);
      if (value.length === span.end - span.start) this.verbatim(value, span.start);
      else this.whole(value, span.start, span.end);
    }
  }

  text(): PlacedText {
    const spans = this.#spans.length > 0 ? this.#spans : [{ at: 0, start: this.#start, end: this.#start }];
    return { value: this.#pieces.join(""), file: this.#file, spans };
  }

  #push(value: string, isVerbatim: boolean): void {
    this.#pieces.push(value);
    this.#length += value.length;
    this.#lastIsVerbatim = isVerbatim;
  }
}
