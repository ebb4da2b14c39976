import { batch } from "./batch.mjs";
import { browser } from "./browser.mjs";
import { check } from "./check.mjs";
import { cold } from "./cold.mjs";
import { files } from "./files.mjs";
import { languageServer } from "./language-server.mjs";
import { motions } from "./motions.mjs";
import { pages } from "./pages.mjs";
import { phases } from "./phases.mjs";
import { preview } from "./preview.mjs";
import { warm } from "./warm.mjs";

/** What is measured, in the order of the report. The last six are of yrka alone. */
export const sections = [files, cold, warm, batch, pages, motions, phases, check, languageServer, preview, browser];
