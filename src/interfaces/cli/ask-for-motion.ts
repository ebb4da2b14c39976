import { cancel, intro, isCancel, outro, text } from "@clack/prompts";
import type { NewMotion } from "../../motion/new-motion.ts";
import type { Language } from "../../rules/wording.ts";

/** Checks an answer; what it gives is wrong with it. */
type Check = (answer: string) => string | undefined;

/** Ask a person for what a new motion needs and is not yet known. Undefined when they break off. */
export async function askForMotion(
  known: NewMotion,
  language: Language,
  checkKommun: Check,
): Promise<NewMotion | undefined> {
  const say = (swedish: string, english: string): string => (language === "sv" ? swedish : english);
  intro(say("Ny motion", "New motion"));
  const answers: Record<string, string> = {};
  const questions: readonly (readonly [keyof NewMotion, string, string, Check])[] = [
    [
      "title",
      say("Vad heter motionen?", "What is the motion called?"),
      "Fler cykelplatser vid resecentrum",
      required(say("Skriv en titel", "Write a title")),
    ],
    ["kommun", say("Vilken kommun eller region?", "Which kommun or region?"), "Umeå", checkKommun],
    [
      "name",
      say("Vad heter du?", "What is your name?"),
      "Anna Exempel",
      required(say("Skriv ditt namn", "Write your name")),
    ],
    ["party", say("Vilket parti? (får lämnas tomt)", "Which party? (may be left empty)"), "M", () => undefined],
  ];
  for (const [key, message, placeholder, check] of questions) {
    if (known[key] !== undefined) continue;
    const answer = await text({ message, placeholder, validate: (value) => check(value ?? "") });
    if (isCancel(answer)) {
      cancel(say("Avbrutet; ingenting skrevs.", "Cancelled; nothing was written."));
      return undefined;
    }
    if (answer.trim() !== "") answers[key] = answer.trim();
  }
  outro(say("Klart.", "Done."));
  return { ...known, ...answers };
}

function required(message: string): Check {
  return (answer) => (answer.trim() === "" ? message : undefined);
}
