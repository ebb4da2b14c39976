/** Fields whose unquoted values are read to their end as the author wrote them. `*` stands for any item of a list. */
const PROSE_FIELDS: ReadonlySet<string> = new Set([
  "titel",
  "yrkande",
  "att-satser/*",
  "frågor/*",
  "undertecknare/*/namn",
  "ärendemening",
  "bilagor/*/titel",
  "ärende/rubrik",
]);

/** Whether the value at a path of the front matter is prose. An item of a list is `*`: `["att-satser", "*"]`, `["undertecknare", "*", "namn"]`. */
export function isProse(path: readonly string[]): boolean {
  return PROSE_FIELDS.has(path.join("/").normalize("NFC"));
}
