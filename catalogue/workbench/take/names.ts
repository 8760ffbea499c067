import { stringAt } from '../../../functions/engine/index.ts';
import type { KindData } from '../../data/types.ts';
import type { BenchState } from '../link.ts';

/** The file a claim is kept in, as a repository of claims has them: `clusters/team-web/shop.yaml`. */
export function fileName(kind: Pick<KindData, 'id' | 'scope'>, claim: unknown): string {
  const name = safe(stringAt(claim, 'metadata', 'name') ?? kind.id);
  const namespace = stringAt(claim, 'metadata', 'namespace');
  return [`${kind.id}s`, ...(kind.scope === 'Namespaced' ? [safe(namespace ?? 'default')] : []), `${name}.yaml`].join(
    '/',
  );
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** What renders the same on a command line, beside the files it names. `withSettings` are files that have settings. */
export function shellLine(
  file: string,
  { files, settings, flavour, namespace }: BenchState,
  withSettings: readonly string[],
): string {
  const platform = withSettings.find((name) => name === settings) ?? withSettings[0];
  const others = files.filter(({ name }) => name !== platform).map(({ name }) => name);
  return [
    `npx aerodrome render ${quoted(file)}`,
    ...(platform !== undefined ? [`--platform ${quoted(platform)}`] : []),
    ...others.map((name) => `--required ${quoted(name)}`),
    ...(flavour === 'claims' ? [] : [`--flavour ${flavour}`]),
    ...(namespace === 'default' ? [] : [`--namespace ${quoted(namespace)}`]),
  ].join(' ');
}

function safe(name: string): string {
  return name.replace(/[^A-Za-z0-9.-]/g, '-').slice(0, 100);
}

function quoted(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
