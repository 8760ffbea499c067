import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { collectDefaultMetrics, Registry } from 'prom-client';
import {
  ClientMetrics,
  EventRecorder,
  findAccess,
  Gate,
  LeaderElection,
  messageOf,
  RestClient,
  systemClock,
  Transport,
} from '../kubernetes/index.ts';
import { defaultSettings, type Settings } from '../runtime/index.ts';
import { Caches } from './caches.ts';
import { openChangeLog } from './change-log.ts';
import { ConfigController, configKinds } from './config-controller.ts';
import { type Instruments, instrumented } from './instruments.ts';
import { ManagedController } from './managed-controller.ts';
import { ManagedMetrics } from './metrics.ts';
import type { ManagerOptions } from './options.ts';
import { type Provider, referred, type Surroundings } from './provider.ts';
import { KubernetesStore } from './store.ts';

/** Everything that one manager consists of; nothing of it runs yet. */
export type Parts = Awaited<ReturnType<typeof assemble>>;

/** Puts a manager together. */
export async function assemble(
  provider: Provider,
  options: ManagerOptions,
  { log, env, clock = systemClock, random = Math.random, ...given }: Surroundings,
) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const metrics = new ClientMetrics(registry);
  const managedMetrics = new ManagedMetrics(registry, clock);
  const settings = settingsOf(provider, options);

  const kubeconfig = options.kubeconfig === undefined ? {} : { kubeconfig: options.kubeconfig };
  const transport = new Transport(given.access ?? (await findAccess({ env, ...kubeconfig })), {
    clock,
    rate: { perSecond: 5 * options.maxReconcileRate, burst: 10 * options.maxReconcileRate },
    userAgent: `${provider.name}/${provider.version}`,
    onAnswer: metrics.onAnswer,
    // What failed meanwhile need not wait for the end of its pause.
    onReturn: () => {
      for (const waiting of [caches, managed, configs]) waiting.hurry();
    },
  });
  const client = new RestClient(transport);
  const lease = `crossplane-leader-election-${provider.name}`;
  const leader = options.leaderElection
    ? new LeaderElection(client, {
        namespace: options.leaderElectionNamespace,
        name: lease,
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
  const changeLog = options.enableChangelogs ? await openChangeLog(options.changelogsSocketPath, log) : undefined;
  const recorders: EventRecorder[] = [];
  const recorderOf = (component: string): EventRecorder => {
    const recorder = new EventRecorder(client, { component, clock, onLost: metrics.onEventLost });
    recorders.push(recorder);
    return recorder;
  };
  const instruments: Instruments = {
    forbidden,
    onObserved: (resource, observation) =>
      managedMetrics.observed(resource, observation.exists && observation.diff.length === 0),
    onChanged: (operation, resource, error) =>
      changeLog?.send({
        time: clock.now(),
        provider: `${provider.name}:${provider.version}`,
        operation,
        resource,
        error: error === undefined ? undefined : messageOf(error),
      }),
  };
  /** Ends what is under way, not only what is to come. */
  const abort = new AbortController();
  const around = { store, settings, clock, random, metrics, log, stop: abort.signal };
  const managed: ManagedController = new ManagedController({
    ...around,
    connect: instrumented(provider.connect({ store, clock, random, registry, log, settings }), instruments),
    recorderOf,
    limits: {
      concurrency: options.maxReconcileConcurrency,
      rate: { perSecond: options.maxReconcileRate, burst: 10 * options.maxReconcileRate },
    },
    concurrency: 8 * options.maxReconcileConcurrency,
    managed: managedMetrics,
  });
  const configs: ConfigController = new ConfigController({ ...around, recorder: recorderOf('providerconfig') });

  const wanted = [
    ...Object.values(configKinds(settings.configApiVersion)),
    ...provider.kinds,
    ...referred(provider.kinds),
  ];
  const gate = new Gate(client, wanted, (resource) => caches.open(resource), {
    clock,
    random,
    onTrouble: metrics.onTrouble,
    onFailure: (reason) => log.warn({ reason }, 'cannot tell which kinds are served'),
  });
  return {
    ...{ provider, options, settings, log, clock, registry, metrics, transport, lease, leader },
    ...{ caches, store, changeLog, recorders, abort, managed, configs, gate },
  };
}

const settingsOf = (provider: Provider, options: ManagerOptions): Settings => ({
  ...defaultSettings,
  pollInterval: options.poll,
  minPollInterval: options.minPollInterval,
  pollJitter: options.pollJitter,
  managementPolicies: options.enableManagementPolicies,
  ...provider.settings,
});
