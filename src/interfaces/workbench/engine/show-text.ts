import type { Resources } from "../../../build/resources.ts";
import type { Diagnostic } from "../../../ground/diagnostics/diagnostic.ts";
import type { BuildRequest, ShownAs } from "../protocol.ts";
import { buildText, type Result } from "./build-text.ts";
import { withoutFaults } from "./without-faults.ts";

/** What there is to show of a text, and its problems. `remaining` are those that a draft may have: what is still to be written. */
export type Shown = Result & { readonly shownAs: ShownAs; readonly remaining: ReadonlySet<Diagnostic> };

/** One error can hide another. */
const rounds = 4;

/** The pages of a text: finished where they can be, else as a draft, else as a draft without what is wrong. */
export async function showText(path: string, request: BuildRequest, resources: Resources): Promise<Shown> {
  const asked = await buildText(path, request, ["pdf"], resources);
  const none: ReadonlySet<Diagnostic> = new Set();
  if (asked.built !== undefined) return { ...asked, shownAs: request.isDraft ? "draft" : "final", remaining: none };
  const draft = request.isDraft ? asked : await buildText(path, { ...request, isDraft: true }, ["pdf"], resources);
  const { diagnostics } = asked;
  const remaining = new Set(diagnostics.filter((each) => isError(each) && !draft.diagnostics.some(isSame(each))));
  if (draft.built !== undefined) return { built: draft.built, diagnostics, remaining, shownAs: "draft" };
  let { text } = request;
  let shown = draft;
  for (let round = 0; round < rounds && shown.built === undefined; round++) {
    const less = withoutFaults(text, path, shown.diagnostics);
    if (less === text) break;
    text = less;
    shown = await buildText(path, { ...request, text, isDraft: true }, ["pdf"], resources);
  }
  return { built: shown.built, diagnostics, remaining, shownAs: "part" };
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}

function isSame({ ruleId, message, place }: Diagnostic): (other: Diagnostic) => boolean {
  return (other) =>
    isError(other) && other.ruleId === ruleId && other.message === message && other.place.start === place.start;
}
