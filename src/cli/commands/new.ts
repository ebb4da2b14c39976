import { reasonOf } from "../../diagnostics/wording.ts";
import { joinPath } from "../../host/path.ts";
import type { Kommuner } from "../../kommun/find-kommun.ts";
import { fileNameOf, type NewMotion, newMotion } from "../../motion/new-motion.ts";
import { motionsFolder } from "../../pipeline/find-motions.ts";
import { type Command, type Context, type Given, UsageError } from "../command.ts";
import { exitCodeOf, exitCodes } from "../exit-code.ts";
import { openOffice } from "../open-office.ts";
import { Reporting } from "../reporting.ts";
import { today } from "../terminal.ts";

export const newCommand: Command = {
  operands: "[FIL.md]",
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
    const { kommuner, configuration } = openOffice(reporting, host);
    if (reporting.exitCode !== exitCodes.fine) return reporting.exitCode;
    const { author } = configuration;
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
    const answers = await complete(known, kommuner, given, context);
    if (answers === undefined) return exitCodes.fine;
    const path = (file ?? joinPath(motionsFolder, fileNameOf(answers.title ?? ""))).replaceAll("\\", "/");
    if (!path.endsWith(".md")) throw new UsageError({ sv: "Filen ska sluta på .md", en: "The file is to end in .md" });
    if (host.stat(path) !== undefined)
      throw new UsageError({ sv: `${path} finns redan`, en: `${path} is already there` });
    const place = placeOf(answers.kommun, kommuner);
    host.writeFiles([
      { path, bytes: new TextEncoder().encode(newMotion({ ...answers, ...(place === undefined ? {} : { place }) })) },
    ]);
    terminal.err(
      language === "sv"
        ? `Skrev ${path}. Öppna den, skriv motiveringen och att-satserna, och se utkastet med: yrka build ${path} --draft\n`
        : `Wrote ${path}. Open it, write the reasons and the proposals, and see the draft with: yrka build ${path} --draft\n`,
    );
    return exitCodeOf([]);
  },
};

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
