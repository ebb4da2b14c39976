import type { SignatoryWords } from "../../motion/signatories/signatory-words.ts";

/** Who has signed, in the words of the text. `doubts` say what is uncertain about it. */
export type ImportedSignatory = SignatoryWords & { readonly doubts: readonly string[] };
