import type { JsonObject, ManagedResource, ManagedSpec, ManagedStatus } from '../../runtime/index.ts';
import { ANNOTATION } from '../../runtime/index.ts';
import type { KindDescriptor } from '../descriptor.ts';
import { services } from '../services.gen.ts';
import type { Shape } from './operation.ts';
import { type ServiceKind, serviceKind } from './service-kind.ts';

/** A kind of this project. */
export function kindOf(service: string, name: string): ServiceKind {
  const found = services.find(({ descriptor }) => descriptor.service === service);
  if (found === undefined) throw new Error(`there is no service ${service}`);
  return serviceKind(found.descriptor, name, found.api);
}

/** A made-up kind `Thing` with these fields, all of which its update takes too. */
export function thing(
  fields: Readonly<Record<string, Shape>>,
  descriptor: Partial<KindDescriptor> = {},
  method: 'PUT' | 'PATCH' = 'PUT',
): ServiceKind {
  const body = { contentType: 'application/json', fields };
  const answer: Shape = { fields: { id: 'string', ...fields } };
  const kind: KindDescriptor = {
    why: 'Shows something.',
    identity: { from: 'api', id: 'id' },
    operations: { get: 'get', create: 'create', update: 'update', delete: 'delete' },
    ...descriptor,
  };
  return serviceKind({ service: 'things', kinds: { Thing: kind } }, 'Thing', {
    basePath: '/v1',
    operations: {
      get: { method: 'GET', path: '/things/{id}', answer },
      list: { method: 'GET', path: '/things', answer: { fields: { items: { list: answer } } } },
      create: { method: 'POST', path: '/things', body, answer },
      update: { method, path: '/things/{id}', headers: ['if-match'], body, answer },
      delete: { method: 'DELETE', path: '/things/{id}' },
    },
  });
}

/** A managed resource as the runtime hands it over. */
export const resourceOf = (
  kind: ServiceKind,
  forProvider: JsonObject,
  more: {
    readonly externalName?: string;
    readonly annotations?: Readonly<Record<string, string>>;
    readonly spec?: Partial<ManagedSpec>;
    readonly status?: ManagedStatus;
    readonly uid?: string;
    readonly name?: string;
    readonly deleted?: true;
  } = {},
): ManagedResource => ({
  apiVersion: kind.apiVersion,
  kind: kind.name,
  metadata: {
    name: more.name ?? 'a',
    namespace: 'team',
    uid: more.uid ?? 'uid-1',
    generation: 1,
    annotations: {
      ...(more.externalName !== undefined && { [ANNOTATION.externalName]: more.externalName }),
      ...more.annotations,
    },
    ...(more.deleted && { deletionTimestamp: '2030-01-01T00:00:00Z' }),
  },
  spec: { forProvider, ...more.spec },
  ...(more.status !== undefined && { status: more.status }),
});

/** The labels that say that the resource above owns it. */
export const tags = (kind: ServiceKind, changes: Readonly<Record<string, string>> = {}) => ({
  'crossplane-kind': `${kind.name.toLowerCase()}.${kind.service.service}.m.aerodrome.dev`,
  'crossplane-name': 'a',
  'crossplane-namespace': 'team',
  'crossplane-providerconfig': 'default',
  'crossplane-uid': 'uid-1',
  ...changes,
});
