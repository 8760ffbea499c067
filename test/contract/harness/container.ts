import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Program, type RunningProgram, startProgram } from '../../../hub/program.ts';
import type { StoredImage } from '../../../package/image/index.ts';

/** An image whose layers are files in a folder, to be run without a container runtime. */
export interface Unpacked {
  readonly folder: string;
  readonly entrypoint: readonly string[];
  readonly environment: readonly string[];
  /** `uid:gid`. */
  readonly user: string;
}

/** Whether programs can be run with another root, as another user: only root may. */
export const containersRun: boolean = process.platform === 'linux' && process.getuid?.() === 0;

/** Where a container has what the machine gives to it, or a test mounts; no image has these folders itself. */
const mountPoints = ['proc', 'dev', 'tls/server', 'etc/hub'];

/** Unpacks an image into `folder`. */
export async function unpackImage({ layers, execution }: StoredImage, folder: string): Promise<Unpacked> {
  await mkdir(folder, { recursive: true });
  for (const layer of layers) await untar(layer, folder);
  for (const point of mountPoints) await mkdir(join(folder, point), { recursive: true });
  return { folder, entrypoint: execution.Entrypoint, environment: execution.Env, user: execution.User };
}

function untar(layer: Buffer, folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const args = ['--extract', '--gzip', '--same-permissions', '--numeric-owner', '-C', folder];
    const child = execFile('tar', args, (error) => (error ? reject(error) : resolve()));
    child.stdin?.on('error', reject).end(layer);
  });
}

/** What a container gets beside its image. */
export interface Container {
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Folders of this machine by one of the image's mount points. */
  readonly mounts?: Readonly<Record<string, string>>;
}

// What matters of a container runtime: a mount namespace, a root nobody can write to, and then what is to be run in it.
const contained = `
set -e
root=$1; shift
mount --bind "$root" "$root"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
while [ "$1" != -- ]; do
  mount --bind "$2" "$root/$1"
  mount -o remount,ro,bind "$root/$1"
  shift 2
done
shift
mount -o remount,ro,bind "$root"
exec "$@"
`;

/** Starts the entrypoint of an image as its user, with its environment only and with a root that nobody can write to. */
export function startContainer(
  { folder, entrypoint, environment: given, user }: Unpacked,
  { args, environment = {}, mounts = {} }: Container,
  program: Pick<Program, 'name' | 'log'>,
): RunningProgram {
  const variables = [...given, ...Object.entries(environment).map(([name, value]) => `${name}=${value}`)];
  const asUser = ['env', '-i', ...variables, '/usr/sbin/chroot', `--userspec=${user}`, '--groups=', folder];
  const script = ['-c', contained, 'contained', folder, ...Object.entries(mounts).flat(), '--'];
  return startProgram({
    ...program,
    path: 'unshare',
    args: ['--mount', '/bin/sh', ...script, ...asUser, ...entrypoint, ...args],
  });
}
