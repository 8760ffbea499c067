import { isMap } from './merge.ts';
import { type ParsedPlatform, parsePlatform } from './parse.ts';

/**
 * A `parsePlatform` that remembers the last `limit` EnvironmentConfigs of a hub by uid and resourceVersion, under which
 * an API server never shows two contents: settings change rarely and are read with every request. A document without
 * them, as in a render, is parsed each time.
 */
export function rememberingParser(limit = 8): typeof parsePlatform {
  const known = new Map<string, ParsedPlatform>();
  return (document, source) => {
    const key = identity(document);
    if (key === undefined) return parsePlatform(document, source);
    const found = known.get(key) ?? parsePlatform(document, source);
    known.delete(key);
    known.set(key, found);
    if (known.size > limit) known.delete([...known.keys()][0] ?? '');
    return 'mistakes' in found ? { ...found, source } : found;
  };
}

function identity(document: unknown): string | undefined {
  const metadata = isMap(document) ? document['metadata'] : undefined;
  if (!isMap(metadata)) return undefined;
  const { uid, resourceVersion } = metadata;
  if (typeof uid !== 'string' || typeof resourceVersion !== 'string' || uid === '' || resourceVersion === '')
    return undefined;
  return `${uid}/${resourceVersion}`;
}
