import { isObject, type Mistake } from '../engine/index.ts';
import { licensedValues } from './licensed-values.ts';
import type { VirtualClusterSpec } from './schema.gen.ts';

/**
 * Values of the chart that claims may set: they concern the virtual cluster itself. Everything else either has a field
 * of its own, or reaches out of it: rights on the hub, images, policies, pods of the control plane.
 */
export const openValues: readonly string[] = [
  'controlPlane.coredns.deployment.replicas',
  'controlPlane.coredns.embedded',
  'controlPlane.coredns.overwriteConfig',
  'deletion',
  'experimental.deploy.vcluster',
  'logging.encoding',
  'networking.advanced.clusterDomain',
  'networking.resolveDNS',
  'sleep',
  'snapshots',
  'sync.toHost.configMaps.all',
  'sync.toHost.secrets.all',
];

/** What of a claim's chart values is not open to it; what is named as accepted needs no licence that it does not have. */
export function closedValueMistakes(
  values: Readonly<Record<string, unknown>>,
  edition: VirtualClusterSpec['edition'],
): readonly Mistake[] {
  const free = openValues.filter((open) => !licensedValues.some(({ path }) => path === open));
  const accepted = `values of ${(edition === 'OSS' ? free : openValues).join(', ')}`;
  return leaves(values, []).flatMap(({ path, given }) => {
    const text = path.join('.');
    if (openValues.some((open) => text === open || text.startsWith(`${open}.`))) return [];
    return [
      {
        path: `spec.chart.values.${text}`,
        given,
        accepted,
        message:
          'this value of the chart is not open to claims: it has a field of its own, or it belongs to the platform',
      },
    ];
  });
}

interface Leaf {
  readonly path: readonly string[];
  readonly given: unknown;
}

/** Values that are no maps; an empty map counts as one, since it replaces nothing and still says something. */
function leaves(value: unknown, path: readonly string[]): readonly Leaf[] {
  if (!isObject(value) || Object.keys(value).length === 0) return path.length === 0 ? [] : [{ path, given: value }];
  return Object.keys(value)
    .sort()
    .flatMap((key) => leaves(value[key], [...path, key]));
}

/** `over` on top of `under`, member by member; lists are replaced whole. */
export function merged(under: unknown, over: unknown): Readonly<Record<string, unknown>> {
  const result: Record<string, unknown> = isObject(under) ? { ...under } : {};
  for (const [key, value] of Object.entries(isObject(over) ? over : {})) {
    result[key] = isObject(value) && isObject(result[key]) ? merged(result[key], value) : value;
  }
  return result;
}
