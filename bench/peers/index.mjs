import { peer as chromium } from "./chromium.mjs";
import { peer as docx } from "./docx.mjs";
import { peer as docxtemplater } from "./docxtemplater.mjs";
import { peer as forme } from "./forme.mjs";
import { peer as mdToDocx } from "./md-to-docx.mjs";
import { peer as mdxport } from "./mdxport.mjs";
import { peer as pdfkit } from "./pdfkit.mjs";
import { peer as pdfmake } from "./pdfmake.mjs";
import { peer as reactPdf } from "./react-pdf.mjs";
import { peer as typst } from "./typst.mjs";
import { peer as weasyprint } from "./weasyprint.mjs";
import { yrka } from "./yrka.mjs";

/** Every program that is measured, yrka first. */
export const programs = [
  yrka,
  mdxport,
  typst,
  pdfmake,
  pdfkit,
  weasyprint,
  reactPdf,
  chromium,
  forme,
  docx,
  mdToDocx,
  docxtemplater,
];

/** Programs that belong here and could not be had, with what was tried. */
export const notToBeHad = [
  {
    name: "legal-markdown-js",
    why: "`npm install legal-markdown-js`: the registry answers that it has no such package",
  },
];

/** A program with one of its formats: what the sections measure. */
export function subjectsOf(chosen) {
  return chosen.flatMap((program) =>
    program.formats.map((format) => ({ program, format, label: labelOf(program, format) })),
  );
}

function labelOf({ name, formats }, format) {
  return formats.length === 1 ? name : `${name} (${format.replace(",", " + ")})`;
}
