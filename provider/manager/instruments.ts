import {
  type Change,
  type Connect,
  type Creation,
  type Deletion,
  type ExternalClient,
  type ManagedResource,
  type Observation,
  TransientError,
} from '../runtime/index.ts';

/** What is done to an external system. */
export type Operation = 'create' | 'update' | 'delete';

/** Who stands between the runtime and an external client. */
export interface Instruments {
  /** Why nothing may be changed now, if so. */
  readonly forbidden: () => string | undefined;
  readonly onObserved: (resource: ManagedResource, observation: Observation) => void;
  /** After a change was attempted; `before` is the managed resource as it was. */
  readonly onChanged: (operation: Operation, before: ManagedResource, error: unknown) => void;
}

/**
 * A connection whose clients change nothing while that is forbidden: to a process that does not lead, or whose API
 * server is away and could not be told what was done.
 */
export const instrumented =
  (connect: Connect, instruments: Instruments): Connect =>
  async (resource, signal) => {
    const client = await connect(resource, signal);
    const changing = async <T>(operation: Operation, before: ManagedResource, change: () => Promise<T>): Promise<T> => {
      const why = instruments.forbidden();
      if (why !== undefined) throw new TransientError(`cannot ${operation} external resource: ${why}`);
      try {
        const changed = await change();
        instruments.onChanged(operation, before, undefined);
        return changed;
      } catch (error) {
        instruments.onChanged(operation, before, error);
        throw error;
      }
    };
    return {
      ...optional(client),
      observe: async (observed, limit) => {
        const observation = await client.observe(observed, limit);
        instruments.onObserved(observed, observation);
        return observation;
      },
      create: (created, limit) => changing<Creation>('create', created, () => client.create(created, limit)),
      update: (updated, present, limit) =>
        changing<Change>('update', updated, () => client.update(updated, present, limit)),
      delete: (deleted, present, limit) =>
        changing<Deletion>('delete', deleted, () => client.delete(deleted, present, limit)),
    };
  };

/** Clients may be objects with methods: what is passed on keeps its `this`. */
const optional = (client: ExternalClient): Pick<ExternalClient, 'lookup' | 'disconnect'> => ({
  ...(client.lookup === undefined ? {} : { lookup: (...args) => client.lookup?.(...args) ?? Promise.resolve([]) }),
  ...(client.disconnect === undefined ? {} : { disconnect: async () => client.disconnect?.() }),
});
