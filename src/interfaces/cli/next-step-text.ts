import type { NextStep } from "../../build/next-step.ts";
import { toSwedishDate } from "../../ground/text/swedish-date.ts";
import type { Language } from "../../rules/wording.ts";

const englishMonths = "January February March April May June July August September October November December".split(
  " ",
);

/** `Lämna in: https://… (e-legitimation), senast 30 november 2026`, and the page that says so where it is another. */
export function nextStepText({ service, deadline }: NextStep, language: Language): string {
  const isSwedish = language === "sv";
  const login = service?.login === undefined ? "" : ` (${service.login})`;
  const parts = [
    ...(service === undefined ? [] : [`${service.url}${login}`]),
    ...(deadline === undefined ? [] : [isSwedish ? swedishDeadline(deadline) : englishDeadline(deadline)]),
  ];
  const source =
    deadline === undefined || deadline.source === service?.url
      ? ""
      : ` (${isSwedish ? "källa" : "source"}: ${deadline.source})`;
  return `${isSwedish ? "Lämna in" : "Hand in"}: ${parts.join(", ")}${source}`;
}

type Deadline = NonNullable<NextStep["deadline"]>;

function swedishDeadline({ day, hour, atMeeting }: Deadline): string {
  const date = `${toSwedishDate(day)}${hour === undefined ? "" : ` kl. ${hour}`}`;
  if (atMeeting === "only") return `senast vid sammanträdet ${date}`;
  return `senast ${date}${atMeeting === "too" ? ", eller vid sammanträdet" : ""}`;
}

function englishDeadline({ day, hour, atMeeting }: Deadline): string {
  const [year, month, number] = day.split("-").map(Number);
  const date = `${number} ${englishMonths[(month ?? 1) - 1]} ${year}${hour === undefined ? "" : ` at ${hour}`}`;
  if (atMeeting === "only") return `at the meeting of ${date} at the latest`;
  return `by ${date}${atMeeting === "too" ? ", or at the meeting" : ""}`;
}
