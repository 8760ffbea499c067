import { setTimeout } from 'node:timers/promises';
import { findAccess, RestClient, Transport } from '../../../../provider/kubernetes/index.ts';
import { startControlPlane } from '../../harness/control-plane.ts';
import { installSchemas } from '../../harness/install-schemas.ts';
import { Gateway, type Verb } from './gateway.ts';
import { type Ground, Place } from './place.ts';
import type { Row } from './row.ts';
import { rows } from './rows/all.ts';
import { comesTo, type Want } from './seen.ts';
import { SOON } from './steps.ts';
import type { Subject } from './subject.ts';

/** What became of a row: nothing where it passed. */
export type Verdicts = ReadonlyMap<string, Error | undefined>;

/** Seconds after which a row that is known to fail has failed. */
const KNOWN = 15;
/** Milliseconds between two polls of a provider, and a bit. */
const POLL = 2_500;

/** Rows that say something about `subject`. */
export const rowsOf = (subject: Subject): readonly Row[] =>
  rows.filter(({ name }) => subject.cannot[name] === undefined && subject.only?.includes(name) !== false);

/** Names in the lists of `subject` that no row has. */
export function strayNames({ only = [], cannot, differs }: Subject): readonly string[] {
  const known = new Set(rows.map(({ name }) => name));
  return [...only, ...Object.keys(cannot), ...Object.keys(differs)].filter((name) => !known.has(name));
}

/**
 * Plays every row against a provider: all at once on one API server, each in a namespace of its own; then those that
 * go on after a restart.
 */
export async function judge(subject: Subject): Promise<Verdicts> {
  const plane = await startControlPlane();
  const ends: (() => Promise<unknown>)[] = [() => plane.stop()];
  try {
    await installSchemas(plane, await subject.schemas());
    const rate = { perSecond: 5_000, burst: 10_000 };
    const transport = new Transport(await findAccess({ kubeconfig: plane.kubeconfig, env: {} }), { rate });
    ends.push(() => transport.close());
    const outside = await subject.open(plane);
    ends.push(() => outside.close());
    const places = new Map<string, Place>();
    const witness = async (place: string, verb: Verb) => places.get(place)?.witness(verb);
    const gateway = await Gateway.open({ ...outside, witness });
    ends.push(() => gateway.close());
    const ground: Ground = { subject, outside, gateway, client: new RestClient(transport), api: plane.client };
    const played = rowsOf(subject).map((row): Played => {
      const place = new Place(slug(row.name), ground);
      places.set(place.name, place);
      return { row, place, seconds: subject.differs[row.name] === undefined ? SOON : KNOWN, error: undefined };
    });
    await Promise.all(played.map(({ place }) => place.prepare()));

    let program = await outside.start();
    ends.push(() => program.stop());
    // A provider that ends by itself is no verdict about rows.
    const whileItRuns = (work: Promise<void>): Promise<void> => Promise.race([work, program.failed]);
    await whileItRuns(
      each(played, async ({ row, place, seconds }) => {
        for (const step of row.steps) await step(place);
        await staysAt(place, row.want, seconds);
      }),
    );

    const going = played.filter(({ row, error }) => row.restart !== undefined && error === undefined);
    await program.stop();
    await each(going, async ({ row, place }) => {
      for (const step of row.restart?.meanwhile ?? []) await step(place);
    });
    program = await outside.start();
    await whileItRuns(each(going, ({ row, place, seconds }) => staysAt(place, row.restart?.want ?? {}, seconds)));
    return new Map(played.map(({ row, error }) => [row.name, error]));
  } finally {
    for (const end of ends.toReversed()) await end();
  }
}

interface Played {
  readonly row: Row;
  readonly place: Place;
  /** How long it is waited for what is wanted. */
  readonly seconds: number;
  error: Error | undefined;
}

async function each(played: readonly Played[], work: (one: Played) => Promise<void>): Promise<void> {
  await Promise.all(
    played.map(async (one) => {
      one.error = await work(one).then(
        () => undefined,
        (error: Error) => error,
      );
    }),
  );
}

/** What comes to be seen must be seen a poll later, too. */
async function staysAt(place: Place, want: Want, seconds: number): Promise<void> {
  await comesTo(place, want, seconds);
  await setTimeout(POLL);
  await comesTo(place, want, seconds);
}

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
