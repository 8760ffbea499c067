import { findAccess, RestClient, Transport } from '../provider/kubernetes/index.ts';
import { packageHealth } from './crossplane.ts';
import type { HubFolder } from './folder.ts';
import { PODS, type Pod } from './kubelet/pod.ts';

const TIMEOUT = 10_000;

/** What is not well on a hub that is up, a line each: packages and pods. */
export async function ailments(folder: HubFolder): Promise<readonly string[]> {
  const transport = new Transport(await findAccess({ kubeconfig: folder.kubeconfig, env: {} }), { timeout: TIMEOUT });
  const client = new RestClient(transport);
  const signal = AbortSignal.timeout(TIMEOUT);
  try {
    const packages = await packageHealth(client, signal);
    const { items: pods } = await client.list<Pod>(PODS, {}, signal);
    return [
      ...packages.flatMap(({ kind, name, lacks }) => (lacks === undefined ? [] : [`${kind} ${name}: ${lacks}`])),
      ...pods.flatMap(ailmentsOf),
    ];
  } catch (error) {
    return [`the API server does not answer: ${error instanceof Error ? error.message : error}`];
  } finally {
    await transport.close();
  }
}

function ailmentsOf({ metadata, status }: Pod): readonly string[] {
  const statuses = [...(status?.initContainerStatuses ?? []), ...(status?.containerStatuses ?? [])];
  return statuses
    .filter(({ ready }) => !ready)
    .map(({ name, state, restartCount }) => {
      const reason = state?.waiting?.message ?? state?.waiting?.reason ?? state?.terminated?.reason ?? 'not ready yet';
      return `pod ${metadata.namespace}/${metadata.name}, ${name}: ${reason}; restarted ${restartCount} times`;
    });
}
