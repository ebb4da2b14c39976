import type { BuildRequest } from "../../protocol.ts";
import type { Notices } from "../notices.ts";
import type { Words } from "../words.ts";
import { Lost, Refused, type Workspace } from "../workspace.ts";
import { showDifference } from "./difference.ts";

/**
 * Bring what was written in a Word file into the text of the motion it was built from, and say what of it could not be. False when it was
 * built from no text of this motion.
 */
export async function bringIn(
  file: File,
  workspace: Workspace,
  request: BuildRequest,
  notices: Notices,
  words: Words,
  replace: (text: string) => void,
): Promise<boolean> {
  if (!/\.do[ct][xm]$/i.test(file.name)) return false;
  const close = { label: words.close, act: () => undefined };
  try {
    const { text, conflicts, left } = await workspace.merge(file, request);
    const isChanged = text !== request.text;
    if (isChanged) replace(text);
    const inFile = [...conflicts.map(words.conflict), ...left.map(words.noPlace)];
    const difference = () => showDifference(request.path, request.text, text, words);
    const choices = [
      { label: words.difference, act: difference, keeps: true },
      { label: words.undoMerge, act: () => replace(request.text) },
    ];
    const unchanged = inFile.length === 0 ? words.mergedSame : words.mergedNothing;
    const told = isChanged ? words.merged : unchanged;
    notices.show("merged", [told(file.name), ...inFile].join("\n"), [...(isChanged ? choices : []), close]);
    return true;
  } catch (error) {
    if (!(error instanceof Refused || error instanceof Lost)) throw error;
    const reason = error instanceof Refused ? error.refusal.error : "lost";
    if (reason === "merge-stranger") return false;
    const faults: Readonly<Record<string, string>> = { lost: words.lost, "merge-problems": words.mergeProblems };
    notices.show("merged", faults[reason] ?? words.importUnreadable, [close]);
    return true;
  }
}
