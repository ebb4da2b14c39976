import { blocksOf } from "./html-blocks.ts";
import { fromDom } from "./html-node.ts";
import { writePasted } from "./write-pasted.ts";

/** What was copied, as Markdown of the kind that motions have; undefined where there is nothing in it. Nothing of it is loaded or run. */
export function htmlToMarkdown(html: string): string | undefined {
  const { body } = new DOMParser().parseFromString(withoutStyles(html), "text/html");
  const root = fromDom(body);
  if (root?.type !== "element") return undefined;
  const markdown = writePasted(blocksOf(root));
  return markdown === "" ? undefined : markdown;
}

/** The browser would judge styles by the policy of this page; they are read as words, under other names. */
function withoutStyles(html: string): string {
  return html
    .replace(/<(\/?)style\b/gi, "<$1x-style")
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/(\s)style(\s*=)/gi, "$1data-style$2"));
}
