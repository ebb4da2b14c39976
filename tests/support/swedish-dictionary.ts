import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

type Rule = { readonly strip: string; readonly add: string; readonly fits: RegExp; readonly flags: string };

/** The words of the package dictionary-sv, with its rules of inflection and of compounds (hunspell(5)). */
export class SwedishDictionary {
  readonly #flags = new Map<string, string>();
  /** Rules by what they add. */
  readonly #rules = new Map<string, { readonly flag: string; readonly rule: Rule }[]>();
  readonly #beginnings = new Map<string, boolean>();
  readonly #remembered = new Map<string, boolean>();

  constructor() {
    const folder = dirname(createRequire(import.meta.url).resolve("dictionary-sv"));
    for (const line of readFileSync(join(folder, "index.aff"), "utf8").split("\n")) this.#readRule(line);
    for (const line of readFileSync(join(folder, "index.dic"), "utf8").split("\n").slice(1)) {
      const [word = "", flags = ""] = line.split("/");
      this.#flags.set(word, (this.#flags.get(word) ?? "") + flags);
    }
  }

  /** The words as they are listed, in small letters. */
  words(): readonly string[] {
    return [...this.#flags.keys()].filter((word) => /^[a-zåäöé]+$/.test(word));
  }

  /** A word of the language, in any inflection, and no form that stands in compounds alone. */
  isWord(word: string): boolean {
    return this.#forms(word).some((flags) => !flags.includes("Z"));
  }

  /** What the list says may begin a compound: `skol`, `nämnde`, `arbets`. */
  isBeginning(word: string): boolean {
    const known = this.#beginnings.get(word);
    if (known !== undefined) return known;
    let found = this.#forms(word).some((flags) => /[XU]/.test(flags));
    for (let at = 3; !found && at <= word.length - 3; at++) {
      found = this.isBeginning(word.slice(0, at)) && this.isBeginning(word.slice(at));
    }
    this.#beginnings.set(word, found);
    return found;
  }

  /** A word, or a compound of words by the list's own rules. */
  isWordOrCompound(word: string): boolean {
    const known = this.#remembered.get(word);
    if (known !== undefined) return known;
    let found = this.isWord(word);
    for (let at = 3; !found && at <= word.length - 3; at++) {
      found = this.isBeginning(word.slice(0, at)) && this.isWordOrCompound(word.slice(at));
    }
    this.#remembered.set(word, found);
    return found;
  }

  #readRule(line: string): void {
    const [kind, flag, strip, addition, condition] = line.split(/\s+/);
    if (kind !== "SFX" || condition === undefined || flag === undefined || strip === undefined) return;
    const [add = "", flags = ""] = (addition ?? "").split("/");
    const rule = {
      strip: strip === "0" ? "" : strip,
      add: add === "0" ? "" : add,
      fits: new RegExp(`${condition}$`),
      flags,
    };
    const alike = this.#rules.get(rule.add) ?? [];
    alike.push({ flag, rule });
    this.#rules.set(rule.add, alike);
  }

  /** The flags of every form that is spelt so. */
  #forms(word: string): readonly string[] {
    const listed = this.#flags.get(word);
    const forms = listed === undefined ? [] : [listed];
    for (let length = 0; length < word.length && length < 10; length++) {
      for (const { flag, rule } of this.#rules.get(word.slice(word.length - length)) ?? []) {
        const stem = word.slice(0, word.length - length) + rule.strip;
        if (this.#flags.get(stem)?.includes(flag) === true && rule.fits.test(stem)) forms.push(rule.flags);
      }
    }
    return forms;
  }
}
