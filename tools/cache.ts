import { join } from 'node:path';

/** What of a machine decides where its user's caches are. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The folder for everything built once a user: `$XDG_CACHE_HOME/aerodrome`, else the platform's custom. */
export function cacheFolder(machine: Machine): string {
  const given = machine.environment.XDG_CACHE_HOME;
  if (given) return join(given, 'aerodrome');
  if (machine.platform === 'darwin') return join(machine.home, 'Library', 'Caches', 'aerodrome');
  return join(machine.home, '.cache', 'aerodrome');
}

/** Files that may be the program, in the order they are tried: `$AERODROME_TOOLS`, then each folder of `$PATH`. */
export function candidates(machine: Machine, name: string): readonly Candidate[] {
  const tools = machine.environment.AERODROME_TOOLS;
  const path = (machine.environment.PATH ?? '').split(':').filter((folder) => folder !== '');
  return [
    ...(tools ? [{ origin: 'tools' as const, file: join(tools, name) }] : []),
    ...path.map((folder) => ({ origin: 'path' as const, file: join(folder, name) })),
  ];
}

/** A file that may be the program, and why it is looked at. */
export interface Candidate {
  readonly origin: 'tools' | 'path';
  readonly file: string;
}
