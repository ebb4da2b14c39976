import type { Fuzzer } from "../fuzzer.ts";
import { commandLine } from "./arguments.ts";
import { docx } from "./docx.ts";
import { font } from "./font.ts";
import { image } from "./image.ts";
import { motion } from "./motion.ts";
import { pdf } from "./pdf.ts";
import { settings } from "./settings.ts";
import { source } from "./source.ts";
import { template } from "./template.ts";
import { text } from "./text.ts";
import { xml } from "./xml.ts";

/** Every fuzzer, in the order in which they run. */
export const fuzzers: readonly Fuzzer[] = [
  source,
  motion,
  template,
  settings,
  image,
  font,
  xml,
  docx,
  pdf,
  text,
  commandLine,
];
