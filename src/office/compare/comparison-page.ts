import { plainRichText } from "../../formats/word/format/rich-text.ts";
import type { UnitDifference } from "./compare-units.ts";
import { headingOf, isDifferent, type Language, sameText } from "./comparison-words.ts";
import { stretches } from "./format-comparison.ts";

export type ComparisonPage = {
  readonly before: string;
  readonly after: string;
  readonly differences: readonly UnitDifference[];
  readonly language: Language;
};

const words = {
  title: { sv: "Jämförelse", en: "Comparison" },
  versions: { sv: "Från {before} till {after}", en: "From {before} to {after}" },
  removed: { sv: "borttaget:", en: "removed:" },
  added: { sv: "nytt:", en: "added:" },
} as const;

/** Colours are not alone in telling what is new and what is gone: lines do too, and words that a screen reader speaks. */
const style = `body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h1{font-size:1.5rem}h2{font-size:1rem;margin:1.5rem 0 .25rem}p{margin:.25rem 0;white-space:pre-line}
ins{background:#d9f2dd;color:#0b3d17;text-decoration:underline}del{background:#fbdfdc;color:#6b1007;text-decoration:line-through}
.same{color:#595959}.spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}`;

/** Differences as a web page that needs no other file. The whole text is there, so that a change is read in its place. */
export function comparisonPage({ before, after, differences, language }: ComparisonPage): string {
  const title = words.title[language];
  const versions = words.versions[language].replace("{before}", before).replace("{after}", after);
  const isSame = !differences.some(isDifferent);
  return `<!DOCTYPE html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${title}: ${before} – ${after}`)}</title>
<style>${style}</style>
<main>
<h1>${title}</h1>
<p>${escapeHtml(versions)}</p>
${isSame ? `<p>${sameText[language]}</p>\n` : ""}${differences.map((each) => section(each, language)).join("\n")}
</main>
</html>
`;
}

function section(difference: UnitDifference, language: Language): string {
  const inner = contentOf(difference, language);
  if (!isDifferent(difference)) return `<p class="same">${inner}</p>`;
  return `<section><h2>${escapeHtml(headingOf(difference, language))}</h2><p>${inner}</p></section>`;
}

function contentOf(difference: UnitDifference, language: Language): string {
  switch (difference.type) {
    case "same":
      return escapeHtml(plainRichText(difference.text));
    case "added":
      return marked("ins", plainRichText(difference.text), language);
    case "removed":
      return marked("del", plainRichText(difference.text), language);
    case "changed":
      return stretches(difference.words)
        .map(({ side, text }) =>
          side === "both" ? escapeHtml(text) : marked(side === "after" ? "ins" : "del", text, language),
        )
        .join("");
  }
}

function marked(tag: "ins" | "del", text: string, language: Language): string {
  const spoken = tag === "ins" ? words.added[language] : words.removed[language];
  return `<${tag}><span class="spoken">${spoken} </span>${escapeHtml(text)}</${tag}>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
