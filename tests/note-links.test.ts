import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from "pdf-lib";
import { expect, it } from "vitest";
import { buildCase } from "./support/build-case.ts";
import { caseHost, listCases } from "./support/cases.ts";

type NoteLink = {
  readonly says: string;
  readonly page: number;
  readonly top: number;
  readonly leadsTo: { page: number; top: number };
};

/** The links of a file that lead to a place in it. */
async function linksWithin(pdf: Uint8Array): Promise<readonly NoteLink[]> {
  const file = await PDFDocument.load(pdf, { updateMetadata: false });
  const pages = file.getPages();
  return pages.flatMap((page, number) =>
    (page.node.Annots()?.asArray() ?? []).flatMap((ref): readonly NoteLink[] => {
      const link = file.context.lookup(ref, PDFDict);
      const destination = link.lookup(PDFName.of("Dest"));
      if (!(destination instanceof PDFArray)) return [];
      const target = destination.get(0);
      const contents = link.lookup(PDFName.of("Contents"));
      const says = contents instanceof PDFString || contents instanceof PDFHexString ? contents.decodeText() : "";
      const top = link.lookup(PDFName.of("Rect"), PDFArray).lookup(3, PDFNumber).asNumber();
      const leadsTo = {
        page: pages.findIndex((each) => target instanceof PDFRef && each.ref === target),
        top: destination.lookup(3, PDFNumber).asNumber(),
      };
      return [{ says, page: number, top, leadsTo }];
    }),
  );
}

it.each(["footnotes/adjacent", "footnotes/split"])("notes and references lead to one another in %s", async (name) => {
  const found = listCases().find((each) => each.name === name);
  if (found === undefined) throw new Error(`no case ${name}`);
  const { pdf } = await buildCase(caseHost(found), { formats: ["pdf"], variant: "final", standard: "a-2a" });
  const links = await linksWithin(pdf);
  const references = links.filter(({ says }) => says.startsWith("Fotnot "));
  expect(references.length).toBeGreaterThan(2);
  for (const { says, leadsTo } of references) {
    const back = links.find((link) => link.says === `Tillbaka till not ${says.slice("Fotnot ".length)} i texten`);
    const first = references.find((link) => link.says === says);
    if (back === undefined || first === undefined) throw new Error(`no way back for ${says}`);
    // Each leads to the page of the other, within a line of where that is; of several references the first.
    expect([leadsTo.page, back.leadsTo.page], says).toEqual([back.page, first.page]);
    expect(Math.abs(leadsTo.top - back.top), says).toBeLessThan(12);
    expect(Math.abs(back.leadsTo.top - first.top), says).toBeLessThan(16);
  }
});
