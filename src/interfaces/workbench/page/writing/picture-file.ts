/** Pictures that a motion takes as they are. */
const KNOWN: ReadonlySet<string> = new Set(["image/png", "image/jpeg"]);

/** Beyond this a picture is larger than any page shows. */
export const largeSide = 2400;

export type Picture = {
  readonly file: File;
  readonly width: number;
  readonly height: number;
  readonly isConverted: boolean;
};

/** A picture as PNG or JPEG, others made into one; undefined for what the browser cannot show. */
export async function readPicture(file: File): Promise<Picture | undefined> {
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (bitmap === undefined) return undefined;
  const { width, height } = bitmap;
  if (KNOWN.has(file.type)) return { file: named(file, file.type), width, height, isConverted: false };
  const converted = await drawn(bitmap, width, height, "image/png", file.name);
  return converted && { file: converted, width, height, isConverted: true };
}

/** The same picture with its longer side as given, in pixels. */
export async function smaller({ file, width, height }: Picture, side: number): Promise<File> {
  const scale = Math.min(1, side / Math.max(width, height));
  const bitmap = await createImageBitmap(file);
  return (await drawn(bitmap, Math.round(width * scale), Math.round(height * scale), file.type, file.name)) ?? file;
}

async function drawn(
  bitmap: ImageBitmap,
  width: number,
  height: number,
  type: string,
  name: string,
): Promise<File | undefined> {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (context === null) return undefined;
  context.imageSmoothingQuality = "high";
  context.drawImage(bitmap, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.9));
  return blob === null ? undefined : named(new File([blob], name, { type }), type);
}

/** With the ending of its kind. A picture from the clipboard has no name that says anything. */
function named(file: File, type: string): File {
  const stem = file.name.replace(/\.[^.]*$/, "") || "bild";
  return new File([file], `${stem === "image" ? "bild" : stem}.${type === "image/png" ? "png" : "jpg"}`, { type });
}
