import { findMotions, type MotionFile } from "../../src/build/find-motions.ts";
import type { Host } from "../../src/ground/host/host.ts";
import { nodeHost } from "../../src/ground/host/node-host.ts";
import { caseHost, listCases, projectFolder } from "./cases.ts";

export type Buildable = { readonly name: string; readonly host: Host; readonly file: MotionFile };

/** Every case that gives files, and every motion of the project. */
export function listBuildable(): readonly Buildable[] {
  const cases = listCases()
    .filter(({ name }) => !name.startsWith("errors/"))
    .map((each) => ({ name: each.name, ...caseHost(each) }));
  const host = nodeHost(projectFolder);
  const motions = findMotions([`${projectFolder}/motions`], host).value ?? [];
  return [...cases, ...motions.map((file) => ({ name: `motions/${file.name}`, host, file }))];
}
