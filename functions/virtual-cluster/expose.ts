import { at, type Identity, type KubeObject, stringAt } from '../engine/index.ts';
import type { ExposePlan } from './context.ts';
import type { Decisions } from './decisions.ts';
import type { VirtualClusterNames } from './names.ts';
import type { VirtualClusterSpec } from './schema.gen.ts';

/** How the API server is to be reached from outside the hub, with the host names that the settings give where the claim names none. */
export function exposeOf(
  { name, namespace }: Pick<Identity, 'name' | 'namespace'>,
  { expose }: VirtualClusterSpec,
  decisions: Decisions,
  names: VirtualClusterNames,
): ExposePlan {
  const type = expose.type ?? decisions.expose.type;
  const host = type === 'ClusterIP' ? undefined : (expose.host ?? `${name}.${namespace}.${decisions.expose.domain}`);
  return plan(type, host, names);
}

/** How it is reached as the Release was given it; undefined before there is one. */
export function exposedAs(release: KubeObject | undefined, names: VirtualClusterNames): ExposePlan | undefined {
  const values = at(release, 'spec', 'forProvider', 'values', 'controlPlane');
  if (values === undefined) return undefined;
  const host = stringAt(values, 'proxy', 'extraSANs', 1);
  if (at(values, 'ingress', 'enabled') === true) return plan('Ingress', host, names);
  if (at(values, 'tlsRoute', 'enabled') === true) return plan('Gateway', host, names);
  return plan(
    stringAt(values, 'service', 'spec', 'type') === 'LoadBalancer' ? 'LoadBalancer' : 'ClusterIP',
    host,
    names,
  );
}

function plan(type: ExposePlan['type'], host: string | undefined, names: VirtualClusterNames): ExposePlan {
  return { type, host, server: `https://${host ?? names.service}` };
}
