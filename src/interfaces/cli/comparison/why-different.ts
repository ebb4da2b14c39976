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
    case "version":
      return {
        sv: `${path} säger vad källan säger men är byggd med ${difference.generator}; detta är ${generator}`,
        en: `${path} says what the source says but was built with ${difference.generator}; this is ${generator}`,
      };
  }
}
