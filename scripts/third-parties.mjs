// What of others is in the package: the software bill of materials and the page of licences, both from the bundler's own record.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const read = (path) => readFileSync(join(root, path), "utf8");
const begin = "<!-- bundled: written by scripts/write-third-party.mjs -->";
const end = "<!-- /bundled -->";

/** The packages that something of is in a bundle, by folder: `node_modules/a`, `node_modules/b/node_modules/a`. */
export function bundledPackages(metafiles, copied = []) {
  const used = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap(({ inputs }) =>
      Object.entries(inputs)
        .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
        .map(([path]) => path),
    ),
  );
  const folders = [...used, ...copied].map((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]);
  return [...new Set(folders.filter((folder) => folder !== undefined))].sort(byCodeUnit).map((folder) => {
    const { name, version, license } = JSON.parse(read(`${folder}/package.json`));
    if (typeof license !== "string") throw new Error(`${folder} says no licence`);
    return { folder, name, version, license, text: licenceText(folder) };
  });
}

function licenceText(folder) {
  const name = readdirSync(join(root, folder)).find((file) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(file));
  return name === undefined ? undefined : read(`${folder}/${name}`).replace(/\r\n?/g, "\n").trim();
}

/** CycloneDX, without date or serial number: the same input gives the same bytes. */
export function billOfMaterials(packages) {
  const { name, version, license, description } = JSON.parse(read("package.json"));
  const { packages: locked } = JSON.parse(read("package-lock.json"));
  const libraries = packages.map((library) => ({
    type: "library",
    "bom-ref": purl(library),
    name: library.name,
    version: library.version,
    licenses: [licence(library.license)],
    purl: purl(library),
    ...hashes(locked[library.folder]?.integrity),
  }));
  const data = [
    ...fontFamilies().map((family) => ({ type: "data", name: `fonts/${family}`, licenses: [licence("OFL-1.1")] })),
    { type: "data", name: "hyph-sv.tex, modified", version: "1994-03-03", licenses: [licence("LPPL-1.2")] },
  ];
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": `pkg:npm/${name}@${version}`,
        name,
        version,
        description,
        licenses: [licence(license)],
        purl: `pkg:npm/${name}@${version}`,
      },
    },
    components: [...libraries, ...data],
    dependencies: [{ ref: `pkg:npm/${name}@${version}`, dependsOn: libraries.map((library) => library["bom-ref"]) }],
  };
}

/** The part of THIRD-PARTY.md that is made: each licence text once, under the packages that have it. */
export function bundledPage(packages) {
  const texts = new Map();
  for (const library of packages) {
    const key = library.text ?? `${library.license}: the package carries no text of it.`;
    texts.set(key, [...(texts.get(key) ?? []), library]);
  }
  const table = packages.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`);
  const sections = [...texts].map(
    ([text, libraries]) =>
      `### ${[...new Set(libraries.map(({ name }) => name))].join(", ")}\n\n\`\`\`text\n${text}\n\`\`\``,
  );
  return [
    begin,
    "",
    "| package | version | licence |",
    "| --- | --- | --- |",
    ...table,
    "",
    sections.join("\n\n"),
    "",
    end,
  ].join("\n");
}

/** THIRD-PARTY.md with its made part as it should be. */
export function thirdPartyPage(packages) {
  const page = read("THIRD-PARTY.md");
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from === -1 || to === -1) throw new Error("THIRD-PARTY.md has lost its marks");
  return page.slice(0, from) + bundledPage(packages) + page.slice(to + end.length);
}

export function fontFamilies() {
  return readdirSync(join(root, "templates/fonts")).sort(byCodeUnit);
}

function purl({ name, version }) {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}

function licence(expression) {
  return /[ (]/.test(expression) ? { expression } : { license: { id: expression } };
}

function hashes(integrity) {
  const base64 = /^sha512-(.+)$/.exec(integrity ?? "")?.[1];
  return base64 === undefined
    ? {}
    : { hashes: [{ alg: "SHA-512", content: Buffer.from(base64, "base64").toString("hex") }] };
}

function byCodeUnit(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
