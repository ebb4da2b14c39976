import type { MergedFile } from "../../build/merge-motion.ts";
import { plainRichText } from "../../formats/word/format/rich-text.ts";
import type { Unit } from "../../formats/word/format/unit.ts";
import type { Wording } from "../../ground/diagnostics/rule.ts";
import { type Language, visible } from "../../rules/wording.ts";
import { docxFaultWords } from "./docx-fault-words.ts";

/** What is said of one Word file that was brought in, line by line. */
export function mergeWords(file: MergedFile, isSettled: boolean, language: Language): readonly string[] {
  const say = (wording: Wording): string => `${visible(file.path)}: ${wording[language]}`;
  if ("refusal" in file) return [say(refusalWords(file.refusal))];
  const { conflicts, left, isThreeWay } = file;
  const lines: string[] = [];
  if (!isThreeWay) {
    lines.push(
      say({
        sv: "filen säger inte vad den byggdes av, och det finns inte i git; jämförelsen är tvåvägs och kan ta tillbaka nyare ändringar",
        en: "the file does not say what it was built from, and git does not know; the comparison is two-way and may undo newer changes",
      }),
    );
  }
  for (const { base, ours, theirs } of isSettled ? [] : conflicts) {
    lines.push(
      say({ sv: `båda har ändrat ”${unitText(base)}”`, en: `both have changed "${unitText(base)}"` }),
      `  ${language === "sv" ? "motionen" : "motion"}: ${sideText(ours, language)}`,
      `  Word: ${sideText(theirs, language)}`,
    );
  }
  for (const unit of left) {
    lines.push(
      say({
        sv: `ryms inte i motionen, för in för hand: ${unitText(unit)}`,
        en: `has no place in the motion, bring it in by hand: ${unitText(unit)}`,
      }),
    );
  }
  return lines;
}

function refusalWords(refusal: Extract<MergedFile, { refusal: unknown }>["refusal"]): Wording {
  if (refusal !== "published") return docxFaultWords(refusal);
  return {
    sv: "en kopia för publicering har ord borttagna och tas inte tillbaka",
    en: "a copy for publication has words taken out and is not brought back",
  };
}

function sideText(unit: Unit | undefined, language: Language): string {
  if (unit !== undefined) return unitText(unit);
  return language === "sv" ? "(borttaget)" : "(taken out)";
}

function unitText(unit: Unit): string {
  return visible(plainRichText(unit.text));
}
