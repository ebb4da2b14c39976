import { describe, expect, it } from "vitest";
import type { Theme } from "../../../../src/document/theme/theme.ts";
import type { Outcome } from "../../../../src/ground/diagnostics/outcome.ts";
import type { Host } from "../../../../src/ground/host/host.ts";
import { memoryHost } from "../../../../src/ground/host/memory-host.ts";
import { type FontSet, faceOf, fontFor } from "../../../../src/pages/fonts/font-set.ts";
import { loadFonts } from "../../../../src/pages/fonts/load-fonts.ts";
import { readFontFile } from "./shipped-fonts.ts";

const serif = readFontFile("source-serif-4/Regular.ttf");
const bold = readFontFile("source-serif-4/Bold.ttf");
const sans = readFontFile("noto-sans/Regular.ttf");

/** A host with two roots, the project's and the package's, that tells what was read. */
function hostWith(files: Readonly<Record<string, Uint8Array>>): Host & { readonly reads: string[] } {
  const host = memoryHost(files);
  const reads: string[] = [];
  const readFile = (path: string) => {
    reads.push(path);
    return host.readFile(path);
  };
  return { ...host, readFile, reads, resourceRoots: ["project", "package"] };
}

function themeWith(fonts: { body: string; heading?: string; code?: string; fallback?: readonly string[] }): Theme {
  const family = (folder: string) => ({ folder, wordName: folder });
  const { body, heading = body, code = body, fallback = [] } = fonts;
  const theme: Pick<Theme, "id" | "fonts" | "fallbackFonts"> = {
    id: "prov",
    fonts: { body: family(body), heading: family(heading), code: family(code) },
    fallbackFonts: fallback,
  };
  return theme as Theme;
}

function load(host: Host, fonts: Parameters<typeof themeWith>[0]): FontSet {
  const { value, diagnostics } = loadFonts(themeWith(fonts), host);
  expect(diagnostics).toEqual([]);
  if (value === undefined) throw new Error("no fonts");
  return value;
}

const inPackage = {
  "package/templates/fonts/serif/Regular.ttf": serif,
  "package/templates/fonts/serif/Bold.ttf": bold,
  "package/templates/fonts/sans/Regular.ttf": sans,
};

describe("the fonts of a theme", () => {
  it("are read when they are first used, and once", () => {
    const host = hostWith(inPackage);
    const fonts = load(host, { body: "serif", heading: "sans", fallback: ["sans"] });
    expect(host.reads).toEqual([]);
    expect(fonts.families.body.regular.key).toBe("serif/SourceSerif4-Regular");
    expect(fonts.families.code.regular).toBe(fonts.families.body.regular);
    expect(load(host, { body: "serif" }).families.body.regular).toBe(fonts.families.body.regular);
    expect(host.reads).toEqual(["package/templates/fonts/serif/Regular.ttf"]);
  });

  it("come from the project where it has them", () => {
    const host = hostWith({ ...inPackage, "project/templates/fonts/serif/Regular.ttf": sans });
    expect(load(host, { body: "serif" }).families.body.regular.postScriptName).toBe("NotoSans-Regular");
  });

  it("stand in for faces that the family lacks", () => {
    const { body } = load(hostWith(inPackage), { body: "serif" }).families;
    const names = { italic: body.italic.postScriptName, boldItalic: body.boldItalic.postScriptName };
    expect(names).toEqual({ italic: "SourceSerif4-Regular", boldItalic: "SourceSerif4-Bold" });
  });

  it("are asked in turn for a character", () => {
    const fonts = load(hostWith(inPackage), { body: "serif", fallback: ["sans"] });
    const nameFor = (character: string) =>
      fontFor(character.codePointAt(0) ?? 0, "body", faceOf(false, false), fonts)?.postScriptName;
    expect(["ö", "ŧ", "中"].map(nameFor)).toEqual(["SourceSerif4-Regular", "NotoSans-Regular", undefined]);
  });
});

describe("a theme with fonts that cannot be used", () => {
  const problemsOf = ({ value, diagnostics }: Outcome<FontSet>) => ({
    hasValue: value !== undefined,
    problems: diagnostics.map(
      ({ ruleId, message, values, place }) => `${place.file}: ${ruleId}/${message} ${values["value"]}`,
    ),
  });

  it("says which family is missing, and looks for none outside its folder", () => {
    const missing = (fonts: Parameters<typeof themeWith>[0]) =>
      problemsOf(loadFonts(themeWith(fonts), hostWith(inPackage)));
    expect(missing({ body: "serif", heading: "comic" })).toEqual({
      hasValue: false,
      problems: ["templates/prov/theme.yml: theme-valid/font comic"],
    });
    expect(missing({ body: "serif", fallback: ["sans", "../fonts/serif"] })).toEqual({
      hasValue: false,
      problems: ["templates/prov/theme.yml: theme-valid/font ../fonts/serif"],
    });
  });

  it("says which of the project's files are no fonts", () => {
    const host = hostWith({
      ...inPackage,
      "project/templates/fonts/eget/Regular.ttf": serif,
      "project/templates/fonts/eget/Bold.ttf": new Uint8Array([1, 2, 3]),
    });
    expect(problemsOf(loadFonts(themeWith({ body: "eget" }), host))).toEqual({
      hasValue: false,
      problems: ["templates/prov/theme.yml: theme-valid/font-damaged templates/fonts/eget/Bold.ttf"],
    });
  });
});
