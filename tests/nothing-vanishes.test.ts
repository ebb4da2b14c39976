import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { buildMotion } from "../src/build/build-motion.ts";
import { openResources } from "../src/build/resources.ts";
import type { Diagnostic } from "../src/ground/diagnostics/diagnostic.ts";
import type { Appearance } from "../src/motion/fields/appearance.ts";
import { findField } from "../src/motion/fields/fields.ts";
import { makePng } from "./support/make-png.ts";
import { kinds, type Mark, type MarkedMotion, markedMotion } from "./support/marked-motion.ts";
import { MOTION_FILE, motionHost } from "./support/motion-text.ts";
import { describeWith, runOracle } from "./support/oracles.ts";

/** A program by others starts a few times. */
vi.setConfig({ testTimeout: 600_000 });

/** How many motions are written. `YRKA_MARKED_MOTIONS=200` for a long run. */
const COUNT = Number(process.env["YRKA_MARKED_MOTIONS"] ?? 2);

/** Number of the first motion: another gives others. */
const FIRST = Number(process.env["YRKA_MARKED_FIRST"] ?? 1);

/** What a format says, read by a program that is not ours: its words, where its links lead, what its pictures show. */
type Said = { readonly text: string; readonly links: string; readonly alts: string };
type Format = "pdf" | "docx" | "html" | "json";

/** Where the marks of the body must be found: as words, as where a link leads, as what a picture shows. */
const ofBody: Readonly<Record<Mark["shown"], readonly Format[]>> = {
  text: ["pdf", "docx", "html"],
  link: ["pdf", "docx", "html"],
  // Poppler prints no descriptions of pictures; the tests of tags read those of the PDF.
  alt: ["html"],
  contact: [],
  nowhere: [],
};

/** The formats that a field of the front matter reaches, by its allow-list. */
const ofAppearance: Readonly<Partial<Record<Appearance, readonly Format[]>>> = {
  page: ["pdf", "docx", "html"],
  data: ["json"],
};

function formatsOf({ kind, shown }: Mark): readonly Format[] {
  const field = findField(kind.split("."));
  if (field === undefined || shown === "nowhere") return ofBody[shown];
  // The data has the words of a clause, without where its links lead.
  const among = shown === "link" ? field.appears.filter((appearance) => appearance !== "data") : field.appears;
  return among.flatMap((appearance) => ofAppearance[appearance] ?? []);
}

/** Letters and digits alone: a word may be divided over lines, and combining marks may be composed. */
function bare(text: string): string {
  return text.normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "");
}

function isSaid({ value, shown }: Mark, format: Format, said: Said): boolean {
  if (format === "json") return said.text.includes(value);
  if (shown === "link") return said.links.includes(value);
  const where = shown === "alt" ? said.alts : said.text;
  return where.includes(bare(value));
}

function saidByPdf(path: string): Said {
  return {
    text: bare(runOracle("pdftotext", ["-raw", path, "-"])),
    links: runOracle("pdfinfo", ["-url", path]),
    alts: bare(runOracle("pdfinfo", ["-struct", path])),
  };
}

function saidByHtml(html: string): Said {
  const attributes = (name: string): string =>
    [...html.matchAll(new RegExp(`\\b${name}="([^"]*)"`, "g"))].map(([, value]) => value).join("\n");
  return {
    text: bare(
      html
        .replace(/<(style|script)[\s\S]*?<\/\1>/g, "")
        .replace(/<[^>]*>/g, "")
        .replace(/&#?\w+;/g, ""),
    ),
    links: attributes("href"),
    alts: bare(attributes("alt")),
  };
}

const picture = makePng({ width: 2400, height: 200, bitDepth: 8, colourType: 0, pixel: () => [9] });

async function build({ text }: MarkedMotion) {
  const host = motionHost({ [MOTION_FILE]: text, "motions/bro.png": picture });
  const options = { formats: ["pdf", "docx", "html", "json"], variant: "final", standard: "a-2a" } as const;
  const { value, diagnostics } = await buildMotion(
    { path: MOTION_FILE, name: "x", folder: "." },
    options,
    openResources(host),
  );
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (value === undefined)
    throw new Error(errors.map(({ ruleId, place }) => `${ruleId} ${text.slice(place.start, place.end)}`).join("\n"));
  return { files: new Map(value.files.map(({ format, bytes }) => [format as string, bytes])), diagnostics };
}

/** Every motion in every format, as other programs read it. LibreOffice starts once for all. */
async function readAll(motions: readonly MarkedMotion[]) {
  const folder = mkdtempSync(join(tmpdir(), "yrka-marks-"));
  try {
    const built = await Promise.all(motions.map(build));
    for (const [index, { files }] of built.entries())
      for (const [format, bytes] of files) writeFileSync(join(folder, `${index}.${format}`), bytes);
    runOracle("soffice", [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--convert-to",
      'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}',
      "--outdir",
      join(folder, "word"),
      ...motions.map((_, index) => join(folder, `${index}.docx`)),
    ]);
    const textOf = (index: number, format: string): string => readFileSync(join(folder, `${index}.${format}`), "utf8");
    return motions.map((motion, index) => ({
      motion,
      diagnostics: built[index]?.diagnostics ?? [],
      said: {
        pdf: saidByPdf(join(folder, `${index}.pdf`)),
        docx: saidByPdf(join(folder, "word", `${index}.pdf`)),
        html: saidByHtml(textOf(index, "html")),
        json: { text: textOf(index, "json"), links: "", alts: "" },
      } satisfies Record<Format, Said>,
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isPointedAt({ start, end }: Mark, diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(
    ({ place, severity }) => severity !== "info" && place.start <= end && place.end >= start && place.end > place.start,
  );
}

describeWith(["soffice", "pdftotext", "pdfinfo"], "a motion of marks", () => {
  it("is found again in every format, or a problem points at what is missing", async () => {
    const motions = Array.from({ length: COUNT }, (_, index) => markedMotion(FIRST + index, kinds.length));
    const lost: string[] = [];
    const leaked: string[] = [];
    const found = new Set<string>();
    for (const { motion, diagnostics, said } of await readAll(motions)) {
      for (const mark of motion.marks) {
        const wanted = formatsOf(mark);
        const missing = wanted.filter((format) => !isSaid(mark, format, said[format]));
        const piece = motion.text.slice(mark.start, mark.end).replaceAll("\n", "⏎");
        if (missing.length === 0 && wanted.length > 0) found.add(mark.kind);
        else if (missing.length > 0 && !isPointedAt(mark, diagnostics))
          lost.push(`${mark.kind}: ${mark.value} is not in ${missing.join(", ")}: ${piece}`);
        const unwanted = (["pdf", "docx", "html"] as const).filter((format) => !wanted.includes(format));
        for (const format of unwanted)
          if (mark.shown !== "link" && said[format].text.includes(bare(mark.value)))
            leaked.push(`${mark.kind}: ${mark.value} is in ${format}`);
      }
    }
    expect(lost).toEqual([]);
    expect(leaked).toEqual([]);
    // Of these nothing is printed, which a problem says each time; a paragraph has no marks but those of its pieces.
    const neverFound = ["definition that nothing uses", "link without words", "paragraph"];
    expect(kinds.filter((kind) => !found.has(kind)).sort()).toEqual(neverFound);
  });
});
