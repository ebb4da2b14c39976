import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import type { Built, Format } from "../../../src/build/build-motion.ts";
import { renderFormat } from "../../../src/build/render-format.ts";
import { openResources } from "../../../src/build/resources.ts";
import type { Meta } from "../../../src/document/meta.ts";
import { readSource } from "../../../src/motion/source/read-source.ts";
import { bothFormats, buildCase } from "../../support/build-case.ts";
import { caseHost, casesFolder } from "../../support/cases.ts";

const secret = "HEMLIGT7731";
const { host, file } = caseHost({ name: "minimal", folder: join(casesFolder, "minimal") });
let built: Built;

beforeAll(async () => {
  const result = await buildCase({ host, file });
  if (result.built === undefined) throw new Error("the case cannot be built");
  built = result.built;
});

/** A format of the case, with these keys in the registrar's data. */
async function rendered(format: Format, more: object): Promise<Uint8Array> {
  const { document, frames, template } = built;
  const syntax = readSource(file.path, "", () => false).value;
  if (syntax === undefined) throw new Error("no syntax");
  const fonts = openResources(host).fonts(template.theme).value;
  if (fonts === undefined) throw new Error("no fonts");
  const changed = { ...document, meta: { ...document.meta, ...more } };
  return renderFormat(
    format,
    { document: changed, theme: template.theme, fonts, frames, built: [], syntax, name: "x" },
    bothFormats,
    host,
  );
}

/** A key that no field and no row of the data describes, in the data and in what it holds. */
function withSecret({ signatories, source }: Meta): object {
  return {
    utskott: secret,
    signatories: signatories.map((signatory) => ({ ...signatory, skonummer: secret })),
    source: { ...source, folder: secret },
  };
}

/** All that can be read in a DOCX. */
function textOfDocx(bytes: Uint8Array): string {
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join("\n");
}

describe("a key that is in the data and nowhere allowed", () => {
  it("is in the registrar's JSON", async () => {
    const text = new TextDecoder().decode(await rendered("json", withSecret(built.document.meta)));
    expect(text.split(secret)).toHaveLength(2 + built.document.meta.signatories.length + 1);
  });

  it.each(["pdf", "docx"] as const)("changes no byte of the %s", async (format) => {
    const bytes = await rendered(format, withSecret(built.document.meta));
    expect(Buffer.from(bytes).equals(await rendered(format, {}))).toBe(true);
    const text = format === "docx" ? textOfDocx(bytes) : new TextDecoder("latin1").decode(bytes);
    expect(text).not.toContain(secret);
  });

  it.each(["pdf", "docx"] as const)("unlike one that the %s may carry", async (format) => {
    const bytes = await rendered(format, { caseTitle: secret });
    const text = format === "docx" ? textOfDocx(bytes) : new TextDecoder("latin1").decode(bytes);
    expect(text).toContain(secret);
  });
});
