import { readdir } from 'node:fs/promises';
import type { Around } from './around.ts';
import { changes, type Everything, everything } from './everything.ts';
import { servicesContent } from './services-content.ts';
import type { Stage } from './stage.ts';
import { until } from './until.ts';

/** All that claims may leave behind: on the hub, in the services, and API servers of clusters. */
export interface Stock {
  readonly hub: Everything;
  readonly services: ReadonlySet<string>;
  readonly guests: readonly string[];
}

/** What is there now. */
export async function stockOf(stage: Stage, around: Around): Promise<Stock> {
  const [hub, services, guests] = await Promise.all([
    everything(stage),
    servicesContent(around),
    readdir(stage.folder.guests).catch(() => []),
  ]);
  return { hub, services, guests };
}

/** Resolves once nothing is there that was not `before`: garbage is collected a while after its owner has gone. */
export async function untilNothingMore(stage: Stage, around: Around, before: Stock, seconds: number): Promise<void> {
  let more: readonly string[] = [];
  await until(
    'nothing left',
    seconds,
    async () => {
      const now = await stockOf(stage, around);
      more = [
        ...changes(before.hub, now.hub).filter((line) => line.startsWith('created ')),
        ...[...now.services].filter((line) => !before.services.has(line)),
        ...now.guests.filter((name) => !before.guests.includes(name)).map((name) => `guest ${name}`),
      ];
      return more.length === 0;
    },
    () => more.join(', '),
  );
}
