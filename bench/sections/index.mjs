import { batch } from "./batch.mjs";
import { cold } from "./cold.mjs";
import { motions } from "./motions.mjs";
import { pages } from "./pages.mjs";
import { warm } from "./warm.mjs";

/** What is measured, in the order of the report. */
export const sections = [cold, warm, batch, pages, motions];
