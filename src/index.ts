/** Build and check motions. */

export {
  type BuildOptions,
  type Built,
  type BuiltFile,
  buildMotion,
  type Format,
  type PdfStandard,
} from "./build/build-motion.ts";
export { checkMotion } from "./build/check-motion.ts";
export { findMotions, type MotionFile } from "./build/find-motions.ts";
export { openResources, type Resources } from "./build/resources.ts";
/** A motion, the document made of it, and its words. */
export type { Meta } from "./document/meta.ts";
export type { Block, BlockId, Document, Inline } from "./document/types.ts";
export { wordsOf } from "./document/words.ts";
/** Problems, as data and in words. */
export type { Diagnostic, Edit } from "./ground/diagnostics/diagnostic.ts";
export type { Outcome } from "./ground/diagnostics/outcome.ts";
export { type Place, type Position, positionAt } from "./ground/diagnostics/place.ts";
export type { Severity } from "./ground/diagnostics/rule.ts";
/** The outside world: files as they are, or in memory. */
export { type FileStatus, type Host, HostError, type OutputFile } from "./ground/host/host.ts";
export { memoryHost } from "./ground/host/memory-host.ts";
export { nodeHost } from "./ground/host/node-host.ts";
export type { Motion } from "./motion/motion.ts";
export { hintOf, type Language, reasonOf } from "./rules/wording.ts";
export { version } from "./version.ts";
