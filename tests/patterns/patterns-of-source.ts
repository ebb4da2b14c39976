import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseSync } from "vite";

export type SourcePattern = { readonly source: string; readonly flags: string; readonly file: string };

const source = join(import.meta.dirname, "../../src");

/** Every regular expression of the sources: those written as literals, and those that modules put together when they are loaded. */
export async function patternsOfSource(): Promise<readonly SourcePattern[]> {
  const found: SourcePattern[] = [];
  for (const file of sourceFiles()) {
    const { program } = parseSync(file, readFileSync(file, "utf8"));
    const name = relative(source, file);
    let isPutTogether = false;
    visit(program, (node) => {
      const { regex } = node as { regex?: { pattern: string; flags: string } };
      if (node.type === "Literal" && regex !== undefined)
        found.push({ source: regex.pattern, flags: regex.flags, file: name });
      const { callee } = node as { callee?: { name?: string } };
      if (callee?.name === "RegExp") isPutTogether = true;
    });
    if (isPutTogether) found.push(...(await putTogetherIn(file)).map((each) => ({ ...each, file: name })));
  }
  return found;
}

function sourceFiles(): readonly string[] {
  return readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !/\.(?:generated|d)\.ts$/.test(path))
    .map((path) => join(source, path))
    .sort();
}

type Node = { readonly type: string };

function visit(value: unknown, see: (node: Node) => void): void {
  if (typeof value !== "object" || value === null) return;
  if ("type" in value && typeof value.type === "string") see(value as Node);
  for (const each of Object.values(value)) visit(each, see);
}

/** Load a module anew, and note what it makes. What functions of it make later, of names of ours, is not seen. */
async function putTogetherIn(file: string): Promise<readonly Omit<SourcePattern, "file">[]> {
  const made: Omit<SourcePattern, "file">[] = [];
  const real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(real, {
    construct: (target, args, self) => {
      const [pattern, flags = ""] = args as unknown as readonly [string | RegExp, string?];
      made.push({ source: typeof pattern === "string" ? pattern : pattern.source, flags });
      return Reflect.construct(target, args, self);
    },
  });
  try {
    await import(/* @vite-ignore */ `${file}?patterns`);
  } finally {
    globalThis.RegExp = real;
  }
  return made;
}
