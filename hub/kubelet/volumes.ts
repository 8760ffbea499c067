import { chmod, chown, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { V1KeyToPath, V1Volume, V1VolumeProjection } from '@kubernetes/client-node';
import type { Pod } from './pod.ts';

/** What volumes are filled from. */
export interface VolumeSources {
  /** Data of a Secret or ConfigMap of the pod's namespace, decoded; undefined where there is none. */
  readonly files: (kind: 'Secret' | 'ConfigMap', name: string) => Promise<Readonly<Record<string, Buffer>> | undefined>;
  /** A token of the pod's service account, bound to the pod. */
  readonly token: (audience: string | undefined, seconds: number) => Promise<string>;
}

/** Who reads the volumes of a pod. */
export interface Owner {
  readonly user: number;
  readonly group: number;
}

type Files = ReadonlyMap<string, Buffer>;

/**
 * Writes one volume of a pod to a folder, or brings it up to date, all files at once: readers see the old ones or the new
 * ones. Throws where something that is required is not there, or the volume is of a type that no pod here has.
 */
export async function writeVolume(
  folder: string,
  pod: Pod,
  volume: V1Volume,
  sources: VolumeSources,
  owner: Owner,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  if (volume.emptyDir) {
    await chown(folder, owner.user, owner.group);
    return;
  }
  const files = await contentOf(pod, volume, sources);
  await replace(folder, files, owner);
}

async function contentOf(pod: Pod, volume: V1Volume, sources: VolumeSources): Promise<Files> {
  const { name, secret, configMap, projected } = volume;
  if (secret) return named(sources, 'Secret', secret.secretName ?? '', secret.items, secret.optional);
  if (configMap) return named(sources, 'ConfigMap', configMap.name ?? '', configMap.items, configMap.optional);
  if (projected) {
    const parts = await Promise.all((projected.sources ?? []).map((part) => projection(pod, part, sources)));
    return new Map(parts.flatMap((part) => [...part]));
  }
  throw new Error(`volume "${name}" is neither a Secret, a ConfigMap, projected, nor an emptyDir`);
}

async function projection(pod: Pod, part: V1VolumeProjection, sources: VolumeSources): Promise<Files> {
  const { serviceAccountToken: token, configMap, secret, downwardAPI } = part;
  if (token) {
    const text = await sources.token(token.audience, token.expirationSeconds ?? 3600);
    return new Map([[token.path, Buffer.from(text)]]);
  }
  if (configMap) return named(sources, 'ConfigMap', configMap.name ?? '', configMap.items, configMap.optional);
  if (secret) return named(sources, 'Secret', secret.name ?? '', secret.items, secret.optional);
  const { metadata } = pod;
  const fields: Readonly<Record<string, string | undefined>> = {
    'metadata.name': metadata.name,
    'metadata.namespace': metadata.namespace,
    'metadata.uid': metadata.uid,
  };
  const items = downwardAPI?.items ?? [];
  return new Map(items.map(({ path, fieldRef }) => [path, Buffer.from(fields[fieldRef?.fieldPath ?? ''] ?? '')]));
}

async function named(
  sources: VolumeSources,
  kind: 'Secret' | 'ConfigMap',
  name: string,
  items: readonly V1KeyToPath[] | undefined,
  optional: boolean | undefined,
): Promise<Files> {
  const data = await sources.files(kind, name);
  if (data === undefined) {
    if (optional) return new Map();
    throw new Error(`${kind} "${name}" not found`);
  }
  const pairs = items?.map(({ key, path }) => [path, data[key]] as const) ?? Object.entries(data);
  const missing = items?.find(({ key }) => data[key] === undefined);
  if (missing && !optional) throw new Error(`${kind} "${name}" has no key "${missing.key}"`);
  return new Map(pairs.filter((pair): pair is [string, Buffer] => pair[1] !== undefined));
}

/** As a kubelet does: the files stand behind `..data`, which one rename points to the new ones, where they differ. */
async function replace(folder: string, files: Files, { user, group }: Owner): Promise<void> {
  if (await holds(join(folder, '..data'), files)) return;
  const version = `..${process.hrtime.bigint()}`;
  await mkdir(join(folder, version));
  for (const [path, content] of files) {
    const file = join(folder, version, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content, { mode: 0o440 });
    await chown(file, user, group);
  }
  await chmod(join(folder, version), 0o755);
  await symlink(version, join(folder, '..next'));
  await rename(join(folder, '..next'), join(folder, '..data'));
  const present = await readdir(folder);
  const tops = new Set([...files.keys()].map((path) => path.split('/')[0] ?? ''));
  for (const top of tops) {
    if (!present.includes(top)) await symlink(join('..data', top), join(folder, top));
  }
  const old = present.filter((name) => name.startsWith('..') && name !== '..data' && name !== version);
  const gone = present.filter((name) => !name.startsWith('..') && !tops.has(name));
  await Promise.all([...old, ...gone].map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

/** Whether a folder has these files with this content; more of them would have been taken away. */
async function holds(folder: string, files: Files): Promise<boolean> {
  for (const [path, content] of files) {
    const present = await readFile(join(folder, path)).catch(() => undefined);
    if (!present?.equals(content)) return false;
  }
  return (
    (await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])).filter((entry) => entry.isFile())
      .length === files.size
  );
}
