import type { Resources } from "../../../build/resources.ts";
import type { Meta } from "../../../document/meta.ts";
import { signatoryName } from "../../../motion/signatories/signatory-text.ts";
import { openDoubts } from "../../../office/import/import-motion.ts";
import type { BuildRequest, HandIn } from "../protocol.ts";
import { buildText } from "./build-text.ts";
import { deadlineOf } from "./deadline.ts";

/** What is to be known when a motion is handed in: until when, how, signed in what way, and words for the mail. Undefined where it cannot be built. */
export async function handIn(
  path: string,
  request: BuildRequest,
  resources: Resources,
): Promise<Omit<HandIn, "today"> | undefined> {
  const asked = await buildText(path, request, [], resources);
  const { built } =
    asked.built === undefined ? await buildText(path, { ...request, isDraft: true }, [], resources) : asked;
  if (built === undefined) return undefined;
  const { meta } = built.document;
  const { kommun } = resources.kommuner.find(meta.authority.id);
  const deadline = deadlineOf(meta, kommun, resources);
  const signature = kommun?.rules.signature;
  const service = kommun?.eService;
  return {
    authority: meta.authority.name,
    caseTitle: meta.caseTitle,
    doubts: openDoubts(request.text).length,
    signatories: meta.signatories.length,
    attachments: meta.attachments.map(({ file }) => file),
    mail: mailText(meta),
    ...(deadline === undefined ? {} : { deadline }),
    ...(signature === undefined
      ? {}
      : {
          signature: {
            form: signature.value.form,
            least: signature.value.minSignatories ?? 1,
            source: signature.source,
          },
        }),
    ...(service === undefined
      ? {}
      : {
          service: {
            address: service.source,
            ...(service.value.login === undefined ? {} : { login: service.value.login }),
          },
        }),
    ...(meta.submitted === undefined ? {} : { submitted: meta.submitted }),
  };
}

/** A mail goes to a Swedish registrar, whatever language the page speaks. */
function mailText({ caseTitle, addressee, signatories, attachments }: Meta): string {
  const names = signatories.map(signatoryName).filter((name) => name !== "");
  const papers =
    attachments.length === 0 ? "" : ` Bilagor: ${attachments.map(({ title, file }) => title ?? file).join(", ")}.`;
  return [
    "Hej!",
    `Här kommer ${caseTitle.slice(0, 1).toLowerCase()}${caseTitle.slice(1)}, till ${addressee}. Den ligger som PDF i det här brevet.${papers}`,
    `Med vänlig hälsning\n${names.join("\n")}`,
  ].join("\n\n");
}
