import { existsSync, readdirSync } from 'node:fs';
import { clusterBlueprint } from '../../functions/cluster/blueprint.ts';
import { enrolmentBlueprint } from '../../functions/enrolment/blueprint.ts';
import { tenantBlueprint } from '../../functions/tenant/blueprint.ts';
import { virtualClusterBlueprint } from '../../functions/virtual-cluster/blueprint.ts';
import { type Kind, readKind } from './definition.ts';
import { namespacedComposition, namespacedDefinition, namespacedPackage } from './flavour.ts';
import { kindSchemaFile, rulesFile } from './kind-schema.ts';
import { kyvernoPolicies } from './kyverno.ts';
import { partsPage } from './parts.ts';
import { platformFiles } from './platform/generate.ts';
import { providerOutputs } from './provider/outputs.ts';
import { reference } from './reference.ts';
import { types } from './types.ts';
import { validator, validatorTypes } from './validator.ts';

/** Every generated file of the repository at `root`: its path from there, and its text. */
export async function outputs(root: string): Promise<Map<string, string>> {
  return new Map([...functionOutputs(root), ...(await providerOutputs(root))]);
}

function functionOutputs(root: string): Map<string, string> {
  const folders = readdirSync(`${root}/package/apis`).filter((folder) =>
    existsSync(`${root}/package/apis/${folder}/definition.yaml`),
  );
  return new Map([
    ['package/configuration/crossplane.yaml', namespacedPackage(root)],
    ...folders.sort().flatMap((folder) => [...kindOutputs(readKind(root, folder))]),
    ['docs/reference/cluster-parts.gen.md', partsPage('Cluster', 'functions/cluster/blueprint.ts', clusterBlueprint)],
    [
      'docs/reference/virtual-cluster-parts.gen.md',
      partsPage('VirtualCluster', 'functions/virtual-cluster/blueprint.ts', virtualClusterBlueprint),
    ],
    [
      'docs/reference/enrolment-parts.gen.md',
      partsPage('Enrolment', 'functions/enrolment/blueprint.ts', enrolmentBlueprint),
    ],
    ['docs/reference/tenant-parts.gen.md', partsPage('Tenant', 'functions/tenant/blueprint.ts', tenantBlueprint)],
    ...platformFiles(root),
    ['package/policies/kyverno.gen.yaml', kyvernoPolicies(root)],
  ]);
}

function kindOutputs(kind: Kind): Map<string, string> {
  const room = `functions/${kind.folder}`;
  const namespaced = `package/configuration/apis/${kind.folder}`;
  return new Map([
    [`${room}/schema.gen.ts`, types(kind)],
    [`${room}/rules.gen.ts`, rulesFile(kind)],
    [`${room}/validate.gen.js`, validator(kind)],
    [`${room}/validate.gen.d.ts`, validatorTypes(kind)],
    [`${room}/kind-schema.gen.ts`, kindSchemaFile(kind)],
    [`${namespaced}/definition.gen.yaml`, namespacedDefinition(kind)],
    [`${namespaced}/composition.gen.yaml`, namespacedComposition(kind)],
    [`docs/reference/${kind.folder}.gen.md`, reference(kind)],
  ]);
}
