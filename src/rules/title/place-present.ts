import { problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import type { MotionRule } from "../motion-rule.ts";
import { standsInText } from "./stands-in-text.ts";

export const placePresent = defineRule("place-present", {
  severity: "info",
  why: {
    sv: "Ort och datum brukar stå tillsammans vid underskriften.",
    en: "Place and date commonly stand together by the signature.",
  },
  messages: {
    missing: {
      reason: { sv: "Ort saknas", en: "Missing place" },
      hint: { sv: "lägg till en rad `ort: …`", en: "add a line `ort: …`" },
    },
  },
});

/** A place beside the date. */
export const checkPlacePresent: MotionRule = (facts) => {
  const { place, unreadable, keys, opening } = facts;
  return place !== undefined || unreadable.has("ort") || standsInText(/\sort:\s/, facts)
    ? []
    : [problem(placePresent, "missing", keys.get("ort") ?? opening)];
};
