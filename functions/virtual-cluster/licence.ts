import { at, isObject, type Mistake } from '../engine/index.ts';
import { type Licensed, type LicensedValue, licensedValues } from './licensed-values.ts';
import type { VirtualClusterSpec } from './schema.gen.ts';

type Tool = VirtualClusterSpec['shared'][number];

/** Tools of the hub that can only be shared with a licence, in mode VCluster. */
export const licensedTools: Readonly<Record<Exclude<Tool, 'MetricsServer'>, Licensed>> = {
  CertManager: tool('integrations.certManager'),
  ExternalSecrets: tool('integrations.externalSecrets'),
  Istio: tool('integrations.istio'),
  KubeVirt: tool('integrations.kubeVirt'),
  Knative: {
    feature: "the hub's Knative inside",
    why: 'it needs the sync of custom resources, of which the open-source build does nothing, without a word',
    instead: "use mode Namespace, where the hub's is there, or install Knative as one of apps",
  },
  Dapr: {
    feature: "the hub's Dapr inside",
    why: 'it needs the sync of custom resources, of which the open-source build does nothing, without a word',
    instead: "use mode Namespace, where the hub's is there, or install Dapr as one of apps",
  },
};

function tool(path: string): Licensed {
  const row = licensedValues.find((value) => value.path === path);
  if (!row) throw new Error(`cannot describe ${path}: it is not in the table`);
  const { feature, why, instead } = row;
  return { feature, why, instead };
}

/** Everything of a claim that edition OSS does not have: the field, why, and the open-source way. */
export function licenceMistakes(spec: VirtualClusterSpec): readonly Mistake[] {
  if (spec.edition !== 'OSS' || spec.mode !== 'VCluster') return [];
  const privateNodes = tool('privateNodes');
  const customResources = {
    ToHost: tool('sync.toHost.customResources'),
    FromHost: tool('sync.fromHost.customResources'),
  };
  return [
    ...(spec.nodes.type === 'Private' ? [refusal('spec.nodes.type', 'Private', privateNodes)] : []),
    ...spec.sync.customResources.map(({ name, direction }, index) =>
      refusal(`spec.sync.customResources[${index}].name`, name, customResources[direction]),
    ),
    ...spec.shared.flatMap((name, index) =>
      name === 'MetricsServer' ? [] : [refusal(`spec.shared[${index}]`, name, licensedTools[name])],
    ),
    ...unlicensed(spec.chart.values ?? {}).map(({ path, given, row }) =>
      refusal(`spec.chart.values.${path}`, given, row),
    ),
  ];
}

/** What in values of the chart needs a licence: the exact path and the row of the table. */
export function unlicensed(
  values: Readonly<Record<string, unknown>>,
): readonly { readonly path: string; readonly given: unknown; readonly row: LicensedValue }[] {
  return licensedValues.flatMap((row) =>
    found(values, row.path.split('.')).flatMap((path) => {
      const given = at(values, ...path);
      return (row.evenEmpty ? given !== undefined && given !== null : asks(given))
        ? [{ path: path.join('.'), given, row }]
        : [];
    }),
  );
}

/** The paths in `value` that a pattern means. */
function found(value: unknown, pattern: readonly string[]): readonly (readonly string[])[] {
  const [step, ...rest] = pattern;
  if (step === undefined) return [[]];
  if (!isObject(value)) return [];
  const keys = step === '*' ? Object.keys(value) : Object.hasOwn(value, step) ? [step] : [];
  return keys.flatMap((key) => found(value[key], rest).map((path) => [key, ...path]));
}

/** Whether a value asks for anything: `{enabled: false}`, an empty list and an empty text do not. */
function asks(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '' || value === 0) return false;
  if (Array.isArray(value)) return value.length > 0;
  if (!isObject(value)) return true;
  if (typeof value['enabled'] === 'boolean') return value['enabled'];
  return Object.values(value).some(asks);
}

function refusal(path: string, given: unknown, { feature, why, instead }: Licensed): Mistake {
  return {
    path,
    given,
    accepted: `${instead}; or edition Platform, which needs a licence`,
    message: `a licence is needed for ${feature}: ${why}`,
  };
}
