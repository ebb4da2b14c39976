import { bodyAbove } from "../../document/body-above.ts";
import type { Meta } from "../../document/meta.ts";
import { variantMarks } from "../../document/steps/mark-variant.ts";
import type { Document } from "../../document/types.ts";
import { officeTexts } from "../../motion/fields/columns.ts";
import { outcomeWords } from "../../motion/fields/keys/decision.ts";
import { signatoryLine } from "../../motion/signatories/signatory-text.ts";
import { typedOrdinal } from "../../motion/typed-ordinal.ts";

/**
 * Render what a registrar pastes into a case system or an e-mail: the case title, the subject, the lead-in with numbered clauses, the
 * signatories, dates and the source's hash; with a decision, how each clause fared. A draft and a copy for the web say that they are one, first of all. UTF-8 with LF, a blank line between the parts.
 */
export function renderText({ meta }: Document): Uint8Array {
  const parts = [
    variantPart(meta),
    headPart(meta),
    clausesPart(meta),
    signatoriesPart(meta),
    decisionPart(meta),
    sourcePart(meta),
  ];
  const text = parts.filter((part) => part.length > 0).map((part) => part.join("\n"));
  return new TextEncoder().encode(`${text.join("\n\n")}\n`);
}

type Lines = readonly string[];

function variantPart({ variant }: Meta): Lines {
  return variant === "final" ? [] : [variantMarks[variant].line];
}

function headPart(meta: Meta): Lines {
  const { item } = meta;
  return [
    meta.caseTitle,
    "",
    `Rubrik: ${meta.title}`,
    ...(meta.addressee === "" ? [] : [`Till: ${meta.addressee}`]),
    ...line(
      "Behandlas",
      [item?.body, item?.meeting, item?.number && `ärende ${item.number}`]
        .filter((part) => part !== undefined)
        .join(", "),
    ),
    ...line("Ärende", [item?.title, item?.paragraph, item?.caseNumber].filter((part) => part !== undefined).join(", ")),
    ...line("Datum", meta.date),
    ...line("Ort", meta.place),
    ...line("Sammanträde", meta.meeting),
    ...line("Diarienummer", meta.caseNumbers.join(", ")),
    ...officeTexts.flatMap(({ name, title }) => line(title.sv, meta[name])),
  ];
}

function clausesPart(meta: Meta): Lines {
  const outcomes = meta.decision?.outcomes ?? [];
  // One outcome is that of all clauses.
  const isEach = outcomes.length === meta.clauses.length;
  const decided = (index: number): string => {
    const outcome = outcomes.length === 1 ? outcomes[0] : isEach ? outcomes[index] : undefined;
    return outcome === undefined ? "" : ` [${outcomeWords[outcome].sv}]`;
  };
  return [
    ...(meta.leadIn === undefined ? [] : [meta.leadIn]),
    ...meta.clauses.flatMap((clause, index) => [
      ...bodyAbove(meta.clauses, index).map((body) => `${body}:`),
      `${numbered(clause)}${decided(index)}`,
    ]),
    ...meta.questions.map(numbered),
  ];
}

/** `1. att …`; one that the author numbered so is not numbered twice. */
function numbered({ ordinal, text }: { readonly ordinal: number; readonly text: string }): string {
  const typed = typedOrdinal(text);
  return typed?.number === ordinal && !typed.isLetter ? text : `${ordinal}. ${text}`;
}

function signatoriesPart({ signatories, attachments }: Meta): Lines {
  return [
    ...(signatories.length === 0
      ? []
      : ["Undertecknare:", ...signatories.map((signatory) => `- ${signatoryLine(signatory)}`)]),
    ...(attachments.length === 0 ? [] : ["Bilagor:", ...attachments.map(({ file, title }) => `- ${title ?? file}`)]),
  ];
}

function decisionPart({ decision, submitted, raised }: Meta): Lines {
  const words = decision?.outcomes.map((outcome) => outcomeWords[outcome].sv).join(", ");
  const decided = [decision?.date, decision?.paragraph, words]
    .filter((part) => part !== undefined && part !== "")
    .join(", ");
  return [...line("Inlämnad", submitted), ...line("Väckt", raised), ...line("Beslut", decided)];
}

function sourcePart({ source, generator }: Meta): Lines {
  const hash = source.sha256 === undefined ? "" : `, sha256 ${source.sha256}`;
  return [`Källa: ${source.name}${hash}`, `Gjord med ${generator}`];
}

function line(name: string, value: string | undefined): Lines {
  return value === undefined || value === "" ? [] : [`${name}: ${value}`];
}
