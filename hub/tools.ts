import { type BinaryName, binaryNamed } from '../tools/binaries.ts';
import { isAtHand, resolveBinary } from '../tools/resolve.ts';

/** Upstream programs that every hub runs or is installed by. */
const everyHub: readonly BinaryName[] = [
  'etcd',
  'kube-apiserver',
  'kube-controller-manager',
  'registry',
  'crossplane',
  'helm',
  'provider-kubernetes',
  'provider-helm',
];

/** Builds what is not there yet, one after the other, and tells `onProgress` how long that will take. */
export async function prepareTools(core: BinaryName, onProgress: (text: string) => void): Promise<void> {
  const missing: BinaryName[] = [];
  for (const name of [...everyHub, core]) if (!(await isAtHand(name))) missing.push(name);
  for (const [index, name] of missing.entries()) {
    onProgress(progressOf(missing, index));
    await resolveBinary(name);
  }
}

/** What is being built, and how long all that is left takes on two cores. */
export function progressOf(missing: readonly BinaryName[], index: number): string {
  const left = missing.slice(index).reduce((sum, name) => sum + binaryNamed(name).expectedSeconds, 0);
  const minutes = Math.max(1, Math.round(left / 60));
  return `building ${missing[index]} with Go, ${index + 1} of ${missing.length}: about ${minutes} min left, once`;
}
