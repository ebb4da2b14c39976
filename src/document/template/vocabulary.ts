import type { ParagraphRole } from "../types.ts";

/** Where an element is allowed. */
export type Category = "root" | "furniture" | "block" | "paragraph" | "inline";

type ElementRule = {
  readonly category: Category;
  /** What it may hold; `text` also means text itself. */
  readonly holds: readonly (Category | "text")[];
  readonly attributes?: Readonly<Record<string, readonly string[] | RegExp>>;
};

/** Classes of `<p>`: what a paragraph is in the motion. Without one it is plain text. */
export const paragraphClasses = [
  "kind",
  "addressee",
  "reference",
  "lead-in",
  "place-date",
  "attachments-title",
  "placeholder",
] as const satisfies readonly ParagraphRole[];

const phrase = ["inline", "text"] as const;

/**
 * Every element of the templates' markup, named as in HTML. Those without content of their own call for parts that the program supplies.
 */
export const vocabulary = {
  document: { category: "root", holds: ["furniture", "block", "paragraph"] },
  header: { category: "furniture", holds: ["paragraph"] },
  footer: { category: "furniture", holds: ["paragraph"] },
  h1: { category: "block", holds: phrase },
  h2: { category: "block", holds: phrase },
  h3: { category: "block", holds: phrase },
  h4: { category: "block", holds: phrase },
  h5: { category: "block", holds: phrase },
  p: { category: "paragraph", holds: phrase, attributes: { class: [...paragraphClasses, "end"] } },
  hr: { category: "block", holds: [] },
  "body-text": { category: "block", holds: [] },
  "clause-list": { category: "block", holds: [] },
  "question-list": { category: "block", holds: [] },
  "signature-block": { category: "block", holds: [] },
  "attachment-list": { category: "block", holds: [] },
  "contents-list": { category: "block", holds: [] },
  em: { category: "inline", holds: phrase },
  strong: { category: "inline", holds: phrase },
  a: { category: "inline", holds: phrase, attributes: { href: /./ } },
  span: { category: "inline", holds: phrase, attributes: { lang: /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/ } },
  br: { category: "inline", holds: [] },
  "page-number": { category: "inline", holds: [] },
  "page-count": { category: "inline", holds: [] },
} as const satisfies Readonly<Record<string, ElementRule>>;

export type ElementName = keyof typeof vocabulary;

export function isElementName(name: string): name is ElementName {
  return Object.hasOwn(vocabulary, name);
}

/** The rules of an element, in the one shape that all share. */
export function elementRule(name: ElementName): ElementRule {
  return vocabulary[name];
}
