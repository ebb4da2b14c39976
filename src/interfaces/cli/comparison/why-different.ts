import { commandLine } from "../../../build/command-line.ts";
import type { Work } from "../../../build/work-in-the-way.ts";
import type { Wording } from "../../../ground/diagnostics/rule.ts";
import { generator } from "../../../version.ts";
import type { Difference } from "./difference.ts";

/** Why a file is not what its source gives, and what to do about it. */
export function whyDifferent(difference: Difference): Wording {
  const { path } = difference;
  switch (difference.reason) {
    case "missing":
      return { sv: `${path} saknas; bygg`, en: `${path} is missing; build it` };
    case "source":
      return { sv: `${path} är inte vad källan ger; bygg om`, en: `${path} is not what the source gives; build again` };
    case "work":
      return worked(path, difference.work, difference.source);
    case "version":
      return {
        sv: `${path} säger vad källan säger men är byggd med ${difference.generator}; detta är ${generator}`,
        en: `${path} says what the source says but was built with ${difference.generator}; this is ${generator}`,
      };
  }
}

function worked(path: string, work: Work, source: string): Wording {
  switch (work) {
    case "edited":
      return {
        sv: `${path} har ändrats i Word; för in ändringarna med ”${commandLine("merge", source, path)}” innan du bygger om`,
        en: `${path} has been changed in Word; bring the changes in with "${commandLine("merge", source, path)}" before you build again`,
      };
    case "restyled":
      return {
        sv: `${path} har fått annan formatering, andra bilder eller annat sidhuvud; en ombyggnad behåller den`,
        en: `${path} has got other formatting, pictures or headers; building again keeps it`,
      };
    case "changed":
      return {
        sv: `${path} har ändrats sedan den byggdes; en ombyggnad behåller den`,
        en: `${path} has been changed since it was built; building again keeps it`,
      };
    case "foreign":
      return {
        sv: `${path} är inte byggd av det här programmet; en ombyggnad behåller den`,
        en: `${path} was not built by this program; building again keeps it`,
      };
  }
}
