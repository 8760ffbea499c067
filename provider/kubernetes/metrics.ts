import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { QueueObserver, Running } from './queue-observer.ts';
import type { Trouble } from './reflector.ts';

const DURATIONS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120];

/** How one reconciliation ended, in the words of controller-runtime. */
export type ReconcileResult = 'success' | 'error' | 'requeue' | 'requeue_after';

/** What every Kubernetes controller tells Prometheus, by the names that dashboards know. */
export class ClientMetrics {
  readonly #requests: Counter<'code' | 'method'>;
  readonly #troubles: Counter<'kind' | 'resource'>;
  readonly #leader: Gauge<'name'>;
  readonly #handlerErrors: Counter;
  readonly #eventsLost: Counter;
  readonly #depth: Gauge<'name'>;
  readonly #adds: Counter<'name'>;
  readonly #retries: Counter<'name'>;
  readonly #waited: Histogram<'name'>;
  readonly #worked: Histogram<'name'>;
  readonly #reconciles: Counter<'controller' | 'result'>;
  readonly #reconcileErrors: Counter<'controller'>;
  readonly #reconcileSeconds: Histogram<'controller'>;
  readonly #registry: Registry;

  constructor(registry: Registry) {
    this.#registry = registry;
    const registers = [registry];
    const counter = <L extends string>(name: string, help: string, labelNames: readonly L[] = []) =>
      new Counter<L>({ name, help, labelNames: [...labelNames], registers });
    const histogram = <L extends string>(name: string, help: string, labelNames: readonly L[]) =>
      new Histogram<L>({ name, help, labelNames: [...labelNames], buckets: DURATIONS, registers });
    this.#requests = counter('rest_client_requests_total', 'Answers of the API server; code 0 is none.', [
      'code',
      'method',
    ]);
    this.#troubles = counter('aerodrome_watch_restarts_total', 'Watches and lists that had to be begun again.', [
      'kind',
      'resource',
    ]);
    this.#leader = new Gauge({
      name: 'leader_election_master_status',
      help: 'Does this process lead?',
      labelNames: ['name'],
      registers,
    });
    this.#handlerErrors = counter('aerodrome_cache_handler_errors_total', 'Changes that a handler failed on.');
    this.#eventsLost = counter('aerodrome_events_lost_total', 'Events that never reached the API server.');
    this.#depth = new Gauge({
      name: 'workqueue_depth',
      help: 'Items ready to be worked on.',
      labelNames: ['name'],
      registers,
    });
    this.#adds = counter('workqueue_adds_total', 'Items that became ready.', ['name']);
    this.#retries = counter('workqueue_retries_total', 'Items that failed and come again.', ['name']);
    this.#waited = histogram('workqueue_queue_duration_seconds', 'From ready to begun.', ['name']);
    this.#worked = histogram('workqueue_work_duration_seconds', 'From begun to done.', ['name']);
    this.#reconciles = counter('controller_runtime_reconcile_total', 'Reconciliations by how they ended.', [
      'controller',
      'result',
    ]);
    this.#reconcileErrors = counter('controller_runtime_reconcile_errors_total', 'Reconciliations that failed.', [
      'controller',
    ]);
    this.#reconcileSeconds = histogram('controller_runtime_reconcile_time_seconds', 'Time of a reconciliation.', [
      'controller',
    ]);
  }

  readonly onAnswer = (method: string, status: number): void => this.#requests.inc({ method, code: String(status) });

  readonly onTrouble = ({ kind, resource }: Trouble): void => this.#troubles.inc({ kind, resource: resource.plural });

  readonly onHandlerError = (): void => this.#handlerErrors.inc();

  readonly onEventLost = (): void => this.#eventsLost.inc();

  leads(name: string, leads: boolean): void {
    this.#leader.set({ name }, Number(leads));
  }

  reconciled(controller: string, result: ReconcileResult, seconds: number): void {
    this.#reconciles.inc({ controller, result });
    this.#reconcileSeconds.observe({ controller }, seconds);
    if (result === 'error') this.#reconcileErrors.inc({ controller });
  }

  /** What a queue is to tell; `nameOf` groups its items. */
  queueObserver<T>(nameOf: (item: T) => string): QueueObserver<T> {
    return {
      onAdded: (item) => {
        this.#adds.inc({ name: nameOf(item) });
        this.#depth.inc({ name: nameOf(item) });
      },
      onStarted: (item, waited) => {
        this.#depth.dec({ name: nameOf(item) });
        this.#waited.observe({ name: nameOf(item) }, waited / 1000);
      },
      onFinished: (item, took) => this.#worked.observe({ name: nameOf(item) }, took / 1000),
      onRetried: (item) => this.#retries.inc({ name: nameOf(item) }),
    };
  }

  /** Gauges of what is under work, read when Prometheus asks. */
  watchRunning(running: () => readonly (Running<unknown> & { readonly name: string })[], elapsed: () => number): void {
    const gauge = (name: string, help: string, of: (seconds: readonly number[]) => number) =>
      new Gauge({
        name,
        help,
        labelNames: ['name'],
        registers: [this.#registry],
        collect() {
          this.reset();
          const byName = Map.groupBy(running(), (one) => one.name);
          for (const [label, ones] of byName) {
            this.set({ name: label }, of(ones.map(({ since }) => (elapsed() - since) / 1000)));
          }
        },
      });
    gauge('workqueue_unfinished_work_seconds', 'Time of everything under work.', (seconds) =>
      seconds.reduce((sum, one) => sum + one, 0),
    );
    gauge('workqueue_longest_running_processor_seconds', 'Time of the oldest under work.', (seconds) =>
      Math.max(0, ...seconds),
    );
    gauge('controller_runtime_active_workers', 'Workers that are busy.', (seconds) => seconds.length);
  }
}
