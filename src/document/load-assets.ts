import type { Definition, Image, ImageReference, Nodes } from "mdast";
import { type Diagnostic, problem } from "../ground/diagnostics/diagnostic.ts";
import { type Outcome, Report } from "../ground/diagnostics/outcome.ts";
import type { Place } from "../ground/diagnostics/place.ts";
import { type Host, HostError } from "../ground/host/host.ts";
import { isReallyInside } from "../ground/host/inside-folder.ts";
import { baseName, folderOf, joinPath } from "../ground/host/path.ts";
import { placeOf } from "../ground/text/placed-text.ts";
import type { Motion } from "../motion/motion.ts";
import { type WayOut, wayOut } from "../motion/way-out.ts";
import { isTooLarge, readImage, tooLarge } from "../pages/images/read-image.ts";
import { imageReadable } from "../rules/body/image-readable.ts";
import { pathInside } from "../rules/safety/path-inside.ts";
import { sourceOf } from "./markdown/one-line.ts";
import type { Asset } from "./types.ts";

/**
 * Load the images that a motion's body shows, by the address written there. Only files below the motion's folder are read, links
 * followed; nothing is fetched from a network.
 *
 * Reports: `path-inside`, `image-readable`.
 */
export function loadAssets({ file, body }: Motion, host: Host): Outcome<ReadonlyMap<string, Asset>> {
  const report = new Report();
  const assets = new Map<string, Asset>();
  const byPath = new Map<string, Asset | undefined>();
  const folder = folderOf(file);
  for (const { url, node } of imagesIn(body.root)) {
    const place = placeOf(sourceOf(node, body.text));
    const path = report.take(findInside(url, folder, place, host));
    if (path === undefined) continue;
    const asset = byPath.has(path) ? byPath.get(path) : report.take(loadImage(path, url, place, host));
    byPath.set(path, asset);
    if (asset !== undefined) assets.set(url, asset);
  }
  return report.outcome(assets);
}

type ShownImage = { readonly url: string; readonly node: Image | ImageReference };

/** Images in order, those by reference with the address of their definition. */
function imagesIn(root: Nodes): readonly ShownImage[] {
  const definitions = new Map<string, Definition>();
  const images: (Image | ImageReference)[] = [];
  const gather = (node: Nodes): void => {
    if (node.type === "definition" && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if (node.type === "image" || node.type === "imageReference") images.push(node);
    if ("children" in node) for (const child of node.children) gather(child);
  };
  gather(root);
  return images.map((node) => ({
    node,
    url: node.type === "image" ? node.url : (definitions.get(node.identifier)?.url ?? ""),
  }));
}

/** The path of an address inside the folder. */
function findInside(url: string, folder: string, place: Place, host: Host): Outcome<string> {
  const fail = (diagnostic: Diagnostic): Outcome<string> => ({ diagnostics: [diagnostic] });
  const decoded = decodeAddress(url);
  const forward = decoded.replaceAll("\\", "/");
  const inside = (message: WayOut | "remote" | "link"): Outcome<string> => {
    const values = { path: url, expected: forward, name: baseName(forward) };
    return fail(problem(pathInside, message, place, { values }));
  };
  const isFile = /^file:/i.test(decoded);
  if (!isFile && /^(?:[A-Za-z][A-Za-z\d+.-]+:)?\/\//.test(decoded)) return inside("remote");
  if (isFile || /^[A-Za-z][A-Za-z\d+.-]*:/.test(decoded)) return inside("absolute");
  const way = wayOut(decoded);
  if (way !== undefined) return inside(way);
  const parts: string[] = [];
  for (const part of decoded.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  const path = joinPath(folder, parts.join("/"));
  const status = host.stat(path);
  if (parts.length === 0 || status?.kind !== "file") {
    return fail(problem(imageReadable, "missing", place, { values: { path: url } }));
  }
  if (!isReallyInside(path, folder, host)) return inside("link");
  return { value: path, diagnostics: [] };
}

function loadImage(path: string, url: string, place: Place, host: Host): Outcome<Asset> {
  const report = new Report();
  const size = host.stat(path)?.size ?? 0;
  if (isTooLarge(size)) {
    report.add(problem(imageReadable, "too-large", place, { values: { path: url, ...tooLarge(size) } }));
    return report.outcome();
  }
  let bytes: Uint8Array;
  try {
    bytes = host.readFile(path);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    report.add(problem(imageReadable, "unreadable", place, { values: { path: url } }));
    return report.outcome();
  }
  const header = report.take(readImage(bytes, url, place));
  if (header === undefined) return report.outcome();
  const { format, width, height } = header;
  return report.outcome({ path: url, bytes, format, width, height });
}

/** An address in Markdown may be percent-encoded; a file's name is not. */
function decodeAddress(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
