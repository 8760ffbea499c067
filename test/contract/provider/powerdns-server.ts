import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePorts, startProgram } from '../../../hub/program.ts';
import { powerDnsProgram } from '../../../hub/services/index.ts';
import { debianPrograms, powerDnsPackages } from '../../../tools/debian.ts';
import { until } from './until.ts';

/** A PowerDNS server of its own, with an empty database. */
export interface PowerDns {
  /** Of its HTTP API. */
  readonly url: string;
  readonly apiKey: string;
  /** What it answers to a question, one record a line, sorted. */
  readonly dig: (name: string, type: string) => Promise<readonly string[]>;
  /** Its HTTP API, by hand: somebody else changes something. */
  readonly call: (method: string, path: string, body?: unknown) => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

/** Starts a server on free ports of the loopback address. */
export async function startPowerDns(): Promise<PowerDns> {
  const { root, libraries } = await debianPrograms(powerDnsPackages);
  const folder = await mkdtemp(join(tmpdir(), 'aerodrome-powerdns-'));
  const [port = 0, apiPort = 0] = await freePorts(2);
  const apiKey = 'canary-9d41';
  const server = startProgram(await powerDnsProgram({ folder, address: '127.0.0.1', port, apiPort, apiKey }));
  const stop = async (): Promise<void> => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${apiPort}`;
  const call: PowerDns['call'] = async (method, path, body) => {
    const response = await fetch(`${url}/api/v1/servers/localhost${path}`, {
      method,
      headers: { 'x-api-key': apiKey, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.status === 204 ? undefined : response.json();
  };
  const dig: PowerDns['dig'] = async (name, type) => {
    const asked = ['-p', String(port), '@127.0.0.1', '+short', '+tries=1', '+time=5', name, type];
    const { stdout } = await promisify(execFile)(join(root, 'usr', 'bin', 'dig'), asked, {
      env: { ...process.env, LD_LIBRARY_PATH: libraries },
    });
    return stdout
      .split('\n')
      .filter((line) => line !== '')
      .toSorted();
  };
  try {
    const answers = (): Promise<boolean> =>
      call('GET', '/zones').then(
        () => true,
        () => false,
      );
    await Promise.race([server.failed, until(answers)]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, apiKey, dig, call, stop };
}
