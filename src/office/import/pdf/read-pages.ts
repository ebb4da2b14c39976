import type { OpenedPdf } from "../../../formats/inspect/open-pdf.ts";

type Pdf = OpenedPdf["pdf"];

/** Pages that are read. No motion has as many; further pages are reported as unread. */
export const MAX_PAGES = 500;
/** Characters that are read of a whole file, as many as a long book has. */
const MAX_LETTERS = 4_000_000;

/** Words in one place of a page. Lengths in points, from the lower left corner of the page; `y` is the baseline. */
export type PageText = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the font; zero for words written sideways. */
  readonly size: number;
  readonly font: string;
  /** The marked content that it belongs to, as the structure names it. */
  readonly content?: string;
};

/** Part of the structure of one page: an element with its children, or a piece of content. */
export type StructNode = {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructNode[];
};

export type Page = {
  readonly texts: readonly PageText[];
  readonly structure?: StructNode;
  /** Addresses of links by the names that the structure has for them. */
  readonly links: ReadonlyMap<string, string>;
};

/** Read the text layer of a PDF, page by page. Nothing is drawn. `isCut`: the file has more than is read. */
export async function readPages(pdf: Pdf): Promise<{ readonly pages: readonly Page[]; readonly isCut: boolean }> {
  const pages: Page[] = [];
  let letters = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    if (number > MAX_PAGES || letters > MAX_LETTERS) return { pages, isCut: true };
    const page = await pdf.getPage(number);
    const texts = await textsOf(page);
    letters += texts.reduce((sum, { text }) => sum + text.length, 0);
    const structure: StructNode | null | undefined = await page.getStructTree();
    const annotations: readonly Record<string, unknown>[] = await page.getAnnotations();
    const links = annotations.flatMap(({ subtype, id, url }) =>
      subtype === "Link" && typeof id === "string" && typeof url === "string" ? [[id, url] as const] : [],
    );
    pages.push({ texts, ...(structure ? { structure } : {}), links: new Map(links) });
    page.cleanup();
  }
  return { pages, isCut: false };
}

type ReadablePage = Awaited<ReturnType<Pdf["getPage"]>>;

async function textsOf(page: ReadablePage): Promise<readonly PageText[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const open: string[] = [];
  const texts: PageText[] = [];
  for (const item of items) {
    if ("str" in item) {
      const [a = 0, b = 0, , , x = 0, y = 0]: readonly number[] = item.transform;
      const content = open.findLast((each) => each !== "");
      const isUpright = Math.abs(b) <= Math.abs(a) * 0.01;
      texts.push({
        text: item.str + (item.hasEOL ? "\n" : ""),
        x,
        y,
        width: item.width,
        size: isUpright ? item.height : 0,
        font: item.fontName,
        ...(content === undefined ? {} : { content }),
      });
    } else if (item.type === "endMarkedContent") open.pop();
    else open.push("id" in item && typeof item.id === "string" ? item.id : "");
  }
  return texts;
}
