import type { Meta } from "../../document/meta.ts";
import type { Severity } from "../../ground/diagnostics/rule.ts";
import type { Kind } from "../../motion/kinds/kinds.ts";
import type { Status } from "../../office/catalogue/entry.ts";
import type { Language } from "../../rules/wording.ts";

/** What the page and its server say to each other. Paths are relative to the opened folder, with `/`. Offsets are into the text with LF. */

/** The state of a motion by its rules and its built file. */
export type Checked = {
  readonly errors: number;
  readonly warnings: number;
  /** No error as a draft, but some as a motion to hand in. */
  readonly isDraft: boolean;
  readonly isBuilt: boolean;
  readonly isSigned: boolean;
};

/** A motion of the list. Days are `YYYY-MM-DD`. */
export type ListedMotion = {
  readonly path: string;
  readonly title: string;
  readonly kind: Kind;
  readonly status: Status;
  /** `Anna Exempel (M), Bertil Påhittad (S)` */
  readonly signatories: string;
  readonly date?: string;
  /** Last day to hand in, of one that is not yet. */
  readonly last?: string;
  readonly submitted?: string;
  readonly raised?: string;
  /** The day it should be answered by. */
  readonly due?: string;
  readonly decided?: string;
  /** Absent: it is being checked, and the list is to be asked for again. */
  readonly checked?: Checked;
};

export type Opened = {
  /** Name of the opened folder, and a name that tells it from every other folder. */
  readonly folder: string;
  readonly folderId: string;
  /** The motion that was asked for on the command line. */
  readonly file?: string;
  readonly motions: readonly ListedMotion[];
  readonly today: string;
  readonly templates: readonly string[];
  readonly kommuner: readonly { readonly name: string; readonly code: string }[];
  readonly parties: readonly string[];
  /** What a new motion begins with. */
  readonly author: {
    readonly kommun?: string;
    readonly name?: string;
    readonly party?: string;
    readonly role?: string;
  };
};

/** A file as it is on the disk. `version` is the sha256 of its bytes. */
export type StoredText = { readonly text: string; readonly version: string };

/** `version` is the one the text was read as; the file is written only if it still is that one. Empty for a file that is not there. */
export type SaveRequest = { readonly path: string; readonly text: string; readonly version: string };

export type BuildRequest = {
  readonly path: string;
  readonly text: string;
  readonly isDraft: boolean;
  readonly templateId?: string;
  readonly language: Language;
};

export type DownloadFormat = "pdf" | "docx" | "json";

export type DownloadRequest = BuildRequest & { readonly format: DownloadFormat };

export type Repair = { readonly start: number; readonly end: number; readonly text: string };

export type Problem = {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly reason: string;
  readonly hint?: string;
  readonly why: string;
  /** Something that is still to be written, which a draft may lack. */
  readonly remains?: true;
  readonly start: number;
  readonly end: number;
  /** Set when the problem is in another file, such as a template. */
  readonly file?: string;
  /** A repair that keeps every word. */
  readonly fix?: readonly Repair[];
  /** What was likely meant, for the author to choose. */
  readonly guess?: Repair;
};

/** Words on a line of a page, in points from the page's top left corner, and the part of the text that they come from. */
export type PageWord = { readonly x: number; readonly width: number; readonly start: number; readonly end: number };

export type PageLine = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly PageWord[];
};

/** `key` is equal for pages that look the same. */
export type PageMap = {
  readonly width: number;
  readonly height: number;
  readonly key: string;
  readonly lines: readonly PageLine[];
};

/** Pages as they are handed in, as a draft, or as a draft without what is wrong. */
export type ShownAs = "final" | "draft" | "part";

/** What a build gave. Without pages it failed. The bytes of the PDF follow it. */
export type BuildAnswer = {
  readonly problems: readonly Problem[];
  readonly shownAs: ShownAs;
  readonly pages?: readonly PageMap[];
  readonly meta?: Meta;
  /** The registrar's block of text. */
  readonly summary?: string;
  readonly milliseconds: number;
};

/** What is to be known when a motion is handed in. Sources are addresses of pages. */
export type HandIn = {
  readonly authority: string;
  readonly caseTitle: string;
  /** Places that an import was unsure of. */
  readonly doubts: number;
  readonly signatories: number;
  readonly attachments: readonly string[];
  readonly mail: string;
  /** `day` and `hour` where the meeting is known. */
  readonly deadline?: {
    readonly source: string;
    readonly meeting?: string;
    readonly day?: string;
    readonly hour?: string;
  };
  readonly signature?: {
    readonly form: "ownHand" | "signedOrESigned" | "paperOriginal" | "written";
    readonly least: number;
    readonly source: string;
  };
  readonly service?: { readonly address: string; readonly login?: string };
  readonly submitted?: string;
  readonly today: string;
};

export type CompletionRequest = { readonly before: string };

/** `kind` is a name for `typ`. */
export type NewMotionRequest = {
  readonly kind: string;
  readonly title: string;
  readonly kommun: string;
  readonly name: string;
  readonly party: string;
  readonly role: string;
};

/** Another name for the file of a motion, in the same folder. */
export type RenameRequest = { readonly path: string; readonly name: string };

/** A file from elsewhere; its bytes in base 64. */
export type ImportRequest = { readonly name: string; readonly data: string };

/** `doubts`: places that the author has to look at. */
export type Imported = { readonly path: string; readonly doubts: number };

/** A Word file to bring into the text of an open motion. */
export type MergeRequest = Pick<BuildRequest, "path" | "text" | "isDraft"> & Pick<ImportRequest, "data">;

/**
 * What a Word file says otherwise than the text it is brought into. A `conflict`: the text was changed there too since the file was built.
 * `unplaced` words have no place in the text; their edit puts them last in the body.
 */
export type WordChange = Repair & { readonly kind: "change" | "conflict" | "unplaced" };

/** Changes in order, of which any may be made without the others. `gone`: kinds of parts that the file has taken away and a motion cannot be without. */
export type Merged = { readonly changes: readonly WordChange[]; readonly gone: readonly string[] };

/** Why a request was refused. `conflict` comes with what is on the disk now. */
export type Refusal = { readonly error: string; readonly stored?: StoredText };
