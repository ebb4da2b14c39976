import { checkCharacters } from "../document/check-characters.ts";
import { fillContents, type VolumeWords } from "../document/template/fill-contents.ts";
import type { Template } from "../document/template/template.ts";
import type { Content } from "../document/types.ts";
import { textsOf } from "../document/visit-texts.ts";
import type { Volume, VolumeData, VolumeMotion } from "../document/volume.ts";
import { wordsOf } from "../document/words.ts";
import { renderVolume } from "../formats/pdf/render-volume.ts";
import { type PdfStandard, pdfStandards, standardFacts } from "../formats/pdf/standard.ts";
import { type Outcome, Report } from "../ground/diagnostics/outcome.ts";
import { kindFacts } from "../motion/kinds/kinds.ts";
import type { Authority } from "../motion/motion.ts";
import { prepareShaping } from "../pages/fonts/complex/prepare-shaping.ts";
import type { FontSet } from "../pages/fonts/font-set.ts";
import { type LaidOutVolume, layoutVolume, type VolumePages } from "../pages/layout/volume/layout-volume.ts";
import { generator } from "../version.ts";
import { documentDate } from "./document-date.ts";
import type { MotionFile } from "./find-motions.ts";
import { type LaidOutMotion, layOutMotion } from "./lay-out-motion.ts";
import { Profile } from "./profile.ts";
import type { Resources } from "./resources.ts";

export type CollectOptions = {
  readonly meeting: string;
  readonly variant: "final" | "published";
  readonly format: VolumeFormat;
  /** A-2a where absent. */
  readonly standard?: PdfStandard;
  /** Look of the volume's own pages, in place of the kommun's; the motions keep theirs. */
  readonly templateId?: string;
};

export const volumeFormats = ["pdf", "html"] as const;

/** Standards of a volume's PDF: it has no source of its own to attach. */
export const volumeStandards = pdfStandards.filter((standard) => !standardFacts[standard].allowsAttachment);

export type VolumeFormat = (typeof volumeFormats)[number];

/** A volume as data and as a file. */
export type Collected = { readonly data: VolumeData; readonly bytes: Uint8Array };

/**
 * Put motions into one file, in the order given. With an error in any of them there is no value: a volume that lacks a motion would be a
 * worse slip than none.
 */
export async function collectMotions(
  files: readonly MotionFile[],
  options: CollectOptions,
  resources: Resources,
  tell: (file: MotionFile) => void = () => undefined,
): Promise<Outcome<Collected>> {
  const report = new Report();
  const profile = new Profile(resources.host);
  const motions: LaidOutMotion[] = [];
  for (const file of files) {
    tell(file);
    const laidOut = report.take(
      await layOutMotion(file, { variant: options.variant, needsFrames: true }, resources, profile),
    );
    if (laidOut !== undefined) motions.push(laidOut);
  }
  const [first] = motions;
  if (first === undefined || motions.length < files.length) return report.outcome();
  const { authority } = first.motion;
  const template = report.take(resources.template(lookOf(options, authority, resources), atVolume));
  const fonts = template && report.take(resources.fonts(template.theme));
  if (template === undefined || fonts === undefined) return report.outcome();
  const volume = report.take(await layOutVolume(motions, options, template, fonts));
  if (volume === undefined || report.hasErrors) return report.outcome();
  if (options.format === "html") {
    const { renderHtmlVolume } = await import("../formats/html/render-html.ts");
    return report.outcome({ data: volume.data, bytes: renderHtmlVolume(volume, template.theme) });
  }
  const date = latestDate(motions) ?? resources.host.sourceDateEpoch;
  const bytes = renderVolume(volume, volume.pages, {
    standard: options.standard ?? "a-2a",
    conformant: true,
    lang: "sv-SE",
    ...(date === undefined ? {} : { date }),
  });
  return report.outcome({ data: volume.data, bytes });
}

/** What is wrong with the template of a volume has no place in a motion. */
const atVolume = { file: "samling", start: 0, end: 0 };

function lookOf({ templateId }: CollectOptions, authority: Authority, { kommuner }: Resources): string {
  const own = authority.id === "" ? undefined : kommuner.find(authority.id).kommun?.templateId;
  return templateId ?? own ?? "standard";
}

async function layOutVolume(
  motions: readonly LaidOutMotion[],
  options: CollectOptions,
  template: Template,
  fonts: FontSet,
): Promise<Outcome<Volume & { readonly pages: LaidOutVolume }>> {
  const report = new Report();
  const words = wordsOfVolume(motions);
  const dataOn = (pages: VolumePages): Omit<VolumeData, "title"> => dataOf(motions, options, pages);
  const sample = report.take(fillContents(dataOn({ firstPages: [], pageCount: 0 }), words, template));
  if (sample === undefined) return report.outcome();
  report.add(...checkCharacters(sample, fonts));
  const shaping = await prepareShaping(textsOf(sample), fonts);
  const contentsOn = (pages: VolumePages): Content => fillContents(dataOn(pages), words, template).value ?? sample;
  const pages = layoutVolume(
    motions.map(({ frames }) => frames),
    contentsOn,
    template.theme,
    shaping,
  );
  const title = titleOf(pages.contents);
  const { schema, variant, ...data } = dataOn(pages.pages);
  return report.outcome({
    data: { schema, variant, title, ...data },
    contents: pages.contents,
    motions: motions.map(({ document }) => document),
    pages,
  });
}

/** The words of the template's own title. */
function titleOf(contents: Content): string {
  const { blocks } = contents;
  const title = blocks.filter((block) => block.type === "heading" && block.level === 0);
  return wordsOf({ ...contents, blocks: title }).join(" ");
}

/** A title that names more kinds than this is no title. */
const MOST_KINDS = 3;

function wordsOfVolume(motions: readonly LaidOutMotion[]): VolumeWords {
  const kinds = [...new Set(motions.map(({ motion }) => motion.kind))].map(kindFacts);
  const counts = kinds.map(({ kind, names: [name], plural }) => {
    const count = motions.filter(({ motion }) => motion.kind === kind).length;
    return `${count} ${count === 1 ? name : plural}`;
  });
  const isNamed = kinds.length <= MOST_KINDS;
  const listed = isNamed ? enumerate(kinds.map(({ plural }) => plural)) : "handlingar";
  return {
    kinds: `${listed.slice(0, 1).toUpperCase()}${listed.slice(1)}`,
    council: inSentence(motions[0]?.motion.authority.council ?? ""),
    count: isNamed ? enumerate(counts) : `${motions.length} handlingar`,
  };
}

/** `motioner, interpellationer och frågor` */
function enumerate(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} och ${words.at(-1)}`;
}

/** The council's name in the middle of a sentence. */
function inSentence(council: string): string {
  return council.replace(/^(?:Kommun|Region|Stads)?fullmäktige|^Fullmäktige/, (name) => name.toLowerCase());
}

function dataOf(
  motions: readonly LaidOutMotion[],
  { meeting, variant }: CollectOptions,
  { firstPages, pageCount }: VolumePages,
): Omit<VolumeData, "title"> {
  const authority = motions[0]?.document.meta.authority ?? { id: "", name: "", kind: "kommun" };
  return {
    schema: "yrka/volume/1",
    variant,
    authority,
    meeting,
    pages: pageCount,
    motions: motions.map(({ document: { meta }, frames }, index): VolumeMotion => {
      const { kind, title, caseTitle, date, signatories, caseNumbers } = meta;
      return {
        page: firstPages[index] ?? 0,
        pages: frames.length,
        kind,
        title,
        caseTitle,
        ...(date === undefined ? {} : { date }),
        signatories: signatories.map(({ email, phone, ...signatory }) => signatory),
        caseNumbers,
      };
    }),
    generator,
  };
}

/** A volume is no older than the latest of its motions. */
function latestDate(motions: readonly LaidOutMotion[]): number | undefined {
  const dates = motions.map(({ document }) => documentDate(document)).filter((date) => date !== undefined);
  return dates.length === 0 ? undefined : Math.max(...dates);
}
