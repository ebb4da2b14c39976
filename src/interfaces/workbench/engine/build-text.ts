import { type Built, buildMotion, type Format } from "../../../build/build-motion.ts";
import type { MotionFile } from "../../../build/find-motions.ts";
import type { Resources } from "../../../build/resources.ts";
import { renderText } from "../../../formats/text/render-text.ts";
import type { Diagnostic } from "../../../ground/diagnostics/diagnostic.ts";
import { folderOf } from "../../../ground/host/path.ts";
import { withText } from "../../../ground/host/with-text.ts";
import { outputName } from "../../../motion/output-name.ts";
import { guessOf } from "../../../rules/guess-of.ts";
import { ruleOf } from "../../../rules/registry.ts";
import { hintOf, type Language, reasonOf } from "../../../rules/wording.ts";
import type { BuildAnswer, BuildRequest, Problem } from "../protocol.ts";
import { mapPages } from "./page-map.ts";
import type { Shown } from "./show-text.ts";

export type Result = { readonly built: Built | undefined; readonly diagnostics: readonly Diagnostic[] };

/** Build a text that may not be on the disk, as the file at `path`. */
export async function buildText(
  path: string,
  { text, isDraft, templateId }: Pick<BuildRequest, "text" | "isDraft" | "templateId">,
  formats: readonly Format[],
  resources: Resources,
): Promise<Result> {
  const overlaid = { ...resources, host: withText(path, text, resources.host) };
  const options = {
    formats,
    variant: isDraft ? "draft" : "final",
    standard: "a-2a",
    ...(templateId === undefined ? {} : { templateId }),
  } as const;
  const { value, diagnostics } = await buildMotion(motionFile(path), options, overlaid);
  return { built: value, diagnostics };
}

export function motionFile(path: string): MotionFile {
  return { path, name: outputName(path), folder: folderOf(path) };
}

/** The result of a build, for the page. */
export function answerOf(
  { built, diagnostics, shownAs, remaining }: Shown,
  path: string,
  { text, language }: BuildRequest,
  milliseconds: number,
): BuildAnswer {
  const problems = diagnostics.map((diagnostic) => {
    const problem = toProblem(diagnostic, path, text, language);
    return remaining.has(diagnostic) ? { ...problem, remains: true as const } : problem;
  });
  if (built === undefined) return { problems, shownAs, milliseconds };
  return {
    problems,
    shownAs,
    pages: mapPages(built.frames, built.document, path),
    meta: built.document.meta,
    summary: new TextDecoder().decode(renderText(built.document)),
    milliseconds,
  };
}

function toProblem(diagnostic: Diagnostic, path: string, text: string, language: Language): Problem {
  const { ruleId, severity, place, fix } = diagnostic;
  const hint = hintOf(diagnostic, language);
  const [guess] = fix === undefined ? (guessOf(diagnostic, text) ?? []) : [];
  return {
    ruleId,
    severity,
    reason: reasonOf(diagnostic, language),
    ...(hint === undefined ? {} : { hint }),
    why: ruleOf(diagnostic).why[language],
    start: place.start,
    end: place.end,
    ...(place.file === path ? {} : { file: place.file }),
    ...(fix?.every((edit) => edit.place.file === path)
      ? { fix: fix.map((edit) => ({ start: edit.place.start, end: edit.place.end, text: edit.text })) }
      : {}),
    ...(guess === undefined ? {} : { guess: { start: guess.place.start, end: guess.place.end, text: guess.text } }),
  };
}
