import type { Resources } from "../../../build/resources.ts";
import { baseName, joinPath } from "../../../ground/host/path.ts";
import { base64Bytes } from "../../../ground/text/base64.ts";
import { fileNameOf } from "../../../motion/new-motion.ts";
import { type ImportKind, importMotion, openDoubts } from "../../../office/import/import-motion.ts";
import type { Imported, ImportRequest } from "../protocol.ts";
import type { OpenedFolder } from "./opened-folder.ts";

/** Why a file was not imported. */
export type ImportObstacle = "import-kind" | "import-several" | "import-empty" | "import-unreadable" | "exists";

const kinds: Readonly<Record<string, ImportKind>> = {
  docx: "docx",
  docm: "docx",
  dotx: "docx",
  txt: "txt",
  md: "md",
  html: "html",
  htm: "html",
};

/** Write the motions that a file from elsewhere holds, with their images, as new files of the opened folder. Gives the first. */
export function importFile(
  { name, data }: ImportRequest,
  folder: OpenedFolder,
  { host, kommuner }: Resources,
): Imported | ImportObstacle {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  const kind = Object.hasOwn(kinds, extension) ? kinds[extension] : undefined;
  if (kind === undefined) return "import-kind";
  const plain = fileNameOf(baseName(name).replace(/\.[^.]*$/, "")).replace(/\.md$/, "");
  const stem = freeStem(plain, folder, (path) => host.stat(path) !== undefined);
  const lookup = (given: string): string | undefined => kommuner.find(given).kommun?.name;
  const importing = importMotion(base64Bytes(data), kind, lookup, stem);
  if ("fault" in importing) {
    const { kind: fault } = importing.fault;
    return fault === "several" || fault === "empty" ? `import-${fault}` : "import-unreadable";
  }
  const { motions } = importing;
  const encoder = new TextEncoder();
  const texts = motions.map(({ text }, index) => ({
    path: motions.length === 1 ? `${stem}.md` : `${stem}-${index + 1}.md`,
    bytes: encoder.encode(text),
  }));
  const images = motions.flatMap((motion) => motion.images.map(({ name: path, bytes }) => ({ path, bytes })));
  const files = [...texts, ...images].map(({ path, bytes }) => ({ path: joinPath(folder.root, path), bytes }));
  const isSafe = [...texts, ...images].every(({ path }) => /^[\w-][\w.-]*$/.test(path));
  if (!isSafe || files.some(({ path }) => host.stat(path) !== undefined)) return "exists";
  host.writeFiles(files, "sources");
  return { path: texts[0]?.path ?? "", doubts: openDoubts(motions[0]?.text ?? "").length };
}

function freeStem(name: string, { root }: OpenedFolder, isTaken: (path: string) => boolean): string {
  for (let count = 1; ; count++) {
    const stem = count === 1 ? name : `${name}-${count}`;
    if (!isTaken(joinPath(root, `${stem}.md`)) && !isTaken(joinPath(root, `${stem}-1.md`))) return stem;
  }
}
