import { join } from 'node:path';
import { moduleFolder } from './modules.ts';

/** Upstream Helm charts that lie in the pinned modules. */
export type ChartName = 'cert-manager' | 'cilium' | 'kyverno' | 'tetragon' | 'vcluster';

/** A chart as upstream's repository holds it. */
export interface Chart {
  readonly name: ChartName;
  readonly version: string;
  readonly folder: string;
  readonly values: string;
  /** The chart's own JSON schema of its values, where it has one. */
  readonly valuesSchema?: string;
  /** Whether `helm template` takes the folder as it is: Chart.yaml is there and every dependency too. */
  readonly renders: boolean;
  /** Whether its Chart.yaml has no version of its own: releases write it in. */
  readonly isPlaceholder: boolean;
}

interface Place {
  readonly module: string;
  readonly moduleVersion: string;
  readonly version: string;
  readonly folder: string;
  readonly hasSchema: boolean;
  readonly renders: boolean;
  readonly isPlaceholder?: true;
}

const places: Readonly<Record<ChartName, Place>> = {
  // Its Chart.yaml is made at release time from Chart.template.yaml.
  'cert-manager': {
    module: 'github.com/cert-manager/cert-manager',
    moduleVersion: 'v1.19.0',
    version: 'v1.19.0',
    folder: 'deploy/charts/cert-manager',
    hasSchema: true,
    renders: false,
  },
  cilium: {
    module: 'github.com/cilium/cilium',
    moduleVersion: 'v1.19.6',
    version: '1.19.6',
    folder: 'install/kubernetes/cilium',
    hasSchema: true,
    renders: true,
  },
  // Needs dependencies from a remote chart repository.
  kyverno: {
    module: 'github.com/kyverno/kyverno',
    moduleVersion: 'v1.19.0',
    version: '3.9.0',
    folder: 'charts/kyverno',
    hasSchema: false,
    renders: false,
  },
  tetragon: {
    module: 'github.com/cilium/tetragon',
    moduleVersion: 'v1.7.0',
    version: '1.7.0',
    folder: 'install/kubernetes/tetragon',
    hasSchema: false,
    renders: true,
  },
  // Its Chart.yaml says 0.0.1: releases write their version into it, and images default to that.
  vcluster: {
    module: 'github.com/loft-sh/vcluster',
    moduleVersion: 'v0.36.1',
    version: '0.36.1',
    folder: 'chart',
    hasSchema: true,
    renders: true,
    isPlaceholder: true,
  },
};

/** Where an upstream chart lies in the Go module cache; downloads its module on the first call of a machine. */
export async function chart(name: ChartName): Promise<Chart> {
  const place = places[name];
  const folder = join(await moduleFolder(place.module, place.moduleVersion), place.folder);
  return {
    name,
    version: place.version,
    folder,
    values: join(folder, 'values.yaml'),
    ...(place.hasSchema && { valuesSchema: join(folder, 'values.schema.json') }),
    renders: place.renders,
    isPlaceholder: place.isPlaceholder ?? false,
  };
}

/** The chart of that name and version that renders; undefined where no module has it. */
export async function findChart(name: string, version: string): Promise<Chart | undefined> {
  const own = Object.entries(places).find(([one, place]) => one === name && place.version === version && place.renders);
  return own && chart(own[0] as ChartName);
}
