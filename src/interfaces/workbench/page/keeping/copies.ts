import { readZip } from "../../../../formats/word/format/read-zip.ts";
import { writeZip } from "../../../../formats/word/format/write-zip.ts";
import type { OutputFile } from "../../../../ground/host/host.ts";
import { isKept } from "./folder-store.ts";
import type { Store } from "./store.ts";

/** What became of files that were read in. */
export type TakenIn = {
  readonly added: number;
  /** As many were here already, with the same bytes. */
  readonly same: number;
  /** The folder that the new files went to, since some of their names were taken by others. */
  readonly folder?: string;
  /** Names of files that were not taken in: of another kind, damaged, or too large. */
  readonly leftOut: readonly string[];
};

/** Most bytes that one copy may unpack to. */
const most = 512 * 1024 * 1024;

/** Every file of a store, in one zip archive. What is in it is mostly packed already, and is not packed again. */
export async function copyOfAll(store: Store): Promise<Uint8Array> {
  const files = await store.list();
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const read = await Promise.all(sorted.map(async ({ path }) => ({ path, bytes: await store.read(path) })));
  return writeZip(read.flatMap(({ path, bytes }) => (bytes === undefined ? [] : [{ path, bytes, isStored: true }])));
}

/** Put files, and those inside zip archives, into a store. Nothing that is there is written over: where a name is taken, all go to a new folder. */
export async function takeIn(given: readonly File[], store: Store): Promise<TakenIn> {
  const leftOut: string[] = [];
  const files = (await Promise.all(given.map((file) => filesOf(file, leftOut)))).flat();
  const present = await Promise.all(files.map(async (file) => ({ ...file, here: await store.read(file.path) })));
  const isSame = (here: Uint8Array | undefined, bytes: Uint8Array): boolean =>
    here?.length === bytes.length && here.every((byte, index) => byte === bytes[index]);
  const wanted = present.filter(({ bytes, here }) => !isSame(here, bytes));
  const isTaken = wanted.some(({ here }) => here !== undefined);
  const folder = isTaken ? await freeFolder(given[0]?.name ?? "", store) : undefined;
  // A picture lies beside its motion, which goes to the new folder with what belongs to it.
  const placed: readonly OutputFile[] = (folder === undefined ? wanted : files).map(({ path, bytes }) => ({
    path: folder === undefined ? path : `${folder}/${path}`,
    bytes,
  }));
  if (placed.length > 0) await store.write(placed);
  const added = placed.length;
  return { added, same: files.length - added, leftOut, ...(folder === undefined ? {} : { folder }) };
}

async function filesOf(file: File, leftOut: string[]): Promise<readonly OutputFile[]> {
  if (file.size > most) {
    leftOut.push(file.name);
    return [];
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isArchive = /\.zip$/i.test(file.name);
  const entries = isArchive ? readZip(bytes) : [{ path: file.name, size: bytes.length, unpack: () => bytes }];
  if (entries === undefined) leftOut.push(file.name);
  let sum = 0;
  return (entries ?? []).flatMap(({ path, size, unpack }) => {
    if (path.endsWith("/")) return [];
    sum += size;
    const unpacked = isKept(path) && sum <= most ? unpack() : undefined;
    if (unpacked === undefined) leftOut.push(path);
    return unpacked === undefined ? [] : [{ path: path.normalize("NFC"), bytes: unpacked }];
  });
}

async function freeFolder(name: string, store: Store): Promise<string> {
  const taken = new Set((await store.list()).map(({ path }) => path.split("/")[0]));
  const stem = name.replace(/\.[^.]*$/, "").replace(/[^\p{L}\p{N} _-]+/gu, "-") || "kopia";
  for (let count = 1; ; count++) {
    const folder = count === 1 ? stem : `${stem}-${count}`;
    if (!taken.has(folder)) return folder;
  }
}
