import { text as ask, cancel, intro, isCancel, note, outro, select } from "@clack/prompts";
import { type OpenDoubt, openDoubts, settleDoubt } from "../../office/import/settle-doubt.ts";
import type { Language } from "../../rules/wording.ts";

/** What is asked, and how: a terminal's prompts, or a test's answers. Undefined from a question: the person breaks off. */
export type DoubtPrompts = {
  readonly choose: (doubt: OpenDoubt, count: string) => Promise<"accept" | "change" | "later" | undefined>;
  readonly type: (doubt: OpenDoubt) => Promise<string | undefined>;
};

/** Ask a person each doubt of a motion's source, and give the source with the answers. What is left for later stays a comment. */
export async function askDoubts(source: string, { choose, type }: DoubtPrompts): Promise<string> {
  let text = source;
  let later = 0;
  const total = openDoubts(source).length;
  for (let number = 1; number <= total; number++) {
    const doubt = openDoubts(text)[later];
    if (doubt === undefined) break;
    const choice = await choose(doubt, `${number}/${total}`);
    if (choice === undefined) break;
    const value = choice === "change" ? await type(doubt) : undefined;
    const settled =
      choice === "later" || (choice === "change" && value === undefined) ? undefined : settleDoubt(text, doubt, value);
    if (settled === undefined) later++;
    text = settled ?? text;
  }
  return text;
}

/** The prompts of a terminal. */
export function terminalPrompts(language: Language): DoubtPrompts & {
  readonly begin: (path: string) => void;
  readonly end: (left: number) => void;
} {
  const say = (swedish: string, english: string): string => (language === "sv" ? swedish : english);
  return {
    begin: (path) => intro(say(`Det som är osäkert i ${path}`, `What is uncertain in ${path}`)),
    choose: async (doubt, count) => {
      note(doubt.about, `${count} ${doubt.question}`);
      const answer = await select({
        message: say("Är det rätt?", "Is it right?"),
        options: [
          { value: "accept" as const, label: say("Ja, behåll det", "Yes, keep it") },
          ...(doubt.value === undefined
            ? []
            : [{ value: "change" as const, label: say("Nej, skriv något annat", "No, write something else") }]),
          { value: "later" as const, label: say("Vet inte, fråga mig senare", "Do not know, ask me later") },
        ],
      });
      return isCancel(answer) ? undefined : answer;
    },
    type: async (doubt) => {
      const answer = await ask({
        message: say("Vad ska det stå?", "What is it to be?"),
        initialValue: doubt.value ?? "",
      });
      return isCancel(answer) || answer.trim() === "" ? undefined : answer.trim();
    },
    end: (left) =>
      left === 0
        ? outro(say("Allt är besvarat.", "Everything is answered."))
        : cancel(
            say(`Obesvarade frågor: ${left}. De finns kvar i filen.`, `Questions left: ${left}. They are in the file.`),
          ),
  };
}
