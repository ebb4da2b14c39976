/** Build and check motions. */

/** Problems, as data and in words. */
export type { Diagnostic, Edit, Severity } from "./diagnostics/diagnostic.ts";
export type { Outcome } from "./diagnostics/outcome.ts";
export { type Place, type Position, positionAt } from "./diagnostics/place.ts";
export { hintOf, type Language, reasonOf } from "./diagnostics/wording.ts";
/** A motion, the document made of it, and its words. */
export type { Meta } from "./document/meta.ts";
export type { Block, BlockId, Document, Inline } from "./document/types.ts";
export { wordsOf } from "./document/words.ts";
/** The outside world: files as they are, or in memory. */
export { type FileStatus, type Host, HostError, type OutputFile } from "./host/host.ts";
export { memoryHost } from "./host/memory-host.ts";
export { nodeHost } from "./host/node-host.ts";
export type { Motion } from "./motion/motion.ts";
export {
  type BuildOptions,
  type Built,
  type BuiltFile,
  buildMotion,
  type Format,
  type PdfStandard,
} from "./pipeline/build-motion.ts";
export { checkMotion } from "./pipeline/check-motion.ts";
export { findMotions, type MotionFile } from "./pipeline/find-motions.ts";
export { openResources, type Resources } from "./pipeline/resources.ts";
export { version } from "./version.ts";
