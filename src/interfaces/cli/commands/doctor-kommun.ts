import { openResources } from "../../../build/resources.ts";
import type { Wording } from "../../../ground/diagnostics/rule.ts";
import type { KommunRules } from "../../../motion/kommun/kommun.ts";
import { kommunGaps } from "../../../motion/kommun/kommun-gaps.ts";
import { readKommun } from "../../../motion/kommun/load-kommun.ts";
import { hintOf, reasonOf } from "../../../rules/wording.ts";
import type { Context } from "../command.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";

/** What a page would have to say for a rule. */
const SAID: Readonly<Record<keyof KommunRules, Wording>> = {
  deadline: { sv: "när en motion senast ska lämnas in", en: "by when a motion must be handed in" },
  submitter: { sv: "vem som får väcka en motion", en: "who may raise a motion" },
  signature: { sv: "hur en motion ska vara undertecknad", en: "how a motion must be signed" },
  attachments: { sv: "om bilagor tas emot", en: "whether attachments are taken" },
  oneSubject: { sv: "om en motion bara får ha ett ämne", en: "whether a motion may have one subject only" },
  scope: { sv: "att motionen ska gälla kommunens verksamhet", en: "that the motion must be a matter of the kommun" },
  handlingTime: { sv: "inom vilken tid en motion besvaras", en: "within what time a motion is answered" },
  interpellationDeadline: {
    sv: "när en interpellation senast ska lämnas in",
    en: "by when an interpellation must be handed in",
  },
  interpellationSubmitter: { sv: "vem som får ställa en interpellation", en: "who may put an interpellation" },
  interpellationSignatories: {
    sv: "hur många som får underteckna en interpellation",
    en: "how many may sign an interpellation",
  },
  questionDeadline: { sv: "när en fråga senast ska lämnas in", en: "by when a question must be handed in" },
  questionSubmitter: { sv: "vem som får ställa en fråga", en: "who may put a question" },
  questionSignatories: { sv: "hur många som får underteckna en fråga", en: "how many may sign a question" },
};

/** Say whether a kommun's file can be read, and what it leaves out. What a page does not say may be left out: only a fault is one. */
export function doctorKommun(path: string, { host, language, terminal }: Context): ExitCode {
  const id = /([^/\\]{1,255})\.ya?ml$/.exec(path)?.[1] ?? path;
  const entry = openResources(host)
    .kommuner.entries()
    .find((known) => known.id === id);
  if (host.stat(path)?.kind !== "file") {
    terminal.out(language === "sv" ? `✗ filen ${path} finns inte\n` : `✗ there is no file ${path}\n`);
    return exitCodes.files;
  }
  const { value: kommun, diagnostics } = readKommun(path, id, entry, host);
  for (const diagnostic of diagnostics) {
    const hint = hintOf(diagnostic, language);
    terminal.out(`✗ ${reasonOf(diagnostic, language)}${hint === undefined ? "" : `\n  ${hint}`}\n`);
  }
  if (kommun === undefined) return exitCodes.template;
  const say = (sv: string, en: string): void => terminal.out(`${language === "sv" ? sv : en}\n`);
  say(`✓ ${path} går att läsa: ${kommun.addressee}`, `✓ ${path} can be read: ${kommun.addressee}`);
  if (entry === undefined)
    say(
      `– ${id} står inte i registret över kommuner; filen gäller en egen församling`,
      `– ${id} is not in the register of kommuner; the file is for an assembly of its own`,
    );
  const { absent, withoutWords } = kommunGaps(kommun);
  for (const rule of withoutWords)
    say(
      `– ${rule}: sidans egna ord (words) eller läsdagen (read) saknas`,
      `– ${rule}: the page's own words or the day (read) are missing`,
    );
  for (const rule of absent) say(`– ${rule} saknas: ${SAID[rule].sv}`, `– ${rule} is missing: ${SAID[rule].en}`);
  return exitCodes.fine;
}
