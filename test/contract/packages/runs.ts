import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect } from '@jest/globals';
import { createAuthority } from '../../../functions/server/testing/authority.ts';
import { connectTls } from '../../../functions/server/testing/client.ts';
import { toyComposite } from '../../../functions/server/testing/toy-kind.ts';
import { freePorts, type RunningProgram } from '../../../hub/program.ts';
import { type Container, startContainer, type Unpacked } from '../harness/container.ts';
import { startControlPlane } from '../harness/control-plane.ts';

/** What a program that ends by itself prints. */
export async function printed(image: Unpacked, args: readonly string[], folder: string): Promise<string> {
  const log = join(folder, `${Math.random()}.log`);
  const program = startContainer(image, { args }, { name: 'container', log });
  await program.failed.catch((error: Error) => {
    if (!error.message.includes('ended with status 0')) throw error;
  });
  return readFileSync(log, 'utf8');
}

/** Starts the function with certificates in their place, as Crossplane mounts them, and asks it what it needs. */
export async function functionAnswers(image: Unpacked, folder: string): Promise<void> {
  const authority = await createAuthority();
  const { cert, key } = await authority.issue('serverAuth');
  const certificates = mountable(folder, 'certificates', { 'ca.crt': authority.cert, 'tls.crt': cert, 'tls.key': key });
  const [port = 0, metrics = 0] = await freePorts(2);
  const args = [`--address=:${port}`, `--metrics-address=127.0.0.1:${metrics}`];
  const environment = { TLS_SERVER_CERTS_DIR: '/tls/server' };
  const container = { args, environment, mounts: { 'tls/server': certificates } };
  await whileReady(image, container, metrics, join(folder, 'function.log'), async () => {
    const client = connectTls(port, authority, await authority.issue('clientAuth'));
    try {
      const { requirements } = await client.call({
        capabilities: [1, 2],
        observed: { composite: { object: toyComposite() } },
      });
      expect(requirements.get('platform')).toMatchObject({ kind: 'EnvironmentConfig', match: { name: 'aerodrome' } });
    } finally {
      client[Symbol.dispose]();
    }
  });
}

/** Starts the provider with a kubeconfig of an API server of its own. */
export async function providerStarts(image: Unpacked, folder: string): Promise<void> {
  const hub = await startControlPlane();
  try {
    const mounted = mountable(folder, 'kubeconfig', { config: readFileSync(hub.kubeconfig, 'utf8') });
    const [metrics = 0] = await freePorts(1);
    const environment = { KUBECONFIG: '/etc/hub/config', POD_NAMESPACE: 'crossplane-system' };
    const container = { args: [`--metrics-address=127.0.0.1:${metrics}`], environment, mounts: { 'etc/hub': mounted } };
    const log = join(folder, 'provider.log');
    await whileReady(image, container, metrics, log, async () => {
      expect(readFileSync(log, 'utf8')).toContain('provider-aerodrome starts');
    });
  } finally {
    await hub.stop();
  }
}

/** Does something as soon as the container is ready, and looks at who it is and what it can write to. */
async function whileReady(
  image: Unpacked,
  container: Container,
  metrics: number,
  log: string,
  use: () => Promise<void>,
): Promise<void> {
  const program = startContainer(image, container, { name: image.entrypoint.join(' '), log });
  try {
    await Promise.race([program.failed, ready(metrics)]);
    const process = `/proc/${processOf(program)}`;
    const seconds = cpuSeconds(readFileSync(`${process}/stat`, 'utf8'));
    console.log(`${log.split('/').at(-1)}: ready after ${seconds} s of CPU time`);
    expect(seconds).toBeLessThan(1.5);
    const status = readFileSync(`${process}/status`, 'utf8');
    expect(status).toMatch(/^Uid:\t2000\t2000\t2000\t2000$/m);
    expect(status).toMatch(/^Gid:\t2000\t2000\t2000\t2000$/m);
    expect(status).toMatch(/^Groups:\s*$/m);
    expect(readFileSync(`${process}/mountinfo`, 'utf8')).toMatch(/^\S+ \S+ \S+ \S+ \/ ro[, ]/m);
    await use();
  } finally {
    await program.stop();
  }
}

/** The program itself: the first child of the shell that guards it, since all between them replace themselves. */
function processOf({ guard }: RunningProgram): string {
  return readFileSync(`/proc/${guard}/task/${guard}/children`, 'utf8').split(' ')[0] ?? '';
}

/** What a process has used so far, of its own and in the kernel; Linux counts in hundredths. */
function cpuSeconds(stat: string): number {
  const [own, kernel] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13);
  return (Number(own) + Number(kernel)) / 100;
}

async function ready(port: number): Promise<void> {
  const deadline = performance.now() + 60_000;
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch((error: Error) => error);
    if (answer instanceof Response && answer.ok) return;
    if (performance.now() > deadline) throw new Error(`cannot wait any longer: /readyz says ${answer}`);
    await setTimeout(20);
  }
}

/** A folder with files that everybody may read, as a volume of a Secret is for its pod. */
function mountable(folder: string, name: string, files: Readonly<Record<string, string>>): string {
  const target = join(folder, name);
  mkdirSync(target);
  chmodSync(target, 0o755);
  for (const [file, content] of Object.entries(files)) writeFileSync(join(target, file), content, { mode: 0o644 });
  return target;
}
