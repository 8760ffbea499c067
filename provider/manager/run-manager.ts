import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { collectDefaultMetrics, Registry } from 'prom-client';
import {
  type Access,
  ClientMetrics,
  type Clock,
  EventRecorder,
  findAccess,
  Gate,
  LeaderElection,
  type Resource,
  RestClient,
  systemClock,
  Transport,
  wait,
} from '../kubernetes/index.ts';
import {
  type Connect,
  configKeyOf,
  defaultSettings,
  type ManagedKind,
  type ManagedResource,
  type ProviderConfig,
  type ResourceStore,
  type Settings,
} from '../runtime/index.ts';
import { Caches } from './caches.ts';
import { type ChangeLog, openChangeLog } from './change-log.ts';
import { ConfigController, configKinds } from './config-controller.ts';
import { instrumented } from './instruments.ts';
import type { Log } from './log.ts';
import { ManagedController } from './managed-controller.ts';
import { ManagedMetrics } from './metrics.ts';
import type { ManagerOptions } from './options.ts';
import { onSecret, SECRET_SELECTOR, SECRETS } from './secrets.ts';
import { serveMetrics } from './server.ts';
import { KubernetesStore } from './store.ts';

/** What a manager runs. */
export interface Provider {
  readonly name: string;
  readonly version: string;
  readonly kinds: readonly ManagedKind[];
  /** Makes what builds the external client of each managed resource. */
  readonly connect: (tools: ConnectTools) => Connect;
  /** Differences from the runtime's own settings, such as the group of its configs. */
  readonly settings?: Partial<Settings>;
}

/** What a connection may use. */
export interface ConnectTools {
  /** Configs and Secrets are in its caches. */
  readonly store: ResourceStore;
  readonly clock: Clock;
  readonly random: () => number;
  readonly registry: Registry;
}

/** Where a manager runs. */
export interface Surroundings {
  readonly log: Log;
  /** Asks it to end. */
  readonly stop: AbortSignal;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Default: found as every Kubernetes tool does. */
  readonly access?: Access;
  readonly clock?: Clock;
  readonly random?: () => number;
  /** Called once it works: leads, and begins with kinds as they are served. */
  readonly onStarted?: () => void;
}

/** How a manager ended: as asked, or because another process leads now. */
export type Ended = 'stopped' | 'lost';

/** Milliseconds that a kind which others refer to is waited for before they are reconciled without it. */
const REFERRED_WITHIN = 10_000;

/** Runs the kinds of a provider until it is asked to stop or may not lead any more. */
export async function runManager(
  provider: Provider,
  options: ManagerOptions,
  { log, stop, env, clock = systemClock, random = Math.random, ...given }: Surroundings,
): Promise<Ended> {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const metrics = new ClientMetrics(registry);
  const managedMetrics = new ManagedMetrics(registry, clock);
  const settings: Settings = {
    ...defaultSettings,
    pollInterval: options.poll,
    minPollInterval: options.minPollInterval,
    pollJitter: options.pollJitter,
    managementPolicies: options.enableManagementPolicies,
    ...provider.settings,
  };

  const access =
    given.access ?? (await findAccess({ env, ...(options.kubeconfig ? { kubeconfig: options.kubeconfig } : {}) }));
  const rate = { perSecond: 5 * options.maxReconcileRate, burst: 10 * options.maxReconcileRate };
  const userAgent = `${provider.name}/${provider.version}`;
  const transport = new Transport(access, { clock, rate, userAgent, onAnswer: metrics.onAnswer });
  const client = new RestClient(transport);
  const leaseName = `crossplane-leader-election-${provider.name}`;
  const leader = options.leaderElection
    ? new LeaderElection(client, {
        namespace: options.leaderElectionNamespace,
        name: leaseName,
        identity: `${hostname()}_${randomUUID()}`,
        clock,
        random,
        onTrouble: (message) => log.warn({}, message),
      })
    : undefined;
  const forbidden = (): string | undefined => {
    if (leader !== undefined && !leader.holds()) return 'this process does not lead';
    return transport.reachable ? undefined : 'the API server does not answer';
  };

  const caches = new Caches({ client, clock, random, audit: options.sync, metrics, log });
  const store = new KubernetesStore({ client, keptOf: caches.keptOf, forbidden });
  const changeLog: ChangeLog | undefined = options.enableChangelogs
    ? await openChangeLog(options.changelogsSocketPath, log)
    : undefined;
  const recorders: EventRecorder[] = [];
  const recorderOf = (component: string): EventRecorder => {
    const recorder = new EventRecorder(client, { component, clock, onLost: metrics.onEventLost });
    recorders.push(recorder);
    return recorder;
  };
  const abort = new AbortController();
  const managed = new ManagedController({
    store,
    connect: instrumented(provider.connect({ store, clock, random, registry }), {
      forbidden,
      onObserved: (resource, observation) =>
        managedMetrics.observed(resource, observation.exists && observation.diff.length === 0),
      onChanged: (operation, resource, error) =>
        changeLog?.send({
          time: clock.now(),
          provider: `${provider.name}:${provider.version}`,
          operation,
          resource,
          error: error === undefined ? undefined : error instanceof Error ? error.message : String(error),
        }),
    }),
    recorderOf,
    settings,
    clock,
    random,
    limits: {
      concurrency: options.maxReconcileConcurrency,
      rate: { perSecond: options.maxReconcileRate, burst: 10 * options.maxReconcileRate },
    },
    concurrency: 8 * options.maxReconcileConcurrency,
    metrics,
    managed: managedMetrics,
    log,
    stop: abort.signal,
  });
  const recorder = recorderOf('providerconfig');
  const configs = new ConfigController({ store, recorder, settings, clock, metrics, log, stop: abort.signal });

  const kindsOfConfig = configKinds(settings.configApiVersion);
  const wanted = [...Object.values(kindsOfConfig), ...provider.kinds, ...referred(provider.kinds)];
  const open = (resource: Resource): void => {
    log.info({ kind: resource.kind, apiVersion: resource.apiVersion }, 'kind is served');
    caches.open(resource);
  };
  const gate = new Gate(client, wanted, open, {
    clock,
    random,
    onTrouble: metrics.onTrouble,
    onFailure: (reason) => log.warn({ reason }, 'cannot tell which kinds are served'),
  });
  let ready = false;
  const server =
    options.metricsAddress && (await serveMetrics(registry, () => ready && !stop.aborted, options.metricsAddress));

  caches.open(SECRETS, { fieldSelector: SECRET_SELECTOR });
  const gated = gate.start();
  try {
    if (leader !== undefined) {
      ready = true;
      metrics.leads(leaseName, false);
      if (!(await leader.acquire(stop))) return 'stopped';
      log.info({ lease: leaseName }, 'this process leads');
      metrics.leads(leaseName, true);
    }
    void begin();
    await Promise.race([gated, aborted(stop)]);
    ready = true;
    given.onStarted?.();
    const ended = await Promise.race([
      aborted(stop),
      ...(leader === undefined ? [] : [leader.lost.then(() => 'lost')]),
    ]);
    if (ended === 'lost') {
      log.error({ lease: leaseName }, 'this process may not lead any more');
      metrics.leads(leaseName, false);
      abort.abort(new Error('this process does not lead any more'));
      return 'lost';
    }
    log.info({}, 'stops: what is under way is finished');
    await within(options.drainTimeout, Promise.all([managed.drain(), configs.drain()]));
    return 'stopped';
  } finally {
    abort.abort(new Error('stopped'));
    await Promise.all([managed.drain(), configs.drain()]);
    await within(2_000, Promise.all(recorders.map((one) => one.flush())));
    await leader?.release();
    await Promise.all([gate.stop(), caches.stop(), ...recorders.map((one) => one.stop())]);
    await changeLog?.close();
    await transport.close();
    server?.closeAllConnections();
    server?.close();
  }

  /** In the order in which things need each other: nothing is reconciled before everything it reads is known. */
  async function begin(): Promise<void> {
    const bases = [kindsOfConfig.namespaced, kindsOfConfig.cluster, kindsOfConfig.usage, SECRETS];
    await Promise.all(bases.map((kind) => caches.filled(kind)));
    for (const kind of provider.kinds) void beginKind(kind);
    void caches.follow(kindsOfConfig.usage, configs.onUsage);
    for (const kind of [kindsOfConfig.namespaced, kindsOfConfig.cluster]) {
      void caches.follow(kind, (change) => {
        configs.onConfig(change);
        if (change.type === 'updated' && change.before.metadata.generation === change.after.metadata.generation) return;
        if (change.type !== 'deleted') wakeUsersOf(change.after as ProviderConfig);
      });
    }
    const { cache } = await caches.filled(SECRETS);
    cache.subscribe(
      onSecret({
        configs: () =>
          [kindsOfConfig.namespaced, kindsOfConfig.cluster].flatMap((kind) => store.list<ProviderConfig>(kind)),
        onCredentials: wakeUsersOf,
        onConnection: (owner) => managed.wake(owner, 'changed'),
      }),
    );
  }

  async function beginKind(kind: ManagedKind): Promise<void> {
    const kept = await caches.filled(kind);
    await within(REFERRED_WITHIN, Promise.all(referred([kind]).map((target) => caches.filled(target))));
    kept.cache.subscribe((change) => {
      if (change.type === 'deleted') configs.onGone(change.before as ManagedResource);
    });
    managed.begin(kind, kept);
    log.info({ kind: kind.kind, apiVersion: kind.apiVersion, count: kept.cache.size }, 'kind is reconciled');
  }

  function wakeUsersOf({ kind, metadata }: ProviderConfig): void {
    const { namespace, name } = metadata;
    const key = namespace === undefined ? `${kind}/${name}` : `${kind}/${namespace}/${name}`;
    managed.wakeFailing((resource) => configKeyOf(resource) === key, namespace);
  }

  /** Waits for `work`, at most for `ms`. */
  async function within(ms: number, work: Promise<unknown>): Promise<void> {
    const done = new AbortController();
    await Promise.race([work, wait(clock, ms, done.signal)]);
    done.abort();
  }
}

/** The kinds that others refer to. */
const referred = (kinds: readonly ManagedKind[]) =>
  kinds.flatMap(({ references = [] }) => references.map(({ to }) => to));

const aborted = (signal: AbortSignal): Promise<'stopped'> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve('stopped');
    else signal.addEventListener('abort', () => resolve('stopped'), { once: true });
  });
