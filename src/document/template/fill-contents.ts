import { type Outcome, Report } from "../../ground/diagnostics/outcome.ts";
import type { Place } from "../../ground/diagnostics/place.ts";
import { toSwedishDate } from "../../ground/text/swedish-date.ts";
import { signatoryTitle } from "../../motion/signatories/signatory-text.ts";
import { createBlockIds, textAt, textNode } from "../builders.ts";
import { markBlocks } from "../steps/mark-variant.ts";
import { numberNodes } from "../steps/number-nodes.ts";
import type { Block, BlockId, Content, ContentsEntry } from "../types.ts";
import type { VolumeData, VolumeMotion } from "../volume.ts";
import type { Shape, Shapes, Values } from "./context.ts";
import { markupBlocks } from "./markup-blocks.ts";
import { readMarkup } from "./read-markup.ts";
import { type Template, volumeFile } from "./template.ts";
import { writeFileMarkup } from "./write-file-markup.ts";

const text: Shape = { type: "text" };

/** The names that `samling.hbs` can use. */
export const volumeShapes = {
  typer: text,
  fullmäktige: text,
  kommun: text,
  sammanträde: text,
  antal: text,
  sidor: text,
  publicering: { type: "flag" },
} as const satisfies Shapes;

/** What a volume's own pages say, besides its data. */
export type VolumeWords = {
  /** "Motioner och interpellationer" */
  readonly kinds: string;
  /** "kommunfullmäktige i Umeå" */
  readonly council: string;
  /** "12 motioner" */
  readonly count: string;
};

/**
 * Make the first pages of a volume, ready for layout: its title, and a line for each motion.
 *
 * Reports: `template-exists`, `template-compiles`, `template-names-known`, `markup-known`.
 */
export function fillContents(
  data: Omit<VolumeData, "title">,
  words: VolumeWords,
  template: Template,
): Outcome<Content> {
  const report = new Report();
  const markup = writeFileMarkup(volumeFile, template, volumeShapes, `templates/${template.id}`, (place) =>
    valuesOf(data, words, place),
  );
  const taken = report.take(markup);
  const root = taken && report.take(readMarkup(taken));
  if (root === undefined) return report.outcome();
  const list = {
    isNeeded: true,
    build: (place: Place): readonly Block[] => [
      {
        type: "contents-list",
        id: "contents" as BlockId,
        entries: data.motions.map((motion, index) => entryOf(motion, index, place)),
      },
    ],
  };
  const blocks = markupBlocks(root, { "contents-list": list }, createBlockIds(), (problem) => report.add(problem));
  if (report.hasErrors) return report.outcome();
  return report.outcome(numberNodes({ blocks: markBlocks(blocks, data.variant), notes: [], assets: [] }));
}

function valuesOf(
  data: Omit<VolumeData, "title">,
  { kinds, council, count }: VolumeWords,
  place: Place,
): Record<keyof typeof volumeShapes, Values[string]> {
  const said = (value: string) => (value === "" ? undefined : textAt(value, place));
  return {
    typer: said(kinds),
    fullmäktige: said(council),
    kommun: said(data.authority.name),
    sammanträde: said(toSwedishDate(data.meeting)),
    antal: said(count),
    sidor: said(`${data.pages} sidor`),
    publicering: data.variant === "published",
  };
}

/** Up to so many are all named; of more, the first ones are, and the others counted. */
const MOST_NAMES = 6;
const FIRST_NAMES = 3;

/** Title and page; below them the case numbers and who has signed. */
function entryOf({ title, page, caseNumbers, signatories }: VolumeMotion, index: number, place: Place): ContentsEntry {
  const said = (value: string) => textNode(textAt(value, place));
  const names = signatories.map(signatoryTitle).filter((name) => name !== "");
  const shown = names.length > MOST_NAMES ? names.slice(0, FIRST_NAMES) : names;
  const more = names.length > shown.length ? ` och ${names.length - shown.length} till` : "";
  const details = [...caseNumbers, `${shown.join(", ")}${more}`].filter((detail) => detail !== "").join(" · ");
  return {
    id: `contents-${index + 1}` as BlockId,
    motion: index,
    title: [said(title)],
    page: said(String(page)),
    details: details === "" ? [] : [said(details)],
  };
}
