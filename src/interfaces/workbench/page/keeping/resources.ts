import { readZip, type ZipEntry } from "../../../../formats/word/format/read-zip.ts";
import { base64Bytes } from "../../../../ground/text/base64.ts";
import type { SiteContents } from "../../site/site-contents.ts";
import type { HeldFile } from "../worker/messages.ts";

/** What the program brings along: looks, fonts, kommuner, and the office's own. `files` without bytes are read when something needs them. */
export type Resources = {
  readonly contents: SiteContents;
  readonly files: readonly HeldFile[];
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
};

/** Of a site: an archive of what is small, and a file for each font. */
export async function resourcesBeside(): Promise<Resources> {
  const fetched = async (path: string): Promise<Uint8Array | undefined> => {
    const response = await fetch(path.split("/").map(encodeURIComponent).join("/"));
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  };
  const entries = entriesOf(await fetched("resources.zip"));
  return { ...opened(entries, () => false), read: fetched };
}

/** Of a page that has everything in it, in an archive. */
export function resourcesWithin(): Resources {
  const script = document.getElementById("pack");
  const entries = entriesOf(base64Bytes(script?.textContent ?? ""));
  script?.remove();
  const { contents, files } = opened(entries, (path) => /\.(?:ttf|wasm|js|mjs)$/.test(path));
  return { contents, files, read: async (path) => entries.get(path)?.unpack() };
}

type Entries = ReadonlyMap<string, ZipEntry>;

function entriesOf(archive: Uint8Array | undefined): Entries {
  const entries = archive && readZip(archive);
  if (entries === undefined) throw new Error("the page's resources are damaged");
  return new Map(entries.map((entry) => [entry.path, entry]));
}

function opened(entries: Entries, isLate: (path: string) => boolean): Omit<Resources, "read"> {
  const contents: SiteContents = JSON.parse(new TextDecoder().decode(entries.get("contents.json")?.unpack()));
  const here = [...entries.values()].flatMap(({ path, size, unpack }): readonly HeldFile[] => {
    if (path === "contents.json") return [];
    const bytes = isLate(path) ? undefined : unpack();
    return [{ path, size, ...(bytes === undefined ? {} : { bytes }) }];
  });
  return { contents, files: [...here, ...contents.beside] };
}
