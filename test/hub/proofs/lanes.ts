/** Work on many things, so many at a time and each as early as possible; each has its own outcome. */
export function inLanes<T>(
  lanes: number,
  things: readonly T[],
  work: (thing: T) => Promise<void>,
): ReadonlyMap<T, Promise<void>> {
  const waiting = things.map((thing) => ({ thing, ...Promise.withResolvers<void>() }));
  const outcomes = new Map(waiting.map(({ thing, promise }) => [thing, promise]));
  // Somebody asks for each of them later.
  for (const { promise } of waiting) promise.catch(() => undefined);
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      await work(next.thing).then(next.resolve, next.reject);
    }
  };
  for (let number = 0; number < lanes; number++) void lane();
  return outcomes;
}
