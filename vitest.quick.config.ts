import { defineConfig } from "vitest/config";
import all from "./vitest.config.ts";

/** Tests that take longer than all others together: thousands of random inputs, whole pages, or time itself. `npm test` runs them. */
const long = [
  "tests/unit/build/fix-motion.properties.test.ts",
  "tests/unit/formats/pdf/render-pdf.conformance.test.ts",
  "tests/unit/formats/word/read/read-docx.test.ts",
  "tests/unit/formats/word/write/render-docx.test.ts",
  "tests/unit/motion/source/markdown.properties.test.ts",
  "tests/unit/motion/source/place-map.properties.test.ts",
  "tests/unit/motion/source/robustness.properties.test.ts",
  "tests/unit/office/import/html/pasted-markdown.test.ts",
  "tests/unit/office/import/keeps-words.properties.test.ts",
  "tests/unit/office/merge/merge-docx.properties.test.ts",
  "tests/unit/office/merge/merge-libreoffice.test.ts",
  "tests/unit/pages/fonts/opentype/shape-text.test.ts",
  "tests/unit/pages/layout/layout.properties.test.ts",
];

const ofTheWhole = ["architecture", "cases", "docs", "generated", "planted", "rules", "tags"];

/** What can be said of the code in under a minute, without Java, a browser or an office suite: `npm run test:quick`. */
export default defineConfig({
  test: {
    ...all.test,
    include: ["tests/unit/**/*.test.ts", ...ofTheWhole.map((name) => `tests/${name}.test.ts`)],
    exclude: ["**/node_modules/**", ...long],
    env: { YRKA_QUICK: "1" },
  },
});
