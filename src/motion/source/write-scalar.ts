/** Quotation marks that would be taken for YAML's own, or for a slip. */
const QUOTE_LIKE = /^["'“”„‘’»«]|["]$/;
const NEEDS_QUOTES = /^[-?:](\s|$)|^[,[\]{}#&*!|>%@`]|:(\s|$)|\s#|^(?:---|\.\.\.)(\s|$)/;
/** What YAML takes for the end of a line, or does not take at all, and so has to be escaped. */
const UNPRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const EVERY_UNPRINTABLE = new RegExp(UNPRINTABLE, "g");

/** Write a text as a scalar of its own: plain where every reader of YAML reads it so, else between quotation marks. */
export function writeScalar(value: string): string {
  const needsQuotes = NEEDS_QUOTES.test(value) || QUOTE_LIKE.test(value) || UNPRINTABLE.test(value);
  return value !== "" && value.trim() === value && !needsQuotes ? value : writeQuoted(value);
}

/** The same between the brackets of `[…]` and `{…}`, where commas and brackets end a plain scalar. */
export function writeFlowScalar(value: string): string {
  return /[,[\]{}:#"]/.test(value) ? writeQuoted(value) : writeScalar(value);
}

/** Between the quotation marks that need fewer escapes. */
export function writeQuoted(value: string): string {
  return /["\\]/.test(value) && !UNPRINTABLE.test(value) ? singleQuoted(value) : doubleQuoted(value);
}

/** Between double quotation marks, which alone know escapes. */
export function doubleQuoted(value: string): string {
  const codeOf = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  const escaped = value.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n").replaceAll("\t", "\\t");
  return `"${escaped.replace(EVERY_UNPRINTABLE, codeOf)}"`;
}

/** Between single quotation marks, for a text of one line without control characters. */
export function singleQuoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
