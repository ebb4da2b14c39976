import type { BuildRequest, Repair } from "../../protocol.ts";
import type { Notices } from "../notices.ts";
import type { Words } from "../words.ts";
import { Lost, Refused, type Workspace } from "../workspace.ts";
import { wordChangesDialog } from "./word-changes-dialog.ts";

/** What is brought into, and how. */
export type Receiver = {
  readonly request: BuildRequest;
  /** Make changes as one step that `undo` takes back. */
  readonly edit: (edits: readonly Repair[]) => void;
  readonly undo: () => void;
};

/**
 * Bring what was written in a Word file into the text of the motion it was built from, unsaved: what of it is chosen. False when it was built
 * from no text of this motion.
 */
export async function bringIn(
  file: File,
  workspace: Workspace,
  { request, edit, undo }: Receiver,
  notices: Notices,
  words: Words,
): Promise<boolean> {
  if (!/\.do[ct][xm]$/i.test(file.name)) return false;
  const close = { label: words.close, act: () => undefined };
  try {
    const merged = await workspace.merge(file, request);
    if (merged.changes.length + merged.gone.length === 0) {
      notices.toast(words.mergedSame(file.name));
      return true;
    }
    const taken = await wordChangesDialog(file.name, request.text, merged, words);
    if (taken === undefined) return true;
    if (taken.length > 0) edit(taken);
    notices.toast(
      words.mergedCount(taken.length, merged.changes.length - taken.length),
      ...(taken.length > 0 ? [{ label: words.undo, act: undo }] : []),
    );
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
