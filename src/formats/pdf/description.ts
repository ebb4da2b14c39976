import { printedMeta } from "../../document/meta.ts";
import type { Document } from "../../document/types.ts";
import type { VolumeData } from "../../document/volume.ts";
import { signatoryName } from "../../motion/signatories/signatory-text.ts";

/** What the file says of itself, in the same words in its information dictionary and its XMP packet. */
export type Description = {
  readonly title: string;
  readonly subject: string;
  /** Those who signed, by name, or by the party or group where no name is given. */
  readonly authors: readonly string[];
  readonly generator: string;
  /** Seconds since 1970, in UTC. */
  readonly date: number | undefined;
  readonly lang: string;
  /** The registrar's data as JSON, of what the page prints; and what that is, in English. */
  readonly data: string;
  readonly dataIs: string;
};

export function describe({ meta }: Document, lang: string, date: number | undefined): Description {
  const isDraft = meta.variant === "draft" && !meta.title.startsWith("Utkast");
  return {
    title: isDraft ? `Utkast: ${meta.title}` : meta.title,
    subject: meta.caseTitle,
    authors: meta.signatories.map(signatoryName),
    generator: meta.generator,
    date,
    lang,
    data: JSON.stringify(printedMeta(meta)),
    dataIs: "The motion as data: JSON of the schema yrka/motion/1",
  };
}

/** A volume has no authors: its contents and its data say whose the motions are. */
export function describeVolume(data: VolumeData, lang: string, date: number | undefined): Description {
  return {
    title: data.title,
    subject: data.title,
    authors: [],
    generator: data.generator,
    date,
    lang,
    data: JSON.stringify(data),
    dataIs: "The volume as data: JSON of the schema yrka/volume/1",
  };
}

/** `2026-11-23T00:00:00Z` */
export function isoDate(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}

/** `D:20261123000000Z`. Reference: ISO 32000-1, 7.9.4. */
export function pdfDate(seconds: number): string {
  return `D:${isoDate(seconds).replace(/[-:T]/g, "")}`;
}
