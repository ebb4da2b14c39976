import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../places.mjs";

/** The motion that everyone builds: two pages, three clauses. */
export const umeaMotion = readFileSync(join(root, "motions/umea-samarbeten.md"), "utf8");

const [, head = "", body = ""] = /^(---\n.*?\n---\n)(.*)$/s.exec(umeaMotion) ?? [];

/** The motion with a title of its own and another text in every paragraph, so that nothing made for one is of use for the next. */
export function variant(number) {
  return `${titled(number)}${body.replace(/\n(?=\n|$)/g, ` Så står det i motion ${number}.\n`)}`;
}

/** So many variants by name: `m1`, `m2` … */
export function variants(count) {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`m${index + 1}`, variant(index + 1)]));
}

/** A motion of about this many pages: the motion's sentences, each a paragraph, again and again with another text each time. */
export function longMotion(pages) {
  const sentences = body.trim().replace(/(?<=[.”]) (?=[A-ZÅÄÖ])/g, "\n\n");
  const chapters = Array.from({ length: Math.round(pages / pagesAChapter) }, (_, index) => {
    const text = sentences.replace(/(?=\n\n|$)/g, ` ${index + 1}`);
    return `\n## Del ${index + 1}\n\n${text}\n`;
  });
  return `${titled(pages)}${chapters.join("")}`;
}

/** Pages that a chapter takes, as yrka sets it. */
const pagesAChapter = 1.765;

function titled(number) {
  return head.replace(/^titel: .*$/m, (title) => `${title} ${number}`);
}
