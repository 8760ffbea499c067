import type { Context, Mistake } from '../engine/index.ts';
import { type Platform, unknownName } from '../platform/index.ts';
import { secretMistakes } from '../tenancy/index.ts';
import type { MachinePlan, Refusal } from './context.ts';
import { families, namespaceAnnotation } from './names.ts';
import type { Problem } from './problem.ts';
import type { TenantMachine, TenantSpec } from './schema.gen.ts';

/** Which machines there are to be. */
export interface MachineLayout {
  readonly machines: readonly MachinePlan[];
  readonly holds: readonly Refusal[];
  readonly problems: readonly Problem[];
}

/** Lays out the machines of the spec, and keeps what it no longer lists, or has moved, until it may go. */
export function layMachines(context: Context<TenantSpec>, platform: Platform): MachineLayout {
  const { spec } = context;
  const holds: Refusal[] = [];
  const problems: Problem[] = [];
  const machines: MachinePlan[] = [];
  spec.machines.forEach((machine, index) => {
    const { name } = machine;
    const resource = families.machine + name;
    const live = context.live(resource);
    const wanted = machine.namespace ?? spec.namespaces[0]?.name ?? '';
    const namespace = live?.metadata.annotations?.[namespaceAnnotation] ?? wanted;
    const path = `spec.machines[${index}]`;
    const wrong = [...(live ? [] : checkMachine(machine, spec, platform, path)), ...checkSecret(machine, path)];
    problems.push(...wrong);
    if (wrong.length > 0) {
      if (live) machines.push({ name, resource, spec: undefined, namespace });
      return;
    }
    if (machine.namespace !== undefined && namespace !== machine.namespace)
      holds.push(moved(name, namespace, machine.namespace));
    machines.push({ name, resource, spec: machine, namespace });
  });
  const kept = spec.allowMachineRemoval ? [] : gone(context);
  return {
    machines: [...machines, ...kept],
    holds: [...holds, ...kept.map(({ name }) => removal(name))],
    problems,
  };
}

function gone(context: Context<TenantSpec>): readonly MachinePlan[] {
  const listed = new Set(context.spec.machines.map(({ name }) => families.machine + name));
  return context.observedNames.flatMap((resource) => {
    const live = context.live(resource);
    if (!resource.startsWith(families.machine) || listed.has(resource) || live?.kind !== 'VirtualMachine') return [];
    const namespace = live.metadata.annotations?.[namespaceAnnotation] ?? '';
    return [{ name: resource.slice(families.machine.length), resource, spec: undefined, namespace }];
  });
}

function checkMachine(machine: TenantMachine, spec: TenantSpec, platform: Platform, path: string): readonly Problem[] {
  const { name, size, image, namespace, site, rootDisk, disks } = machine;
  const classes = Object.keys(platform.storage.classes);
  const known = (field: string, given: string | undefined, names: readonly string[], what: string) =>
    given === undefined || names.includes(given) ? [] : [unknownName(`${path}.${field}`, given, names, what)];
  const allowed = (field: string, given: string | undefined) =>
    given === undefined || spec.allowed.storageClasses === undefined || spec.allowed.storageClasses.includes(given)
      ? []
      : [
          {
            path: `${path}.${field}`,
            given,
            accepted: spec.allowed.storageClasses.join(', ') || 'nothing',
            message: `storage class ${given} is not among allowed.storageClasses`,
          },
        ];
  const mistakes = [
    ...strange(namespace, spec, `${path}.namespace`),
    ...known('size', size, Object.keys(platform.sizes), 'size'),
    ...(image?.includes('/') ? [] : known('image', image, Object.keys(platform.machines.images), 'image')),
    ...known(
      'site',
      site,
      platform.sites.map((one) => one.name),
      'site',
    ),
    ...[rootDisk, ...disks].flatMap(({ storageClass }, index) => {
      const field = index === 0 ? 'rootDisk.storageClass' : `disks[${index - 1}].storageClass`;
      const unknown = known(field, storageClass, classes, 'storage class');
      return unknown.length > 0 ? unknown : allowed(field, storageClass);
    }),
  ];
  return mistakes.map((mistake) => ({ ...mistake, name: `machine ${name}` }));
}

function checkSecret({ name, userDataSecretRef }: TenantMachine, path: string): readonly Problem[] {
  const mistakes = secretMistakes(`${path}.userDataSecretRef.name`, userDataSecretRef?.name);
  return mistakes.map((mistake) => ({ ...mistake, name: `machine ${name}` }));
}

function strange(given: string | undefined, { namespaces }: TenantSpec, path: string): readonly Mistake[] {
  const names = namespaces.map(({ name }) => name);
  if (given === undefined || names.includes(given)) return [];
  return [{ path, given, accepted: names.join(', '), message: `the tenant has no namespace ${given}` }];
}

function removal(name: string): Refusal {
  return {
    name: `machine ${name}`,
    reason: 'MachineRemoval',
    message: `machine ${name} is no longer listed and stays, with its disks, since allowMachineRemoval is false`,
  };
}

function moved(name: string, from: string, to: string): Refusal {
  return {
    name: `machine ${name}`,
    reason: 'MachineMoved',
    message: `machine ${name} stays in namespace ${from}, since its disks are there; add a new machine in ${to} instead`,
  };
}
