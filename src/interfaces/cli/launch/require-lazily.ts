/** Parts of Node that most runs have no use for, and that take some milliseconds each to load. The program takes them by name only. */
const late: ReadonlySet<string> = new Set(["node:crypto", "node:os", "node:tty", "node:worker_threads", "node:zlib"]);

/** Load a module; one of these when something of it is first used. */
export function requireLazily(id: string): unknown {
  if (!late.has(id)) return require(id);
  return new Proxy({}, { get: (_, name) => Reflect.get(require(id), name) });
}
