import type { BlockId } from "../../../document/types.ts";

/** Word hides bookmarks that begin with a low line, so that the author's own list of bookmarks stays empty. */
const PREFIX = "_yrka_";

/** Word cuts longer names off. Reference: Word specifications and limits. */
const MAX_LENGTH = 40;

/**
 * Name a block's bookmark: letters and digits as they are, `-` as `_`, anything else as `Z` and four hexadecimal digits.
 *
 * | p-12    |  _yrka_p_12
 * | title   |  _yrka_title
 *
 * Reference: ECMA-376 Part 1, 17.13.6.2 (bookmarkStart); that a name is a letter or low line, then letters, digits and low lines is
 * Word's own rule.
 */
export function toBookmarkName(id: BlockId): string {
  const escaped = id.replace(/[^a-zA-Y0-9]/g, (unit) =>
    unit === "-" ? "_" : `Z${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const name = `${PREFIX}${escaped}`;
  if (name.length > MAX_LENGTH) throw new RangeError(`Block id \`${id}\` is too long for a bookmark`);
  return name;
}

/** The block of a bookmark; undefined for bookmarks that are not ours. */
export function fromBookmarkName(name: string): BlockId | undefined {
  if (!name.startsWith(PREFIX)) return undefined;
  const id = name
    .slice(PREFIX.length)
    .replace(/_|Z([0-9a-f]{4})/g, (_, code: string | undefined) =>
      code === undefined ? "-" : String.fromCharCode(Number.parseInt(code, 16)),
    );
  return id as BlockId;
}
