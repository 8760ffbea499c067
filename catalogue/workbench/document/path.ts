/** A way through an object: names of fields and indices of lists. */
export type Path = readonly (string | number)[];

const step = /^(?:\.?([A-Za-z_][-A-Za-z0-9_]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\])/;

/** Reads a field path as messages spell it, `spec.nodePools[0].labels["a/b"]`; what is no path any more is left out. */
export function readPath(text: string): Path {
  const path: (string | number)[] = [];
  let rest = text;
  for (let match = step.exec(rest); match !== null; match = step.exec(rest)) {
    const [whole, name, index, quoted] = match;
    if (name !== undefined) path.push(name);
    else if (index !== undefined) path.push(Number(index));
    else path.push(JSON.parse(quoted ?? '""') as string);
    rest = rest.slice(whole.length);
  }
  return path;
}

/** Whether `path` leads to `other` or to what holds it. */
export function leadsTo(path: Path, other: Path): boolean {
  return path.every((key, index) => other[index] === key);
}
