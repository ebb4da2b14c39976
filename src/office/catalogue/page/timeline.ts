import type { Language } from "../../../rules/wording.ts";
import { daysBetween } from "../due-date.ts";
import type { Entry } from "../entry.ts";
import { columnWords } from "../wording.ts";

type OnItsWay = Pick<Entry, "raised" | "due" | "decided" | "status">;

/** Eighteen months, so that a year ends at two thirds in every row and rows can be compared. */
const SPAN = 548;
const [LEFT, RIGHT, WIDTH, HEIGHT, MIDDLE] = [7, 153, 160, 22, 11];

/**
 * Draw the way of a motion from raised (a dot) over due (a line across) to decided (a square), or to today where it waits. All its facts
 * are in its label and in the table around it. Empty for a motion that is not raised. Gives SVG.
 */
export function timeline(entry: OnItsWay, today: string, language: Language): string {
  const { raised, due, decided, status } = entry;
  if (raised === undefined) return "";
  const end = decided ?? today;
  const at = (day: string): number => {
    const share = Math.min(Math.max(daysBetween(raised, day) / SPAN, 0), 1);
    return Math.round((LEFT + share * (RIGHT - LEFT)) * 10) / 10;
  };
  const isBeyond = daysBetween(raised, end) > SPAN;
  const x = at(end);
  const parts = [
    `<path class="rail" d="M${LEFT} ${MIDDLE}H${RIGHT}"/>`,
    `<path class="way" d="M${LEFT} ${MIDDLE}H${x}"/>`,
    ...(due !== undefined && end > due ? [`<path class="late" d="M${at(due)} ${MIDDLE}H${x}"/>`] : []),
    `<circle class="mark" cx="${LEFT}" cy="${MIDDLE}" r="4"/>`,
    ...(due === undefined ? [] : [`<path class="due" d="M${at(due)} 3V19"/>`]),
    ...(isBeyond ? [`<path class="beyond" d="M${x - 4} 6l5 5l-5 5"/>`] : []),
    ...(decided !== undefined && !isBeyond ? [`<path class="mark" d="M${x - 4} 7h8v8h-8z"/>`] : []),
  ];
  const label = facts(entry, language);
  return `<svg class="timeline ${status}" role="img" aria-label="${label}" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">${parts.join("")}</svg>`;
}

function facts({ raised, due, decided }: OnItsWay, language: Language): string {
  return [
    [columnWords.raised, raised] as const,
    [columnWords.due, due] as const,
    [columnWords.decided, decided] as const,
  ]
    .filter(([, day]) => day !== undefined)
    .map(([name, day]) => `${name[language]} ${day}`)
    .join(", ");
}
