import type { FontRole, Theme } from "../../document/theme/theme.ts";
import { problem } from "../../ground/diagnostics/diagnostic.ts";
import { type Outcome, Report } from "../../ground/diagnostics/outcome.ts";
import type { Place } from "../../ground/diagnostics/place.ts";
import type { Host } from "../../ground/host/host.ts";
import { themeValid } from "../../rules/template/theme-valid.ts";
import type { Font, FontFamily } from "./font.ts";
import type { Face, FontSet } from "./font-set.ts";
import { openFont } from "./open-font.ts";

/** The file of each face, and the faces used for one that the family lacks. */
const FACES: Readonly<Record<Face, { readonly file: string; readonly instead: readonly Face[] }>> = {
  regular: { file: "Regular.ttf", instead: [] },
  bold: { file: "Bold.ttf", instead: ["regular"] },
  italic: { file: "Italic.ttf", instead: ["regular"] },
  boldItalic: { file: "BoldItalic.ttf", instead: ["bold", "italic", "regular"] },
};

const FACE_NAMES = ["regular", "bold", "italic", "boldItalic"] as const satisfies readonly Face[];

/** Folder names are single names, so that no theme can reach outside `templates/fonts/`. */
const FOLDER_NAME = /^[a-z0-9][a-z0-9._-]*$/i;

/** Fonts of a host, by path: read once, so that a batch of motions shares them. */
const opened = new WeakMap<Host, Map<string, Font>>();

/**
 * Find the fonts of a theme in `templates/fonts/<folder>/` of the nearest root that has them. A face's file is read when it is first used.
 *
 * Fonts of the project are checked at once; the package's own are known to be good.
 *
 * Reports: `theme-valid`.
 */
export function loadFonts(theme: Theme, host: Host): Outcome<FontSet> {
  const report = new Report();
  const place: Place = { file: `templates/${theme.id}/theme.yml`, start: 0, end: 0 };
  const families = new Map<string, FontFamily>();

  const load = (folder: string): FontFamily | undefined => {
    const known = families.get(folder);
    if (known !== undefined) return known;
    const root = findRoot(folder, host);
    if (root === undefined) {
      report.add(problem(themeValid, "font", place, { values: { value: folder } }));
      return undefined;
    }
    const path = `${root}/templates/fonts/${folder}`;
    if (root !== host.resourceRoots.at(-1)) {
      for (const { file } of FACE_NAMES.map((face) => FACES[face])) {
        if (host.stat(`${path}/${file}`) === undefined || tryFont(folder, `${path}/${file}`, host) !== undefined)
          continue;
        report.add(
          problem(themeValid, "font-damaged", place, { values: { value: `templates/fonts/${folder}/${file}` } }),
        );
      }
    }
    const family = lazyFamily(folder, path, host);
    families.set(folder, family);
    return family;
  };

  const role = (name: FontRole) => load(theme.fonts[name].folder);
  const [body, heading, code] = [role("body"), role("heading"), role("code")];
  const fallback = theme.fallbackFonts.map(load).filter((family) => family !== undefined);
  if (body === undefined || heading === undefined || code === undefined || report.hasErrors) return report.outcome();
  return report.outcome({ families: { body, heading, code }, fallback });
}

function findRoot(folder: string, host: Host): string | undefined {
  if (!FOLDER_NAME.test(folder)) return undefined;
  return host.resourceRoots.find(
    (root) => host.stat(`${root}/templates/fonts/${folder}/${FACES.regular.file}`)?.kind === "file",
  );
}

/** A family whose faces are opened on first use. */
function lazyFamily(folder: string, path: string, host: Host): FontFamily {
  const faces: Partial<Record<Face, Font>> = {};
  const open = (face: Face): Font => {
    const known = faces[face];
    if (known !== undefined) return known;
    const { instead } = FACES[face];
    const present =
      [face, ...instead].find((name) => host.stat(`${path}/${FACES[name].file}`)?.kind === "file") ?? "regular";
    const file = `${path}/${FACES[present].file}`;
    const font = tryFont(folder, file, host);
    if (font === undefined) throw new Error(`no TrueType file: ${file}`);
    faces[face] = font;
    return font;
  };
  return {
    get regular() {
      return open("regular");
    },
    get bold() {
      return open("bold");
    },
    get italic() {
      return open("italic");
    },
    get boldItalic() {
      return open("boldItalic");
    },
  };
}

/** The font of a file; undefined when it holds none. */
function tryFont(folder: string, path: string, host: Host): Font | undefined {
  let fonts = opened.get(host);
  if (fonts === undefined) {
    fonts = new Map();
    opened.set(host, fonts);
  }
  const known = fonts.get(path);
  if (known !== undefined) return known;
  const font = openFont(folder, host.readFile(path));
  if (font !== undefined) fonts.set(path, font);
  return font;
}
