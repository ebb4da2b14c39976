import { atFile } from "../../build/find-motions.ts";
import { makeDocument } from "../../build/make-document.ts";
import { Profile } from "../../build/profile.ts";
import { readMotion } from "../../build/read-motion.ts";
import type { Resources } from "../../build/resources.ts";
import { unitsOfDocument } from "../../formats/word/format/document-units.ts";
import type { Unit } from "../../formats/word/format/unit.ts";
import { readDocx } from "../../formats/word/read/read-docx.ts";
import { resolveChanges } from "../../formats/word/read/resolve-changes.ts";
import { unitsOfDocx } from "../../formats/word/read/units-of-docx.ts";
import { problem } from "../../ground/diagnostics/diagnostic.ts";
import { fileReadable } from "../../rules/output/file-readable.ts";
import type { Language } from "../../rules/wording.ts";
import { UsageError } from "./command.ts";
import { docxFaultWords } from "./docx-fault-words.ts";
import type { Reporting } from "./reporting.ts";

/** Read what a motion or a Word file says, paragraph by paragraph. Undefined where it cannot be read; why is reported. */
export function readUnits(
  path: string,
  resources: Resources,
  reporting: Reporting,
  language: Language,
): readonly Unit[] | undefined {
  if (resources.host.stat(path)?.kind !== "file") {
    reporting.add([problem(fileReadable, "missing", atFile(path))]);
    return undefined;
  }
  const units = /\.docx$/i.test(path)
    ? fromDocx(path, resources, reporting, language)
    : /\.md$/i.test(path)
      ? fromMotion(path, resources, reporting)
      : undefined;
  if (units === undefined && !/\.(?:docx|md)$/i.test(path))
    throw new UsageError({
      sv: `${path} är varken en motion (.md) eller ett Word-dokument (.docx)`,
      en: `${path} is neither a motion (.md) nor a Word document (.docx)`,
    });
  return units?.filter(({ kind }) => kind !== "draft" && kind !== "placeholder");
}

/** Tracked changes count as made. */
function fromDocx(
  path: string,
  { host }: Resources,
  reporting: Reporting,
  language: Language,
): readonly Unit[] | undefined {
  const reading = readDocx(host.readFile(path));
  if ("document" in reading) return unitsOfDocx(resolveChanges(reading.document, "accept"));
  reporting.add([
    problem(fileReadable, "unreadable", atFile(path), {
      values: { cause: docxFaultWords(reading.fault.kind)[language] },
    }),
  ]);
  return undefined;
}

/** What is missing in a motion is no reason not to compare it: it is read as a draft. */
function fromMotion(path: string, resources: Resources, reporting: Reporting): readonly Unit[] | undefined {
  const file = { path, name: "motion", folder: "." };
  const profile = new Profile(resources.host);
  const read = readMotion(file, "draft", resources, profile);
  const made =
    read.value?.motion === undefined
      ? undefined
      : makeDocument(read.value.motion, { variant: "draft" }, resources, profile);
  if (made?.value !== undefined) return unitsOfDocument(made.value.document);
  reporting.add([...read.diagnostics, ...(made?.diagnostics ?? [])].filter(({ severity }) => severity === "error"));
  return undefined;
}
