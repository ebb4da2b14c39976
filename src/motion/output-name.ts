import { baseName, folderOf } from "../ground/host/path.ts";

/**
 * What a motion's outputs are called, without extension.
 *
 * | motions/x.md        | x
 * | motions/x/motion.md | x: the folder's name
 * | motions/motion.md   | motion: `motions` is the folder of all
 */
export function outputName(file: string): string {
  const name = baseName(file).replace(/\.md$/i, "");
  const folder = baseName(folderOf(file));
  return name.toLowerCase() === "motion" && !["", ".", "..", "motions"].includes(folder) ? folder : name;
}
