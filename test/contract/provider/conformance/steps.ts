import { setTimeout } from 'node:timers/promises';
import { ANNOTATION } from '../../../../provider/runtime/index.ts';
import { SECRETS } from '../stage.ts';
import { until } from '../until.ts';
import type { Verb } from './gateway.ts';
import { begins, has } from './matchers.ts';
import type { Application } from './place.ts';
import type { Step } from './row.ts';
import { comesTo, type Want } from './seen.ts';
import type { Text } from './subject.ts';

/** Seconds that anything may take on a machine with other things to do. */
export const SOON = 90;

export const READY: Want = { ready: begins('True Available'), synced: begins('True ReconcileSuccess') };

export const apply =
  (how: Application = {}): Step =>
  (place) =>
    place.apply(how);
/** Waits for it. */
export const comes =
  (want: Want): Step =>
  (place) =>
    comesTo(place, want, SOON);
export const ready = comes(READY);
/** Applies it, and waits until it is made and ready. */
export const applyReady = (how: Application = {}): Step[] => [
  apply(how),
  // Events come a while after what they tell of.
  comes({ ...READY, events: has('Normal CreatedExternalResource') }),
];

/** `null` takes an annotation away. */
export const annotate =
  (annotations: Readonly<Record<string, string | null>>): Step =>
  (place) =>
    place.patch({ metadata: { annotations } });
export const pause = annotate({ [ANNOTATION.paused]: 'true' });
export const unpause = annotate({ [ANNOTATION.paused]: null });
/** As if it had been created years ago, so that nothing waits for it to be seen. */
export const longAgo = annotate({
  [ANNOTATION.createPending]: '2020-01-01T00:00:00Z',
  [ANNOTATION.createSucceeded]: '2020-01-01T00:00:01Z',
});
/** As if it had been created at this moment. */
export const justNow: Step = (place) =>
  place.patch({ metadata: { annotations: { [ANNOTATION.createSucceeded]: new Date().toISOString() } } });
/** Asks for another text in the spec. */
export const change =
  (text: Text): Step =>
  (place) =>
    place.patch({ spec: place.outside.spec(place.name, text, place.url) });
export const erase: Step = (place) => place.erase();
export const eraseForeground: Step = (place) => place.erase('Foreground');
export const hold =
  (finalizer: string): Step =>
  (place) =>
    place.hold((all) => [...all, finalizer]);
export const release =
  (finalizer: string): Step =>
  (place) =>
    place.hold((all) => all.filter((one) => one !== finalizer));
export const clearStatus: Step = (place) => place.clearStatus();
export const mark: Step = (place) => place.mark();

/** Somebody writes directly to the external system. */
export const put =
  (text: Text): Step =>
  async (place) => {
    place.externalName = await place.outside.put(place.name, text);
  };
export const remove: Step = (place) => place.outside.remove(place.name);
/** Applies it with the external name of what was put there. */
export const claim =
  (how: Application = {}): Step =>
  (place) =>
    place.apply({ ...how, annotations: { [ANNOTATION.externalName]: place.externalName, ...how.annotations } });

export const refuse =
  (verb: Verb): Step =>
  async (place) =>
    place.gateway.refuse(place.name, verb);
export const linger: Step = async (place) => place.gateway.linger(place.name);
export const heal: Step = async (place) => place.gateway.heal(place.name);
/** Waits until it was observed so often since the last mark. */
export const looks =
  (count: number): Step =>
  (place) =>
    until(() => place.callsSinceMark().filter((verb) => verb === 'look').length >= count, SOON);
/** Time in which a provider that is wrong would do something. */
export const rest =
  (seconds: number): Step =>
  () =>
    setTimeout(1_000 * seconds);

/** A Secret where the connection Secret should be. */
export const occupy =
  (secret: object): Step =>
  (place) =>
    place.create(SECRETS, 'connection', secret);
/** Waits until the managed resource is gone, and takes away what it owned, as the garbage collector does. */
export const collect: Step = async (place) => {
  await comesTo(place, { gone: true }, SOON);
  await place.delete(place.subject.usage, place.uid);
};
export const clusterConfig: Step = (place) => place.prepareConfig(place.subject.clusterConfig, place.name);
/** A config with the same name in every namespace that has one. */
export const twinConfig: Step = (place) => place.prepareConfig(place.subject.config, 'twin');
export const deleteConfig: Step = (place) => place.delete(place.subject.config, place.name);
export const deleteClusterConfig: Step = (place) => place.delete(place.subject.clusterConfig, place.name);
