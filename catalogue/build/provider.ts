import { configCrds } from '../../package/generate/provider/config.ts';
import { type CustomResourceDefinition, crdOf } from '../../package/generate/provider/crd.ts';
import { readDefined } from '../../package/generate/provider/defined.ts';
import { definedCrd } from '../../package/generate/provider/defined-outputs.ts';
import { isObject } from '../../package/generate/provider/json.ts';
import { readServices } from '../../package/generate/provider/outputs.ts';
import { behaviour } from '../../package/generate/provider/page.ts';
import type { Schema } from '../../package/generate/schema.ts';
import type { Example, ProviderKindData, ServiceEntry } from '../data/types.ts';
import { managedExamples } from './examples.ts';
import { fieldsOf } from './fields.ts';
import { rulesOf } from './rules.ts';
import { versionOf } from './versions.ts';

/** A service, for lists, with its kinds, whole. */
export interface ServiceData {
  readonly entry: ServiceEntry;
  readonly kinds: readonly ProviderKindData[];
}

/** Every service that the provider drives, and its configs as one more. */
export async function servicesData(root: string): Promise<readonly ServiceData[]> {
  const services = (await readServices(root)).map(({ name, document, kinds }) => {
    const info = isObject(document.root['info']) ? document.root['info'] : {};
    const data = kinds.map((kind) =>
      kindData(name, crdOf(kind), behaviour(kind), managedExamples(root, name, kind.name)),
    );
    return service(name, String(info['title'] ?? name), data);
  });
  const defined = readDefined(root).map(({ name, title, kinds }) => {
    const data = kinds.map((kind) =>
      kindData(
        name,
        definedCrd(kind),
        [`**Identity**: the external name \`${kind.externalName}\` is made of the spec.`],
        managedExamples(root, name, kind.name),
      ),
    );
    return service(name, title, data);
  });
  const configs = configCrds(root).map((crd) => kindData('config', crd, [], []));
  const own = [...services, ...defined].toSorted((a, b) => a.entry.id.localeCompare(b.entry.id));
  return [...own, service('config', 'How services are reached', configs)];
}

function service(id: string, title: string, kinds: readonly ProviderKindData[]): ServiceData {
  const group = kinds[0]?.group ?? '';
  return { entry: { id, title, group, kinds: kinds.map(({ name, why }) => ({ name, why })) }, kinds };
}

function kindData(
  service: string,
  { spec }: CustomResourceDefinition,
  behaviour: readonly string[],
  examples: readonly Example[],
): ProviderKindData {
  const [version] = spec.versions;
  if (version === undefined) throw new Error(`cannot show ${spec.names.kind}: it has no version`);
  const schema = version.schema.openAPIV3Schema as Schema;
  const rules = rulesOf(schema, '');
  const fields = (part: string) => fieldsOf(schema.properties?.[part] ?? {}, part, rules);
  return {
    service,
    name: spec.names.kind,
    group: spec.group,
    version: version.name,
    scope: spec.scope,
    versions: spec.versions.map(versionOf),
    why: schema.description ?? '',
    behaviour,
    spec: fields('spec'),
    status: fields('status'),
    rules,
    examples,
  };
}
