import { execFileSync } from "node:child_process";
import { runProcess } from "../measure/run-process.mjs";
import { inWorkplace } from "../measure/workplace.mjs";
import { program as yrka } from "../places.mjs";
import { umeaMotion } from "../sample/umea-motion.mjs";
import { missingWords } from "../sample/words.mjs";

/**
 * Sort subjects into those that can be measured, and those left out with the reason: not installed, or a file of theirs lacks a word of
 * the motion. What is timed must have done the work.
 */
export async function proveWords(subjects) {
  const able = [];
  const leftOut = [];
  for (const subject of subjects) {
    const why = subject.program.missing() ?? (await faultOf(subject));
    if (why === undefined) able.push(subject);
    else leftOut.push({ name: subject.label, why });
  }
  return { able, leftOut };
}

function faultOf(subject) {
  return inWorkplace({ m: umeaMotion }, async (place) => {
    try {
      await runProcess(place.build(subject, "m"));
      for (const format of subject.format.split(",")) {
        const missing = missingWords(umeaMotion, printedWords(format, place.built("m", format)));
        if (missing.length > 0) return `its ${format} lacks ${missing.slice(0, 8).join(", ")}`;
      }
    } catch (error) {
      return error.message.split("\n").slice(0, 3).join(" ");
    }
  });
}

/** What others read in a PDF, and yrka's own reader in a Word file. */
function printedWords(format, path) {
  const [command, args] = format === "pdf" ? ["pdftotext", [path, "-"]] : [process.execPath, [yrka, "text", path]];
  return execFileSync(command, args, { encoding: "utf8", maxBuffer: 1e9, stdio: ["ignore", "pipe", "ignore"] });
}
