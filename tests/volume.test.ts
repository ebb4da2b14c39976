import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from "pdf-lib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Collected, collectMotions } from "../src/build/collect-motions.ts";
import { findMotions, type MotionFile } from "../src/build/find-motions.ts";
import { openResources } from "../src/build/resources.ts";
import { memoryHost } from "../src/ground/host/memory-host.ts";
import { nodeHost } from "../src/ground/host/node-host.ts";
import { buildCase } from "./support/build-case.ts";
import { listBuildable } from "./support/buildable.ts";
import { projectFolder } from "./support/cases.ts";
import { describeWith, runOracle } from "./support/oracles.ts";
import { printTags, readTags, type TagNode } from "./support/read-tags.ts";
import { validatePdf } from "./support/verapdf.ts";

const meeting = "2026-12-14";

/** Every case and every motion of the project, in one folder as an office has them, and one of them twice. */
const everything = (() => {
  const files: Record<string, string | Uint8Array> = {};
  const paths: string[] = [];
  for (const [index, { host, file }] of [...listBuildable(), ...listBuildable().slice(-2)].entries()) {
    const from = file.path.slice(0, file.path.lastIndexOf("/") + 1) || ".";
    const to = `motions/${String(index).padStart(2, "0")}`;
    for (const name of host.listFolder(from))
      if (/\.(png|jpe?g|pdf)$/.test(name))
        files[`${to}/${name}`] = host.readFile(from === "." ? name : `${from}${name}`);
    files[`${to}/motion.md`] = host.readFile(file.path);
    paths.push(`${to}/motion.md`);
  }
  const host = memoryHost(files, nodeHost(projectFolder));
  return { host, motions: findMotions(paths, host).value ?? [] };
})();

async function collect(
  motions: readonly MotionFile[] = everything.motions,
  variant: "final" | "published" = "final",
): Promise<Collected> {
  const { value } = await collectMotions(motions, { meeting, variant, format: "pdf" }, openResources(everything.host));
  if (value === undefined) throw new Error("nothing was collected");
  return value;
}

const ownPdf = async (file: MotionFile): Promise<Uint8Array> => {
  const options = { formats: ["pdf"], variant: "final", standard: "a-2a" } as const;
  return (await buildCase({ host: everything.host, file }, options)).pdf;
};

let volume: Collected;
let folder: string;
let path: string;

beforeAll(async () => {
  volume = await collect();
  folder = mkdtempSync(join(tmpdir(), "yrka-volume-"));
  path = join(folder, "volume.pdf");
  writeFileSync(path, volume.bytes);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a volume", () => {
  it("is the same bytes each time", async () => {
    const again = await collect();
    expect(Buffer.compare(again.bytes, volume.bytes)).toBe(0);
  });

  it("has each motion as a part, tagged as in its own file, one level down and without fields", async () => {
    const tags = await readTags(volume.bytes);
    const parts = tags.children.filter((child): child is TagNode => typeof child !== "string" && child.tag === "Part");
    expect(parts).toHaveLength(everything.motions.length);
    for (const [index, file] of everything.motions.entries()) {
      const own = await readTags(await ownPdf(file));
      const part = parts[index];
      expect(part === undefined ? "" : printTags(part), file.path).toBe(printTags(asPart(own, index)));
    }
  });

  it("begins with a title and a list of contents", async () => {
    const { motions } = everything;
    const { bytes: pdf } = await collect(motions.slice(0, 2));
    const tags = await readTags(pdf);
    const own = {
      ...tags,
      children: tags.children.filter((child) => typeof child === "string" || child.tag !== "Part"),
    };
    expect(`\n${printTags(own)}`).toMatchInlineSnapshot(`
      "
      Document
        P
          "Samling"
        H1
          "Motioner till kommunfullmäktige i Skellefteå den 14 december 2026"
        P
          "2 motioner på 3 sidor. Överst på varje sida står sidnumret i samlingen, nederst sidnumret i den enskilda handlingen."
        H2
          "Innehåll"
        TOC
          TOCI
            Reference
              Link
                "Sex förslag om parker 2"
            P
              "Anna Exempel (S), Bertil Påhittad (S)"
          TOCI
            Reference
              Link
                "Ge kajerna nytt liv 3"
            P
              "Anna Exempel (Exempelpartiet)"
      "
    `);
  });

  it("leads from each line of the contents, and from each bookmark, to the page it names", async () => {
    const file = await PDFDocument.load(volume.bytes, { updateMetadata: false });
    const pages = file.getPages();
    const pageOf = (destination: unknown): number =>
      destination instanceof PDFArray ? pages.findIndex(({ ref }) => ref === destination.get(0)) + 1 : 0;
    const first = volume.data.motions[0]?.page ?? 0;
    const links = pages.slice(0, first - 1).flatMap(({ node }) => {
      const annotations = node.lookupMaybe(PDFName.of("Annots"), PDFArray);
      return (annotations?.asArray() ?? []).map((each) => {
        const link = file.context.lookup(each, PDFDict);
        return `${said(link.lookup(PDFName.of("Contents")))} → ${pageOf(link.lookup(PDFName.of("Dest")))}`;
      });
    });
    const wanted = volume.data.motions.map(({ title, page }) => `${title}, sida ${page} → ${page}`);
    expect([...new Set(links)]).toEqual(wanted);

    const outline = file.catalog.lookup(PDFName.of("Outlines"), PDFDict);
    const entries = siblings(outline.get(PDFName.of("First")), file).map(
      (entry) => `${said(entry.lookup(PDFName.of("Title")))} → ${pageOf(entry.lookup(PDFName.of("Dest")))}`,
    );
    expect(entries).toEqual(["Innehåll → 1", ...volume.data.motions.map(({ title, page }) => `${title} → ${page}`)]);
  });

  it("has every image once, however many motions show it", async () => {
    const { bytes: pdf } = await collect(everything.motions.slice(-4));
    const file = await PDFDocument.load(pdf, { updateMetadata: false });
    const images = file.context
      .enumerateIndirectObjects()
      .filter(
        ([, object]) =>
          "dict" in object &&
          object.dict instanceof PDFDict &&
          object.dict.get(PDFName.of("Subtype")) === PDFName.of("Image"),
      );
    expect(images).toHaveLength(1);
  });

  it("of copies for the web says that it is one, on its first line and on every page of its own", async () => {
    const { bytes: pdf, data } = await collect(everything.motions.slice(0, 3), "published");
    expect(data.variant).toBe("published");
    const tags = await readTags(pdf);
    expect(printTags(tags)).toMatch(/^Document\n {2}P\n {4}"Kopia för publicering\. /);
  });

  it("is not made where a motion has an error, which is told with its place", async () => {
    const bad = "---\ntitel: Utan förslag\nsammanträde: 2026-12-14\n---\n\nBrödtext.\n";
    const host = memoryHost({ "motions/dålig.md": bad }, everything.host);
    const files = [...everything.motions.slice(0, 2), ...(findMotions(["motions/dålig.md"], host).value ?? [])];
    const { value, diagnostics } = await collectMotions(
      files,
      { meeting, variant: "final", format: "pdf" },
      openResources(host),
    );
    expect(value).toBeUndefined();
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    expect(new Set(errors.map(({ place }) => place.file))).toEqual(new Set(["motions/dålig.md"]));
  });
});

describeWith(["java"], "veraPDF", () => {
  it("finds a volume conforming to PDF/A-4 and PDF/UA-2", async () => {
    const { value } = await collectMotions(
      everything.motions,
      { meeting, variant: "final", format: "pdf", standard: "a-4" },
      openResources(everything.host),
    );
    const results = await validatePdf([{ name: "a-4", bytes: value?.bytes ?? new Uint8Array() }], ["4", "ua2"]);
    expect(results).toEqual([
      { name: "a-4", flavour: "4", failures: [] },
      { name: "a-4", flavour: "ua2", failures: [] },
    ]);
  });

  it("finds volumes conforming to PDF/A-2a and PDF/UA-1, finished and for the web", async () => {
    const published = await collect(everything.motions, "published");
    const files = [
      { name: "final", bytes: volume.bytes },
      { name: "published", bytes: published.bytes },
    ];
    const results = await validatePdf(files, ["2a", "ua1"]);
    expect(results.filter(({ failures }) => failures.length > 0)).toEqual([]);
    expect(results).toHaveLength(4);
  });
});

describeWith(["qpdf", "mutool"], "syntax", () => {
  it("is sound", () => {
    expect(runOracle("qpdf", ["--check", path])).toContain("No syntax or stream encoding errors found");
    expect(runOracle("mutool", ["info", path])).toContain(`Pages: ${volume.data.pages}`);
  });
});

describeWith(["pdffonts"], "fonts", () => {
  it("are embedded once each", () => {
    const [, , ...rows] = runOracle("pdffonts", [path]).trimEnd().split("\n");
    const names = rows.map((row) => /^[A-Z]{6}\+(\S+) .* yes yes yes/.exec(row)?.[1]);
    expect(names).toEqual([...new Set(names)]);
    expect(names.length).toBeGreaterThan(5);
  });
});

describeWith(["pdftotext"], "pages", () => {
  it("show the volume's number at the top and the motion's own at the foot", () => {
    const { motions, pages } = volume.data;
    const texts = runOracle("pdftotext", ["-layout", path, "-"]).split("\f");
    for (const motion of motions) {
      for (let own = 1; own <= motion.pages; own++) {
        const page = motion.page + own - 1;
        const lines = (texts[page - 1] ?? "").split("\n").filter((line) => line.trim() !== "");
        expect(lines[0]).toMatch(new RegExp(`^ *Handlingar till .* den 14 december 2026 +Sida ${page} av ${pages}$`));
        expect(lines.join("\n")).toMatch(new RegExp(` Sida ${own} av ${motion.pages}$`, "m"));
      }
    }
  });
});

/** A motion's own tags as they stand in a volume. */
function asPart(own: TagNode, index: number): TagNode {
  const change = (node: TagNode): TagNode => ({
    tag: /^H\d$/.test(node.tag) ? `H${Number(node.tag.slice(1)) + 1}` : node.tag,
    attributes:
      node.attributes["ID"] === undefined
        ? node.attributes
        : { ...node.attributes, ID: `motion-${index + 1}-${node.attributes["ID"]}` },
    children: node.children
      .filter((child) => typeof child === "string" || child.tag !== "Form")
      .map((child) => (typeof child === "string" ? child : change(child))),
  });
  return { ...change(own), tag: "Part", attributes: { Lang: "sv-SE" } };
}

function siblings(first: unknown, file: PDFDocument): readonly PDFDict[] {
  const found: PDFDict[] = [];
  for (let next = first; next instanceof PDFRef; next = found.at(-1)?.get(PDFName.of("Next")))
    found.push(file.context.lookup(next, PDFDict));
  return found;
}

function said(text: unknown): string {
  return text instanceof PDFString || text instanceof PDFHexString ? text.decodeText() : "";
}
