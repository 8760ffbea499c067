import { parseAllDocuments } from 'yaml';
import { binaryPath } from '../../../tools/resolve.ts';
import type { Manifest } from './api-client.ts';
import { inFolder, run, writeManifests } from './run.ts';

/** A chart and what a release of it would say. */
export interface HelmInput {
  /** Folder of the chart, such as `chart('cilium')` names. */
  readonly chart: string;
  readonly release: string;
  readonly namespace: string;
  readonly values: object;
  /** Version of the cluster it would go to; charts ask for it. Default `1.33.0`. */
  readonly kubeVersion?: string;
}

/** The objects a release would consist of, or why the chart refuses its values. */
export type HelmOutcome =
  | { readonly rendered: true; readonly objects: readonly Manifest[] }
  | { readonly rendered: false; readonly message: string };

/** Renders a chart with the real `helm template`, which checks the values against the chart's own schema. */
export async function helmTemplate(input: HelmInput): Promise<HelmOutcome> {
  const helm = await binaryPath('helm');
  return inFolder(async (folder) => {
    const values = await writeManifests(folder, 'values', [input.values]);
    const args = [
      input.release,
      input.chart,
      `--namespace=${input.namespace}`,
      `--kube-version=${input.kubeVersion ?? '1.33.0'}`,
      `--values=${values}`,
    ];
    const { status, stdout, stderr } = await run(helm, ['template', ...args], folder);
    if (status !== 0) return { rendered: false, message: stderr.trim() };
    const objects = parseAllDocuments(stdout).map((document) => document.toJS() as Manifest | null);
    return { rendered: true, objects: objects.filter((object) => object !== null) };
  });
}
