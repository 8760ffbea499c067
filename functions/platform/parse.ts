import type { Mistake } from '../engine/result.ts';
import { checks } from './checks.ts';
import { defaultPlatform } from './default.gen.ts';
import { isMap, merge } from './merge.ts';
import { mistake } from './mistake.ts';
import type { Platform } from './platform.gen.ts';
import { schemaMistakes } from './schema-mistakes.ts';

/** Settings that hold, or everything that is wrong with them. */
export type ParsedPlatform =
  | { readonly platform: Platform }
  | { readonly source: string; readonly mistakes: readonly Mistake[] };

/**
 * The settings in an EnvironmentConfig (in its `data`) or in a bare Platform document. A document says what differs
 * from the built-in platform: maps are merged by key, null removes a key, lists are replaced. `source` says where the
 * document comes from (a file, an EnvironmentConfig) and stands with the mistakes, whose paths lead into the Platform.
 */
export function parsePlatform(document: unknown, source: string): ParsedPlatform {
  const found = settingsOf(document);
  if ('mistakes' in found) return { source, mistakes: found.mistakes };
  const platform = merge(defaultPlatform, found.settings) as Record<string, unknown>;
  const mistakes = schemaMistakes(platform);
  if (mistakes.length > 0) return { source, mistakes };
  delete platform['apiVersion'];
  delete platform['kind'];
  const valid = platform as unknown as Platform; // the schema has just said so
  const crossed = checks.flatMap((check) => check(valid));
  return crossed.length > 0 ? { source, mistakes: crossed } : { platform: valid };
}

type Found = { readonly settings: Readonly<Record<string, unknown>> } | { readonly mistakes: readonly Mistake[] };

function settingsOf(document: unknown): Found {
  const accepted = 'an EnvironmentConfig or a Platform';
  if (!isMap(document)) return { mistakes: [mistake('', document, accepted)] };
  const { kind } = document;
  if (kind === undefined || kind === 'Platform') return { settings: document };
  if (kind !== 'EnvironmentConfig') return { mistakes: [mistake('kind', kind, accepted)] };
  if (!isMap(document['data'])) return { mistakes: [mistake('data', document['data'], 'the Platform settings')] };
  return { settings: document['data'] };
}
