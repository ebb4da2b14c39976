import { problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import type { MotionRule } from "../motion-rule.ts";

export const itemPresent = defineRule("item-present", {
  severity: "warning",
  why: {
    sv: "Ett yrkande, en reservation eller ett särskilt yttrande hör till ett ärende på föredragningslistan, och protokollet måste kunna säga vilket.",
    en: "A proposal, reservation or statement belongs to an item of the agenda, and the minutes must be able to say which.",
  },
  messages: {
    missing: {
      reason: { sv: "Ärendet saknas", en: "Missing item" },
      hint: {
        sv: "lägg till `ärende:` med `rubrik`, `paragraf` eller `diarienummer` under",
        en: "add `ärende:` with `rubrik`, `paragraf` or `diarienummer` below it",
      },
    },
    "not-printed": {
      reason: { sv: "`ärende` skrivs inte ut i typen {kind}", en: "`ärende` is not printed in the kind {kind}" },
      hint: {
        sv: "skriv ärendet i brödtexten, eller välj en annan `typ:`",
        en: "write the item in the body, or choose another `typ:`",
      },
    },
  },
});

/** The item of the agenda, for kinds that belong to one, and for no others. */
export const checkItemPresent: MotionRule = ({ kind, item, unreadable, keys, opening }) => {
  if (kind === undefined || unreadable.has("ärende")) return [];
  if (!kind.isItemExpected) {
    const key = keys.get("ärende");
    if (key === undefined || item === undefined) return [];
    return [problem(itemPresent, "not-printed", key, { values: { kind: kind.names[0] } })];
  }
  if (item !== undefined) return [];
  return [problem(itemPresent, "missing", keys.get("ärende") ?? opening)];
};
