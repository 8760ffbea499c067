import { findOrphans } from '../../provider/orphans.ts';
import { InputError, reasonOf } from '../failure.ts';
import { columns } from '../output/table.ts';
import type { Output } from '../process.ts';

/** The command line of `provider orphans`. */
export interface OrphansFlags {
  readonly kubeconfig?: string;
}

/** Names what managed resources left behind in the services. Changes nothing, anywhere. */
export async function orphans({ kubeconfig }: OrphansFlags, output: Output): Promise<void> {
  const { warn, write, paint } = output;
  const tell = (fields: object, message: string): void => warn(`aerodrome: ${message} ${JSON.stringify(fields)}\n`);
  const quiet = (): void => undefined;
  const found = await findOrphans({
    ...(kubeconfig !== undefined && { kubeconfig }),
    env: process.env,
    log: { debug: quiet, info: quiet, warn: tell, error: tell },
    signal: AbortSignal.timeout(600_000),
  }).catch((error: unknown) => {
    throw new InputError([`aerodrome: ${reasonOf(error)}`]);
  });
  if (found.orphans.length > 0) {
    const rows = found.orphans.map(({ kind, externalName, owner, config }) => [kind, externalName, owner, config]);
    const head = ['KIND', 'EXTERNAL-NAME', 'WAS-OF', 'CONFIG'];
    write(`${columns([head, ...rows]).join('\n')}\n\n`);
  }
  const count = found.orphans.length === 1 ? 'One external resource' : `${found.orphans.length} external resources`;
  write(`${count} without a managed resource in this cluster; nothing was changed.\n`);
  if (found.orphans.length > 0) {
    write(
      paint.dim(
        'To manage one again, apply a managed resource with the annotation crossplane.io/external-name; else remove it by\n' +
          "its service's own API. What another cluster manages with the same account is listed here too.\n",
      ),
    );
  }
  for (const reason of found.unread) warn(`aerodrome: ${reason}\n`);
  if (found.unread.length > 0) throw new InputError(['aerodrome: not everything could be looked at']);
}
