import { at, part, stringAt } from '../../engine/index.ts';
import {
  type Endpoint,
  enrolment as enrolmentObject,
  enrolmentReadiness,
  hasServices,
  pausedEnrolment,
} from '../../hub/enrolment.ts';
import type { ClusterContext } from '../context.ts';
import { isOwnHost } from '../hosts.ts';
import { labels } from '../labels.ts';
import { signsInByService } from '../login.ts';
import { machineKubeconfig, offersMachines } from '../machine-kubeconfig.ts';
import { adminGroups } from './access.ts';
import { isBackedUpByService } from './backup.ts';

/**
 * What the company's services are told. Comes before everything that has an address, and goes after the control plane:
 * an address that answers must not be anybody else's.
 */
export const enrolment = part<ClusterContext>({
  why: 'the services around the hub give it an address and a name, and know whose it is',
  when: (c) => hasServices(c.platform.services) || offersMachines(c, c.platform) || c.live('enrolment') !== undefined,
  outlives: ['hosted-cluster'],
  gates: 'ServicesReady',
  whilePaused: pausedEnrolment,
  build: (c) => {
    const { names, spec, tenant, tenancy } = c;
    const callback = callbackOf(c);
    const endpoint = api(c);
    return enrolmentObject(
      c.namespace,
      { [labels.cluster]: names.hubWide, [labels.tenant]: tenant, [labels.managed]: 'true' },
      {
        subject: { kind: 'Cluster', name: c.name },
        tenant,
        attributes: {
          tier: spec.tier,
          costCenter: tenancy.settings?.costCenter,
          clusterID: stringAt(c.hostedCluster, 'spec', 'clusterID') ?? told(c, 'attributes', 'clusterID'),
        },
        endpoints: { api: endpoint, ingress: ingress(c), login: login(c) },
        application: callback === undefined ? undefined : { redirectURIs: [callback] },
        subscription: subscription(c),
        monitoring:
          endpoint !== undefined && (c.reached('hosted-cluster/available') || told(c, 'monitoring', 'url'))
            ? { url: `https://${names.api}:6443/readyz` }
            : undefined,
        backup: c.wants.backup && isBackedUpByService(c) ? { tier: spec.tier } : undefined,
        kubeconfig: machineKubeconfig(c, adminGroups(c, 'access-admins')),
      },
    );
  },
  ready: enrolmentReadiness,
});

/** Of a cluster that is nobody's there is nobody to charge. */
function subscription({ spec, tenant, tenancy, ...c }: ClusterContext) {
  if (tenant === undefined) return undefined;
  const before = stringAt(c.live('enrolment'), 'spec', 'subscription', 'customer');
  return { tier: spec.tier, customer: tenancy.settings?.customer ?? before };
}

/** Whoever may reach the API server, and the hub itself; everybody where the claim names nobody. */
function api(c: ClusterContext): Endpoint | undefined {
  const address = addressOf(c, 'api', c.spec.network.apiVIP, c.network.apiVIP);
  if (address === 'undecided') return undefined;
  const { apiAllowedCIDRs } = c.spec.network;
  const named = apiAllowedCIDRs.length > 0;
  return {
    ...publishable(c, c.names.api),
    ...address,
    ports: [6443],
    sources: named ? [...new Set([...apiAllowedCIDRs, ...c.platform.networks.managementCIDRs])] : everybody,
  };
}

const everybody = ['0.0.0.0/0'];

/** With an ingress below the hub's domain, names and addresses are the hub's. */
function ingress(c: ClusterContext): Endpoint | undefined {
  if (c.spec.ingress.mode === 'Passthrough') return undefined;
  const address = addressOf(c, 'ingress', c.spec.network.ingressVIP, c.network.ingressVIPs[0]);
  if (address === 'undecided') return undefined;
  return {
    ...publishable(c, `*.${c.names.apps}`),
    ...address,
    ports: [80, 443],
    sources: everybody,
  };
}

/** Sign-in is a route of the hub's ingress, whose address is the hub's; open to whom the settings name, if anybody. */
function login(c: ClusterContext): Endpoint | undefined {
  const { address } = c.platform.hubIngress;
  const given = told(c, 'endpoints', 'login', 'address') ?? address;
  return given === undefined ? undefined : { ...publishable(c, c.names.oauth), address: given, ports: [443] };
}

/** A name, and whether it is the cluster's own. */
const publishable = (c: ClusterContext, host: string): Pick<Endpoint, 'host' | 'published'> => ({
  host,
  published: isOwnHost(host, c) ? undefined : false,
});

/**
 * As it was told; at first the claim's own, else that of the platform's ranges where no service hands out any. One of the
 * ranges is told once the hub has the cluster's pool: until then another cluster may be faster, and what was told stays.
 */
function addressOf(
  c: ClusterContext,
  endpoint: 'api' | 'ingress',
  claimed: string | undefined,
  planned: string | undefined,
): Pick<Endpoint, 'address' | 'requested'> | 'undecided' {
  if (at(c.live('enrolment'), 'spec', 'endpoints', endpoint) !== undefined) {
    const of = (field: string) => told(c, 'endpoints', endpoint, field);
    return { address: of('address'), requested: of('requested') };
  }
  if (claimed !== undefined) return { requested: claimed };
  const pool = `${endpoint}-addresses`;
  if (c.platform.services.ipam && !c.live(pool)) return {};
  return planned !== undefined && c.observed(pool) ? { address: planned } : 'undecided';
}

/** Where people come back to after they have signed in; the control plane says it once it is there. */
function callbackOf(c: ClusterContext): string | undefined {
  if (!signsInByService(c)) return undefined;
  const before = stringAt(c.live('enrolment'), 'spec', 'application', 'redirectURIs', 0);
  const template = stringAt(c.hostedCluster, 'status', 'oauthCallbackURLTemplate');
  return before ?? template?.replace('[identity-provider-name]', c.platform.identity.name);
}

const told = (c: ClusterContext, ...path: readonly string[]): string | undefined =>
  stringAt(c.live('enrolment'), 'spec', ...path);
