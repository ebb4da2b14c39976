import { askIn, dialogField } from "../dialog.ts";
import { element } from "../element.ts";
import type { Words } from "../words.ts";

export type Link = { readonly words: string; readonly address: string };

/** Ask for the words and the address of a link; undefined where it was thought better of. An empty address takes the link away. */
export async function askForLink({ words: text, address }: Link, words: Words): Promise<Link | undefined> {
  const shown = element("input", { type: "text", autocomplete: "off" });
  const to = element("input", {
    type: "text",
    inputmode: "url",
    autocomplete: "off",
    placeholder: "https://",
    spellcheck: "false",
  });
  shown.value = text;
  to.value = address;
  const isYes = await askIn(
    {
      title: words.linkTitle,
      ok: words.insert,
      content: [dialogField(words.linkWords, shown), dialogField(words.linkAddress, to, words.linkHelp)],
      check: () => (shown.value.trim() === "" && to.value.trim() === "" ? words.linkEmpty : undefined),
    },
    words,
  );
  return isYes ? { words: shown.value.trim() || to.value.trim(), address: wholeAddress(to.value.trim()) } : undefined;
}

/** An address as links need it, from what people write. */
export function wholeAddress(written: string): string {
  if (written === "" || /^(?:[a-z][a-z\d+.-]*:|#)/i.test(written)) return written;
  if (/^[^\s@/]+@[^\s@/.]+\.[^\s@/]+$/.test(written)) return `mailto:${written}`;
  return `https://${written.replace(/^\/+/, "")}`;
}
