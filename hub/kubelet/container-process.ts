import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Image } from '../images/image-store.ts';

/** A folder or file of the machine in a container. */
export interface Mount {
  readonly source: string;
  readonly target: string;
  readonly readOnly: boolean;
}

/** Everything there is to know for starting one container. */
export interface ContainerPlan {
  readonly hostname: string;
  readonly image: Image;
  /** Entrypoint and arguments. */
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly user: number;
  readonly group: number;
  readonly readOnly: boolean;
  readonly mounts: readonly Mount[];
  /** Path of its network namespace. */
  readonly network: string;
  /** Folder for what it writes outside of its volumes, thrown away with it. */
  readonly scratch: string;
  /** File that takes both its outputs. */
  readonly log: string;
}

/** A container that runs. */
export interface RunningContainer {
  /** Its exit status, or 128 and the number of the signal that ended it. */
  readonly exited: Promise<number>;
  /** SIGTERM, and SIGKILL after `graceSeconds`; resolves when it is gone. */
  readonly stop: (graceSeconds: number) => Promise<void>;
}

/**
 * The first process of the new namespaces: builds the container's view of the files, then becomes the entrypoint, as the
 * user it is to be, who gains no right any more. Arguments: image, scratch, user, group, folder, `ro` or `rw`, its `PATH`,
 * number of mounts, each as source, target and `ro` or `rw`, then the command.
 */
const SANDBOX = `
set -eu
image=$1; scratch=$2; user=$3; group=$4; folder=$5; mode=$6; path=$7; mounts=$8; shift 8
root=$scratch/root
mkdir -p "$root" "$scratch/upper" "$scratch/work"
mount --make-rprivate /
mount -t overlay overlay -o "lowerdir=$image,upperdir=$scratch/upper,workdir=$scratch/work" "$root"
mkdir -p "$root/proc" "$root/dev" "$root/etc" "$root$folder"
# Upstream's images have one, and ours of upstream's programs are their files and nothing else.
[ -d "$root/tmp" ] || mkdir -m 1777 "$root/tmp"
mount -t proc proc "$root/proc"
mount -t tmpfs -o mode=755 tmpfs "$root/dev"
for device in null zero full random urandom; do
  : > "$root/dev/$device"
  mount --bind "/dev/$device" "$root/dev/$device"
done
while [ "$mounts" -gt 0 ]; do
  if [ -d "$1" ]; then mkdir -p "$root$2"; else mkdir -p "$(dirname "$root$2")"; [ -e "$root$2" ] || : > "$root$2"; fi
  mount --bind "$1" "$root$2"
  [ "$3" = rw ] || mount -o remount,bind,ro "$root$2"
  mounts=$((mounts - 1)); shift 3
done
[ "$mode" = rw ] || mount -o remount,ro "$root"
setpriv=$(command -v setpriv); unshare=$(command -v unshare); PATH=$path
exec "$setpriv" --no-new-privs "$unshare" --root="$root" --wd="$folder" --setgid="$group" --setuid="$user" -- "$@"
`;

/** Starts a container in namespaces of its own: it ends with this process, whatever ends this one. */
export async function startContainer(plan: ContainerPlan): Promise<RunningContainer> {
  await mkdir(plan.scratch, { recursive: true });
  const log = openSync(plan.log, 'a');
  const mounts = plan.mounts.flatMap(({ source, target, readOnly }) => [source, target, readOnly ? 'ro' : 'rw']);
  const child = spawn(
    'setpriv',
    [
      ...['--pdeathsig', 'KILL', 'nsenter', `--net=${plan.network}`],
      ...['unshare', '--mount', '--pid', '--ipc', '--uts', '--fork', '--kill-child=KILL', '--'],
      ...['/bin/sh', '-c', SANDBOX, 'sandbox', plan.image.root, plan.scratch, String(plan.user), String(plan.group)],
      ...[plan.folder, plan.readOnly ? 'ro' : 'rw', plan.environment['PATH'] ?? ''],
      ...[String(plan.mounts.length), ...mounts, ...plan.command],
    ],
    { stdio: ['ignore', log, log], env: { ...plan.environment, PATH: process.env['PATH'] }, cwd: '/' },
  );
  closeSync(log);
  const exited = new Promise<number>((resolve, reject) => {
    child.once('error', (error) => reject(new Error(`cannot start a container: ${error.message}`)));
    child.once('exit', (status, signal) => resolve(status ?? 128 + (signal === 'SIGKILL' ? 9 : 15)));
  });
  exited.catch(() => undefined);
  return { exited, stop: (graceSeconds) => stop(child, exited, graceSeconds) };
}

async function stop(child: ChildProcess, exited: Promise<number>, graceSeconds: number): Promise<void> {
  const first = await firstProcess(child.pid ?? 0);
  // What waits for the container takes no signal but the one that nobody can refuse.
  if (first !== undefined) signal(first, 'SIGTERM');
  const timer = new AbortController();
  const late = setTimeout(graceSeconds * 1000, 'late', { signal: timer.signal }).catch(() => 'gone');
  if (first === undefined || (await Promise.race([exited, late])) === 'late') child.kill('SIGKILL');
  timer.abort();
  await exited;
}

/** The process that is number 1 inside, by its number outside. */
async function firstProcess(pid: number): Promise<number | undefined> {
  const children = await readFile(join('/proc', String(pid), 'task', String(pid), 'children'), 'utf8').catch(() => '');
  const [first] = children.split(' ').filter((text) => text !== '');
  return first === undefined ? undefined : Number(first);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended by itself meanwhile.
  }
}
