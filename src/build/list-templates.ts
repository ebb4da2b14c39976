import { resourceNames } from "../ground/host/find-resource.ts";
import type { Resources } from "./resources.ts";

/** Names of the templates that a motion may choose. */
export function listTemplates({ host, template }: Resources): readonly string[] {
  const isTemplate = (name: string): boolean =>
    name !== "fonts" && template(name, { file: "", start: 0, end: 0 }).value !== undefined;
  return resourceNames("templates", host).filter(isTemplate);
}
