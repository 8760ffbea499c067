/** Told what happens, for metrics. Durations are milliseconds. */
export interface QueueObserver<T> {
  readonly onAdded: (item: T) => void;
  readonly onStarted: (item: T, waited: number) => void;
  readonly onFinished: (item: T, took: number) => void;
  readonly onRetried: (item: T) => void;
}

/** An item under work and since when, by the clock's elapsed time. */
export interface Running<T> {
  readonly item: T;
  readonly since: number;
}

/** Tells nobody. */
export const unobserved: QueueObserver<unknown> = {
  onAdded: () => undefined,
  onStarted: () => undefined,
  onFinished: () => undefined,
  onRetried: () => undefined,
};
