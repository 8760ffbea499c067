import { type BinaryName, binaries } from '../tools/binaries.ts';
import { versionOf } from '../tools/resolve.ts';

/** The program of Crossplane itself at a version, such as `v2.4.0`; of its default version where none is named. */
export async function coreProgram(version?: string): Promise<BinaryName> {
  const cores = binaries.filter(({ module }) => module === CORE).map(({ name }) => name);
  const versions = new Map(await Promise.all(cores.map(async (name) => [await versionOf(name), name] as const)));
  const found = version === undefined ? cores[0] : versions.get(version);
  if (found !== undefined) return found;
  throw new Error(`cannot have Crossplane ${version}: there is ${[...versions.keys()].join(' and ')}`);
}

/** Module of Crossplane itself. */
export const CORE = 'github.com/crossplane/crossplane/v2';
