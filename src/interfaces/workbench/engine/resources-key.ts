import { configurationFile } from "../../../build/configuration/configuration.ts";
import { sha256 } from "../../../ground/digest/sha256.ts";
import type { Host } from "../../../ground/host/host.ts";
import { joinPath } from "../../../ground/host/path.ts";

/** Text of looks and kommuner. Fonts and pictures are known by their size. */
const texts = /\.(?:ya?ml|json|hbs|html|css|csv|svg)$/i;

/** Another key means other looks, kommuner or settings. Those of the package itself do not change while it runs. */
export function resourcesKey(host: Host): string {
  const parts: string[] = [];
  const walk = (path: string): void => {
    const status = host.stat(path);
    if (status?.kind === "folder") for (const name of host.listFolder(path)) walk(joinPath(path, name));
    else if (status?.kind === "file")
      parts.push(`${path} ${status.size} ${texts.test(path) ? sha256(host.readFile(path)) : ""}`);
  };
  walk(configurationFile);
  for (const root of host.resourceRoots.slice(0, -1))
    for (const name of ["templates", "kommuner"]) walk(joinPath(root, name));
  return parts.join("\n");
}
