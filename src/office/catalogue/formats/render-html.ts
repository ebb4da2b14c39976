import type { Wording } from "../../../ground/diagnostics/rule.ts";
import { integrity } from "../../../ground/digest/integrity.ts";
import { baseName, folderOf } from "../../../ground/host/path.ts";
import { withoutBrackets } from "../../../motion/signatories/party-brackets.ts";
import type { Language } from "../../../rules/wording.ts";
import { type Catalogue, type Entry, statuses } from "../entry.ts";
import { outcomesText, signatoriesText, titleText } from "../entry-texts.ts";
import { yearOf } from "../filter-entries.ts";
import { pageScript } from "../page/page-script.ts";
import { pageStyle } from "../page/page-style.ts";
import { relativePath } from "../page/relative-path.ts";
import { timeline } from "../page/timeline.ts";
import { columnWords, kindWords, statusWords, summaryOf } from "../wording.ts";

/**
 * The catalogue as one page that needs no server: a table to search in, with a drawing of each motion's way that has the same facts.
 *
 * `page` is where it will be saved, which its links start from. Nothing is fetched, and only the page's own script may run.
 */
export function renderHtml({ today, entries }: Catalogue, page: string, language: Language): string {
  const say = (wording: Wording): string => wording[language];
  const overdue = entries.filter(({ status }) => status === "overdue").length;
  const heading = say({ sv: "Motioner", en: "Motions" });
  const summary = say(summaryOf(entries.length, overdue, today));
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src '${integrity(pageScript)}'`;
  const columns = ["title", "status", "submitted", "raised", "due", "decided", "caseNumbers", "way", "files"] as const;
  const heads = columns.map((column) => `<th scope="col" class="${column}">${say(columnWords[column])}</th>`).join("");
  const rows = entries.map((entry) => row(entry, { today, page, language })).join("\n");
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading}: ${summary}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
<h1>${heading}</h1>
<p>${summary}.</p>
<p class="dim">${say(explanation)}</p>
${form(entries, language)}
<p class="dim">${say({ sv: "Det som väntat för länge står först, sedan det som ska besvaras härnäst.", en: "What has waited too long comes first, then what is to be answered next." })}</p>
<div class="frame" role="region" tabindex="0" aria-label="${heading}">
<table>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows}
</tbody>
</table>
</div>
</main>
<script>${pageScript}</script>
</body>
</html>
`;
}

const explanation: Wording = {
  sv: "En motion bör besvaras inom ett år från att den väckts. Vägen går från väckt (punkt) till beslut (fyrkant) eller i dag; strecket på tvären är ett år.",
  en: "A motion should be answered within a year of being raised. The way goes from raised (dot) to decided (square) or today; the line across is one year.",
};

function row(
  entry: Entry,
  { today, page, language }: { readonly today: string; readonly page: string; readonly language: Language },
): string {
  const { status, authority, date, kind, source, files, paragraph } = entry;
  const below = [kind === "motion" ? "" : kindWords[kind][language], signatoriesText(entry), authority, date];
  const links = [...files, source].map((file) => {
    const kindOfFile = file.endsWith(".md") ? "Markdown" : endingOf(file).toUpperCase();
    const label = escaped(`${kindOfFile}: ${titleText(entry, language)}`);
    return `<a href="${escaped(relativePath(folderOf(page), file))}" aria-label="${label}">${escaped(kindOfFile)}</a>`;
  });
  const decision = [time(entry.decided), escaped(paragraph ?? ""), escaped(outcomesText(entry, language))];
  const cells = [
    `<span class="badge">${statusWords[status][language]}</span>`,
    time(entry.submitted),
    time(entry.raised),
    time(entry.due),
    decision.filter(Boolean).join("<br>"),
    escaped(entry.caseNumbers.join(", ")),
    timeline(entry, today, language),
  ];
  const title = `${escaped(titleText(entry, language))}<span>${escaped(below.filter(Boolean).join(" · "))}</span>`;
  const data = `data-status="${status}" data-year="${yearOf(entry)}" data-party="${escaped(partiesOf(entry).join("\t"))}"`;
  return `<tr class="${status}" ${data}><th scope="row">${title}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}<td class="files">${links.join(" ")}</td></tr>`;
}

/** Hidden until the script shows it: without scripts there is nothing to search with. */
function form(entries: readonly Entry[], language: Language): string {
  const say = (wording: Wording): string => wording[language];
  const select = (name: string, label: Wording, options: readonly (readonly [string, string])[]): string =>
    `<label>${say(label)}<select name="${name}"><option value="">${say({ sv: "alla", en: "all" })}</option>${options
      .map(([value, text]) => `<option value="${escaped(value)}">${escaped(text)}</option>`)
      .join("")}</select></label>`;
  const present = new Set(entries.map(({ status }) => status));
  const plain = (values: readonly string[]) => values.map((value) => [value, value] as const);
  const says = say({ sv: "Visar {count} av {all}", en: "Showing {count} of {all}" });
  return `<form role="search" hidden>
<label>${say({ sv: "Sök", en: "Search" })}<input type="search" name="text" autocomplete="off"></label>
${select(
  "status",
  columnWords.status,
  statuses.filter((status) => present.has(status)).map((status) => [status, statusWords[status][language]] as const),
)}
${select("party", { sv: "Parti", en: "Party" }, plain(sorted(entries.flatMap(partiesOf))))}
${select("year", { sv: "År", en: "Year" }, plain([...sorted(entries.map(yearOf))].reverse()))}
<output data-says="${says}"></output>
</form>`;
}

function sorted(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== ""))].sort();
}

function partiesOf({ signatories }: Entry): readonly string[] {
  return sorted(signatories.map(({ party }) => withoutBrackets(party ?? "").replace(/\s+/g, " ")));
}

function time(day: string | undefined): string {
  return day === undefined ? "" : `<time datetime="${day}">${day}</time>`;
}

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => references[character] ?? character);
}

/** Everything after the first full stop of a file's name: `pdf`, `utkast.pdf`. */
function endingOf(file: string): string {
  const name = baseName(file);
  return name.slice(name.indexOf(".") + 1);
}
