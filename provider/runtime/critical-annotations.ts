import { sleep } from './clock.ts';
import type { ManagedResource } from './managed-resource.ts';
import { refOf, withAnnotations } from './object.ts';
import type { World } from './world.ts';

const FIRST_PAUSE = 10;
const LONGEST_PAUSE = 2_000;

/** What became of annotations that must not be lost. */
export type Recorded =
  | { readonly kind: 'recorded'; readonly resource: ManagedResource }
  /** The managed resource itself is gone, or is another one of the same name. */
  | { readonly kind: 'notFound' }
  /** Neither written nor refused before the deadline. */
  | { readonly kind: 'failed'; readonly error: unknown };

/**
 * Writes annotations that hold what nobody else knows, such as the name of what was just created. Tries until `signal`
 * aborts; on a conflict it reads the object anew and keeps everything that others wrote.
 */
export async function recordAnnotations(
  resource: ManagedResource,
  annotations: Readonly<Record<string, string>>,
  { store, clock }: Pick<World, 'store' | 'clock'>,
  signal: AbortSignal,
): Promise<Recorded> {
  let current = resource;
  let error: unknown = new Error('conflict');
  for (let pause = FIRST_PAUSE; ; pause = Math.min(LONGEST_PAUSE, pause * 2)) {
    try {
      const written = await store.update(withAnnotations(current, annotations), signal);
      if (written.kind === 'written') return { kind: 'recorded', resource: written.object };
      if (written.kind === 'notFound') return { kind: 'notFound' };
      if (written.kind === 'invalid') return { kind: 'failed', error: new Error(written.message) };
      const latest = await store.read<ManagedResource>(refOf(resource), signal);
      if (latest === undefined || latest.metadata.uid !== resource.metadata.uid) return { kind: 'notFound' };
      current = latest;
    } catch (thrown) {
      error = thrown;
    }
    try {
      await sleep(clock, pause, signal);
    } catch {
      return { kind: 'failed', error };
    }
  }
}
