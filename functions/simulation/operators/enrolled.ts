import { at, isObject, type KubeObject, listAt, stringAt } from '../../engine/index.ts';
import { idOf } from './service-resource.ts';

/** An entry of `status.services` of an Enrolment. */
interface Known {
  readonly name: string;
  readonly id: string;
  readonly ready: true;
}

/** What the services that the settings name know of the subject of an Enrolment, once they have answered. */
export function enrolled(object: KubeObject, platform: unknown): readonly Known[] {
  const { spec } = object;
  const hears = (service: string, fact?: string): boolean =>
    isObject(at(platform, 'services', service)) && (fact === undefined || isObject(at(spec, fact)));
  const byTier = (service: string, map: string, fact: string): string | undefined =>
    stringAt(platform, 'services', service, map, stringAt(spec, fact, 'tier') ?? '');
  const known: Known[] = [];
  const add = (kind: string, name: string) => {
    const metadata = { ...object.metadata, name: `${object.metadata.name ?? ''}-${name}` };
    known.push({ name, id: idOf({ kind, metadata }), ready: true });
  };
  const endpoints = at(spec, 'endpoints');
  for (const [name, endpoint] of Object.entries(isObject(endpoints) ? endpoints : {})) {
    if (hears('ipam') && stringAt(endpoint, 'address') === undefined) add('Address', `${name}-address`);
    const zone = stringAt(platform, 'services', 'dns', 'zone');
    const isInZone = zone !== undefined && stringAt(endpoint, 'host')?.endsWith(`.${zone}`);
    if (isInZone && at(endpoint, 'published') !== false) add('RecordSet', `${name}-record`);
    if (hears('firewall')) add('Rule', `${name}-opening`);
  }
  if (hears('identity', 'application')) add('Application', 'application');
  for (const group of hears('identity') ? listAt(spec, 'groups') : []) add('Group', `group-${stringAt(group, 'name')}`);
  if (hears('cmdb')) add('ConfigurationItem', 'item');
  if (hears('customers', 'customer')) add('Customer', 'customer');
  const plan = byTier('customers', 'plans', 'subscription');
  const pays = hears('customers', 'customer') || stringAt(spec, 'subscription', 'customer') !== undefined;
  if (plan !== undefined && pays) add('Subscription', `subscription-${plan}`);
  if (hears('monitoring', 'monitoring')) add('Target', 'target');
  const policy = byTier('backup', 'policies', 'backup');
  if (policy !== undefined) add('Protection', `protection-${policy}`);
  if (hears('access', 'kubeconfig')) add('Kubeconfig', 'kubeconfig');
  return known;
}
