import type { VolumeData } from "../../document/volume.ts";
import type { Wording } from "../../ground/diagnostics/rule.ts";
import type { Kommuner } from "../../motion/kommun/find-kommun.ts";
import type { Entry } from "../../office/catalogue/entry.ts";
import { authoritiesOf, type MeetingQuery, meetingsOf } from "../../office/catalogue/select-meeting.ts";
import { kindWords } from "../../office/catalogue/wording.ts";
import { UsageError } from "./command.ts";

/**
 * The kommun that a volume is for, as the catalogue names it: the one given, or the only one there is; undefined where no motion names any.
 *
 * Errors: `UsageError` for a name that no kommun has, and for several kommuner of which none is given.
 */
export function authorityOf(
  given: string | undefined,
  entries: readonly Entry[],
  meeting: string,
  kommuner: Kommuner,
): string | undefined {
  if (given !== undefined) {
    const { kommun, nearest } = kommuner.find(given);
    if (kommun !== undefined) return kommun.name;
    const near =
      nearest === undefined
        ? { sv: "", en: "" }
        : { sv: `. Menar du ${nearest.name}?`, en: `. Do you mean ${nearest.name}?` };
    throw new UsageError({
      sv: `Det finns ingen kommun eller region som heter ”${given}”${near.sv}`,
      en: `There is no kommun or region called "${given}"${near.en}`,
    });
  }
  const authorities = authoritiesOf(entries);
  if (authorities.size < 2) return authorities.keys().next().value || undefined;
  const listed = (none: string): string =>
    [...authorities].map(([name, count]) => `${name === "" ? none : name} (${count})`).join(", ");
  throw new UsageError({
    sv: `Till sammanträdet ${meeting} finns handlingar för flera kommuner: ${listed("ingen kommun")}. Välj en med --kommun`,
    en: `For the meeting ${meeting} there are documents to several kommuner: ${listed("no kommun")}. Choose one with --kommun`,
  });
}

/** Why there is nothing to collect, and what there is instead. */
export function nothingFor({ meeting, kinds }: MeetingQuery, entries: readonly Entry[]): UsageError {
  const same = entries.filter((entry) => entry.meeting === meeting);
  if (same.length > 0) {
    const left = leftOut(same);
    return new UsageError({
      sv: `Inget av det som har sammanträde: ${meeting} är ${kindsText(kinds, "sv")} till den kommunen. Det finns ${left.sv}`,
      en: `Nothing that has sammanträde: ${meeting} is ${kindsText(kinds, "en")} to that kommun. There is ${left.en}`,
    });
  }
  const meetings = [...meetingsOf(entries)].map(([day, count]) => `${day} (${count})`).join(", ");
  const sv = meetings === "" ? "Ingen motion har något sammanträde" : `Det finns ${meetings}`;
  const en = meetings === "" ? "No motion has a sammanträde" : `There are ${meetings}`;
  return new UsageError({
    sv: `Ingen motion har sammanträde: ${meeting}. ${sv}`,
    en: `No motion has sammanträde: ${meeting}. ${en}`,
  });
}

/** What is in a volume, and what else is meant for its meeting. */
export function whatItHolds({ motions, pages }: VolumeData, others: readonly Entry[]): Wording {
  const left = leftOut(others);
  const [noted, notedEn] =
    others.length === 0
      ? ["", ""]
      : [`. Till samma sammanträde, men inte med: ${left.sv}`, `. For the same meeting, but not in it: ${left.en}`];
  return {
    sv: `${motions.length} ${motions.length === 1 ? "handling" : "handlingar"}, ${pages} sidor${noted}`,
    en: `${motions.length} ${motions.length === 1 ? "document" : "documents"}, ${pages} pages${notedEn}`,
  };
}

export const notWritten: Wording = {
  sv: "Ingen samling skrevs: en samling där något saknas är sämre än ingen",
  en: "No volume was written: one in which something is missing is worse than none",
};

/** More than this many are only counted. */
const NAMED = 5;

function leftOut(entries: readonly Entry[]): Wording {
  const listed = (language: "sv" | "en"): string => {
    const named = entries.slice(0, NAMED).map(({ source, kind, authority }) => {
      const what = [kindWords[kind][language], ...(authority === undefined ? [] : [authority])].join(", ");
      return `${source} (${what})`;
    });
    const more = entries.length - named.length;
    if (more <= 0) return named.join(", ");
    return `${named.join(", ")} ${language === "sv" ? `och ${more} till` : `and ${more} more`}`;
  };
  return { sv: listed("sv"), en: listed("en") };
}

function kindsText(kinds: MeetingQuery["kinds"], language: "sv" | "en"): string {
  return kinds.map((kind) => kindWords[kind][language]).join(language === "sv" ? " eller " : " or ");
}
