import { startPdfWorkerBy } from "../pages/pdf-worker.ts";
import { chosenLanguage } from "../settings.ts";
import { wordsIn } from "../words.ts";
import { Keeper } from "./keeper.ts";
import { Offline } from "./offline.ts";
import { resourcesBeside, resourcesWithin } from "./resources.ts";

/** The page without a server: what keeps its motions, and the page itself unless it is one file. */
export type Serverless = { readonly keeper: Keeper; readonly offline: Offline | undefined };

/** The page cannot run here. Says why, to the user. */
export class CannotStart extends Error {}

/** Start the engine in this browser. Undefined for a page that a server gave out. Errors: `CannotStart`. */
export async function startServerless(): Promise<Serverless | undefined> {
  const place = document.querySelector<HTMLMetaElement>('meta[name="engine"]')?.content;
  if (place === undefined) return undefined;
  const words = () => wordsIn(chosenLanguage());
  if (!isSecureContext) throw new CannotStart(words().needsHttps);
  const isOneFile = place === "within";
  const resources = isOneFile ? resourcesWithin() : await resourcesBeside().catch(() => undefined);
  if (resources === undefined) throw new CannotStart(words().siteIncomplete);
  const [drawing, engine] = await Promise.all(
    ["pdf.worker.js", "engine.js"].map(async (name) => {
      if (!isOneFile) return name;
      const script = new Uint8Array((await resources.read(name)) ?? []);
      return URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
    }),
  );
  startPdfWorkerBy(() => new Worker(drawing ?? ""));
  const worker = new Worker(engine ?? "");
  const keeper = await Keeper.start(worker, resources, words);
  const offline = isOneFile ? undefined : new Offline();
  void offline?.start();
  return { keeper, offline };
}
