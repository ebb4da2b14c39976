import { configurationFile } from "../../../build/configuration/configuration.ts";
import { writeZip } from "../../../formats/word/format/write-zip.ts";
import { integrity } from "../../../ground/digest/integrity.ts";
import { sha256 } from "../../../ground/digest/sha256.ts";
import type { Host, OutputFile } from "../../../ground/host/host.ts";
import { joinPath } from "../../../ground/host/path.ts";
import { manifest } from "./manifest.ts";
import type { SiteContents } from "./site-contents.ts";
import { type PageParts, pageBeside, pageWithin } from "./site-page.ts";

/** Fetched by a page when it needs them. */
const isLate = /\.ttf$/i;

/**
 * The workbench as a static site: the page, the engine, what the program brings along and the office's own looks, kommuner and settings; and all of it
 * as one page, `yrka.html`. Paths are relative to the site. The same program and office give the same bytes.
 *
 * `address` is where newer versions are.
 */
export function siteFiles(host: Host, address: string | undefined): readonly OutputFile[] {
  const home = host.resourceRoots.at(-1) ?? ".";
  const built = (path: string): Uint8Array => host.readFile(joinPath(home, `dist/${path}`));
  const resources = resourcesOf(host);
  const late = resources.filter(({ path }) => isLate.test(path));
  const roots = [...new Set(resources.flatMap(({ path }) => /^(?:office|package)(?=\/)/.exec(path)?.[0] ?? []))].sort();
  const contents = (beside: readonly OutputFile[]): OutputFile => {
    const said: SiteContents = {
      roots,
      beside: beside.map(({ path, bytes }) => ({ path, size: bytes.length })),
      ...(address === undefined ? {} : { address }),
    };
    return { path: "contents.json", bytes: new TextEncoder().encode(JSON.stringify(said)) };
  };
  const scripts = [
    { path: "engine.js", bytes: built("site/engine.js") },
    { path: "pdf.worker.js", bytes: asScript(built("preview/pdf.worker.mjs")) },
    { path: "harfbuzz.wasm", bytes: built("harfbuzz.wasm") },
  ];
  const parts: PageParts = {
    html: built("preview/index.html"),
    script: built("preview/workbench.js"),
    style: built("preview/workbench.css"),
    icon: built("preview/icon.svg"),
  };
  const small = resources.filter((file) => !late.includes(file));
  const site = [
    { path: "index.html", bytes: pageBeside(parts) },
    { path: "workbench.js", bytes: parts.script },
    { path: "workbench.css", bytes: parts.style },
    { path: "icon.svg", bytes: parts.icon },
    ...["icon-192.png", "icon-512.png"].map((path) => ({ path, bytes: built(`site/${path}`) })),
    { path: "manifest.webmanifest", bytes: manifest() },
    ...scripts,
    { path: "resources.zip", bytes: packed([contents(late), ...small]) },
    ...late,
  ];
  return [
    ...site,
    { path: "service-worker.js", bytes: serviceWorker(site, built("site/service-worker.js")) },
    { path: "yrka.html", bytes: pageWithin(parts, packed([contents([]), ...scripts, ...resources])) },
  ];
}

/** Templates and kommuner of the program and of the office, and the office's settings, under the names that the engine knows them by. */
function resourcesOf(host: Host): readonly OutputFile[] {
  const [nearest = ".", home] = host.resourceRoots;
  const ownRoots =
    home === undefined
      ? [["package", nearest] as const]
      : ([
          ["office", nearest],
          ["package", home],
        ] as const);
  const files = ownRoots.flatMap(([name, root]) =>
    ["templates", "kommuner"].flatMap((folder) => filesBelow(joinPath(root, folder), `${name}/${folder}`, host)),
  );
  if (host.stat(configurationFile)?.kind === "file")
    files.push({ path: configurationFile, bytes: host.readFile(configurationFile) });
  return files;
}

/** The files below a folder, sorted; `as` is what the folder is called in the site. What links lead out of the folder to is left out. */
function filesBelow(folder: string, as: string, host: Host, top = folder): OutputFile[] {
  if (host.stat(folder)?.kind !== "folder") return [];
  return host.listFolder(folder).flatMap((name) => {
    const path = joinPath(folder, name);
    const kind = host.stat(path)?.kind;
    const isInside = `${host.realPath(path)}/`.startsWith(`${host.realPath(top)}/`);
    if (name.startsWith(".") || !isInside) return [];
    if (kind === "folder") return filesBelow(path, `${as}/${name}`, host, top);
    return kind === "file" ? [{ path: `${as}/${name}`, bytes: host.readFile(path) }] : [];
  });
}

/** The worker of pdf.js as a script and no module, which a page that is a file cannot start. */
function asScript(module: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(module);
  const script = text.replace(/export\{[^{}]*\};?\s*$/, "").replaceAll("import.meta.url", "location.href");
  if (/\bimport\.meta\b/.test(script) || script.length === text.length)
    throw new Error("pdf.js's worker is another kind of module");
  return new TextEncoder().encode(script);
}

function packed(files: readonly OutputFile[]): Uint8Array {
  return writeZip(files.map((file) => ({ ...file, isStored: false })));
}

/** The service worker with the files that it keeps. */
function serviceWorker(site: readonly OutputFile[], script: Uint8Array): Uint8Array {
  const files = Object.fromEntries(
    site.map(({ path, bytes }) => {
      const address = path === "index.html" ? "./" : path.split("/").map(encodeURIComponent).join("/");
      return [address, integrity(bytes)];
    }),
  );
  const digest = sha256(JSON.stringify(files)).slice(0, 16);
  const head = `const site = ${JSON.stringify({ digest, files })};\n`;
  return new TextEncoder().encode(head + new TextDecoder().decode(script));
}
