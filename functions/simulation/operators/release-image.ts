/** The version of a release image, from its tag (`…:4.20.6-multi`) or its name; a digest alone tells none. */
export function versionOf(image: string | undefined): string {
  return /(\d+\.\d+\.\d+)/.exec(image?.split('/').at(-1) ?? '')?.[1] ?? '0.0.0';
}

/** The kubelet that comes with an OpenShift version: 4.20 ships Kubernetes 1.33. */
export function kubeletVersionOf(version: string): string {
  const minor = Number(version.split('.')[1] ?? 0);
  const patch = Number(version.split('.')[2] ?? 0);
  return `v1.${minor + 13}.${patch}`;
}

/** Whether version `a` is newer than `b`. */
export function isNewer(a: string, b: string): boolean {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (const index of [0, 1, 2]) {
    const [x, y] = [left?.[index] ?? 0, right?.[index] ?? 0];
    if (x !== y) return x > y;
  }
  return false;
}
