import { writeBody } from "../write-imported.ts";
import { htmlSource } from "./html-blocks.ts";

/** What was pasted, as Markdown for a motion's body. */
export type PastedMarkdown = {
  /** Blocks with empty lines between them, footnotes last; empty where nothing has words. */
  readonly markdown: string;
  /** What did not come along, or needs a look, in Swedish. */
  readonly doubts: readonly string[];
};

/** Turn HTML from the clipboard into Markdown that says the same. Runs in browsers and needs no DOM. */
export function pastedMarkdown(html: string): PastedMarkdown {
  const { blocks, notes } = htmlSource(html);
  const body = writeBody(blocks.map((block) => ({ block, doubts: [] })));
  return {
    markdown: [...body, ...notes].join("\n\n"),
    doubts: [...new Set(blocks.flatMap(({ doubts }) => doubts))],
  };
}
