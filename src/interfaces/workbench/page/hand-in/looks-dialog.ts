import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { TextEdit } from "../../../../ground/text/text-edit.ts";
import { setField } from "../../../../motion/edit/set-field.ts";
import { isProse } from "../../../../motion/fields/is-prose.ts";
import { readHead } from "../../../../motion/source/read-head.ts";
import type { BuildRequest } from "../../protocol.ts";
import { askIn } from "../dialog.ts";
import { element } from "../element.ts";
import { pdfWorker } from "../pages/pdf-worker.ts";
import type { Words } from "../words.ts";
import { Lost, Refused, type Workspace } from "../workspace.ts";

/** Width of a page in miniature, in CSS pixels. */
const width = 170;

export type LooksState = { readonly request: BuildRequest; readonly templates: readonly string[] };

/** Choose among all looks, each shown by the first page of the motion itself. Gives the change of the file; undefined for none. */
export async function looksDialog(
  { request, templates }: LooksState,
  workspace: Workspace,
  words: Words,
): Promise<readonly TextEdit[] | undefined> {
  const { map: frontMatter } = readHead(request.path, request.text, isProse).value ?? {};
  if (frontMatter === undefined) return undefined;
  const field = frontMatter.fields.find(({ key }) => key.value === "mall")?.value;
  const own = field?.type === "text" ? field.text.value : "";
  const cards = ["", ...templates].map((id) => lookCard(id, own, words));
  const chosen = askIn(
    {
      title: words.looks,
      class: "wide",
      ok: words.chooseLook,
      content: [
        element(
          "div",
          { class: "looks", role: "radiogroup", "aria-label": words.looks },
          ...cards.map((card) => card.element),
        ),
      ],
    },
    words,
  );
  let isOpen = true;
  void chosen.then(() => {
    isOpen = false;
  });
  for (const { id, figure } of cards) {
    if (!isOpen) break;
    const canvas = await firstPage(
      id === "" ? { ...request, text: withoutLook(request.text, frontMatter) } : { ...request, templateId: id },
      workspace,
    );
    figure.replaceChildren(canvas ?? element("span", { class: "help" }, words.noMiniature));
  }
  if (!(await chosen)) return undefined;
  const id = cards.find(({ input }) => input.checked)?.id ?? own;
  return id === own ? undefined : setField({ text: request.text, frontMatter }, ["mall"], id);
}

function withoutLook(text: string, frontMatter: Parameters<typeof setField>[0]["frontMatter"]): string {
  const [edit] = setField({ text, frontMatter }, ["mall"], "") ?? [];
  return edit === undefined ? text : text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

function lookCard(id: string, own: string, words: Words) {
  const input = element("input", { type: "radio", name: "look", value: id });
  input.checked = id === own;
  const figure = element("span", { class: "miniature", "aria-hidden": "true" });
  const label = element(
    "label",
    { class: "look" },
    input,
    figure,
    element("span", { class: "name" }, id === "" ? words.usualLook : id),
  );
  return { id, input, figure, element: label };
}

async function firstPage(request: BuildRequest, workspace: Workspace): Promise<HTMLCanvasElement | undefined> {
  try {
    const { answer, pdf } = await workspace.build(request);
    if (answer.pages === undefined) return undefined;
    const task = getDocument({ data: pdf, worker: pdfWorker(), isEvalSupported: false, disableFontFace: true });
    const page = await (await task.promise).getPage(1);
    const scale = (width / page.getViewport({ scale: 1 }).width) * Math.min(devicePixelRatio, 2);
    const viewport = page.getViewport({ scale });
    const canvas = element("canvas", {});
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    await page.render({ canvas, viewport }).promise;
    await task.destroy();
    return canvas;
  } catch (error) {
    if (error instanceof Refused || error instanceof Lost) return undefined;
    throw error;
  }
}
