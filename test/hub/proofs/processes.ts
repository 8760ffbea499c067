import { readdirSync, readFileSync } from 'node:fs';

/** Processes of the machine whose command line fits. */
export function processes(fits: (command: string) => boolean): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => fits(commandOf(pid)))
    .map(Number);
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    // It ended meanwhile.
    return '';
  }
}

/** What our images run, without what watches over it from outside. */
export const images = (): readonly number[] =>
  processes((command) => command.startsWith('/usr/bin/node ') && command.includes('/usr/lib/aerodrome/main.mjs'));

/** The reference services of the hub in `folder`. */
export const referenceServices = (folder: string): readonly number[] =>
  processes(
    (command) =>
      command.includes(' services ') && command.includes(`--data=${folder}`) && !command.startsWith('/bin/sh'),
  );

/** These processes; throws where there are none: a fault that strikes nothing proves nothing. */
export function struck(pids: readonly number[]): readonly number[] {
  if (pids.length === 0) throw new Error('there is no process to strike');
  return pids;
}

/** Kills processes as a machine that has no memory left does; throws where there are none. */
export function killAll(pids: readonly number[]): void {
  for (const pid of struck(pids)) process.kill(pid, 'SIGKILL');
}
