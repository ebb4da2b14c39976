import type { RunFormat } from "./docx-document.ts";

const plain = "0123456789+-−=";
const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼";
const subscripts = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌";

/** Raised and lowered digits as the characters that look so in plain text: without them 10⁷ would read 107. */
export function raised(text: string, { superscript, subscript }: Pick<RunFormat, "superscript" | "subscript">): string {
  const forms = superscript ? superscripts : subscript === true ? subscripts : undefined;
  if (forms === undefined || !/^[\s\d+−=-]*$/u.test(text) || !/\d/.test(text)) return text;
  return [...text].map((character) => forms[plain.indexOf(character)] ?? character).join("");
}
