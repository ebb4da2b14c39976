import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { type Host, HostError } from "../../ground/host/host.ts";
import { baseName, folderOf } from "../../ground/host/path.ts";
import { nearest } from "../../ground/text/nearest.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import type { Attachment } from "../../motion/motion.ts";
import { besideMotion, wayOut } from "../../motion/way-out.ts";
import type { MotionRule } from "../motion-rule.ts";

export const attachmentReadable = defineRule("attachment-readable", {
  severity: "error",
  why: {
    sv: "Bilagor kopieras bredvid dokumentet när det byggs, så filen måste finnas.",
    en: "Attachments are copied beside the document when it is built, so the file must be there.",
  },
  messages: {
    missing: {
      reason: {
        sv: "Bilagan `{file}` finns inte",
        en: "There is no attachment `{file}`",
      },
      hint: {
        sv: "lägg filen i motionens mapp, och skriv sökvägen därifrån",
        en: "put the file into the motion's folder, and write its path from there",
      },
    },
    nearest: {
      reason: {
        sv: "Bilagan `{file}` finns inte; menade du `{nearest}`?",
        en: "There is no attachment `{file}`; did you mean `{nearest}`?",
      },
      hint: {
        sv: "skriv filens namn som det är",
        en: "use the exact file name",
      },
    },
    "not-file": {
      reason: {
        sv: "`{file}` är ingen fil",
        en: "`{file}` is not a file",
      },
      hint: {
        sv: "skriv sökvägen till en fil",
        en: "write the path of a file",
      },
    },
    unreadable: {
      reason: {
        sv: "Bilagan `{file}` går inte att läsa",
        en: "The attachment `{file}` cannot be read",
      },
      hint: {
        sv: "se efter att du har rätt att öppna filen",
        en: "check that you have permission to read the file",
      },
    },
    "same-name": {
      reason: {
        sv: "Två bilagor heter `{name}`",
        en: "Two attachments are called `{name}`",
      },
      hint: {
        sv: "ge filerna olika namn; de läggs i samma mapp",
        en: "give the files different names; they go into one folder",
      },
    },
  },
});

/** Attachments that are files and can be read, with names of their own. */
export const checkAttachmentReadable: MotionRule = (facts, { host }) => {
  const names = new Set<string>();
  return facts.attachments.flatMap((attachment): readonly Diagnostic[] => {
    if (wayOut(attachment.file.value) !== undefined) return [];
    const name = baseName(attachment.file.value).normalize("NFC").toLowerCase();
    if (names.has(name)) {
      return [
        problem(attachmentReadable, "same-name", placeOf(attachment.file), {
          values: { name: baseName(attachment.file.value) },
        }),
      ];
    }
    names.add(name);
    return host === undefined ? [] : fileProblem(attachment, facts.syntax.file, host);
  });
};

function fileProblem({ file }: Attachment, motionFile: string, host: Host): readonly Diagnostic[] {
  const path = besideMotion(motionFile, file.value);
  const values = { file: file.value };
  try {
    const status = host.stat(path);
    if (status?.kind === "file") return [];
    if (status !== undefined) return [problem(attachmentReadable, "not-file", placeOf(file), { values })];
    const meant = nearest(baseName(path), filesIn(folderOf(path), host));
    if (meant === undefined) return [problem(attachmentReadable, "missing", placeOf(file), { values })];
    const expected = file.value.slice(0, file.value.length - baseName(file.value).length) + meant;
    return [
      problem(attachmentReadable, "nearest", placeOf(file), {
        values: { ...values, nearest: expected },
        actual: file.value,
        expected,
      }),
    ];
  } catch (error) {
    if (error instanceof HostError) return [problem(attachmentReadable, "unreadable", placeOf(file), { values })];
    throw error;
  }
}

function filesIn(folder: string, host: Host): readonly string[] {
  return host.stat(folder)?.kind === "folder" ? host.listFolder(folder) : [];
}
