/**
 * Images that no registry of a hub has, and that it stands in for: their containers are as well as any and run nothing.
 * What the API server of a vcluster would be is a guest of the hub.
 */
const images: readonly string[] = [
  'aerodrome.dev/stand-in',
  'ghcr.io/loft-sh/kubernetes',
  'ghcr.io/loft-sh/vcluster-oss',
  'ghcr.io/loft-sh/vcluster-pro',
  'registry.k8s.io/etcd',
];

/** Whether containers of an image run nothing here, whatever its tag or digest. */
export function isStoodIn(image: string | undefined): boolean {
  return images.includes(image?.replace(/@.*$/, '').replace(/:[^/]*$/, '') ?? '');
}
