import type { Definition, FootnoteDefinition, Nodes, Root } from "mdast";
import type { Diagnostic } from "../../ground/diagnostics/diagnostic.ts";
import type { PlacedText } from "../../ground/text/placed-text.ts";
import type { BlockIds } from "../builders.ts";
import type { Variant } from "../meta.ts";
import type { BlockId } from "../types.ts";

/** What the builders of a document's parts share. Ids are counted and footnotes gathered as the text is gone through, once. */
export type BuildContext = {
  readonly ids: BlockIds;
  readonly variant: Variant;
  /** Number of the asset that an image names, as written; undefined where it could not be loaded. */
  readonly assetOf: (url: string) => number | undefined;
  /** The mark before each item of a list without numbers. */
  readonly bullet: string;
  readonly notes: NoteGatherer;
  readonly report: (diagnostic: Diagnostic) => void;
};

/** The context for one Markdown text. */
export type MarkdownContext = BuildContext & {
  /** What the tree's offsets are into. */
  readonly source: PlacedText;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
  /** Footnotes that the text refers to, itself or through one of these. Any other stays where it was written. */
  readonly referred: ReadonlySet<FootnoteDefinition>;
};

/** Footnotes in the order in which they are first referred to. */
export type NoteGatherer = {
  readonly refer: (definition: FootnoteDefinition) => { readonly id: BlockId; readonly label: string };
  /** The definitions referred to, which may grow while they are gone through. */
  readonly referred: readonly FootnoteDefinition[];
};

export function createNoteGatherer(): NoteGatherer {
  const referred: FootnoteDefinition[] = [];
  const numbers = new Map<FootnoteDefinition, number>();
  return {
    referred,
    refer: (definition) => {
      const number = numbers.get(definition) ?? referred.push(definition);
      numbers.set(definition, number);
      return { id: `note-${number}` as BlockId, label: `${number}` };
    },
  };
}

/** Set up the context for a Markdown text. */
export function markdownContext(context: BuildContext, root: Root, source: PlacedText): MarkdownContext {
  const definitions = new Map<string, Definition>();
  const footnotes = new Map<string, FootnoteDefinition>();
  const gather = (node: Nodes): void => {
    if (node.type === "definition" && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if (node.type === "footnoteDefinition" && !footnotes.has(node.identifier)) footnotes.set(node.identifier, node);
    if ("children" in node) for (const child of node.children) gather(child);
  };
  gather(root);
  const referred = new Set<FootnoteDefinition>();
  const follow = (node: Nodes): void => {
    if ("children" in node) for (const child of node.children) if (child.type !== "footnoteDefinition") follow(child);
    const definition = node.type === "footnoteReference" ? footnotes.get(node.identifier) : undefined;
    if (definition === undefined || referred.has(definition)) return;
    referred.add(definition);
    for (const child of definition.children) follow(child);
  };
  follow(root);
  return { ...context, source, definitions, footnotes, referred };
}
