import type { Emu } from "../../../../ground/units/length.ts";
import { element, type Xml } from "../xml-element.ts";

export type Drawing = {
  /** Counted over the whole file. */
  readonly number: number;
  /** Id of the picture among the part's relationships. */
  readonly relationship: string;
  readonly alt: string;
  /** Before the picture is turned. */
  readonly width: Emu;
  readonly height: Emu;
  /** Degrees, clockwise. */
  readonly rotation: number;
  /** Left and right are exchanged before the picture is turned. */
  readonly mirrored: boolean;
};

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

/**
 * A picture that stands in a line like a letter.
 *
 * Reference: ECMA-376 Part 1, 20.4.2.8 (inline), 20.2.2.5 (pic), 20.1.7.6 (xfrm: turned in 60,000ths of a degree).
 */
export function drawing({ number, relationship, alt, width, height, rotation, mirrored }: Drawing): Xml {
  const size = { cx: width, cy: height };
  const picture = element("pic:pic", { "xmlns:pic": PICTURE }, [
    element("pic:nvPicPr", {}, [
      element("pic:cNvPr", { id: 0, name: "" }),
      element("pic:cNvPicPr", {}, [element("a:picLocks", { noChangeAspect: 1, noChangeArrowheads: 1 })]),
    ]),
    element("pic:blipFill", {}, [
      element("a:blip", { "r:embed": relationship }),
      element("a:stretch", {}, [element("a:fillRect")]),
    ]),
    element("pic:spPr", { bwMode: "auto" }, [
      element("a:xfrm", { rot: rotation === 0 ? undefined : rotation * 60_000, flipH: mirrored ? 1 : undefined }, [
        element("a:off", { x: 0, y: 0 }),
        element("a:ext", size),
      ]),
      element("a:prstGeom", { prst: "rect" }, [element("a:avLst")]),
    ]),
  ]);
  return element("w:r", {}, [
    element("w:drawing", {}, [
      element("wp:inline", { distT: 0, distB: 0, distL: 0, distR: 0 }, [
        element("wp:extent", size),
        element("wp:docPr", { id: number, name: `Bild ${number}`, descr: alt }),
        element("wp:cNvGraphicFramePr", {}, [
          element("a:graphicFrameLocks", { "xmlns:a": DRAWING, noChangeAspect: 1 }),
        ]),
        element("a:graphic", { "xmlns:a": DRAWING }, [element("a:graphicData", { uri: PICTURE }, [picture])]),
      ]),
    ]),
  ]);
}
