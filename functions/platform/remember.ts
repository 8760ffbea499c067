import { isMap } from './merge.ts';
import { type ParsedPlatform, parsePlatform } from './parse.ts';

/**
 * A `parsePlatform` that remembers the last `limit` EnvironmentConfigs of a hub by uid and resourceVersion, under which
 * an API server never shows two contents: settings change rarely and are read with every request. A document without
 * them, as in a render, is remembered for as long as it lives: documents are never written to.
 */
export function rememberingParser(limit = 8): typeof parsePlatform {
  const known = new Map<string, ParsedPlatform>();
  const documents = new WeakMap<object, ParsedPlatform>();
  return (document, source) => {
    if (!isMap(document)) return parsePlatform(document, source);
    const key = identity(document);
    const before = key === undefined ? documents.get(document) : known.get(key);
    const found = before ?? parsePlatform(document, source);
    if (key === undefined) documents.set(document, found);
    else {
      known.delete(key);
      known.set(key, found);
      if (known.size > limit) known.delete([...known.keys()][0] ?? '');
    }
    return 'mistakes' in found ? { ...found, source } : found;
  };
}

function identity(document: Readonly<Record<string, unknown>>): string | undefined {
  const { metadata } = document;
  if (!isMap(metadata)) return undefined;
  const { uid, resourceVersion } = metadata;
  if (typeof uid !== 'string' || typeof resourceVersion !== 'string' || uid === '' || resourceVersion === '')
    return undefined;
  return `${uid}/${resourceVersion}`;
}
