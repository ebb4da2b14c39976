import type { Definition } from "mdast";
import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { nodesOf, placeOfNode } from "../../motion/body-words.ts";
import { addressFault } from "../../motion/source/link-address.ts";
import type { MotionRule } from "../motion-rule.ts";

export const definitionUsed = defineRule("definition-used", {
  severity: "warning",
  why: {
    sv: "En rad som `[1]: https://…` säger vart en länk leder, och skrivs inte ut. Det som står där försvinner om ingen länk använder den, eller om det inte är en adress.",
    en: "A line such as `[1]: https://…` says where a link leads, and is not printed. What stands there is lost where no link uses it, and where it is no address.",
  },
  messages: {
    unused: {
      reason: {
        sv: "`{found}` skrivs inte ut, för ingen länk använder raden",
        en: "`{found}` is not printed, since no link uses the line",
      },
      hint: {
        sv: "skriv `[text][{label}]` där länken ska stå; är det en källa, gör den till en fotnot, `[^{label}]: …`, med `[^{label}]` i texten; behövs raden inte, ta bort den",
        en: "write `[text][{label}]` where the link belongs; if it is a source, make a footnote of it, `[^{label}]: …`, with `[^{label}]` in the text; if it is not needed, remove it",
      },
    },
    address: {
      reason: {
        sv: "`{address}` är ingen adress, och skrivs inte ut",
        en: "`{address}` is no address, and is not printed",
      },
      hint: {
        sv: "är det en källa, gör den till en fotnot: `[^{label}]: {address}`, med `[^{label}]` i texten",
        en: "if it is a source, make a footnote of it: `[^{label}]: {address}`, with `[^{label}]` in the text",
      },
    },
    duplicate: {
      reason: {
        sv: "`[{label}]:` står två gånger, och bara den första gäller",
        en: "`[{label}]:` stands twice, and only the first holds",
      },
      hint: {
        sv: "ge den andra ett eget namn, eller ta bort den",
        en: "give the second a name of its own, or remove it",
      },
    },
  },
});

/** The name of a note to oneself, which a definition with `#` as its address is used for. */
const COMMENT = "//";

/** Definitions of links that a link or an image uses, each of them once, and that are addresses. Nothing of any other would be printed. */
export const checkDefinitionUsed: MotionRule = ({ syntax: { body } }) => {
  const nodes = nodesOf(body.root);
  const links = new Set(nodes.flatMap((node) => (node.type === "linkReference" ? [node.identifier] : [])));
  const images = new Set(nodes.flatMap((node) => (node.type === "imageReference" ? [node.identifier] : [])));
  const defined = new Set<string>();
  const messageOf = (definition: Definition): "unused" | "address" | "duplicate" | undefined => {
    const { identifier, url } = definition;
    if (defined.has(identifier)) return "duplicate";
    defined.add(identifier);
    if (!links.has(identifier)) return images.has(identifier) ? undefined : "unused";
    return addressFault(url)?.kind === "file" && !images.has(identifier) ? "address" : undefined;
  };
  return nodes.flatMap((node): readonly Diagnostic[] => {
    // Another rule reports a footnote's name with a space in it.
    if (node.type !== "definition" || node.identifier === COMMENT || node.label?.startsWith("^")) return [];
    const message = messageOf(node);
    if (message === undefined) return [];
    const place = placeOfNode(node, body.text);
    const found = body.text.value.slice(place.start, place.end);
    const values = { found, label: node.label ?? node.identifier, address: node.url };
    return [problem(definitionUsed, message, place, { values })];
  });
};
