import type { Kind } from "../motion/kinds/kinds.ts";
import type { Meta, MetaSignatory } from "./meta.ts";
import type { Content, Document } from "./types.ts";

/** The motions of a meeting in one file: what it holds, then each motion as it is in its own. */
export type Volume = {
  readonly data: VolumeData;
  readonly contents: Content;
  readonly motions: readonly Document[];
};

/** What a volume says of itself, schema `yrka/volume/1`. Absent values are absent keys; lists are never absent. Pages are counted from 1. */
export type VolumeData = {
  readonly schema: "yrka/volume/1";
  readonly variant: "final" | "published";
  readonly title: string;
  readonly authority: Meta["authority"];
  /** Date of the meeting. */
  readonly meeting: string;
  readonly pages: number;
  readonly motions: readonly VolumeMotion[];
  /** Name and version of this program. */
  readonly generator: string;
};

/** `page` is where the motion begins in the volume, `pages` how many it has. */
export type VolumeMotion = {
  readonly page: number;
  readonly pages: number;
  readonly kind: Kind;
  readonly title: string;
  readonly caseTitle: string;
  readonly date?: string;
  readonly signatories: readonly Omit<MetaSignatory, "email" | "phone">[];
  readonly caseNumbers: readonly string[];
};
