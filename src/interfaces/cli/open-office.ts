import { noConfiguration } from "../../build/configuration/configuration.ts";
import { loadConfiguration } from "../../build/configuration/load-configuration.ts";
import { openResources, type Resources } from "../../build/resources.ts";
import type { Host } from "../../ground/host/host.ts";
import type { Reporting } from "./reporting.ts";

/** What the motions of this folder share, with the office's settings; what is wrong with these is reported. */
export function openOffice(reporting: Reporting, host: Host): Resources {
  const { value, diagnostics } = loadConfiguration(host);
  reporting.add(diagnostics);
  return openResources(host, value ?? noConfiguration);
}
