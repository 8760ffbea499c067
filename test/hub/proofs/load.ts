import { auditMark, writesSince } from './audit.ts';
import type { Figure } from './figures.ts';
import { conditionOf, list, type Stage } from './stage.ts';
import { compositesOf } from './steady.ts';
import { until } from './until.ts';
import { programs, usageOf } from './usage.ts';

const PREFIX = 'load-';

/** Claims so many tenants at once, and tells what it took until all were Ready. */
export async function load(stage: Stage, count: number, seconds: number): Promise<readonly Figure[]> {
  const mark = await auditMark(stage);
  const before = usages();
  const started = performance.now();
  await Promise.all(Array.from({ length: count }, (_, index) => claimTenant(stage, index)));
  const readyAt: number[] = [];
  await until(
    `${count} tenants Ready`,
    seconds,
    async () => {
      const ready = (await tenants(stage)).filter((one) => conditionOf(one, 'Ready')?.status === 'True').length;
      while (readyAt.length < ready) readyAt.push((performance.now() - started) / 1000);
      return ready >= count;
    },
    () => `${readyAt.length} are Ready`,
  );
  const of = `${count} tenants at once`;
  const writes = (await writesSince(stage, mark)).length;
  return [
    { of, what: 'half of them Ready', value: readyAt[Math.floor(count / 2)] ?? 0, unit: 's' },
    { of, what: 'all of them Ready', value: readyAt[count - 1] ?? 0, unit: 's' },
    { of, what: 'composites', value: (await compositesOf(stage)).length, unit: '' },
    { of, what: 'writes to the API server', value: writes, unit: '' },
    ...Object.entries(usages()).flatMap(([name, { cpuSeconds, megabytes }]) => [
      { of, what: `CPU of ${name}`, value: cpuSeconds - (before[name]?.cpuSeconds ?? 0), unit: 's' },
      { of, what: `memory of ${name}`, value: megabytes, unit: 'MB' },
    ]),
  ];
}

/** Takes them away again. */
export async function unload(stage: Stage, seconds: number): Promise<void> {
  const names = (await tenants(stage)).map(({ metadata }) => metadata.name);
  await stage.kubectl('delete', 'tenants.aerodrome.dev', '--wait=false', ...names);
  await until('tenants gone', seconds, async () => (await tenants(stage)).length === 0);
}

const usages = () => Object.fromEntries(Object.entries(programs).map(([name, fits]) => [name, usageOf(fits)]));

const tenants = async (stage: Stage) =>
  (await list(stage, 'aerodrome.dev/v1alpha1', 'Tenant')).filter(({ metadata }) => metadata.name.startsWith(PREFIX));

async function claimTenant(stage: Stage, index: number): Promise<void> {
  const name = `${PREFIX}${index}`;
  const tenant = { apiVersion: 'aerodrome.dev/v1alpha1', kind: 'Tenant', metadata: { name }, spec: {} };
  const [resource] = (await stage.client.served(tenant.apiVersion, AbortSignal.timeout(30_000))).filter(
    ({ kind }) => kind === 'Tenant',
  );
  if (resource === undefined) throw new Error('tenants are not served');
  const written = await stage.client.create(resource, tenant, AbortSignal.timeout(30_000));
  if (written.kind !== 'written') throw new Error(`cannot claim ${name}: ${written.kind}`);
}
