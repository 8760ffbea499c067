import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Agent, request } from 'undici';
import { createAuthority } from '../../../functions/server/testing/authority.ts';
import { freePorts, startProgram } from '../../../hub/program.ts';
import { until } from '../../contract/provider/until.ts';
import { on } from './cores.ts';
import type { Ledger, Marks } from './ledger.ts';
import { pidOf } from './usage.ts';

/** The services of the benchmark, in a process of their own. */
export interface Services extends AsyncDisposable {
  readonly url: string;
  /** Authority of their certificate, where they speak TLS. */
  readonly ca: string | undefined;
  readonly pid: number;
  readonly ledger: () => Promise<Ledger>;
  readonly marks: () => Promise<Marks>;
  /** Whatever comes in next is the first call, and the first with its mark. */
  readonly forgetFirst: () => Promise<void>;
}

/** Starts them on the core of the provider. */
export async function startServices(tls: boolean): Promise<Services> {
  const folder = await mkdtemp(join(tmpdir(), 'aerodrome-services-'));
  const [port = 0] = await freePorts(1);
  const authority = await createAuthority();
  const { cert, key } = await authority.issue('serverAuth');
  const [certFile, keyFile] = [join(folder, 'tls.crt'), join(folder, 'tls.key')];
  await writeFile(certFile, cert);
  await writeFile(keyFile, key, { mode: 0o600 });
  const program = startProgram({
    name: 'services',
    path: process.execPath,
    args: [
      join(import.meta.dirname, 'service.ts'),
      `--port=${port}`,
      ...(tls ? [`--cert=${certFile}`, `--key=${keyFile}`] : []),
    ],
    under: on('provider'),
    log: join(folder, 'log'),
    graceSeconds: 0,
  });
  const url = `${tls ? 'https' : 'http'}://localhost:${port}`;
  const agent = new Agent({ connections: 1, connect: { ca: authority.cert } });
  const call = async <T>(method: 'GET' | 'POST', path: string): Promise<T> => {
    const { body } = await request(`${url}${path}`, { method, dispatcher: agent });
    return (await body.json()) as T;
  };
  const answers = (): Promise<boolean> =>
    call('GET', '/ledger').then(
      () => true,
      () => false,
    );
  await Promise.race([program.failed, until(answers)]);
  return {
    url,
    ca: tls ? authority.cert : undefined,
    pid: await pidOf(program),
    ledger: () => call('GET', '/ledger'),
    marks: () => call('GET', '/marks'),
    forgetFirst: () => call('POST', '/first'),
    [Symbol.asyncDispose]: async () => {
      await agent.close();
      await program.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
