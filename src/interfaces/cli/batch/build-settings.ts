import { type BuildOptions, type Format, formats, pdfStandards } from "../../../build/build-motion.ts";
import type { Given } from "../command.ts";
import { type Emission, emissions } from "../emit.ts";

/** What the motions of one call have in common. Plain data, so that it can be sent to a worker. */
export type BuildSettings = {
  readonly options: BuildOptions;
  readonly out: string;
  readonly isForced: boolean;
  readonly isStrict: boolean;
  /** Compare with what is there, and write nothing. */
  readonly isComparing: boolean;
  readonly emission?: Emission;
};

export function buildSettings(given: Given): BuildSettings {
  const templateId = given.text("template");
  const emission = emissions.find((known) => known === given.text("emit"));
  const asked: readonly string[] = given.text("format")?.split(",") ?? ["pdf", "docx"];
  const wanted: readonly Format[] = formats.filter((format) => asked.includes(format));
  return {
    options: {
      formats: emission === undefined ? wanted : emission === "frames" ? ["pdf"] : [],
      variant: given.has("draft") ? "draft" : given.has("publish") ? "published" : "final",
      standard: pdfStandards.find((each) => each === given.text("pdf-standard")) ?? "a-2a",
      ...(templateId === undefined ? {} : { templateId }),
    },
    out: (given.text("out") ?? "output").replaceAll("\\", "/"),
    isForced: given.has("force"),
    isStrict: given.has("strict"),
    isComparing: given.has("check"),
    ...(emission === undefined ? {} : { emission }),
  };
}
