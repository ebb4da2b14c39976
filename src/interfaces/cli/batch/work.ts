import { parentPort, workerData } from "node:worker_threads";
import { noConfiguration } from "../../../build/configuration/configuration.ts";
import { loadConfiguration } from "../../../build/configuration/load-configuration.ts";
import type { MotionFile } from "../../../build/find-motions.ts";
import { openResources } from "../../../build/resources.ts";
import { nodeHost } from "../../../ground/host/node-host.ts";
import { buildOne } from "./build-one.ts";
import type { BuildSettings } from "./build-settings.ts";

/** Build the motions that the parent thread names, one after another. Templates and fonts stay open between them. */
export function work(): void {
  const settings: BuildSettings = workerData;
  const host = nodeHost();
  const resources = openResources(host, loadConfiguration(host).value ?? noConfiguration);
  parentPort?.on("message", async (file: MotionFile) => {
    parentPort?.postMessage(await buildOne(file, settings, resources, true));
  });
}
