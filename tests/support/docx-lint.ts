import { unzipSync } from "fflate";
import { readXml, type XmlElement } from "../../src/ground/xml/read-xml.ts";

/** The parts of a Word file that are XML, each as its root element. */
type Parts = ReadonlyMap<string, XmlElement>;

type Check = (parts: Parts, paths: readonly string[]) => readonly string[];

/**
 * What is wrong with the structure of a Word file, where the Open XML validator sees nothing: one line a fault, none for a good file.
 */
export function lintDocx(bytes: Uint8Array): readonly string[] {
  const files = unzipSync(bytes);
  const paths = Object.keys(files);
  const parts = new Map<string, XmlElement>();
  const faults: string[] = [];
  for (const path of paths.filter((name) => /\.(xml|rels)$/.test(name))) {
    const reading = readXml(new TextDecoder().decode(files[path]));
    if ("fault" in reading) faults.push(`${path}: not XML: ${reading.fault.detail}`);
    else parts.set(path, reading.root);
  }
  return [...faults, ...checks.flatMap((check) => check(parts, paths))];
}

/** Measures and looks that paragraphs and runs carry themselves, which belong in styles. */
export function listDirectFormatting(bytes: Uint8Array): readonly string[] {
  const reading = readXml(new TextDecoder().decode(unzipSync(bytes)["word/document.xml"]));
  if ("fault" in reading) return [reading.fault.detail];
  const found = [
    ...all(reading.root, "w:pPr").flatMap((properties) =>
      children(properties).filter(({ name }) => paragraphMeasures.includes(name)),
    ),
    ...all(reading.root, "w:rPr").flatMap((properties) =>
      children(properties).filter(({ name }) => runLooks.includes(name)),
    ),
  ];
  return found.map(({ name }) => name);
}

const paragraphMeasures = [
  "w:spacing",
  "w:ind",
  "w:jc",
  "w:tabs",
  "w:pBdr",
  "w:shd",
  "w:outlineLvl",
  "w:contextualSpacing",
];
const runLooks = ["w:rFonts", "w:sz", "w:color", "w:spacing", "w:u", "w:shd", "w:highlight", "w:vertAlign"];

const checks: readonly Check[] = [
  everyPartHasAType,
  relationshipsLeadToParts,
  partsAreReached,
  relationshipIdsAreKnown,
  stylesAreDefined,
  listsAreDefined,
  idsAreUnique,
  bookmarksArePairs,
  notesAreReferred,
  fieldsHaveResults,
  cellsEndInParagraphs,
  textsAreClean,
  propertiesAreClean,
];

function everyPartHasAType(parts: Parts, paths: readonly string[]): readonly string[] {
  const types = parts.get("[Content_Types].xml");
  if (types === undefined) return ["no [Content_Types].xml"];
  const extensions = all(types, "Default").map((each) => value(each, "Extension"));
  const overrides = all(types, "Override").map((each) => value(each, "PartName").slice(1));
  const own = paths.filter((path) => path !== "[Content_Types].xml");
  return [
    ...own
      .filter((path) => !overrides.includes(path) && !extensions.includes(extensionOf(path)))
      .map((path) => `${path}: no content type`),
    ...overrides.filter((path) => !paths.includes(path)).map((path) => `${path}: content type without a part`),
    ...extensions
      .filter((each) => !own.some((path) => extensionOf(path) === each))
      .map((each) => `content type for .${each}, which no part has`),
    ...duplicates(overrides).map((path) => `${path}: two content types`),
  ];
}

function relationshipsLeadToParts(parts: Parts, paths: readonly string[]): readonly string[] {
  return relationshipsOf(parts).flatMap(({ from, target, external }) =>
    external || paths.includes(target) ? [] : [`${from}: relationship to the missing ${target}`],
  );
}

function partsAreReached(parts: Parts, paths: readonly string[]): readonly string[] {
  const reached = relationshipsOf(parts).map(({ target }) => target);
  return paths
    .filter((path) => path !== "[Content_Types].xml" && !path.endsWith(".rels") && !reached.includes(path))
    .map((path) => `${path}: no relationship leads to it`);
}

function relationshipIdsAreKnown(parts: Parts): readonly string[] {
  const known = relationshipsOf(parts);
  return [...parts].flatMap(([path, root]) => {
    if (path.endsWith(".rels")) return [];
    const used = everything(root).flatMap((element) =>
      Object.entries(element.attributes).flatMap(([name, id]) => (/^r:(id|embed|link)$/.test(name) ? [id] : [])),
    );
    const own = known.filter(({ from }) => from === path);
    const unused = own.filter(
      ({ type, id }) => ["hyperlink", "image", "header", "footer"].includes(type) && !used.includes(id),
    );
    return [
      ...used.filter((id) => !own.some((each) => each.id === id)).map((id) => `${path}: unknown relationship ${id}`),
      ...unused.map(({ id }) => `${path}: relationship ${id} is not used`),
      ...duplicates(own.map(({ id }) => id)).map((id) => `${path}: two relationships ${id}`),
    ];
  });
}

function stylesAreDefined(parts: Parts): readonly string[] {
  const styles = parts.get("word/styles.xml");
  const definitions = styles === undefined ? [] : all(styles, "w:style");
  const ids = definitions.map((style) => value(style, "w:styleId"));
  const names = definitions.map((style) =>
    value(
      children(style).find(({ name }) => name === "w:name"),
      "w:val",
    ),
  );
  const references = [
    "w:pStyle",
    "w:rStyle",
    "w:tblStyle",
    "w:basedOn",
    "w:next",
    "w:link",
    "w:styleLink",
    "w:numStyleLink",
  ];
  const used = [...parts].flatMap(([path, root]) =>
    everything(root).flatMap((element) =>
      references.includes(element.name) ? [{ path, id: value(element, "w:val") }] : [],
    ),
  );
  return [
    ...used.filter(({ id }) => !ids.includes(id)).map(({ path, id }) => `${path}: style ${id} is not defined`),
    ...duplicates(ids).map((id) => `two styles ${id}`),
    ...duplicates(names).map((name) => `two styles named ${name}`),
  ];
}

function listsAreDefined(parts: Parts): readonly string[] {
  const numbering = parts.get("word/numbering.xml");
  const lists = numbering === undefined ? [] : all(numbering, "w:num");
  const numbers = lists.map((list) => value(list, "w:numId"));
  const abstract =
    numbering === undefined ? [] : all(numbering, "w:abstractNum").map((each) => value(each, "w:abstractNumId"));
  const needed = lists.map((list) =>
    value(
      children(list).find(({ name }) => name === "w:abstractNumId"),
      "w:val",
    ),
  );
  const used = [...parts.values()].flatMap((root) => all(root, "w:numId").map((each) => value(each, "w:val")));
  return [
    ...used.filter((id) => id !== "0" && !numbers.includes(id)).map((id) => `list ${id} is not defined`),
    ...numbers.filter((id) => !used.includes(id)).map((id) => `list ${id} is not used`),
    ...needed.filter((id) => !abstract.includes(id)).map((id) => `list definition ${id} is missing`),
    ...abstract.filter((id) => !needed.includes(id)).map((id) => `list definition ${id} is not used`),
    ...duplicates(numbers).map((id) => `two lists ${id}`),
  ];
}

function idsAreUnique(parts: Parts): readonly string[] {
  const ids = (element: string, attribute: string, part?: string): readonly string[] =>
    duplicates(
      [...parts].flatMap(([path, root]) =>
        part === undefined || path === part ? all(root, element).map((each) => value(each, attribute)) : [],
      ),
    ).map((id) => `two ${element} with ${attribute} ${id}`);
  return [
    ...ids("w:bookmarkStart", "w:id"),
    ...ids("w:bookmarkStart", "w:name"),
    ...ids("w:bookmarkEnd", "w:id"),
    ...ids("wp:docPr", "id"),
    ...ids("w:footnote", "w:id", "word/footnotes.xml"),
    ...ids("property", "pid"),
    ...ids("property", "name"),
  ];
}

function bookmarksArePairs(parts: Parts): readonly string[] {
  return [...parts].flatMap(([path, root]) => {
    const open = new Set<string>();
    const faults: string[] = [];
    for (const element of everything(root)) {
      const id = value(element, "w:id");
      if (element.name === "w:bookmarkStart") {
        open.add(id);
        const name = value(element, "w:name");
        if (!/^[\p{L}_][\p{L}\p{N}_]{0,39}$/u.test(name)) faults.push(`${path}: bookmark name ${name}`);
      }
      if (element.name === "w:bookmarkEnd" && !open.delete(id))
        faults.push(`${path}: bookmark ${id} ends before it begins`);
    }
    return [...faults, ...[...open].map((id) => `${path}: bookmark ${id} has no end`)];
  });
}

function notesAreReferred(parts: Parts): readonly string[] {
  const notes = parts.get("word/footnotes.xml");
  const defined =
    notes === undefined
      ? []
      : all(notes, "w:footnote")
          .filter((note) => value(note, "w:type") === "")
          .map((note) => value(note, "w:id"));
  const used = [...parts.values()].flatMap((root) =>
    all(root, "w:footnoteReference").map((each) => value(each, "w:id")),
  );
  return [
    ...used.filter((id) => !defined.includes(id)).map((id) => `footnote ${id} is missing`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `footnote ${id} has no reference`),
    ...duplicates(used).map((id) => `footnote ${id} has two references`),
  ];
}

function fieldsHaveResults(parts: Parts): readonly string[] {
  return [...parts].flatMap(([path, root]) => {
    const simple = all(root, "w:fldSimple").filter((field) => !everything(field).some(({ name }) => name === "w:t"));
    const marks = all(root, "w:fldChar").map((mark) => value(mark, "w:fldCharType"));
    const count = (type: string): number => marks.filter((mark) => mark === type).length;
    const isWhole = count("begin") === count("separate") && count("begin") === count("end");
    return [
      ...simple.map((field) => `${path}: field ${value(field, "w:instr")} has no result`),
      ...(isWhole ? [] : [`${path}: a field without result or end`]),
    ];
  });
}

function cellsEndInParagraphs(parts: Parts): readonly string[] {
  return [...parts].flatMap(([path, root]) =>
    all(root, "w:tc")
      .filter((cell) => children(cell).at(-1)?.name !== "w:p")
      .map(() => `${path}: a cell does not end in a paragraph`),
  );
}

function textsAreClean(parts: Parts): readonly string[] {
  return [...parts].flatMap(([path, root]) =>
    ["w:t", "w:delText", "w:instrText"].flatMap((name) =>
      all(root, name)
        .map(textIn)
        .filter((text) => [...text].some((character) => character < " " || character === "\u007f"))
        .map((text) => `${path}: control character in ${JSON.stringify(text)}`),
    ),
  );
}

function propertiesAreClean(parts: Parts): readonly string[] {
  const core = parts.get("docProps/core.xml");
  const languages = core === undefined ? 0 : all(core, "dc:language").length;
  const empty = [...parts].flatMap(([path, root]) =>
    all(root, "w:lang")
      .filter((lang) => Object.values(lang.attributes).every((each) => each === ""))
      .map(() => `${path}: w:lang says nothing`),
  );
  const app = parts.get("docProps/app.xml");
  const version = app === undefined ? undefined : all(app, "AppVersion")[0];
  return [
    ...(languages === 1 ? [] : [`${languages} dc:language`]),
    ...empty,
    ...(version === undefined || /^\d{1,2}\.\d{4}$/.test(textIn(version)) ? [] : [`AppVersion ${textIn(version)}`]),
  ];
}

type LintRelationship = {
  readonly from: string;
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
};

function relationshipsOf(parts: Parts): readonly LintRelationship[] {
  return [...parts].flatMap(([path, root]) => {
    if (!path.endsWith(".rels")) return [];
    const from = path.replace("_rels/", "").replace(/\.rels$/, "");
    const folder = from.slice(0, from.lastIndexOf("/") + 1);
    return all(root, "Relationship").map((each) => ({
      from,
      id: value(each, "Id"),
      type: value(each, "Type").replace(/^.*\//, ""),
      target: new URL(value(each, "Target"), `file:///${folder}`).pathname.slice(1),
      external: value(each, "TargetMode") === "External",
    }));
  });
}

function children(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => child.type === "element");
}

function everything(element: XmlElement): readonly XmlElement[] {
  return [element, ...children(element).flatMap(everything)];
}

function all(root: XmlElement, name: string): readonly XmlElement[] {
  return everything(root).filter((element) => element.name === name);
}

function value(element: XmlElement | undefined, name: string): string {
  return element?.attributes[name] ?? "";
}

function textIn(element: XmlElement): string {
  return element.children.map((child) => (child.type === "text" ? child.value : textIn(child))).join("");
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

function duplicates(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((each, index) => values.indexOf(each) !== index))];
}
