import type { Host } from "./host.ts";

/** The same world, but for what one file holds, which need not be on the disk. */
export function withText(path: string, text: string, host: Host): Host {
  const bytes = new TextEncoder().encode(text);
  return {
    ...host,
    readFile: (other) => (other === path ? bytes : host.readFile(other)),
    stat: (other) => (other === path ? { kind: "file", size: bytes.length } : host.stat(other)),
  };
}
