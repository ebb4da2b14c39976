import type { Nodes } from "mdast";
import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { nodesOf, placeOfNode } from "../../motion/body-words.ts";
import type { MotionRule } from "../motion-rule.ts";

export const imagePlace = defineRule("image-place", {
  severity: "warning",
  why: {
    sv: "En bild ställs för sig mellan stycken, med sin bildtext. I en tabells ruta eller mitt i en mening får den inte plats, och flyttas.",
    en: "An image stands by itself between paragraphs, with its caption. It has no room in a cell of a table or in the middle of a sentence, and is moved.",
  },
  messages: {
    table: {
      reason: {
        sv: "Bilden flyttas från tabellen till under den",
        en: "The image is moved from the table to below it",
      },
      hint: {
        sv: "ställ bilden på en egen rad utanför tabellen, och skriv i rutan vilken bild det gäller",
        en: "put the image on a line of its own outside the table, and write in the cell which image it is about",
      },
    },
    words: {
      reason: {
        sv: "Bilden flyttas från meningen till under stycket",
        en: "The image is moved from the sentence to below the paragraph",
      },
      hint: {
        sv: "ställ bilden på en egen rad, med en tom rad före och efter",
        en: "put the image on a line of its own, with an empty line before and after",
      },
    },
  },
});

/** Images that stand where they are printed. One that words follow in its paragraph is a piece of advice. */
export const checkImagePlace: MotionRule = ({ syntax: { body } }) => {
  const nodes = nodesOf(body.root);
  return nodes.flatMap((node): readonly Diagnostic[] => {
    if (node.type === "table")
      return imagesIn(node).map((image) => problem(imagePlace, "table", placeOfNode(image, body.text)));
    if (node.type !== "paragraph") return [];
    const words = node.children.findLastIndex((child) =>
      child.type !== "text" ? !isImage(child) : child.value.trim() !== "",
    );
    return node.children
      .slice(0, Math.max(0, words))
      .flatMap((child) => imagesIn(child))
      .map((image) => problem(imagePlace, "words", placeOfNode(image, body.text), { severity: "info" }));
  });
};

function isImage({ type }: Nodes): boolean {
  return type === "image" || type === "imageReference";
}

function imagesIn(node: Nodes): readonly Nodes[] {
  if (isImage(node)) return [node];
  return "children" in node ? node.children.flatMap(imagesIn) : [];
}
