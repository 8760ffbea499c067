import { chunks } from 'virtual:catalogue';
import type { KindData, PlatformData, ProviderKindData, ResourceData, SearchDocument } from './types.ts';

/** A kind that users claim, by id; undefined where there is none. */
export const loadKind = (id: string): Promise<KindData> | undefined => chunk(`kinds/${id}`);

/** A kind of managed resource. */
export const loadProviderKind = (service: string, name: string): Promise<ProviderKindData> | undefined =>
  chunk(`provider/${service}/${name}`);

/** A kind of somebody else; the core group is called `core`. */
export const loadResource = (group: string, kind: string): Promise<ResourceData> | undefined =>
  chunk(`resources/${group}/${kind}`);

/** The platform settings. */
export const loadPlatform = (): Promise<PlatformData> | undefined => chunk('platform');

/** Everything the search finds. */
export const loadSearch = (): Promise<readonly SearchDocument[]> | undefined => chunk('search');

function chunk<T>(name: string): Promise<T> | undefined {
  if (!Object.hasOwn(chunks, name)) return undefined;
  return chunks[name]?.().then(({ data }) => data as T);
}
