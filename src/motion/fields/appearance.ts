/**
 * Where the value of a field may appear. Whatever is not named is left out: a new field reaches nothing until its description allows it.
 *
 * | page     |  printed; rules look through it for what a page must not say
 * | template |  a name in templates
 * | metadata |  metadata of PDF and DOCX
 * | data     |  the registrar's JSON and text
 * | copy     |  the same of a copy for the web, masked
 * | source   |  the source attached to a PDF/A-3a
 */
export type Appearance = "page" | "template" | "metadata" | "data" | "copy" | "source";

/** What the page prints. PDF and DOCX carry nothing else. */
export const printed = [
  "page",
  "template",
  "metadata",
  "data",
  "copy",
  "source",
] as const satisfies readonly Appearance[];

/** What the party office notes afterwards: it changes no byte of PDF or DOCX. */
export const officeData = ["data", "copy"] as const satisfies readonly Appearance[];

/** What leaves the office in its own JSON file alone: contact data, and keys of the office's own. */
export const privateData = ["data"] as const satisfies readonly Appearance[];

/** What decides how the motion is built, and is in none of its files but the source. */
export const setting = ["source"] as const satisfies readonly Appearance[];
