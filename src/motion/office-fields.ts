const officeFields = ["sammanträde", "inlämnad", "väckt", "diarienummer", "löpnummer", "beslut", "eget"];

/** Whether a field of the front matter is contact data or kept by the party office: such a field stands in no document, only in the registrar's data. */
export function isOfficeField(path: readonly string[]): boolean {
  const last = path.at(-1) ?? "";
  return (
    (path.length === 1 && officeFields.includes(last)) ||
    (path[0] === "undertecknare" && (last === "epost" || last === "telefon"))
  );
}
