import fc from "fast-check";
import type { Mutation, Sample } from "./fuzzer.ts";

const fraction = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** A handful of changes; shrinking leaves out those that do not matter. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({
    kind: fc.constantFrom("insert", "delete", "repeat", "overwrite", "splice", "swap", "truncate", "number"),
    at: fraction,
    length: fraction,
    choice: fraction,
    times: fraction,
  }),
  { minLength: 1, maxLength: 12 },
);

/** Characters and runs of them that programs have stumbled over. */
const troublesome = [
  ..."\u0000\t\r\n \u00a0\u00ad\u200b\u200d\u202e\u2028\u2060\ufeff\ufffd\ufffe\u0301\u001b'\"`´\\/&<>%#{}[]()|*_~^:;,.!?-+=@$0",
  "\r\n",
  "\n\n",
  "å",
  "ß",
  "ﬁ",
  "İ",
  "e\u0301",
  "😀",
  "👩‍👩‍👧",
  "\ud800",
  "\u{10ffff}",
  "ا",
  "中",
  "__proto__",
  "constructor",
  "toString",
  "NaN",
  "-1",
  "1e309",
  "99999999999",
  "../",
];

/** Change a text, as UTF-16 units. */
export function mutateText(
  text: string,
  changes: readonly Mutation[],
  others: readonly Sample[],
  tokens: readonly string[] = [],
): string {
  let result = text;
  for (const { kind, at, length, choice, times } of changes) {
    const start = Math.floor(at * (result.length + 1));
    // Short pieces more often than long ones.
    const end = Math.min(result.length, start + Math.ceil(length ** 4 * result.length));
    const put = (piece: string): string => result.slice(0, start) + piece + result.slice(end);
    const known = [...tokens, ...tokens, ...troublesome];
    const token = pick(known, choice);
    switch (kind) {
      case "insert":
        result = result.slice(0, start) + token + result.slice(start);
        break;
      case "overwrite":
        result = put(token);
        break;
      case "delete":
        result = put("");
        break;
      case "repeat":
        result = put((choice < 0.5 ? result.slice(start, end) : token).repeat(1 + Math.floor(times ** 4 * 300)));
        break;
      case "splice":
        result = put(pieceOf(textOf(pick(others, choice).content), times, length));
        break;
      case "swap":
        result = result.slice(0, start) + result.slice(end) + result.slice(start, end);
        break;
      case "truncate":
        if (times < 0.2) result = result.slice(0, start);
        break;
      case "number":
        result = result.replace(/\d+/g, (digits, offset: number) =>
          offset >= start && offset < start + 200 ? pick(numbers, choice) : digits,
        );
    }
    if (result.length > 2_000_000) result = result.slice(0, 2_000_000);
  }
  return result;
}

const numbers = ["0", "-1", "1", "7", "255", "65535", "4294967295", "2147483648", "99999999999999999999", "1.5", "1e9"];

/** Change bytes. */
export function mutateBytes(
  bytes: Uint8Array,
  changes: readonly Mutation[],
  others: readonly Sample[],
  tokens: readonly string[] = [],
): Uint8Array {
  let result = bytes;
  for (const { kind, at, length, choice, times } of changes) {
    const start = Math.floor(at * (result.length + 1));
    const end = Math.min(result.length, start + Math.ceil(length ** 6 * result.length));
    const put = (piece: Uint8Array, from = start, to = end): Uint8Array =>
      joined(result.subarray(0, from), piece, result.subarray(to));
    const token = new TextEncoder().encode(pick(tokens.length > 0 ? tokens : troublesome, choice));
    switch (kind) {
      case "insert":
        result = put(token, start, start);
        break;
      case "overwrite":
        result = put(
          times < 0.5 ? Uint8Array.of(Math.floor(choice * 256)) : token,
          start,
          start + (times < 0.5 ? 1 : token.length),
        );
        break;
      case "delete":
        result = put(new Uint8Array());
        break;
      case "repeat": {
        const piece = result.slice(start, Math.min(end, start + 10_000));
        result = put(joined(...Array.from({ length: 1 + Math.floor(times ** 4 * 100) }, () => piece)));
        break;
      }
      case "splice": {
        const other = bytesOf(pick(others, choice).content);
        const from = Math.floor(times * other.length);
        result = put(other.slice(from, from + Math.ceil(length ** 4 * other.length)));
        break;
      }
      case "swap":
        result = joined(result.subarray(0, start), result.subarray(end), result.subarray(start, end));
        break;
      case "truncate":
        if (times < 0.2) result = result.slice(0, start);
        break;
      case "number": {
        // A number that means much: nothing, one, all bits, the highest and the lowest of each size.
        const width = pick([1, 2, 4], times);
        const value = pick(
          [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff],
          choice,
        );
        const number = new Uint8Array(4);
        new DataView(number.buffer).setUint32(0, value, length < 0.2);
        result = put(number.slice(4 - width), start, start + width);
      }
    }
    if (result.length > 8_000_000) result = result.slice(0, 8_000_000);
  }
  return result;
}

export function textOf(content: string | Uint8Array): string {
  return typeof content === "string" ? content : new TextDecoder().decode(content);
}

export function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

export function pick<Item>(items: readonly Item[], choice: number): Item {
  const item = items[Math.min(items.length - 1, Math.floor(choice * items.length))];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}

function pieceOf(text: string, at: number, length: number): string {
  const start = Math.floor(at * text.length);
  return text.slice(start, start + Math.ceil(length ** 3 * 2000));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
