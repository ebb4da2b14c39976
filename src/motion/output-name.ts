import { baseName, folderOf } from "../ground/host/path.ts";

/**
 * What a motion's outputs are called, without extension.
 *
 * | motions/x.md        | x
 * | motions/x/motion.md | x: the folder's name
 */
export function outputName(file: string): string {
  const name = baseName(file).replace(/\.md$/i, "");
  const folder = baseName(folderOf(file));
  return name.toLowerCase() === "motion" && folder !== "" && folder !== "." && folder !== ".." ? folder : name;
}
