import { type Part, part, sha256Hex, stringAt } from '../../engine/index.ts';
import { fromSettings } from '../../platform/index.ts';
import type { EndpointName, EnrolmentContext } from '../context.ts';
import { asks, resourceOf } from '../resource.ts';

type EndpointParts<Name extends EndpointName> = Readonly<
  Record<`${Name}-address` | `${Name}-record` | `${Name}-opening`, Part<EnrolmentContext>>
>;

/** What an endpoint needs in the services. Its address goes last: no published name may ever lead to somebody else. */
export function endpointParts<Name extends EndpointName>(endpoint: Name): EndpointParts<Name> {
  const spec = (c: EnrolmentContext) => c.spec.endpoints[endpoint];
  const lacks = (c: EnrolmentContext) =>
    c.addresses[endpoint] === undefined ? `an address for ${endpoint}` : undefined;
  const parts: Record<string, Part<EnrolmentContext>> = {
    [`${endpoint}-address`]: part<EnrolmentContext>({
      why: 'an address that nobody else has',
      when: (c) =>
        asks(c, `${endpoint}-address`, c.platform.services.ipam) &&
        spec(c) !== undefined &&
        spec(c)?.address === undefined,
      outlives: [`${endpoint}-record`, `${endpoint}-opening`],
      gates: 'AddressesReady',
      build: (c) => {
        const prefix = endpoint === 'api' ? 'api' : 'ingress';
        return resourceOf(c, 'ipam/Address', `${endpoint}-address`, {
          prefix: fromSettings(`services.ipam.prefixes.${prefix}`, c.platform.services.ipam?.prefixes[prefix]),
          address: spec(c)?.requested,
          hostname: hostOf(c, endpoint).replace(/^\*\./, ''),
          purpose: 'Virtual',
        });
      },
    }),
    [`${endpoint}-record`]: part<EnrolmentContext>({
      why: 'the name under which others find it',
      // A name that may be somebody else's is not taken: a record is one for all.
      when: (c) =>
        (spec(c)?.published || c.live(`${endpoint}-record`) !== undefined) && recordName(c, endpoint) !== undefined,
      lacks,
      gates: 'NamesReady',
      build: (c) => {
        const { dns } = c.platform.services;
        const address = c.addresses[endpoint] ?? '';
        return resourceOf(c, 'dns/RecordSet', `${endpoint}-record`, {
          zone: fromSettings('services.dns.zone', dns?.zone),
          name: recordName(c, endpoint),
          type: address.includes(':') ? 'AAAA' : 'A',
          ttl: fromSettings('services.dns.ttl', dns?.ttl),
          values: [address],
        });
      },
    }),
    [`${endpoint}-opening`]: part<EnrolmentContext>({
      why: 'the firewall lets in who may come in',
      // A rule from nowhere is none: the firewall would refuse it.
      when: (c) =>
        spec(c) !== undefined &&
        asks(c, `${endpoint}-opening`, sourcesOf(c, endpoint).length > 0 ? c.platform.services.firewall : undefined),
      lacks,
      gates: 'OpeningsReady',
      build: (c) => {
        const { firewall } = c.platform.services;
        const sources = spec(c)?.sources ?? fromSettings('services.firewall.sources', firewall?.sources);
        return resourceOf(c, 'firewall/Rule', `${endpoint}-opening`, {
          policy: fromSettings('services.firewall.policy', firewall?.policy),
          name: ruleName(c, endpoint),
          action: 'Allow',
          protocol: 'TCP',
          sources,
          destinations: [c.addresses[endpoint] ?? ''],
          ports: (spec(c)?.ports ?? []).map(String),
        });
      },
    }),
  };
  return parts as EndpointParts<Name>;
}

/** Its own among the rules of all namespaces, however dashes fall in namespace and name; at most 128 characters. */
function ruleName({ namespace, name }: EnrolmentContext, endpoint: EndpointName): string {
  const plain = `${namespace}-${name}`.slice(0, 112).replace(/-+$/, '');
  return `${plain}-${endpoint}-${sha256Hex(`${namespace}/${name}`).slice(0, 6)}`;
}

/** Whom an endpoint is open to: as it says, else as the settings say. */
const sourcesOf = (c: EnrolmentContext, endpoint: EndpointName): readonly string[] =>
  c.spec.endpoints[endpoint]?.sources ?? c.platform.services.firewall?.sources ?? [];

const hostOf = (c: EnrolmentContext, endpoint: EndpointName): string => c.spec.endpoints[endpoint]?.host ?? '';

/** The name below the zone; undefined where the service is off, or the name is in nobody's zone that we know. */
function recordName(c: EnrolmentContext, endpoint: EndpointName): string | undefined {
  // What is published keeps its zone, whatever the settings say today.
  const zone = stringAt(c.live(`${endpoint}-record`), 'spec', 'forProvider', 'zone') ?? c.platform.services.dns?.zone;
  const host = hostOf(c, endpoint);
  return zone !== undefined && host.endsWith(`.${zone}`) ? host.slice(0, -zone.length - 1) : undefined;
}
