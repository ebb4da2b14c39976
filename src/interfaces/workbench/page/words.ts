import type { Language } from "../../../rules/wording.ts";
import { english } from "./words/english.ts";
import { swedish, type Words } from "./words/swedish.ts";

export type { Words };

export function wordsIn(language: Language): Words {
  return language === "sv" ? swedish : english;
}
