import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** Processes of the machine whose command line fits. */
export function processes(fits: (command: string) => boolean): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => fits(wordsOf(pid, 'cmdline')))
    .map(Number);
}

/** Of these words each ends with a blank; none where it ended meanwhile. */
function wordsOf(pid: string | number, file: 'cmdline' | 'environ'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

/** What our images run, without what watches over it from outside. */
export const images = (): readonly number[] => processes(isOurs);

const isOurs = (command: string): boolean =>
  command.startsWith('/usr/bin/node ') && command.includes('/usr/lib/aerodrome/main.mjs');

/** What of our images runs in pods whose name begins so. */
const imagesIn = (pod: string): readonly number[] =>
  images().filter((pid) => ` ${wordsOf(pid, 'environ')}`.includes(` HOSTNAME=${pod}`));

/** The processes of the programs of a hub. */
export const running = {
  function: () => imagesIn('aerodrome-function-'),
  provider: () => imagesIn('aerodrome-provider-'),
  core: () => processes((command) => command.startsWith('/usr/local/bin/crossplane core start')),
  providersOfCrossplane: () => processes((command) => command.startsWith('/usr/local/bin/provider')),
  apiServer: () => unguarded((command) => isApiServer(command) && command.includes('--secure-port=6443 ')),
  guests: () => unguarded((command) => isApiServer(command) && !command.includes('--secure-port=6443 ')),
  etcd: () => unguarded((command) => command.includes('/etcd --data-dir=')),
  powerDns: () => unguarded((command) => command.includes('/pdns_server ')),
} as const;

const isApiServer = (command: string): boolean => command.includes('/kube-apiserver ');

/** Without the shell that ends a program with the hub, whose words are the program's too. */
const unguarded = (fits: (command: string) => boolean): readonly number[] =>
  processes((command) => fits(command) && !command.startsWith('/bin/sh'));

/** The reference services of the hub in `folder`. */
export const referenceServices = (folder: string): readonly number[] =>
  unguarded((command) => command.includes(' services ') && command.includes(`--data=${folder}`));

/** These processes; throws where there are none: a fault that strikes nothing proves nothing. */
export function struck(pids: readonly number[]): readonly number[] {
  if (pids.length === 0) throw new Error('there is no process to strike');
  return pids;
}

/** Kills processes as a machine that has no memory left does; throws where there are none. */
export function killAll(pids: readonly number[]): void {
  for (const pid of struck(pids)) process.kill(pid, 'SIGKILL');
}

const AGAIN = 250;

/** Kills processes, and whatever is started in their place, until what it returns is called. Throws where there are none. */
export function keepDown(find: () => readonly number[]): () => Promise<void> {
  killAll(find());
  const over = new AbortController();
  const killing = (async () => {
    while (!over.signal.aborted) {
      for (const pid of find()) tryToKill(pid);
      await setTimeout(AGAIN, undefined, { signal: over.signal }).catch(() => undefined);
    }
  })();
  return async () => {
    over.abort();
    await killing;
  };
}

function tryToKill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended meanwhile.
  }
}
