import { createHash } from 'node:crypto';

/** Everything that decides what comes out of a build. */
export interface BuildInputs {
  readonly goMod: string;
  readonly goSum: string;
  readonly package: string;
  /** Contents of its own source files; none where a module has them all. */
  readonly sources?: readonly string[];
  readonly ldflags: string;
  /** As `go env GOVERSION` prints it. */
  readonly goVersion: string;
  readonly os: string;
  readonly arch: string;
}

/** Sixteen hex digits that change whenever any build input does; a cached binary is stored under them. */
export function buildKey(inputs: BuildInputs): string {
  const { goMod, goSum, sources = [], ldflags, goVersion, os, arch } = inputs;
  // An array, since the order of an object's fields is the caller's.
  const fields = [goMod, goSum, inputs.package, ldflags, goVersion, os, arch, ...sources];
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex').slice(0, 16);
}

/** The version a go.mod requires of a module; an error when it requires none. */
export function requiredVersion(goMod: string, module: string): string {
  for (const line of goMod.split('\n')) {
    const [first, second, third] = line.trim().split(/\s+/);
    if (first === module && second?.startsWith('v')) return second;
    if (first === 'require' && second === module && third?.startsWith('v')) return third;
  }
  throw new Error(`cannot read the version of ${module}: its go.mod does not require it`);
}

/** Whether a program's own words name exactly that version: neither a longer number nor a pre-release of it. */
export function namesVersion(output: string, version: string): boolean {
  const number = version.replace(/^v/, '').replaceAll('.', '\\.');
  return new RegExp(`(?<![0-9A-Za-z.+-])v?${number}(?![0-9A-Za-z.+-])`).test(output);
}
