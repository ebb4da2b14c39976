/** What an import was not sure of: a comment in a motion file that begins with *osäker:*. Offsets are of the whole comment, in UTF-16 units. */
export type Doubt = {
  /** Without *osäker:*, on one line. */
  readonly question: string;
  readonly start: number;
  readonly end: number;
  readonly isInBody: boolean;
};

const MARK = "osäker:";

/** The doubts of a motion file in order. `bodyStart`: where its body begins; a line with # is a comment above it and a heading below. */
export function findDoubts(text: string, bodyStart: number): readonly Doubt[] {
  return [...inFrontMatter(text, bodyStart), ...inBody(text, bodyStart)];
}

function inFrontMatter(text: string, bodyStart: number): readonly Doubt[] {
  return [...text.slice(0, bodyStart).matchAll(/^[ \t]*# osäker:[^\r\n]*/gm)].map(({ index, 0: line }) => {
    const mark = line.indexOf("#");
    return {
      question: line.slice(line.indexOf(MARK) + MARK.length).trim(),
      start: index + mark,
      end: index + line.trimEnd().length,
      isInBody: false,
    };
  });
}

function inBody(text: string, bodyStart: number): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const open = `<!-- ${MARK}`;
  for (let start = text.indexOf(open, bodyStart); start !== -1; ) {
    const close = text.indexOf("-->", start + open.length);
    if (close === -1) break;
    const question = text
      .slice(start + open.length, close)
      .replace(/\s+/g, " ")
      .trim();
    doubts.push({ question, start, end: close + 3, isInBody: true });
    start = text.indexOf(open, close + 3);
  }
  return doubts;
}
