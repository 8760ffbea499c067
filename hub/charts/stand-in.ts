import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { upstreamSchemas } from '../../tools/schemas.ts';
import type { WantedChart } from './wanted.ts';

/**
 * What is known of charts that nobody here has: which kind of workload they install, and the API group whose kinds they
 * bring, of several the one that clusters are set up with: a guest takes seconds over each.
 */
const known: Readonly<Record<string, { readonly kind: 'DaemonSet' | 'Deployment'; readonly group?: string }>> = {
  'cert-manager': { kind: 'Deployment', group: 'cert-manager.io' },
  'external-secrets': { kind: 'Deployment', group: 'external-secrets.io' },
  falco: { kind: 'DaemonSet' },
  kyverno: { kind: 'Deployment', group: 'kyverno.io' },
};

const template = fileURLToPath(new URL('stand-in', import.meta.url));

/**
 * Writes a chart of our own into `folder` that has the name and version of another one, and says that it is not that. It
 * takes any values, and installs one workload that runs nothing, and the CRDs that are used here.
 */
export async function writeStandIn({ name, version }: WantedChart, folder: string): Promise<void> {
  const { kind, group } = known[name] ?? { kind: 'Deployment' };
  await cp(template, folder, { recursive: true });
  await writeFile(join(folder, 'Chart.yaml'), JSON.stringify(standInChart(name, version)));
  await writeFile(join(folder, 'values.yaml'), JSON.stringify({ standIn: { kind } }));
  const schemas = (await upstreamSchemas('v0.1.81')).filter(({ spec }) => spec.group === group);
  await mkdir(join(folder, 'crds'));
  for (const schema of schemas) {
    // JSON is YAML, and much faster to write.
    await writeFile(join(folder, 'crds', `${schema.metadata.name}.yaml`), JSON.stringify(schema));
  }
}

const standInChart = (name: string, version: string) => ({
  apiVersion: 'v2',
  name,
  version,
  description: `Stands in for the chart ${name} on a local hub. It is not that chart.`,
  annotations: { 'aerodrome.dev/stand-in': name },
});
