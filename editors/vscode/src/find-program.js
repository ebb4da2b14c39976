const { existsSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

/**
 * The program's file: the office's own, so that what is said here is what is said when it builds; in the program's checkout the one built there;
 * else the one that came with the extension. A folder that the user does not trust gives none.
 */
function findProgram(folders, isTrusted, extension) {
  const places = isTrusted ? folders.flatMap(inFolder) : [];
  return [...places, join(extension, "program/dist/yrka.js")].find((file) => existsSync(file));
}

function inFolder(folder) {
  const installed = join(folder, "node_modules/yrka/dist/yrka.js");
  return isCheckout(folder) ? [join(folder, "dist/yrka.js")] : [installed];
}

function isCheckout(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).name === "yrka";
  } catch {
    return false;
  }
}

module.exports = { findProgram };
