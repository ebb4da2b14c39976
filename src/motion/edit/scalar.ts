/** Quotation marks that would be taken for YAML's own, or for a slip. */
const QUOTE_LIKE = /^["'“”„‘’»«]|["]$/;
const NEEDS_QUOTES = /^[-?:](\s|$)|^[,[\]{}#&*!|>%@`]|:(\s|$)|\s#|\n/;

/** Write a text as a scalar of its own: plain where every reader of YAML reads it so, else between quotation marks. */
export function writeScalar(value: string): string {
  const isPlain = value !== "" && value.trim() === value && !NEEDS_QUOTES.test(value) && !QUOTE_LIKE.test(value);
  return isPlain ? value : writeQuoted(value);
}

/** The same between the brackets of `[…]` and `{…}`, where commas and brackets end a plain scalar. */
export function writeFlowScalar(value: string): string {
  return /[,[\]{}:#"]/.test(value) ? writeQuoted(value) : writeScalar(value);
}

/** Between the quotation marks that need fewer escapes. */
export function writeQuoted(value: string): string {
  return /["\\]/.test(value) && !value.includes("\n") ? singleQuoted(value) : doubleQuoted(value);
}

export function doubleQuoted(value: string): string {
  return `"${value.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
}

export function singleQuoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
