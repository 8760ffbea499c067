import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Who runs where: the API server and its etcd on one core, what is measured and the services on another one. */
export type Core = 'hub' | 'provider';

const CORES: Readonly<Record<Core, string>> = { hub: '0', provider: '1' };

/** Whether processes can be held on a core of their own here: Linux with util-linux, and two cores. */
export const pinned: boolean =
  availableParallelism() > 1 && spawnSync('taskset', ['-c', '1', 'true'], { stdio: 'ignore' }).status === 0;

/** The command under which a program runs on that core; none where processes cannot be held. */
export const on = (core: Core): readonly string[] => (pinned ? ['taskset', '-c', CORES[core]] : []);

/** Lets a process and all of its threads run there from now on, or everywhere. */
export function move(pid: number, to: Core | 'anywhere'): void {
  if (!pinned) return;
  const cores = to === 'anywhere' ? `0-${availableParallelism() - 1}` : CORES[to];
  const { status } = spawnSync('taskset', ['-a', '-p', '-c', cores, String(pid)], { stdio: 'ignore' });
  if (status !== 0) throw new Error(`cannot move process ${pid} to core ${cores}: taskset says ${status}`);
}
