import { median } from './ratio.ts';
import { forComparison, type Row } from './row.ts';
import { asShipped, type ServerScript, sdk, withServers } from './servers.ts';

/** Starts of each server. */
const starts = 5;

/** What our server as it ships, and the SDK's, take before anybody calls: memory, and time to the first connection. */
export async function footprintRows(): Promise<readonly Row[]> {
  const ours = makeSamples('our server', asShipped);
  const theirs = makeSamples("the SDK's server", sdk);
  for (let start = 0; start < starts; start++) {
    for (const samples of [ours, theirs]) await take(samples);
  }
  return [ours, theirs].flatMap(({ name, memory, started }) => [
    forComparison(`memory before the first call, ${name}`, median(memory), 'MB'),
    forComparison(`start-up until it accepts connections, ${name}`, median(started), 'ms'),
  ]);
}

interface Samples {
  readonly name: string;
  readonly server: ServerScript;
  readonly memory: number[];
  readonly started: number[];
}

function makeSamples(name: string, server: ServerScript): Samples {
  return { name, server, memory: [], started: [] };
}

function take({ server, memory, started }: Samples): Promise<void> {
  return withServers({ server }, async (servers) => {
    memory.push((await servers.server.usage()).memory / 1e6);
    started.push(servers.server.started);
  });
}
