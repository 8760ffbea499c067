import { execFile } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { images, killAll, processes, referenceServices, struck } from './processes.ts';
import { collectionOf, nameOf, type Reference, type Stage } from './stage.ts';

/** Something that breaks while a claim is on its way. */
export interface Fault {
  readonly name: string;
  /** Resolves once it is over, or has happened. */
  readonly strike: (stage: Stage, cluster: Reference) => Promise<void>;
}

const exec = promisify(execFile);
const AWAY = 30_000;
const isCore = (command: string): boolean => command.startsWith('/usr/local/bin/crossplane core start');
const isApiServer = (command: string): boolean =>
  command.includes(`/kube-apiserver `) && command.includes('--secure-port=6443');
const isGuest = (command: string): boolean =>
  command.includes('/kube-apiserver ') && !command.includes('--secure-port=6443');
const isProvider = (command: string): boolean => command.startsWith('/usr/local/bin/provider');
const ofPrograms =
  (fits: (command: string) => boolean) =>
  (command: string): boolean =>
    fits(command) && !command.startsWith('/bin/sh');

/** What a hub has to get over, one at a time. */
export const faults: readonly Fault[] = [
  { name: 'function and provider are killed', strike: async () => killAll(images()) },
  { name: 'core is killed', strike: async () => killAll(processes(isCore)) },
  { name: "Crossplane's own providers are killed", strike: async () => killAll(processes(isProvider)) },
  { name: 'the services are killed', strike: async ({ folder }) => killAll(referenceServices(folder.services)) },
  { name: 'the guest is killed', strike: async () => killAll(processes(ofPrograms(isGuest))) },
  { name: 'the API server hangs for half a minute', strike: () => frozen(struck(processes(ofPrograms(isApiServer)))) },
  { name: 'function and provider are cut off for half a minute', strike: () => cutOff(struck(images())) },
  { name: 'the status of the HostedCluster is wiped', strike: wipeStatus },
];

async function frozen(pids: readonly number[]): Promise<void> {
  for (const pid of pids) process.kill(pid, 'SIGSTOP');
  await setTimeout(AWAY);
  for (const pid of pids) process.kill(pid, 'SIGCONT');
}

async function cutOff(pids: readonly number[]): Promise<void> {
  const link = (pid: number, state: 'up' | 'down') =>
    exec('nsenter', ['--target', String(pid), '--net', 'ip', 'link', 'set', 'eth0', state]);
  await Promise.all(pids.map((pid) => link(pid, 'down')));
  await setTimeout(AWAY);
  await Promise.all(pids.map((pid) => link(pid, 'up')));
}

async function wipeStatus(stage: Stage, { namespace = '', name }: Reference): Promise<void> {
  const reference = { apiVersion: 'hypershift.openshift.io/v1beta1', kind: 'HostedCluster', namespace, name };
  const { status, body } = await stage.client.transport.send({
    method: 'PATCH',
    path: `${await collectionOf(stage, reference)}/${name}/status`,
    contentType: 'application/merge-patch+json',
    body: { status: null },
    signal: AbortSignal.timeout(10_000),
  });
  if (status !== 200) throw new Error(`cannot wipe the status of ${nameOf(reference)}: ${status} ${body}`);
}
