import type { Definition, Link, LinkReference } from "mdast";
import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { bodyWords, nodesOf, placeOfNode } from "../../motion/body-words.ts";
import { addressFault } from "../../motion/source/link-address.ts";
import type { InlineMarkdown } from "../../motion/source/syntax.ts";
import type { MotionRule } from "../motion-rule.ts";
import { type Change, toEdit } from "./markup/finding.ts";

export const linkAddress = defineRule("link-address", {
  severity: "warning",
  why: {
    sv: "En länk leder till en webbplats (https://), en e-postadress (mailto:) eller ett telefonnummer (tel:). Alla andra adresser tas bort, och bara länkens text blir kvar.",
    en: "A link leads to a website (https://), an e-mail address (mailto:) or a telephone number (tel:). Every other address is dropped, and only the text of the link is left.",
  },
  messages: {
    scheme: {
      reason: {
        sv: "Länken försvinner, för `{address}` saknar `https://`",
        en: "The link is dropped, since `{address}` has no `https://`",
      },
      hint: { sv: "skriv `{expected}`", en: "write `{expected}`" },
    },
    email: {
      reason: {
        sv: "Länken försvinner, för `{address}` saknar `mailto:`",
        en: "The link is dropped, since `{address}` has no `mailto:`",
      },
      hint: { sv: "skriv `{expected}`", en: "write `{expected}`" },
    },
    fragment: {
      reason: {
        sv: "Länken till `{address}` försvinner: länkar inom dokumentet går inte",
        en: "The link to `{address}` is dropped: there are no links within the document",
      },
      hint: {
        sv: "skriv bara orden, `{text}`, så att läsaren hittar avsnittet på dem",
        en: "write the words alone, `{text}`, so that the reader finds the section by them",
      },
    },
    empty: {
      reason: { sv: "Länken har ingen adress", en: "The link has no address" },
      hint: {
        sv: "skriv bara orden, `{text}`, eller en adress",
        en: "write the words alone, `{text}`, or an address",
      },
    },
    file: {
      reason: {
        sv: "Länken försvinner: `{address}` är ingen adress på webben",
        en: "The link is dropped: `{address}` is no address on the web",
      },
      hint: {
        sv: "är det en fil som ska följa med, lägg den under `bilagor:` och skriv bara orden, `{text}`",
        en: "if it is a file that should come along, put it under `bilagor:` and write the words alone, `{text}`",
      },
    },
    kind: {
      reason: {
        sv: "Länken försvinner: adresser som börjar med `{scheme}` tas inte med",
        en: "The link is dropped: addresses that begin with `{scheme}` are not kept",
      },
      hint: {
        sv: "skriv bara orden, `{text}`, eller en adress som börjar med `https://`",
        en: "write the words alone, `{text}`, or an address that begins with `https://`",
      },
    },
    image: {
      reason: {
        sv: "Länken runt bilden försvinner: bara ord kan vara länkar",
        en: "The link round the image is dropped: only words can be links",
      },
      hint: {
        sv: "skriv länken för sig under bilden: `{expected}`",
        en: "write the link by itself below the image: `{expected}`",
      },
    },
    title: {
      reason: {
        sv: "Texten `{title}` efter länkens adress skrivs inte ut",
        en: "The text `{title}` behind the link's address is not printed",
      },
      hint: { sv: "flytta den till brödtexten, eller ta bort den", en: "move it into the text, or remove it" },
    },
  },
});

/** Links to addresses that can be kept: of the web, of mail, or telephone numbers. */
export const checkLinkAddress: MotionRule = ({ syntax, clauses, questions }) =>
  [syntax.body, ...[...clauses, ...questions].map(({ content }) => content)].flatMap((markdown) =>
    problemsIn(markdown, syntax.text),
  );

function problemsIn(markdown: InlineMarkdown, file: string): readonly Diagnostic[] {
  const nodes = nodesOf(markdown.root);
  const used = new Set(nodes.flatMap((node) => (node.type === "linkReference" ? [node.identifier] : [])));
  const definitions = new Map(
    nodes.flatMap((node) => (node.type === "definition" ? [[node.identifier, node.url] as const] : [])),
  );
  return nodes.flatMap((node) => {
    if (node.type === "link" || node.type === "linkReference") {
      const address = node.type === "link" ? node.url : (definitions.get(node.identifier) ?? "");
      const dropped = linkRoundImage(node, address, markdown, file);
      if (dropped !== undefined) return [dropped];
    }
    const isLink = node.type === "link" || (node.type === "definition" && used.has(node.identifier));
    return isLink ? [...faultOf(node, markdown, file), ...titleOf(node, markdown)] : [];
  });
}

/** A link round a picture alone. */
function linkRoundImage(
  node: Link | LinkReference,
  address: string,
  { root, text }: InlineMarkdown,
  file: string,
): Diagnostic | undefined {
  if (addressFault(address) !== undefined || bodyWords(node, text).text.value.trim() !== "") return undefined;
  const place = placeOfNode(node, text);
  const image = node.children.find(({ type }) => type === "image" || type === "imageReference");
  if (image === undefined) return undefined;
  const alt = "alt" in image && image.alt ? image.alt : "…";
  const expected = `[${alt}](${address})`;
  const isAlone = root.children.some(
    (block) => block.type === "paragraph" && block.children.length === 1 && block.children[0] === node,
  );
  const details = { values: { expected } };
  if (!isAlone || node.children.length > 1 || alt === "…" || node.type !== "link")
    return problem(linkAddress, "image", place, details);
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const change = {
    start,
    end,
    text: `${text.value.slice(image.position?.start.offset, image.position?.end.offset)}\n\n${expected}`,
  };
  return problem(linkAddress, "image", place, { ...details, fix: [toEdit(change, text, file)] });
}

function faultOf(node: Link | Definition, markdown: InlineMarkdown, file: string): readonly Diagnostic[] {
  const fault = addressFault(node.url);
  // Another rule reports a definition without an address.
  if (fault === undefined || (fault.kind === "file" && node.type === "definition")) return [];
  const { text } = markdown;
  const address = addressIn(node, text.value);
  const words = node.type === "link" ? bodyWords(node, text).text.value.trim() : (node.label ?? "");
  const values = { address: node.url, text: words, ...("scheme" in fault && { scheme: fault.scheme }) };
  const place = placeOf(text, address.start, address.end);
  if (!("expected" in fault)) {
    const isBare = node.type === "link" && (fault.kind === "fragment" || fault.kind === "empty") && words !== "";
    const fix = isBare ? withoutMarks(node) : [];
    return [
      problem(linkAddress, fault.kind, place, {
        values,
        ...(fix.length > 0 && { fix: fix.map((change) => toEdit(change, text, file)) }),
      }),
    ];
  }
  const { expected } = fault;
  const isExact = text.value.slice(address.start, address.end) === node.url;
  const start = {
    start: address.start,
    end: address.start,
    text: expected.slice(0, expected.length - node.url.length),
  };
  return [
    problem(linkAddress, fault.kind, place, {
      values: { ...values, expected },
      actual: node.url,
      expected,
      ...(isExact && { fix: [toEdit(start, text, file)] }),
    }),
  ];
}

function titleOf({ title, position }: Link | Definition, { text }: InlineMarkdown): readonly Diagnostic[] {
  if (!title) return [];
  const start = position?.start.offset ?? 0;
  const end = position?.end.offset ?? start;
  const at = text.value.slice(start, end).lastIndexOf(title);
  const place = at === -1 ? placeOf(text, start, end) : placeOf(text, start + at, start + at + title.length);
  return [problem(linkAddress, "title", place, { values: { title } })];
}

/** The place of a link's address, or of the whole link where it is written with escapes. */
function addressIn(node: Link | Definition, source: string): { readonly start: number; readonly end: number } {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const opening = node.type === "link" ? wordsEnd(node) + 2 : source.indexOf("]:", start) + 2;
  const blanks = /^\s*<?/.exec(source.slice(opening, end))?.[0].length ?? 0;
  const at = opening + blanks;
  return node.url !== "" && source.startsWith(node.url, at) && at + node.url.length <= end
    ? { start: at, end: at + node.url.length }
    : { start, end };
}

function wordsEnd({ children, position }: Link): number {
  return children.at(-1)?.position?.end.offset ?? (position?.start.offset ?? 0) + 1;
}

/** The link's words alone. */
function withoutMarks(node: Link): readonly Change[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  return [
    { start, end: start + 1, text: "" },
    { start: wordsEnd(node), end, text: "" },
  ];
}
