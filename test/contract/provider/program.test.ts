import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freePorts } from '../../../hub/program.ts';
import { externalNameOf, type ManagedResource } from '../../../provider/runtime/index.ts';
import { CANARIES, Program } from './program.ts';
import { forever } from './stage.ts';
import { until } from './until.ts';
import { type Part, scene } from './user.ts';

/**
 * The provider as it ships, a process with all of its kinds, between a real API server with its CRDs and the reference
 * services: the steps that uptest takes with every provider (apply, update, import after a restart, delete).
 */
const patience = 900_000;

let program: Program;
let metrics: number;
/** What a whole life until now counted. */
let measured = '';
beforeAll(async () => {
  program = await Program.open();
  [metrics = 0] = await freePorts(1);
  program.start('--poll=3s', `--metrics-address=127.0.0.1:${metrics}`);
}, patience);
afterAll(() => program?.close(), patience);

test(
  'apply: every kind becomes Ready, once, though a second process does the same at the same time',
  async () => {
    const second = program.start('--poll=3s');
    await program.apply();
    await program.allWell();
    const { ledger } = program.services;
    expect(ledger.duplicates()).toEqual([]);
    const made = ledger.read({ method: 'POST', status: 201 }).map(({ operation, owner }) => `${operation} ${owner}`);
    expect(made.length).toBeGreaterThan(5);
    expect(made.length).toBe(new Set(made).size);
    second.kill('SIGTERM');
    expect(await once(second, 'exit')).toEqual([0, null]);
  },
  patience,
);

test(
  'update: a change reaches the service',
  async () => {
    const record = scene.find(([, kind]) => kind === 'RecordSet') as Part;
    await program.edit(record, (now) => ({
      ...now,
      spec: { ...now.spec, forProvider: { ...now.spec.forProvider, ttl: 60 } },
    }));
    await until(async () => (await program.read(record))?.status?.atProvider?.['ttl'] === 60);
    await program.allWell();
  },
  patience,
);

test(
  'import: after a restart without status everything is found again, and nothing is made twice',
  async () => {
    const before = await program.externalNames();
    measured = await (await fetch(`http://127.0.0.1:${metrics}/metrics`)).text();
    expect(await program.stop()).toEqual([0]);
    for (const part of scene) {
      const now = await program.read(part);
      if (now === undefined) continue;
      const { status: _status, ...rest } = now;
      await program.client.updateStatus(program.resourceOf(part), { ...rest, status: {} } as ManagedResource, forever);
    }
    program.start('--poll=3s');
    await program.allWell();
    expect(await program.externalNames()).toEqual(before);
    expect(program.services.ledger.duplicates()).toEqual([]);
  },
  patience,
);

test(
  'no secret is in anything that may be read: resources, events, logs and metrics',
  async () => {
    const told = `${await program.told()}${measured}`;
    expect(measured).toContain('crossplane_managed_resource_ready');
    expect(told).toContain('provider-aerodrome starts');
    expect(told).toContain('CreatedExternalResource');
    for (const canary of CANARIES) expect(told).not.toContain(canary);
  },
  patience,
);

test(
  'orphan: what is left behind is found, and what is managed is not',
  async () => {
    const target = scene.find(([, kind]) => kind === 'Target') as Part;
    const left = externalNameOf((await program.read(target)) as ManagedResource);
    await program.edit(target, (now) => ({
      ...now,
      spec: { ...now.spec, managementPolicies: ['Observe', 'Create', 'Update'] },
    }));
    expect(await program.orphans()).toEqual({ orphans: [], unread: [] });
    await program.delete(target);
    await program.gone([], [target]);
    const orphan = {
      kind: 'Target',
      externalName: left,
      owner: 'blue/target',
      config: 'ClusterProviderConfig default',
    };
    expect(await program.orphans()).toEqual({ orphans: [orphan], unread: [] });
    const command = ['cli/aerodrome.js', 'provider', 'orphans', `--kubeconfig=${program.hub.kubeconfig}`];
    const { stdout } = await promisify(execFile)(process.execPath, command);
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      `KIND    ${'EXTERNAL-NAME'.padEnd(left?.length ?? 0)}  WAS-OF       CONFIG`,
      `Target  ${left}  blue/target  ClusterProviderConfig default`,
      '',
      'One external resource without a managed resource in this cluster; nothing was changed.',
    ]);
    expect(program.services.ledger.read({ method: 'DELETE' })).toEqual([]);
  },
  patience,
);

test(
  'delete: a customer stays while there is something it pays for, and says so; nothing else is left, and then nothing',
  async () => {
    for (const part of scene.toReversed()) await program.delete(part);
    await program.gone(['customer']);
    const customer = scene.find(([, kind]) => kind === 'Customer') as Part;
    const { conditions } = (await program.read(customer))?.status ?? {};
    expect(conditions?.find(({ type }) => type === 'Synced')?.message).toMatch(
      /is in use: subscriptions that have not/,
    );
    program.services.advance(32 * 86_400_000);
    await program.request(customer);
    await program.gone();
    expect(await program.stop()).toEqual([0]);
  },
  patience,
);
