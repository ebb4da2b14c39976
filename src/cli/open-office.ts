import { noConfiguration } from "../configuration/configuration.ts";
import { loadConfiguration } from "../configuration/load-configuration.ts";
import type { Host } from "../host/host.ts";
import { openResources, type Resources } from "../pipeline/resources.ts";
import type { Reporting } from "./reporting.ts";

/** What the motions of this folder share, with the office's settings; what is wrong with these is reported. */
export function openOffice(reporting: Reporting, host: Host): Resources {
  const { value, diagnostics } = loadConfiguration(host);
  reporting.add(diagnostics);
  return openResources(host, value ?? noConfiguration);
}
