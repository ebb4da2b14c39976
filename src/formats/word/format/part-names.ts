/** Path of the part that holds the relationships of a part; of the whole package for the empty path. Reference: ECMA-376 Part 2, 9.3.3. */
export function relationshipsPath(path: string): string {
  const name = path.lastIndexOf("/") + 1;
  return `${path.slice(0, name)}_rels/${path.slice(name)}.rels`;
}

/** Path of what a part refers to by `target`. Reference: ECMA-376 Part 2, 9.3.2 (relationships), and RFC 3986, 5.2. */
export function targetPath(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${part.slice(0, part.lastIndexOf("/") + 1)}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
