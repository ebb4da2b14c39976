/** Tokens of a content stream: literal string, string of digits, name, operator or number, bracket. */
const TOKEN = /\((?:\\[\s\S]|[^\\()])*\)|<[0-9A-Fa-f]*>|\/[^\s<>[\]()/]*|<<|>>|\[|\]|[^\s<>[\]()/]+/g;

type Open = { readonly mark?: number; readonly actual?: string };

/** Read a page's content: the text of each mark, in drawing order, by the fonts' maps from codes to text. */
export function readMarkedText(
  content: string,
  maps: ReadonlyMap<string, ReadonlyMap<number, string>>,
): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  const open: Open[] = [];
  let operands: string[] = [];
  let map: ReadonlyMap<number, string> | undefined;
  const add = (text: string): void => {
    const mark = open.findLast((each) => each.mark !== undefined)?.mark;
    if (mark !== undefined) texts.set(mark, (texts.get(mark) ?? "") + text);
  };
  for (const [token] of content.matchAll(TOKEN)) {
    switch (token) {
      case "BMC":
        open.push({});
        break;
      case "BDC": {
        const entry = (key: string): string | undefined => operands[operands.indexOf(key) + 1];
        const mark = operands.includes("/MCID") ? Number(entry("/MCID")) : undefined;
        const actual = operands.includes("/ActualText") ? (entry("/ActualText") ?? "").slice(5, -1) : undefined;
        if (open.some((each) => each.mark !== undefined)) throw new Error("A mark within a mark");
        open.push({ ...(mark !== undefined && { mark }), ...(actual !== undefined && { actual }) });
        // A mark of an image has no text, and is a mark.
        add("");
        const units = actual?.match(/.{4}/g) ?? [];
        add(units.map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join(""));
        break;
      }
      case "EMC":
        if (open.pop() === undefined) throw new Error("EMC without a mark");
        break;
      case "Tf":
        map = maps.get(operands.at(-2)?.slice(1) ?? "");
        break;
      case "TJ":
        if (open.some(({ actual }) => actual !== undefined)) break;
        for (const operand of operands) if (operand.startsWith("(")) add(decode(operand, map));
        break;
      default:
        operands.push(token);
        continue;
    }
    operands = [];
  }
  if (open.length > 0) throw new Error("A mark is not closed");
  return texts;
}

function decode(literal: string, map: ReadonlyMap<number, string> | undefined): string {
  const bytes = literal
    .slice(1, -1)
    .replace(/\\([0-7]{3}|[\s\S])/g, (_, escaped: string) =>
      escaped.length === 3 ? String.fromCharCode(Number.parseInt(escaped, 8)) : escaped === "r" ? "\r" : escaped,
    );
  let text = "";
  for (let i = 0; i < bytes.length; i += 2) {
    const code = (bytes.charCodeAt(i) << 8) | bytes.charCodeAt(i + 1);
    const found = map?.get(code);
    if (found === undefined) throw new Error(`Code ${code} has no text`);
    text += found;
  }
  return text;
}
