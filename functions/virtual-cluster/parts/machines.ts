import { at, byConditions, type Choice, each, isObject, part, ready, waiting } from '../../engine/index.ts';
import { machinePolicy } from '../../guard-rails/index.ts';
import { runStrategy, virtualMachine, virtualMachineReadiness } from '../../hub/kubevirt.ts';
import { object } from '../../hub/provider-kubernetes.ts';
import { claimOr, fromSettings, isLiveMigratable, zoneOf } from '../../platform/index.ts';
import { labels } from '../../tenancy/index.ts';
import type { Machine, VirtualClusterContext } from '../context.ts';
import { hubRef } from './hub.ts';
import { readPolicies } from './inside.ts';

/** Only looked at: the document carries a join token, so that its data must not be reported (`--sanitize-secrets`). */
export const joinData = part<VirtualClusterContext>({
  why: 'no machine starts before it can join',
  when: (c) => c.machines.length > 0,
  needs: ['control-plane'],
  gates: 'NodesReady',
  build: (c) =>
    object({
      namespace: c.namespace,
      providerConfigRef: hubRef,
      managementPolicies: readPolicies,
      manifest: {
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: { name: c.spec.nodes.joinSecretRef?.name, namespace: c.namespace },
      },
    }),
  ready: (observed, c) => {
    const readiness = byConditions(observed);
    if (readiness.state === 'ready') return ready;
    const name = c.spec.nodes.joinSecretRef?.name;
    return waiting('NoJoinSecret', `machines wait for Secret ${name} with the document that makes them join`);
  },
});

/** By these its pods are known, wherever they run in the claim's namespace. */
const machineLabel = 'aerodrome.dev/machine';

/** They run beside the claim and not behind the guard rails of its namespace on the hub. */
export const nodeNetwork = part<VirtualClusterContext>({
  why: 'machines learn nothing about those of the hub, and are cut off in quarantine like everything else',
  when: (c) => c.machines.length > 0,
  evenClosed: true,
  gates: 'NodesReady',
  build: (c) =>
    machinePolicy(c.rails, {
      namespace: c.namespace,
      name: c.names.machines,
      pods: {
        matchLabels: { [labels.virtualCluster]: c.names.label },
        matchExpressions: [{ key: machineLabel, operator: 'Exists' }],
      },
    }),
});

/** In the claim's namespace, where the Secret with their join document is. */
export const machine = each<VirtualClusterContext, Machine>((c) => c.machines, {
  why: 'a machine of its own, on one of its sites',
  key: ({ key }) => key,
  needs: ['join-data', 'node-network'],
  gates: 'NodesReady',
  build: ({ key, name, group, site, kept }, c) => {
    const applied = kept && c.applied(`machine-${key}`);
    const made = at(applied, 'spec');
    if (applied && isObject(made)) {
      return { ...applied, spec: { ...made, runStrategy: runStrategy(!c.spec.suspended) } };
    }
    const { machines: settings, sites, sizes, storage } = c.platform;
    const bySize: Choice = { of: 'size', is: group.size };
    const image = group.image ?? settings.image;
    const className = settings.storageClass ?? storage.rootVolume.storageClass;
    const storageClass = storage.classes[className];
    const classPath = `storage.classes.${className}`;
    const place = sites.find((one) => one.name === site);
    return virtualMachine({
      namespace: c.namespace,
      name,
      labels: { ...c.rails.labels, [labels.managed]: 'true', [machineLabel]: name },
      cores: fromSettings(`sizes.${group.size}.cores`, sizes[group.size]?.cores, bySize),
      memory: fromSettings(`sizes.${group.size}.memory`, sizes[group.size]?.memory, bySize),
      disk: {
        image: fromSettings(`machines.images.${image}`, settings.images[image], {
          of: 'image',
          is: group.image ?? 'platform',
        }),
        size: claimOr(group.disk, 'machines.diskSize', settings.diskSize, { of: 'diskSize' }),
        storageClassName: fromSettings('machines.storageClass', className),
        accessModes: fromSettings(`${classPath}.accessModes`, storageClass?.accessModes),
        volumeMode: fromSettings(`${classPath}.volumeMode`, storageClass?.volumeMode),
      },
      cloudInitSecret: c.spec.nodes.joinSecretRef?.name,
      evictionStrategy: fromSettings(
        classPath,
        storageClass && isLiveMigratable(storageClass) ? 'LiveMigrate' : 'LiveMigrateIfPossible',
      ),
      running: !c.spec.suspended,
      nodeSelector: { 'topology.kubernetes.io/zone': fromSettings('sites', place ? zoneOf(place) : site) },
    });
  },
  ready: (observed, { name }, c) =>
    virtualMachineReadiness(observed, { who: `machine ${name}`, stopped: c.spec.suspended }),
});
