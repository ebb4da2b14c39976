import type * as z from "../schema/zod.ts";
import type { deadline, kommunRules, submitter } from "./kommun-schema.ts";

/** A fact with the page it was found on. No rule is without one. */
export type Sourced<T> = { readonly value: T; readonly source: string; readonly note?: string | undefined };

/** The last time at which a motion may be handed in to be taken up at a meeting. */
export type Deadline = z.infer<typeof deadline>;

/** Who may hand in. Where `substitute` is absent, the source says nothing of substitutes. */
export type Submitter = z.infer<typeof submitter>;

/** What a kommun says of motions, as far as it is known. */
export type KommunRules = z.infer<typeof kommunRules>;

/** A kommun or a region: its names, and what it says of motions. */
export type Kommun = {
  readonly id: string;
  /** The official code of four or two digits; absent for one that only a project knows. */
  readonly code?: string;
  readonly name: string;
  readonly kind: "kommun" | "region";
  /** What the assembly is called: "Kommunfullmäktige". */
  readonly council: string;
  /** The assembly and its place: "Kommunfullmäktige i Umeå". */
  readonly addressee: string;
  /** The look its motions have by default; absent where none has been made. */
  readonly templateId?: string;
  /** How motions are handed in electronically; the source is the service's page. */
  readonly eService?: Sourced<{ readonly login?: string | undefined }>;
  readonly rules: KommunRules;
};
