import { joinPath } from "../ground/host/path.ts";
import type { Resources } from "./resources.ts";

/** Names of the templates that a motion may choose. */
export function listTemplates({ host, template }: Resources): readonly string[] {
  const names = host.resourceRoots.flatMap((root) => {
    const folder = joinPath(root, "templates");
    return host.stat(folder)?.kind === "folder" ? host.listFolder(folder) : [];
  });
  const isTemplate = (name: string): boolean =>
    name !== "fonts" && template(name, { file: "", start: 0, end: 0 }).value !== undefined;
  return [...new Set(names)].sort().filter(isTemplate);
}
