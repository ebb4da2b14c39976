import type { DocxRun, RunCommon } from "./docx-document.ts";

/** Put together what Word has split without a reason that a reader could see. */
export function joinRuns(runs: readonly DocxRun[]): readonly DocxRun[] {
  const joined: DocxRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.type === "text" && last?.type === "text" && isAlike(last, run))
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else if (run.type !== "text" || run.text !== "") joined.push(run);
  }
  return joined;
}

function isAlike(a: RunCommon, b: RunCommon): boolean {
  return (
    JSON.stringify(a.format) === JSON.stringify(b.format) &&
    JSON.stringify(a.change) === JSON.stringify(b.change) &&
    JSON.stringify(a.control) === JSON.stringify(b.control) &&
    a.comments.join() === b.comments.join()
  );
}
