import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { type Outcome, Report } from "../../ground/diagnostics/outcome.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import type { Motion } from "../../motion/motion.ts";
import { personalDataMasked } from "../../rules/safety/personal-data-masked.ts";
import { createBlockIds } from "../builders.ts";
import { makeMeta } from "../make-meta.ts";
import type { BuildContext } from "../markdown/context.ts";
import { createNoteGatherer } from "../markdown/context.ts";
import { maskMeta } from "../masking/mask-meta.ts";
import { maskParts } from "../masking/mask-parts.ts";
import type { Variant } from "../meta.ts";
import type { Asset, Block, Document } from "../types.ts";
import { visitBlocks } from "../visit.ts";
import type { Markup } from "./compile-template.ts";
import { contextShapes, makeContext } from "./context.ts";
import { type BuiltBody, documentParts } from "./document-parts.ts";
import { markupBlocks } from "./markup-blocks.ts";
import { readMarkup } from "./read-markup.ts";
import { kindFiles, type Template } from "./template.ts";
import { writeFileMarkup } from "./write-file-markup.ts";

/** `assets` are the images of the body as loaded, by the address written in it. */
export type FillOptions = { readonly variant: Variant; readonly assets?: ReadonlyMap<string, Asset> };

/**
 * Put a motion into a template.
 *
 * The template writes markup in which every value is a token, so no word of the motion can become markup; the tokens are then replaced by
 * the words with their places. For the copy for the web, personal data is masked before anything else sees the document.
 *
 * Reports: `template-exists`, `template-compiles`, `template-names-known`, `markup-known`, `image-alt`, `personal-data-masked`.
 */
export function fillTemplate(motion: Motion, template: Template, options: FillOptions): Outcome<Document> {
  const report = new Report();
  const markup = report.take(writeMarkup(motion, template, options.variant));
  const root = markup && report.take(readMarkup(markup));
  if (root === undefined) return report.outcome();
  const { assets, assetOf } = numberAssets(options.assets ?? new Map());
  const context: BuildContext = {
    ids: createBlockIds(),
    variant: options.variant,
    assetOf,
    bullet: template.theme.list.bullet,
    notes: createNoteGatherer(),
    report: (diagnostic) => report.add(diagnostic),
  };
  let body: BuiltBody = { blocks: [], notes: [] };
  const parts = documentParts(motion, template.theme, context, (built) => {
    body = built;
  });
  const blocks = markupBlocks(root, parts, context.ids, context.report);
  if (report.hasErrors) return report.outcome();
  if (options.variant !== "published")
    return report.outcome({ meta: makeMeta(motion, body, context), blocks, notes: body.notes, assets });
  const { caseTitleEnding } = motion;
  const inMetadata = caseTitleEnding === undefined ? [] : [caseTitleEnding];
  const copy = maskParts({ blocks, body: body.blocks, notes: body.notes }, inMetadata);
  report.add(
    ...copy.masked.map(({ kind, place }) => problem(personalDataMasked, kind, place)),
    ...unmasked(motion, copy.blocks),
  );
  const meta = maskMeta(makeMeta(motion, { blocks: copy.body, notes: copy.notes }, context));
  return report.outcome({ meta, blocks: copy.blocks, notes: copy.notes, assets });
}

/** What of a copy for the web the program cannot look through. */
function unmasked({ attachments }: Motion, blocks: readonly Block[]): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const [attachment] = attachments;
  if (attachment !== undefined) found.push(problem(personalDataMasked, "attachments", placeOf(attachment.file)));
  visitBlocks(blocks, (block) => {
    if (block.type === "figure") found.push(problem(personalDataMasked, "images", placeOf(block.alt)));
  });
  return found;
}

/**
 * Write a motion's markup, as `--emit markup` shows it.
 *
 * Reports: `template-exists`, `template-compiles`, `template-names-known`.
 */
export function writeMarkup(motion: Motion, template: Template, variant: Variant): Outcome<Markup> {
  return writeFileMarkup(kindFiles[motion.kind], template, contextShapes, motion.file, (place) =>
    makeContext(motion, variant, place),
  );
}

/** The images in a list, and the number of each by its address. Two addresses of one file share it. */
function numberAssets(byUrl: ReadonlyMap<string, Asset>): {
  readonly assets: readonly Asset[];
  readonly assetOf: (url: string) => number | undefined;
} {
  const assets = [...new Set(byUrl.values())];
  return {
    assets,
    assetOf: (url) => {
      const asset = byUrl.get(url);
      return asset && assets.indexOf(asset);
    },
  };
}
