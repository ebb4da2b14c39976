import { expect, it } from "vitest";
import { wholeAddress } from "../../../../../../src/interfaces/workbench/page/writing/link-dialog.ts";

it.each([
  ["www.exempel.se", "https://www.exempel.se"],
  ["gun@example.org", "mailto:gun@example.org"],
  ["https://a.se", "https://a.se"],
  ["", ""],
])("makes an address of %j", (written, wanted) => expect(wholeAddress(written)).toBe(wanted));
