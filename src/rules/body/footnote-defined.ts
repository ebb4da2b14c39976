import type { FootnoteDefinition, Text } from "mdast";
import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { nodesOf, placeOfNode } from "../../motion/body-words.ts";
import { placedTextOf } from "../../motion/source/place-map.ts";
import type { BodyMarkdown } from "../../motion/source/syntax.ts";
import type { MotionRule } from "../motion-rule.ts";

export const footnoteDefined = defineRule("footnote-defined", {
  severity: "error",
  why: {
    sv: "En hänvisning utan fotnot står kvar som `[^1]` på sidan, och en fotnot utan hänvisning skrivs inte ut.",
    en: "A reference without a footnote stays as `[^1]` on the page, and a footnote without a reference is not printed.",
  },
  messages: {
    undefined: {
      reason: {
        sv: "Fotnoten `[^{label}]` finns inte",
        en: "There is no footnote `[^{label}]`",
      },
      hint: {
        sv: "skriv `[^{label}]: …` på en egen rad längre ned",
        en: "write `[^{label}]: …` on a line of its own further down",
      },
    },
    unused: {
      reason: {
        sv: "Ingen hänvisar till fotnoten `[^{label}]`, så den skrivs inte ut",
        en: "Nothing refers to the footnote `[^{label}]`, so it is not printed",
      },
      hint: {
        sv: "skriv `[^{label}]` där fotnoten hör till, eller ta bort den",
        en: "write `[^{label}]` where the footnote belongs, or remove it",
      },
    },
    empty: {
      reason: {
        sv: "Fotnoten `[^{label}]` är tom",
        en: "The footnote `[^{label}]` is empty",
      },
      hint: {
        sv: "skriv fotnotens text efter kolonet, eller ta bort hänvisningen",
        en: "write the text of the footnote after the colon, or remove the reference",
      },
    },
    duplicate: {
      reason: {
        sv: "Fotnoten `[^{label}]` står två gånger, och bara den första skrivs ut",
        en: "The footnote `[^{label}]` stands twice, and only the first is printed",
      },
      hint: {
        sv: "ge den andra ett eget namn",
        en: "give the second a name of its own",
      },
    },
  },
});

/** A footnote for each reference, and a reference for each footnote. What is not referred to would not be printed: that is a warning. */
export const checkFootnoteDefined: MotionRule = ({ syntax: { body } }) => {
  const nodes = nodesOf(body.root);
  const referred = new Set(nodes.flatMap((node) => (node.type === "footnoteReference" ? [node.identifier] : [])));
  const defined = new Set<string>();
  return nodes.flatMap((node): readonly Diagnostic[] => {
    if (node.type === "text") return undefinedIn(node, body);
    if (node.type !== "footnoteDefinition") return [];
    const isRepeated = defined.has(node.identifier);
    defined.add(node.identifier);
    const label = node.label ?? node.identifier;
    if (!isRepeated && referred.has(node.identifier)) {
      const isEmpty = node.children.every((child) => child.type === "definition" || child.type === "html");
      if (!isEmpty) return [];
      return [problem(footnoteDefined, "empty", labelPlace(node, body), { values: { label }, severity: "warning" })];
    }
    return [
      problem(footnoteDefined, isRepeated ? "duplicate" : "unused", labelPlace(node, body), {
        values: { label },
        severity: "warning",
      }),
    ];
  });
};

/** References that Markdown left as text, since nothing defines them. One whose bracket is escaped is meant as text. */
function undefinedIn(node: Text, { text }: BodyMarkdown): readonly Diagnostic[] {
  if (!node.value.includes("[^")) return [];
  const words = placedTextOf(node, text);
  return [...words.value.matchAll(/\[\^([^\]\s[]+)\]/g)].flatMap((match): readonly Diagnostic[] => {
    const bracket = placeOf(words, match.index, match.index + 1);
    if (bracket.end - bracket.start !== 1) return [];
    const place = placeOf(words, match.index, match.index + match[0].length);
    return [problem(footnoteDefined, "undefined", place, { values: { label: match[1] ?? "" } })];
  });
}

function labelPlace(node: FootnoteDefinition, { text }: BodyMarkdown) {
  const place = placeOfNode(node, text);
  const end = text.value.indexOf("]", node.position?.start.offset ?? 0);
  return end === -1 ? place : { ...place, end: place.start + end + 1 - (node.position?.start.offset ?? 0) };
}
