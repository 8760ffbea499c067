import { part, stringAt } from '../../engine/index.ts';
import { enrolment as enrolmentObject, enrolmentReadiness, hasServices, pausedEnrolment } from '../../hub/enrolment.ts';
import { labels } from '../../tenancy/index.ts';
import type { VirtualClusterContext } from '../context.ts';
import { isOwnHost, platformDomains } from '../hosts.ts';
import { isRenewed, machineKubeconfig } from '../machine-kubeconfig.ts';

/** What the company's services are told. A namespace that a tenant was given is the tenant's to enrol. */
export const enrolment = part<VirtualClusterContext>({
  why: 'the services around the hub give it a name, and know whose it is',
  when: (c) => (hasServices(c.platform.services) && !isGiven(c)) || isRenewed(c) || c.live('enrolment') !== undefined,
  outlives: ['control-plane'],
  gates: 'ServicesReady',
  whilePaused: pausedEnrolment,
  build: (c) => {
    const { tenant, settings } = c.tenancy;
    return enrolmentObject(
      c.namespace,
      { [labels.tenant]: tenant, [labels.managed]: 'true' },
      {
        subject: { kind: 'VirtualCluster', name: c.name },
        tenant,
        attributes: { mode: c.spec.mode, namespace: c.names.hostNamespace, costCenter: settings?.costCenter },
        endpoints: { api: api(c) },
        groups: [{ name: c.names.hostNamespace, displayName: `${c.namespace}/${c.name}` }],
        kubeconfig: machineKubeconfig(c),
      },
    );
  },
  ready: enrolmentReadiness,
});

const isGiven = ({ composite }: VirtualClusterContext): boolean =>
  composite.metadata.labels?.[labels.managed] === 'true';

/** Behind the hub's ingress its address is the hub's. A name that may be somebody else's is not published. */
function api(c: VirtualClusterContext) {
  const { host, type } = c.expose;
  const told = stringAt(c.live('enrolment'), 'spec', 'endpoints', 'api', 'address');
  const address = told ?? c.platform.hubIngress.address;
  if (!c.hasControlPlane || host === undefined || address === undefined) return undefined;
  const isOwn = isOwnHost(host, c.namespace, platformDomains(c.decisions, c.platform), c.tenancy);
  if (!isOwn && told === undefined) return undefined;
  return type === 'Ingress' || type === 'Gateway' ? { host, address, ports: [443] } : undefined;
}
