import { askIn } from "../../dialog.ts";
import { element } from "../../element.ts";
import type { Words } from "../../words.ts";
import { differenceLines } from "../difference.ts";
import type { Version } from "./versions.ts";

/** Choose an earlier text, each shown by what it has in place of the present one. Undefined for none. */
export async function versionsDialog(
  versions: readonly Version[],
  now: string,
  path: string,
  words: Words,
): Promise<string | undefined> {
  const earlier = versions.filter(({ text }) => text !== now);
  if (earlier.length === 0) {
    await askIn({ title: words.versions, content: [element("p", {}, words.noVersions)] }, words);
    return undefined;
  }
  const select = element("select", { id: "version", size: String(Math.min(8, Math.max(2, earlier.length))) });
  for (const [index, { time }] of earlier.entries())
    select.append(element("option", { value: String(index) }, timeOf(time)));
  select.value = "0";
  const shown = element("pre", { tabindex: "0", role: "region", "aria-label": words.differenceTitle });
  const chosen = (): Version | undefined => earlier[Number(select.value)];
  const show = (): void => shown.replaceChildren(...differenceLines(path, now, chosen()?.text ?? now));
  select.addEventListener("change", show);
  show();
  const isTaken = await askIn(
    {
      title: words.versions,
      class: "wide difference",
      ok: words.takeVersion,
      content: [
        element("label", { for: "version" }, words.versionsHelp),
        select,
        element("p", { class: "help" }, words.versionDifference),
        shown,
      ],
    },
    words,
  );
  return isTaken ? chosen()?.text : undefined;
}

function timeOf(time: number): string {
  return new Date(time).toLocaleString(document.documentElement.lang, { dateStyle: "short", timeStyle: "medium" });
}
