import type { KubeObject, Mistake } from '../engine/index.ts';
import { egressMistakes, hubOf } from '../guard-rails/index.ts';
import { ingressControllerOf, type Platform, unknownName } from '../platform/index.ts';
import { secretMistakes } from '../tenancy/index.ts';
import { closedValueMistakes } from './chart-values.ts';
import type { Decisions } from './decisions.ts';
import { licenceMistakes } from './licence.ts';
import { nodeMistakes } from './nodes.ts';
import type { VirtualClusterSpec } from './schema.gen.ts';

/** What checking a claim against the settings looks at. */
export interface CheckInput {
  readonly spec: VirtualClusterSpec;
  readonly platform: Platform;
  readonly decisions: Decisions;
  /** Its namespace on the hub, and the Release: undefined before they exist. */
  readonly namespace: KubeObject | undefined;
  readonly release: KubeObject | undefined;
  /** Whether a machine exists already, by its group. */
  readonly hasMachines: (group: string) => boolean;
}

/**
 * Everything that is wrong between claim and settings and leaves desired state undefined. What depends on settings is
 * only checked where something would be made or changed by it: a live virtual cluster is never refused because the
 * platform moved on.
 */
export function checkClaim(input: CheckInput): readonly Mistake[] {
  return [
    ...licenceMistakes(input.spec),
    ...checkValues(input),
    ...checkMode(input),
    ...checkProject(input),
    ...checkSync(input),
    ...checkLabels(input),
    ...checkSize(input),
    ...checkStorage(input),
    ...checkExpose(input),
    ...nodeMistakes(input.spec),
    ...checkSecrets(input),
    ...checkEgress(input),
    ...checkShared(input),
    ...checkMachines(input),
  ];
}

/** Licensed values are refused for the licence first; what is left must be open to claims. */
function checkValues({ spec }: CheckInput): readonly Mistake[] {
  const { values } = spec.chart;
  if (values === undefined) return [];
  const licensed = new Set(licenceMistakes(spec).map(({ path }) => path));
  return closedValueMistakes(values, spec.edition).filter(
    ({ path }) => ![...licensed].some((one) => path.startsWith(one)),
  );
}

/** A field that mode Namespace has no use for says something that would not happen. */
function checkMode({ spec }: CheckInput): readonly Mistake[] {
  const { mode, controlPlane, expose } = spec;
  if (mode === 'VCluster') return [];
  const { store, storage } = controlPlane;
  const without = (path: string, given: unknown, message: string): Mistake => ({
    path,
    given,
    accepted: 'nothing in mode Namespace; or mode VCluster',
    message,
  });
  return [
    ...(store === 'SQLite'
      ? []
      : [without('spec.controlPlane.store', store, 'a namespace has the control plane of the hub')]),
    ...(storage.retention === 'Delete'
      ? []
      : [
          without(
            'spec.controlPlane.storage.retention',
            storage.retention,
            'a namespace is deleted with its volumes; deletionProtection keeps both',
          ),
        ]),
    ...(expose.host === undefined
      ? []
      : [without('spec.expose.host', expose.host, 'a namespace is reached through the API server of the hub')]),
  ];
}

/** Only the licensed build joins a project. */
function checkProject({ spec: { edition, platform } }: CheckInput): readonly Mistake[] {
  const { project } = platform;
  if (edition === 'Platform' || project === undefined) return [];
  return [
    {
      path: 'spec.platform.project',
      given: project,
      accepted: 'nothing with edition OSS; or edition Platform, which needs a licence',
      message: 'the open-source build knows no projects of vCluster Platform',
    },
  ];
}

/** Nor is there anything to sync where all is on the hub already, or nothing but the control plane is. */
function checkSync({ spec: { mode, nodes, sync } }: CheckInput): readonly Mistake[] {
  if (mode === 'VCluster' && nodes.type === 'Shared') return [];
  const [accepted, message] =
    mode === 'Namespace'
      ? [
          'nothing in mode Namespace; or mode VCluster',
          'nothing is synced in a namespace of the hub: what is in it is on the hub, custom resources too',
        ]
      : [
          'nothing with nodes of type Private; or type Shared',
          'nothing is synced between the hub and a cluster with machines of its own',
        ];
  const { customResources } = sync;
  const synced = Object.entries(sync).filter(([, value]) => value === true);
  return [
    ...synced.map(([name]) => ({ path: `spec.sync.${name}`, given: true, accepted, message })),
    ...(customResources.length > 0
      ? [{ path: 'spec.sync.customResources', given: customResources.map(({ name }) => name), accepted, message }]
      : []),
  ];
}

/** By these labels the guard rails of every tenant know the ingress controller: whoever has them is let in. */
function checkLabels({ spec, platform }: CheckInput): readonly Mistake[] {
  const trusted = Object.keys(ingressControllerOf(platform).namespaceLabels);
  return Object.entries(spec.namespaceLabels).flatMap(([key, given]) =>
    trusted.includes(key)
      ? [
          {
            path: `spec.namespaceLabels[${JSON.stringify(key)}]`,
            given,
            accepted: "labels other than those of the hub's ingress controller",
            message: `label ${key} marks the namespace of the hub's ingress controller, which reaches everybody's pods`,
          },
        ]
      : [],
  );
}

/** A live one keeps the figures of a size that has left the settings. */
function checkSize({ spec, platform, decisions }: CheckInput): readonly Mistake[] {
  const { sizes } = platform.virtualClusters;
  if (spec.size === undefined || sizes[spec.size] || (decisions.size.name === spec.size && decisions.size.pods > 0))
    return [];
  return [unknownName('spec.size', spec.size, Object.keys(sizes), 'virtual-cluster size')];
}

function checkStorage({ spec, platform, release }: CheckInput): readonly Mistake[] {
  const { class: name } = spec.controlPlane.storage;
  if (name === undefined || release || platform.storage.classes[name]) return [];
  const known = Object.keys(platform.storage.classes);
  return [unknownName('spec.controlPlane.storage.class', name, known, 'storage class')];
}

function checkExpose({ spec, platform, release }: CheckInput): readonly Mistake[] {
  if (spec.expose.type !== 'Gateway' || spec.expose.gatewayRef || platform.hub.gateway || release) return [];
  return [
    {
      path: 'spec.expose.gatewayRef',
      accepted: 'name and namespace of a Gateway that passes TLS through',
      message: 'type Gateway needs a Gateway, and the platform has none of its own',
    },
  ];
}

function checkSecrets({ spec: { platform, nodes } }: CheckInput): readonly Mistake[] {
  return [
    ...secretMistakes('spec.platform.apiKeySecretRef.name', platform.apiKeySecretRef?.name),
    ...secretMistakes('spec.nodes.joinSecretRef.name', nodes.joinSecretRef?.name),
  ];
}

function checkEgress({ spec, platform }: CheckInput): readonly Mistake[] {
  return egressMistakes('spec.isolation.egress.cidrs', spec.isolation.egress.cidrs, hubOf(platform));
}

/** Custom resources that a shared tool brings anyway: the chart refuses both. */
const groupsOf: Readonly<Record<string, readonly string[]>> = {
  CertManager: ['cert-manager.io'],
  ExternalSecrets: ['external-secrets.io'],
  Knative: ['serving.knative.dev'],
  Dapr: ['dapr.io'],
  Istio: ['networking.istio.io'],
  KubeVirt: ['kubevirt.io', 'cdi.kubevirt.io'],
};

function checkShared({ spec }: CheckInput): readonly Mistake[] {
  return spec.sync.customResources.flatMap(({ name }, index) => {
    const group = name.slice(name.indexOf('.') + 1);
    const tool = spec.shared.find((shared) => groupsOf[shared]?.includes(group));
    if (tool === undefined) return [];
    return [
      {
        path: `spec.sync.customResources[${index}].name`,
        given: name,
        accepted: `custom resources that shared ${tool} does not bring`,
        message: `shared ${tool} syncs ${group} already, and two would fight over it`,
      },
    ];
  });
}

function checkMachines({ spec, platform, hasMachines }: CheckInput): readonly Mistake[] {
  const sites = platform.sites.map(({ name }) => name);
  return spec.nodes.machines.flatMap((group, index) => {
    if (hasMachines(group.name)) return [];
    const path = `spec.nodes.machines[${index}]`;
    const { size, image, sites: wanted = [] } = group;
    return [
      ...(platform.sizes[size] ? [] : [unknownName(`${path}.size`, size, Object.keys(platform.sizes), 'size')]),
      ...(image === undefined || platform.machines.images[image]
        ? []
        : [unknownName(`${path}.image`, image, Object.keys(platform.machines.images), 'image')]),
      ...wanted.flatMap((site, at) =>
        sites.includes(site) ? [] : [unknownName(`${path}.sites[${at}]`, site, sites, 'site')],
      ),
    ];
  });
}
