import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import type { MotionFacts } from "../../motion/facts.ts";
import { rulesOfKind } from "../../motion/kommun/kommun.ts";
import type { MotionRule, RuleContext } from "../motion-rule.ts";

export const signatureForm = defineRule("signature-form", {
  severity: "info",
  why: {
    sv: "Kommuner vill ha underskriften på olika sätt: egenhändigt på papper, elektroniskt, eller bara skriftligt.",
    en: "Kommuner want the signature in different ways: by hand on paper, electronically, or merely in writing.",
  },
  messages: {
    "own-hand": {
      reason: {
        sv: "{kommun} vill ha motionen egenhändigt undertecknad",
        en: "{kommun} wants the motion signed by hand",
      },
      hint: {
        sv: "skriv `underskrift: penna`",
        en: "write `underskrift: penna`",
      },
    },
    paper: {
      reason: {
        sv: "{kommun} vill ha ett undertecknat original på papper",
        en: "{kommun} wants a signed original on paper",
      },
      hint: {
        sv: "skriv `underskrift: penna`",
        en: "write `underskrift: penna`",
      },
    },
    signed: {
      reason: {
        sv: "{kommun} vill ha motionen undertecknad eller signerad",
        en: "{kommun} wants the motion signed, by hand or electronically",
      },
      hint: {
        sv: "skriv `underskrift: penna` eller `underskrift: fält`",
        en: "write `underskrift: penna` or `underskrift: fält`",
      },
    },
    signatories: {
      reason: {
        sv: "I {kommun} ska handlingen ha högst {count} undertecknare",
        en: "In {kommun} the document takes at most {count} signatories",
      },
      hint: {
        sv: "låt en ledamot stå för den",
        en: "let one councillor put it",
      },
    },
  },
});

/** A signature in the form the kommun asks for, and no more of them than it takes. Silent where the template decides the form. */
export const checkSignatureForm: MotionRule = (facts, context) => [
  ...formWanted(facts, context),
  ...tooMany(facts, context),
];

function tooMany({ kind, signatories }: MotionFacts, { kommun }: RuleContext): readonly Diagnostic[] {
  const rule = rulesOfKind(kind?.kind, kommun?.rules).signatories;
  if (kommun === undefined || rule === undefined) return [];
  const first = signatories[rule.value];
  if (first === undefined) return [];
  const values = { kommun: kommun.name, count: String(rule.value) };
  return [problem(signatureForm, "signatories", first.place, { values, url: rule.source })];
}

function formWanted({ signatureForm: form }: MotionFacts, { kommun }: RuleContext): readonly Diagnostic[] {
  const rule = kommun?.rules.signature;
  if (kommun === undefined || rule === undefined || form === undefined || form.value === "pen") return [];
  const wanted = rule.value.form;
  if (wanted === "written" || (wanted === "signedOrESigned" && form.value === "field")) return [];
  const message = wanted === "ownHand" ? "own-hand" : wanted === "paperOriginal" ? "paper" : "signed";
  return [problem(signatureForm, message, placeOf(form.text), { values: { kommun: kommun.name }, url: rule.source })];
}
