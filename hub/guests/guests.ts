import { deletePrefix, ETCD } from '../etcd.ts';
import type { HubFolder } from '../folder.ts';
import { isListening } from '../ports.ts';
import type { Guest, Guests } from './guest.ts';
import { etcdPrefixOf, type GuestServer, startGuestServer } from './guest-server.ts';
import { Insider } from './inside/insider.ts';
import { giveUp, makePlace, type Place, placesIn } from './places.ts';

export interface GuestOptions {
  readonly folder: HubFolder;
  /** Address of the machine in the hub's network. */
  readonly address: string;
  /** URL of the etcd that all of them share. Default: the hub's. */
  readonly etcd?: string;
  /** How many there may be. Default 3. */
  readonly limit?: number;
  /** Told what went wrong and goes on, and which cluster found no room. */
  readonly onTrouble: (message: string) => void;
}

const LIMIT = 3;

interface Running extends Guest {
  readonly stop: () => Promise<void>;
}

/** A guest that runs, or will. */
interface Begun {
  readonly guest: Promise<Running>;
  /** Ends it, or its start. */
  readonly end: () => Promise<void>;
}

/** Guests beside a hub; none is started before it is asked for. */
export function startGuests(options: GuestOptions): Guests {
  const root = options.folder.guests;
  const limit = options.limit ?? LIMIT;
  const guests = new Map<string, Begun>();
  const refused = new Set<string>();
  // Places are given and taken one after the other.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const result = turn.then(act);
    turn = result.catch(() => undefined);
    return result;
  };

  const placeOf = async (key: string): Promise<Place | undefined> => {
    const places = await placesIn(root);
    const own = places.find((place) => place.key === key);
    if (own !== undefined) return own;
    if (places.length < limit) return makePlace(root, key, options.address, places);
    if (!refused.has(key)) options.onTrouble(`${key} has to wait: there are ${limit} guests, and no room for more`);
    refused.add(key);
    return undefined;
  };

  const find = async (key: string): Promise<Begun | undefined> => {
    const there = guests.get(key);
    if (there !== undefined) return there;
    const place = await placeOf(key);
    if (place === undefined) return undefined;
    refused.delete(key);
    const begun = begin(place, options);
    guests.set(key, begun);
    begun.guest.catch(() => guests.delete(key));
    return begun;
  };

  return {
    keys: async () => (await placesIn(root)).map(({ key }) => key),
    ensure: async (key) => (await inTurn(() => find(key)))?.guest,
    remove: (key) =>
      inTurn(async () => {
        await guests.get(key)?.end();
        guests.delete(key);
        refused.delete(key);
        const place = (await placesIn(root)).find((one) => one.key === key);
        if (place === undefined) return;
        await deletePrefix(options.etcd ?? ETCD, `${etcdPrefixOf(key)}/`);
        await giveUp(place);
      }),
    stop: () =>
      inTurn(async () => {
        await Promise.all([...guests.values()].map((begun) => begun.end()));
        guests.clear();
      }),
  };
}

function begin(place: Place, options: GuestOptions): Begun {
  const abort = new AbortController();
  const guest = start(place, options, abort.signal);
  const end = async (): Promise<void> => {
    abort.abort();
    const running = await guest.catch(() => undefined);
    await running?.stop();
  };
  return { guest, end };
}

async function start(place: Place, options: GuestOptions, signal: AbortSignal): Promise<Running> {
  const { folder, address, etcd = ETCD, onTrouble } = options;
  const server: GuestServer = await startGuestServer(place, { address, etcd, logs: folder.logs, onTrouble, signal });
  const insider = new Insider(server.client);
  const stop = async (): Promise<void> => {
    insider.stop();
    await server.stop();
  };
  const { url, ca, kubeconfig, client } = server;
  const runs = (): Promise<boolean> => isListening(place.port, address);
  return { url, ca, kubeconfig, client, runs, play: (facts) => insider.play(facts), stop };
}
