import { externalNameOf, type JsonObject, type ManagedResource } from '../runtime/index.ts';
import { type ServiceKind, serviceKinds } from './client/index.ts';
import { services } from './services.gen.ts';

const kinds: readonly ServiceKind[] = services.flatMap(({ descriptor, api }) => serviceKinds(descriptor, api));

/** An external resource without its managed resource: called by its own API. */
export interface Outside {
  /** Undefined where there is none. */
  readonly item: JsonObject | undefined;
  /** What the API lets anybody change of it. */
  readonly settings: JsonObject;
  /** Undefined where nothing can be changed. */
  readonly change: ((settings: JsonObject) => Promise<void>) | undefined;
  readonly remove: () => Promise<void>;
  readonly look: () => Promise<JsonObject | undefined>;
}

/** What stands behind `resource`, by its external name; `token` where the services ask who calls. */
export async function outsideOf(endpoint: string, resource: ManagedResource, token?: string): Promise<Outside> {
  const kind = kinds.find((one) => one.apiVersion === resource.apiVersion && one.name === resource.kind);
  const { get, update } = kind?.operations ?? {};
  if (kind === undefined || get === undefined) throw new Error(`there is no kind ${resource.kind}`);
  const parts = (externalNameOf(resource) ?? '').split('/');
  const path = get.path.replace(/\{[^}]+\}/g, () => encodeURIComponent(parts.shift() ?? ''));
  const url = `${endpoint}${kind.basePath}${path}`;
  const who = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const look = async (): Promise<JsonObject | undefined> => {
    const response = await fetch(url, { headers: who });
    return response.status === 404 ? undefined : ((await response.json()) as JsonObject);
  };
  const item = await look();
  const fields = Object.keys(update?.body?.fields ?? {});
  return {
    item,
    settings: Object.fromEntries(Object.entries(item ?? {}).filter(([field]) => fields.includes(field))),
    change:
      update &&
      (async (settings) => {
        const { method, body } = update;
        const headers = { ...who, 'content-type': body?.contentType ?? '' };
        const response = await fetch(url, { method, headers, body: JSON.stringify(settings) });
        if (!response.ok) throw new Error(`cannot change ${resource.kind}: ${await response.text()}`);
      }),
    remove: async () => {
      const response = await fetch(url, { method: 'DELETE', headers: who });
      if (!response.ok) throw new Error(`cannot remove ${resource.kind}: ${await response.text()}`);
    },
    look,
  };
}
