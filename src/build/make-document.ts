import { checkCharacters } from "../document/check-characters.ts";
import { checkWords } from "../document/check-words.ts";
import { loadAssets } from "../document/load-assets.ts";
import type { Variant } from "../document/meta.ts";
import { resolveDocument } from "../document/steps/resolve-document.ts";
import { fillTemplate } from "../document/template/fill-template.ts";
import type { Template } from "../document/template/template.ts";
import type { Document } from "../document/types.ts";
import { type Outcome, Report } from "../ground/diagnostics/outcome.ts";
import type { Motion } from "../motion/motion.ts";
import type { FontSet } from "../pages/fonts/font-set.ts";
import type { Profile } from "./profile.ts";
import type { Resources } from "./resources.ts";

export type MadeDocument = { readonly document: Document; readonly template: Template; readonly fonts: FontSet };

/** Put a motion into its template and resolve the document, down to whether every character can be printed. */
export function makeDocument(
  motion: Motion,
  { variant, templateId }: { readonly variant: Variant; readonly templateId?: string },
  resources: Resources,
  profile: Profile,
): Outcome<MadeDocument> {
  const report = new Report();
  const isMotionsOwn = templateId === undefined || templateId === motion.templateId;
  const namedAt = (isMotionsOwn ? motion.templatePlace : undefined) ?? { file: motion.file, start: 0, end: 0 };
  const template = report.take(
    profile.measure("template", () => resources.template(templateId ?? motion.templateId, namedAt)),
  );
  if (template === undefined) return report.outcome();
  const assets = report.take(profile.measure("images", () => loadAssets(motion, resources.host)));
  const filled = report.take(
    profile.measure("template", () =>
      fillTemplate(motion, template, { variant, ...(assets === undefined ? {} : { assets }) }),
    ),
  );
  const fonts = report.take(profile.measure("fonts", () => resources.fonts(template.theme)));
  if (filled === undefined || fonts === undefined) return report.outcome();
  const document = profile.measure("document", () => resolveDocument(filled));
  report.add(...profile.measure("document", () => checkWords(document)));
  report.add(...profile.measure("fonts", () => checkCharacters(document, fonts)));
  return report.outcome({ document, template, fonts });
}
