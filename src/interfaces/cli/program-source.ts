import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { version } from "../../version.ts";

/** Where an office's npm takes this program from: from somewhere that everybody reaches, or packed, from a file of the office's own. */
export type ProgramSource = { readonly dependency: string } | { readonly packed: Uint8Array; readonly name: string };

/**
 * The source that the program in `root` was itself installed from. A registry and an address (git, https) serve everybody; a checkout or a file
 * on this computer does not, and is packed. Undefined where npm could not pack it.
 */
export function programSource(root: string): ProgramSource | undefined {
  const asked = requestedFrom(root);
  if (asked !== undefined && /^(git\+|git:|https?:|github:|gitlab:|bitbucket:|[\w.-]+\/[\w.-]+(#|$))/.test(asked))
    return { dependency: asked };
  if (asked !== undefined && !/^(file|link|workspace):/.test(asked)) return { dependency: `^${version}` };
  return packed(root);
}

/** What the package.json beside `node_modules` asks for. Undefined for a checkout, and for what is installed for the whole computer. */
function requestedFrom(root: string): string | undefined {
  if (!/[\\/]node_modules[\\/]yrka$/.test(root)) return undefined;
  try {
    const manifest = JSON.parse(readFileSync(join(dirname(dirname(root)), "package.json"), "utf8"));
    const asked: unknown = manifest.dependencies?.yrka ?? manifest.devDependencies?.yrka;
    return typeof asked === "string" ? asked : undefined;
  } catch {
    return undefined;
  }
}

function packed(root: string): ProgramSource | undefined {
  const folder = mkdtempSync(join(tmpdir(), "yrka-pack-"));
  try {
    const options = ["--silent", "--ignore-scripts", "--pack-destination", folder];
    // On Windows npm is a command file, which only a shell starts, and a shell takes quotation marks.
    const isWindows = process.platform === "win32";
    const args = isWindows ? options.map((option) => (/\s/.test(option) ? `"${option}"` : option)) : options;
    spawnSync("npm", ["pack", ...args], { cwd: root, stdio: "ignore", shell: isWindows });
    const [name] = readdirSync(folder);
    return name === undefined ? undefined : { packed: readFileSync(join(folder, name)), name };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
