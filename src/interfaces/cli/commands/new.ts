import type { Configuration } from "../../../build/configuration/configuration.ts";
import { motionsFolder } from "../../../build/find-motions.ts";
import type { Resources } from "../../../build/resources.ts";
import type { FormValues } from "../../../formats/word/write/form.ts";
import type { Host } from "../../../ground/host/host.ts";
import { joinPath } from "../../../ground/host/path.ts";
import type { Kommuner } from "../../../motion/kommun/find-kommun.ts";
import { fileNameOf, type NewMotion, newMotion } from "../../../motion/new-motion.ts";
import { type Language, reasonOf } from "../../../rules/wording.ts";
import { generator } from "../../../version.ts";
import { type Command, type Context, type Given, UsageError } from "../command.ts";
import { exitCodeOf, exitCodes } from "../exit-code.ts";
import { openOffice } from "../open-office.ts";
import { Reporting } from "../reporting.ts";
import { today } from "../terminal.ts";

export const newCommand: Command = {
  operands: "[FIL.md|FIL.docx]",
  minOperands: 0,
  maxOperands: 1,
  options: {
    titel: { argument: "TITEL", help: { sv: "motionens titel", en: "title of the motion" } },
    kommun: { argument: "KOMMUN", help: { sv: "kommun eller region", en: "kommun or region" } },
    namn: { argument: "NAMN", help: { sv: "undertecknarens namn", en: "name of the signatory" } },
    parti: { argument: "PARTI", help: { sv: "undertecknarens parti", en: "party of the signatory" } },
  },
  run: async ([file], given, context) => {
    const { host, terminal, language } = context;
    const reporting = new Reporting(given, context);
    const resources = openOffice(reporting, host);
    const { kommuner, configuration } = resources;
    if (reporting.exitCode !== exitCodes.fine) return reporting.exitCode;
    const author = authorOf(configuration, given.text("namn"));
    const kommun = given.text("kommun") ?? configuration.kommun;
    const known = withoutGaps({
      title: given.text("titel"),
      kommun,
      date: today(),
      name: given.text("namn") ?? author?.namn,
      party: given.text("parti") ?? author?.parti,
      role: author?.roll,
    });
    if (kommun !== undefined) checkKommun(kommun, kommuner);
    if (file !== undefined && /\.docx$/i.test(file)) {
      const form = await formOf(known, resources, reporting);
      if (form === undefined) return reporting.exitCode;
      writeNew(file, form, host);
      terminal.err(formWritten(file, language));
      return reporting.exitCode;
    }
    const answers = await complete(known, kommuner, given, context);
    if (answers === undefined) return exitCodes.fine;
    const path = (file ?? joinPath(motionsFolder, fileNameOf(answers.title ?? ""))).replaceAll("\\", "/");
    if (!path.endsWith(".md"))
      throw new UsageError({ sv: "Filen ska sluta på .md eller .docx", en: "The file is to end in .md or .docx" });
    const place = placeOf(answers.kommun, kommuner);
    const name = answers.kommun === undefined ? undefined : kommuner.find(answers.kommun).kommun?.name;
    const proper = name === undefined ? {} : { kommun: name };
    const text = newMotion({ ...answers, ...proper, ...(place === undefined ? {} : { place }) });
    writeNew(path, new TextEncoder().encode(text), host);
    terminal.err(
      language === "sv"
        ? `Skrev ${path}. Öppna den, skriv motiveringen och att-satserna, och se utkastet med: yrka build ${path} --draft\n`
        : `Wrote ${path}. Open it, write the reasons and the proposals, and see the draft with: yrka build ${path} --draft\n`,
    );
    return exitCodeOf([]);
  },
};

/** The author of the settings, unless somebody else is named. */
function authorOf({ author }: Configuration, named: string | undefined): Configuration["author"] {
  return named === undefined || named === author?.namn ? author : undefined;
}

function writeNew(given: string, bytes: Uint8Array, host: Host): void {
  const path = given.replaceAll("\\", "/");
  if (host.stat(path) !== undefined)
    throw new UsageError({ sv: `${path} finns redan`, en: `${path} is already there` });
  host.writeFiles([{ path, bytes }], "sources");
}

/** A form in the kommun's look, for authors who stay in Word. */
async function formOf(known: NewMotion, resources: Resources, reporting: Reporting): Promise<Uint8Array | undefined> {
  const { kommuner, template } = resources;
  const kommun = known.kommun === undefined ? undefined : kommuner.find(known.kommun).kommun;
  const id = kommun?.templateId ?? "standard";
  const loaded = template(id, { file: "", start: 0, end: 0 });
  reporting.add(loaded.diagnostics);
  if (loaded.value === undefined) return undefined;
  const { theme } = loaded.value;
  const fonts = resources.fonts(theme);
  reporting.add(fonts.diagnostics);
  if (fonts.value === undefined) return undefined;
  const { renderForm } = await import("../../../formats/word/write/form.ts");
  const place = placeOf(known.kommun, kommuner);
  const { title, name, party, role } = known;
  const values = withoutEmpty({ title, name, party, role, kommun: kommun?.name, addressee: kommun?.addressee, place });
  return renderForm(theme, fonts.value, values, generator);
}

function withoutEmpty(values: Readonly<Record<string, string | undefined>>): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ""));
}

function formWritten(path: string, language: Language): string {
  return language === "sv"
    ? `Skrev ${path}. Fyll i fälten i Word, och gör en motion av filen med: yrka import ${path}\n`
    : `Wrote ${path}. Fill in the fields in Word, and make a motion of the file with: yrka import ${path}\n`;
}

async function complete(
  known: NewMotion,
  kommuner: Kommuner,
  given: Given,
  { terminal, language }: Context,
): Promise<NewMotion | undefined> {
  if (terminal.isInteractive && !(given.has("titel") && given.has("namn"))) {
    const { askForMotion } = await import("../ask-for-motion.ts");
    return askForMotion(known, language, (answer) => unknownKommun(answer, kommuner, language));
  }
  if (known.title === undefined)
    throw new UsageError({ sv: "Titeln saknas: --titel TITEL", en: "The title is missing: --titel TITLE" });
  return known;
}

function checkKommun(name: string, kommuner: Kommuner): void {
  const sv = unknownKommun(name, kommuner, "sv");
  const en = unknownKommun(name, kommuner, "en");
  if (sv !== undefined && en !== undefined) throw new UsageError({ sv, en });
}

function unknownKommun(name: string, kommuner: Kommuner, language: "sv" | "en"): string | undefined {
  const { kommun, nearest, diagnostics } = kommuner.find(name);
  const [wrong] = diagnostics;
  if (kommun !== undefined) return undefined;
  if (wrong !== undefined) return reasonOf(wrong, language);
  const meant =
    nearest === undefined ? "" : language === "sv" ? `, menade du ${nearest.name}?` : `, did you mean ${nearest.name}?`;
  return language === "sv" ? `Okänd kommun ${name}${meant}` : `Unknown kommun ${name}${meant}`;
}

/** A kommun's name is as a rule the name of its main place; a region's is not. */
function placeOf(name: string | undefined, kommuner: Kommuner): string | undefined {
  const kommun = name === undefined ? undefined : kommuner.find(name).kommun;
  return kommun?.kind === "kommun" ? kommun.name : undefined;
}

function withoutGaps(values: { readonly [Key in keyof NewMotion]?: string | undefined }): NewMotion {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
