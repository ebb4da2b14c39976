import { checkMotion } from "../../../build/check-motion.ts";
import { findMotions, type MotionFile } from "../../../build/find-motions.ts";
import { outputPath } from "../../../build/outputs.ts";
import type { Resources } from "../../../build/resources.ts";
import { type TimeLimit, TimeLimitError } from "../../../ground/host/time-limit.ts";
import type { ListedMotion } from "../protocol.ts";
import type { OpenedFolder } from "./opened-folder.ts";

/** Folder that `yrka build` writes to by default. */
const outputFolder = "output";

/** The motions of the opened folder with their state, sorted by path. What leads out of the folder is left out. */
export function listMotions(folder: OpenedFolder, resources: Resources, limit: TimeLimit): readonly ListedMotion[] {
  const found = findMotions([folder.root], resources.host).value ?? [];
  return found.flatMap((file) => {
    const path = folder.root === "." ? file.path : file.path.slice(folder.root.length + 1);
    return folder.locate(path) === undefined ? [] : [listedWithin(limit, file, path, resources)];
  });
}

/** One that cannot be checked in time is listed by its path, with an error, and can be opened like the others. */
function listedWithin(limit: TimeLimit, file: MotionFile, path: string, resources: Resources): ListedMotion {
  try {
    return limit(() => listed(file, path, resources));
  } catch (error) {
    if (!(error instanceof TimeLimitError)) throw error;
    return { path, title: path, errors: 1, warnings: 0, isDraft: false, isBuilt: false, isSigned: false };
  }
}

function listed(file: MotionFile, path: string, resources: Resources): ListedMotion {
  const { host } = resources;
  const { value, diagnostics } = checkMotion(file, "final", resources);
  const count = (severity: string): number => diagnostics.filter((each) => each.severity === severity).length;
  const errors = count("error");
  const asDraft = errors === 0 ? undefined : checkMotion(file, "draft", resources);
  const pdf = outputPath(outputFolder, file, "final", "pdf");
  const isBuilt = host.stat(pdf)?.kind === "file";
  const title = (value ?? asDraft?.value)?.title.value.trim();
  return {
    path,
    title: title === undefined || title === "" ? path : title,
    errors,
    warnings: count("warning"),
    isDraft: asDraft?.diagnostics.every(({ severity }) => severity !== "error") === true,
    isBuilt,
    isSigned: isBuilt && new TextDecoder("latin1").decode(host.readFile(pdf)).includes("/ByteRange"),
    ...(value?.submitted === undefined ? {} : { submitted: value.submitted.value }),
  };
}
