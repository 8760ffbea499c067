import { at, isObject, type KubeObject, listAt, numberAt, sha256Hex, stringAt } from '../../functions/engine/index.ts';
import type { Hub } from '../../functions/simulation/index.ts';
import { type Made, ownedBy, secret } from './made.ts';

type Values = Readonly<Record<string, string>>;

/**
 * The Secret that External Secrets writes for an ExternalSecret. There is no store: what would come out of one is made
 * up, and always the same for the same place. What a generator makes is the Secret's own and never changes.
 */
export function targetOf(object: KubeObject, hub: Hub): Made {
  const { namespace = '', name = '' } = object.metadata;
  const target = at(object, 'spec', 'target');
  const isKept = stringAt(target, 'creationPolicy') === 'Orphan';
  const type = stringAt(target, 'template', 'type');
  return {
    follows: !isKept,
    object: secret({
      name: stringAt(target, 'name') ?? name,
      namespace,
      type,
      data: templated(target, { ...fetched(object, type), ...generated(object, hub) }),
      metadata: metadataOf(target),
      immutable: at(target, 'immutable') === true,
      ...(isKept ? {} : ownedBy(object)),
    }),
  };
}

/** The copies that a ClusterExternalSecret keeps of `source`, in the namespaces it has found. */
export function copiesOf(object: KubeObject, source: KubeObject): readonly Made[] {
  const target = at(object, 'spec', 'externalSecretSpec', 'target');
  const name = stringAt(target, 'name') ?? stringAt(object, 'spec', 'externalSecretName') ?? '';
  const type = stringAt(target, 'template', 'type');
  return listAt(object, 'status', 'provisionedNamespaces').map((namespace) => {
    const metadata = metadataOf(target);
    const copy = secret({ name, namespace: String(namespace), data: {}, type, metadata, ...ownedBy(object) });
    return { object: { ...copy, data: source['data'] }, follows: true };
  });
}

function fetched(object: KubeObject, type: string | undefined): Values {
  return Object.fromEntries(
    listAt(object, 'spec', 'data').map((entry) => {
      const place = ['key', 'property'].map((field) => stringAt(entry, 'remoteRef', field) ?? '').join('#');
      return [stringAt(entry, 'secretKey') ?? '', type === DOCKER ? '{"auths":{}}' : `made-up-${sha256Hex(place)}`];
    }),
  );
}

const DOCKER = 'kubernetes.io/dockerconfigjson';

/** What the Password generators that are named make: as long as it is asked for, and different for every object. */
function generated(object: KubeObject, hub: Hub): Values {
  const values: Record<string, string> = {};
  for (const source of listAt(object, 'spec', 'dataFrom')) {
    const name = stringAt(source, 'sourceRef', 'generatorRef', 'name');
    const generators = [...hub.objects.values()].filter(({ kind }) => kind === 'Password');
    const generator = generators.find(({ metadata }) => metadata.name === name);
    const length = numberAt(generator, 'spec', 'length') ?? 24;
    const keys = listAt(generator, 'spec', 'secretKeys').map(String);
    for (const key of keys.length > 0 ? keys : ['password']) {
      values[key] = sha256Hex(`${object.metadata.uid}/${key}`).slice(0, length);
    }
  }
  return values;
}

/** The keys of a template, where there are any, with what they name in place: `{{ .key }}`. */
function templated(target: unknown, values: Values): Values {
  const template = at(target, 'template', 'data');
  if (!isObject(template)) return values;
  const fill = (text: unknown) =>
    String(text).replaceAll(/\{\{\s*\.(\w+)\s*\}\}/g, (_, key: string) => values[key] ?? '');
  return Object.fromEntries(Object.entries(template).map(([key, text]) => [key, fill(text)]));
}

function metadataOf(target: unknown): object {
  const metadata = at(target, 'template', 'metadata');
  return isObject(metadata) ? metadata : {};
}
