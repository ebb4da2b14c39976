import {
  type CollectOptions,
  collectMotions,
  type VolumeFormat,
  volumeFormats,
  volumeStandards,
} from "../../../build/collect-motions.ts";
import { atFile, findMotions, motionsFolder } from "../../../build/find-motions.ts";
import { signedProblem } from "../../../build/outputs.ts";
import { pdfInTheWay } from "../../../build/work-in-the-way.ts";
import { type Diagnostic, problem } from "../../../ground/diagnostics/diagnostic.ts";
import type { Host } from "../../../ground/host/host.ts";
import type { Kind } from "../../../motion/kinds/kinds.ts";
import { findKind, KINDS, kindFacts } from "../../../motion/kinds/kinds.ts";
import { filterEntries } from "../../../office/catalogue/filter-entries.ts";
import { readCatalogue } from "../../../office/catalogue/read-catalogue.ts";
import { doubtsOf, selectMeeting } from "../../../office/catalogue/select-meeting.ts";
import { fileWritable } from "../../../rules/output/file-writable.ts";
import { authorityOf, nothingFor, notWritten, whatItHolds } from "../collection.ts";
import { type Command, type Given, UsageError } from "../command.ts";
import { exitCodes } from "../exit-code.ts";
import { openOffice } from "../open-office.ts";
import { Progress } from "../progress.ts";
import { readDay } from "../read-day.ts";
import { Reporting } from "../reporting.ts";

export const collect: Command = {
  operands: "[FIL|MAPP…]",
  minOperands: 0,
  maxOperands: Number.POSITIVE_INFINITY,
  options: {
    meeting: {
      argument: "ÅÅÅÅ-MM-DD",
      help: {
        sv: "sammanträdets dag, som den står i motionernas sammanträde",
        en: "day of the meeting, as the motions' sammanträde has it",
      },
    },
    kommun: {
      argument: "KOMMUN",
      help: {
        sv: "bara motioner till kommunen; behövs där det finns flera",
        en: "only motions to the kommun; needed where there are several",
      },
    },
    typ: {
      argument: "TYP,TYP",
      help: {
        sv: "slag av handlingar, i den ordningen (förval: motion)",
        en: "kinds of documents, in that order (default: motion)",
      },
    },
    parti: { argument: "PARTI", help: { sv: "bara motioner av partiet", en: "only motions by the party" } },
    publish: {
      help: {
        sv: "samla kopior för webben, där personuppgifter är maskerade",
        en: "collect copies for the web, with personal data masked",
      },
    },
    template: {
      argument: "MALL",
      help: {
        sv: "mall för samlingens egna sidor (förval: kommunens)",
        en: "template of the volume's own pages (default: the kommun's)",
      },
    },
    format: {
      argument: "FORMAT",
      choices: volumeFormats,
      help: { sv: "pdf (förval), eller html: en sida för webben", en: "pdf (default), or html: a page for the web" },
    },
    "pdf-standard": {
      argument: volumeStandards.join("|"),
      choices: volumeStandards,
      help: { sv: "arkivformat; a-4 är PDF 2.0 med PDF/UA-2", en: "archive format; a-4 is PDF 2.0 with PDF/UA-2" },
    },
    out: {
      argument: "FIL",
      help: {
        sv: "fil att skriva (förval: output/motioner-KOMMUN-DAG.pdf)",
        en: "file to write (default: output/motioner-KOMMUN-DAY.pdf)",
      },
    },
    strict: { help: { sv: "varningar räknas som fel", en: "warnings count as errors" } },
    info: { help: { sv: "visa också råd", en: "show advice too" } },
    json: { help: { sv: "resultatet som JSON på stdout", en: "the result as JSON on stdout" } },
  },
  run: async (paths, given, context) => {
    const { host } = context;
    const options = optionsOf(given);
    const out = outOf(given, options.format);
    const wish = { meeting: options.meeting, kinds: kindsOf(given) };
    const party = given.text("parti");
    const reporting = new Reporting(given, context);
    const found = findMotions(paths, host);
    reporting.add(found.diagnostics);
    const resources = openOffice(reporting, host);
    const { kommuner } = resources;
    const motions = found.value ?? [];
    const read = readCatalogue(motions, { host, kommuner, today: wish.meeting, fileFolders: [] });
    const all = read.value?.entries ?? [];
    reporting.add(doubtsOf(all, read.diagnostics));
    if (reporting.exitCode === exitCodes.fine) {
      const entries = filterEntries(all, party === undefined ? {} : { party });
      const authority = authorityOf(given.text("kommun"), selectMeeting(entries, wish).entries, wish.meeting, kommuner);
      const chosen = selectMeeting(entries, authority === undefined ? wish : { ...wish, authority });
      if (chosen.entries.length === 0) throw nothingFor(wish, entries);
      const progress = new Progress(chosen.entries.length, context);
      const files = chosen.entries.flatMap(({ source }) => motions.find(({ path }) => path === source) ?? []);
      const collected = await collectMotions(files, options, resources, (file) => progress.show(file.path));
      progress.end();
      reporting.add(collected.diagnostics);
      const { value: volume } = collected;
      if (volume !== undefined && reporting.exitCode === exitCodes.fine) {
        const { data, bytes } = volume;
        const path = out ?? defaultPath(wish.kinds, options, data.authority.id);
        if (host.stat(path) !== undefined) reporting.add(inTheWay(path, options.format, host));
        if (reporting.exitCode === exitCodes.fine) {
          host.writeFiles([{ path, bytes }]);
          reporting.built(paths[0] ?? motionsFolder, [path]);
          reporting.say(whatItHolds(data, chosen.others));
        }
      }
    }
    if (reporting.exitCode !== exitCodes.fine) reporting.say(notWritten);
    reporting.finish();
    return reporting.exitCode;
  },
};

/** A volume replaces an earlier one that nobody has signed, and nothing else. */
function inTheWay(path: string, format: VolumeFormat, host: Host): readonly Diagnostic[] {
  const signed = signedProblem(path, path, host);
  if (signed.length > 0) return signed;
  const held = host.readFile(path);
  const isVolume =
    held.length === 0 ||
    (format === "pdf"
      ? pdfInTheWay(held) === "built"
      : new TextDecoder().decode(held).includes('<meta name="generator" content="yrka '));
  return isVolume ? [] : [problem(fileWritable, "not-ours", atFile(path))];
}

function optionsOf(given: Given): CollectOptions {
  const meeting = given.text("meeting");
  const templateId = given.text("template");
  const standard = volumeStandards.find((each) => each === given.text("pdf-standard"));
  if (meeting === undefined) {
    throw new UsageError({
      sv: "Vilket sammanträde? Ange dagen med --meeting ÅÅÅÅ-MM-DD",
      en: "Which meeting? Give its day with --meeting YYYY-MM-DD",
    });
  }
  return {
    meeting: readDay("--meeting", meeting),
    variant: given.has("publish") ? "published" : "final",
    format: formatOf(given),
    ...(standard === undefined ? {} : { standard }),
    ...(templateId === undefined ? {} : { templateId }),
  };
}

/** A volume is never written over a motion. */
function outOf(given: Given, format: VolumeFormat): string | undefined {
  const out = given.text("out")?.replaceAll("\\", "/");
  if (out === undefined || out.toLowerCase().endsWith(`.${format}`)) return out;
  throw new UsageError({
    sv: `--out ska sluta på .${format}, inte vara ${out}`,
    en: `--out must end in .${format}, not be ${out}`,
  });
}

function formatOf(given: Given): VolumeFormat {
  return volumeFormats.find((format) => format === given.text("format")) ?? "pdf";
}

function kindsOf(given: Given): readonly Kind[] {
  const names = given.text("typ")?.split(",") ?? ["motion"];
  const kinds = names.map((name) => {
    const kind = findKind(name)?.kind;
    if (kind !== undefined) return kind;
    const known = KINDS.map(({ names: [first] }) => first).join(", ");
    throw new UsageError({
      sv: `--typ känner inte till ”${name}”. Det finns ${known}`,
      en: `--typ knows no "${name}". There are ${known}`,
    });
  });
  return [...new Set(kinds)];
}

/** `output/motioner-umea-2026-12-14.pdf`; several kinds together are `handlingar`. */
function defaultPath(kinds: readonly Kind[], { meeting, variant, format }: CollectOptions, kommun: string): string {
  const [kind] = kinds;
  const what = kind === undefined || kinds.length > 1 ? "handlingar" : kindFacts(kind).plural.replaceAll(" ", "-");
  const name = [what, ...(kommun === "" ? [] : [kommun]), meeting].join("-");
  return `output/${name}${variant === "published" ? ".publicering" : ""}.${format}`;
}
