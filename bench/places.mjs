import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** This folder, and the project's. */
export const bench = dirname(fileURLToPath(import.meta.url));
export const root = join(bench, "..");

/** The built program that is measured. */
export const program = join(root, "dist/yrka.js");

/** A font that every program can be given. */
export const fonts = join(root, "templates/fonts/carlito");
