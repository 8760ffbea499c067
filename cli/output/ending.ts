import { type KubeObject, listAt, own, stringAt } from '../../functions/engine/index.ts';
import type { Round } from '../../functions/render/index.ts';
import type { Paint } from './paint.ts';
import { columns, cut, pageWidth } from './table.ts';

/** What a play came to: the phase, how much is ready, and what the claim's author goes on with. */
export function ending({ number, composed }: Round, composite: KubeObject, paint: Paint): string {
  const { plan, resources, status } = composed;
  const settled = plan.filter(({ state, readiness }) => state === 'applied' && readiness.state === 'ready');
  const rest = resources.size - settled.length;
  const outcome = `${stringAt(status, 'phase') ?? ''} after ${number} rounds`;
  const painted = paint.bold(composed.ready ? paint.good(outcome) : paint.busy(outcome));
  const counts = `${resources.size} resources, ${settled.length} ready${rest > 0 ? `, ${rest} on their way` : ''}`;
  const facts: readonly Fact[] = [
    ...factsOf(status),
    ...kubeconfig(status),
    ['Composite', composite.metadata.name ?? ''],
    ...namespaceCount(status),
  ];
  const width = Math.max(10, ...facts.map(([label]) => label.length + 1));
  const lines = facts.map(([label, value]) => `  ${label.padEnd(width)}${value}`);
  return `${[`${painted}: ${counts}`, ...lines, ...namespaces(status)].join('\n')}\n`;
}

/** What a status of any kind may say, in the order people ask for it. */
const facets: readonly (readonly [label: string, ...path: string[]])[] = [
  ['API', 'apiURL'],
  ['API', 'endpoint'],
  ['Console', 'consoleURL'],
  ['Nodes', 'nodes'],
  ['Version', 'version', 'current'],
  ['Namespace', 'namespace'],
  ['Claims in', 'claimNamespace'],
];

type Fact = readonly [label: string, value: string];

function factsOf(status: unknown): readonly Fact[] {
  return facets.flatMap(([label, ...path]) => {
    const value = stringAt(status, ...path);
    return value === undefined ? [] : [[label, value] as const];
  });
}

/** Where people find their way in, and machines where they have one of their own. */
function kubeconfig(status: unknown): readonly Fact[] {
  const machines = stringAt(status, 'kubeconfigSecretRef', 'name');
  const people = stringAt(status, 'kubeconfig', 'configMapRef', 'name');
  return [
    ...(people === undefined ? [] : [['Kubeconfig', `ConfigMap ${people}`] as const]),
    ...(machines === undefined ? [] : [['Machines', `Secret ${machines}`] as const]),
  ];
}

function namespaceCount(status: unknown): readonly Fact[] {
  const count = stringAt(status, 'namespacesReady');
  return count === undefined || listAt(status, 'namespaces').length === 0 ? [] : [['Namespaces', `${count} ready`]];
}

/** The namespaces a tenant was given, each with its part of the quota. */
function namespaces(status: unknown): readonly string[] {
  const rows = listAt(status, 'namespaces').map((entry) => [
    stringAt(entry, 'name') ?? '',
    stringAt(entry, 'namespace') ?? '',
    Object.entries((own(entry, 'quota') as Readonly<Record<string, string>> | undefined) ?? {})
      .map(([key, amount]) => `${key} ${amount}`)
      .join(', '),
  ]);
  return columns(rows).map((row) => cut(`    ${row}`, pageWidth));
}
