import type { Mistake } from '../engine/index.ts';

/**
 * How the names of Secrets end that the platform makes beside claims, and in the namespaces of tenants: behind the name
 * of a Cluster, of a VirtualCluster, or of a machine.
 */
const endings: readonly string[] = [
  '-api-certificate',
  '-audit-webhook',
  '-bastion-cloud-init',
  '-etcd-key',
  '-gitops-token',
  '-kubeadmin-password',
  '-kubeconfig',
  '-oidc-client',
  '-pull-secret',
  '-ssh-key',
  '-ssh-keys',
  '.vc.kubeconfig',
  '.vc.provider',
];

/** Secrets of the platform with a name of their own. */
const names: readonly string[] = ['tenant-token'];

/** Whether a Secret of that name is the platform's, there or still to come. */
export function isPlatformSecret(name: string): boolean {
  return names.includes(name) || endings.some((ending) => name.endsWith(ending));
}

/**
 * What is wrong with a reference of a claim to a Secret: the platform's own hold keys of whole clusters, which the author
 * of a claim may not read, and would, through what the reference hands them to.
 */
export function secretMistakes(path: string, name: string | undefined): readonly Mistake[] {
  if (name === undefined || !isPlatformSecret(name)) return [];
  const message = `Secret ${name} is, or would be, one that the platform makes, which no claim may use`;
  return [{ path, given: name, accepted: 'a Secret of your own, under another name', message }];
}
