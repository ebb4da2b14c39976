import { askIn, dialogField } from "../dialog.ts";
import { element } from "../element.ts";
import type { Words } from "../words.ts";
import { largeSide, type Picture, smaller } from "./picture-file.ts";

export type DescribedPicture = { readonly file: File; readonly description: string };

/** Ask what a picture shows, for those who do not see it; and whether one that is larger than a page can show is to be made smaller. */
export async function askForPicture(picture: Picture, words: Words): Promise<DescribedPicture | undefined> {
  const { file, width, height, isConverted } = picture;
  const address = URL.createObjectURL(file);
  const description = element("textarea", { rows: "2", spellcheck: "true", lang: "sv" });
  const isLarge = Math.max(width, height) > largeSide;
  const reduce = element("input", { type: "checkbox", id: "picture-smaller" });
  const megabytes = (file.size / 1_000_000).toFixed(1).replace(".", ",");
  const isYes = await askIn(
    {
      title: words.picture,
      ok: words.insert,
      content: [
        element("img", { src: address, alt: "", class: "preview" }),
        ...(isConverted ? [element("p", { class: "help" }, words.pictureConverted)] : []),
        dialogField(words.pictureDescription, description, words.pictureHelp),
        ...(isLarge ? [element("label", { class: "check" }, reduce, ` ${words.pictureSmaller(megabytes)}`)] : []),
      ],
      check: () => (description.value.trim() === "" ? words.pictureNeedsDescription : undefined),
    },
    words,
  );
  URL.revokeObjectURL(address);
  if (!isYes) return undefined;
  return {
    file: reduce.checked ? await smaller(picture, largeSide) : file,
    description: description.value.replace(/\s+/g, " ").trim(),
  };
}
