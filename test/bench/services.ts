import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Pool } from 'undici';
import type { Usage } from './children/usage.ts';
import { atLeast, forComparison, type Row } from './row.ts';

/** Calls under way at once. */
const callers = 16;
/** Record sets of the zone. */
const records = 2_000;

/** How many calls the reference services answer for a second of one core: enough for them never to be what is measured. */
export async function servicesRows(): Promise<readonly Row[]> {
  const child = fork(fileURLToPath(new URL('children/services.ts', import.meta.url)), { execArgv: ['--no-warnings'] });
  const [url] = (await once(child, 'message')) as [string];
  const pool = new Pool(url, { connections: callers });
  try {
    const call = async (method: 'GET' | 'PUT' | 'POST', path: string, body?: object): Promise<void> => {
      const { statusCode, body: answer } = await pool.request({
        method,
        path: `/dns/v1${path}`,
        ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      });
      await answer.dump();
      if (statusCode >= 400) throw new Error(`cannot benchmark services: ${method} ${path} says ${statusCode}`);
    };
    const rate = async (count: number, work: (index: number) => Promise<void>): Promise<number> => {
      const before = await usageOf(child);
      let next = 0;
      const caller = async (): Promise<void> => {
        while (next < count) await work(next++);
      };
      await Promise.all(Array.from({ length: callers }, caller));
      return count / ((await usageOf(child)) - before);
    };
    const record = (index: number): string => `/zones/example.com/records/r${index % records}/A`;
    const write = (index: number): Promise<void> => call('PUT', record(index), { values: [`192.0.2.${index % 250}`] });

    await call('POST', '/zones', { name: 'example.com' });
    await rate(records, write);
    await rate(2 * records, (index) => call('GET', record(index)));
    const unit = 'calls a second of CPU';
    return [
      atLeast('services: read a record set', await rate(10_000, (index) => call('GET', record(index))), unit, 4_000),
      atLeast('services: replace a record set', await rate(5_000, write), unit, 1_500),
      forComparison(
        'services: list 500 of 2000 record sets',
        await rate(300, () => call('GET', '/zones/example.com/records?limit=500')),
        unit,
      ),
    ];
  } finally {
    await pool.close();
    child.kill();
  }
}

/** Seconds of CPU that a child has used. */
async function usageOf(child: ReturnType<typeof fork>): Promise<number> {
  child.send('usage');
  const [usage] = (await once(child, 'message')) as [Usage];
  return usage.cpu / 1e6;
}
