import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import type { MotionRule } from "../motion-rule.ts";
import { moveToKey } from "./move-to-key.ts";
import { nameParts } from "./name-parts.ts";

export const signatoryRoleApart = defineRule("signatory-role-apart", {
  severity: "info",
  why: {
    sv: "Ett uppdrag i namnet följer med in i registret som en del av namnet.",
    en: "An office within the name goes into the register as a part of the name.",
  },
  messages: {
    "in-name": {
      reason: { sv: "`{role}` står i namnet", en: "`{role}` stands within the name" },
      hint: { sv: "skriv det på en egen rad: `roll: {role}`", en: "write it on a line of its own: `roll: {role}`" },
    },
  },
});

/** No office within a name. */
export const checkSignatoryRoleApart: MotionRule = ({ signatories, syntax }) =>
  signatories.flatMap(({ name, role }): readonly Diagnostic[] => {
    const found = name && nameParts(name.value).role;
    if (name === undefined || found === undefined) return [];
    const fix = role === undefined ? moveToKey(name, found, "roll", syntax.text) : undefined;
    return [
      problem(signatoryRoleApart, "in-name", placeOf(name, found.shown, found.end), {
        values: { role: found.words },
        ...(fix && { fix }),
      }),
    ];
  });
