import {
  blueprint,
  type Context,
  each,
  type Kind,
  type KubeObject,
  part,
  ready,
  setting,
  stringAt,
  waiting,
} from './index.ts';

/** A small kind that uses every feature of the engine, for the engine's own tests. */
export interface ToySpec {
  readonly members: readonly string[];
  readonly size: string;
  readonly extra: boolean;
  readonly paused: boolean;
}

export interface ToySettings {
  readonly cores: Readonly<Record<string, number>>;
  readonly domain: string;
  readonly motd: string;
}

export interface Toy extends Context<ToySpec> {
  readonly settings: ToySettings;
}

export const defaultSettings: ToySettings = { cores: { small: 2, large: 8 }, domain: 'example.com', motd: 'hello' };

const core = part<Toy>({
  why: 'everything else hangs on it',
  gates: 'CoreReady',
  milestones: {
    up: (observed) => (stringAt(observed, 'status', 'phase') ? ready : waiting('Starting', 'the core has not started')),
  },
  ready: (observed) =>
    stringAt(observed, 'status', 'phase') === 'Done' ? ready : waiting('CoreWorking', 'the core is still working'),
  build: (c) => ({
    apiVersion: 'toy.dev/v1',
    kind: 'Core',
    metadata: { name: c.name, namespace: c.namespace },
    spec: {
      domain: setting('domain', c.settings.domain),
      cores: setting(`cores.${c.spec.size}`, c.settings.cores[c.spec.size], {
        choice: { of: 'size', is: c.spec.size },
      }),
      motd: setting('motd', c.settings.motd, { rollout: 'All' }),
      absent: undefined,
    },
  }),
});

const member = each((c: Toy) => c.spec.members, {
  why: 'one of several',
  needs: ['core/up'],
  gates: 'MembersReady',
  key: (name) => name,
  build: (name, c) => ({
    apiVersion: 'toy.dev/v1',
    kind: 'Member',
    metadata: { name: `${c.name}-${name}`, namespace: c.namespace },
    spec: { of: c.nameOf('core') ?? c.name },
  }),
});

const elsewhere = part<Toy>({
  why: 'lives outside the namespace',
  needs: ['core'],
  outlives: ['core'],
  build: (c) => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: `${c.namespace}-${c.name}`, namespace: 'far-away' },
    data: { owner: c.name },
  }),
});

const extra = part<Toy>({
  why: 'only where asked for',
  when: (c) => c.spec.extra,
  needs: ['member'],
  build: (c) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { namespace: c.namespace }, data: {} }),
});

export const toy: Kind<ToySpec, Toy> = {
  kind: 'Toy',
  validate: ({ composite }) => {
    const { claimRef: _claimRef, ...spec } = composite['spec'] as Partial<ToySpec> & { claimRef?: unknown };
    const members = spec.members ?? ['one', 'two'];
    if (members.includes('bad')) {
      return {
        mistakes: [{ path: 'spec.members[0]', given: 'bad', accepted: 'any other name', message: 'bad is refused' }],
      };
    }
    return {
      spec: { members, size: spec.size ?? 'small', extra: spec.extra ?? false, paused: spec.paused ?? false },
      mistakes: [],
    };
  },
  requirements: (_identity, platform) =>
    new Map([['platform', { apiVersion: 'v1', kind: 'EnvironmentConfig', match: { name: platform } }]]),
  prepare: (base) => {
    const [platform] = base.required('platform');
    if (!platform) {
      return [
        { path: 'platform', accepted: 'an EnvironmentConfig', message: 'the settings are missing', by: 'operator' },
      ];
    }
    return { ...base, settings: platform['data'] as ToySettings };
  },
  blueprint: blueprint<Toy>({ core, member, elsewhere, extra }),
  areas: ['CoreReady', 'MembersReady'],
  paused: (c) => c.spec.paused,
  report: (c) => ({
    status: { count: c.spec.members.length },
    working: c.observed('core') ? 'Provisioning' : 'Pending',
    complete: stringAt(c.observed('core'), 'status', 'phase') === 'Done',
    holds: [],
    conditions: [],
    ttl: 300,
  }),
};

/** The platform settings as Crossplane would bring them. */
export function settingsObject(settings: ToySettings): KubeObject {
  return { apiVersion: 'v1', kind: 'EnvironmentConfig', metadata: { name: 'toy' }, data: settings };
}

/** A composite of either flavour. */
export function composite(flavour: 'claims' | 'namespaced', spec: Partial<ToySpec> = {}, status?: object): KubeObject {
  const body = status === undefined ? {} : { status };
  if (flavour === 'namespaced') {
    return { apiVersion: 'toy.dev/v1', kind: 'Toy', metadata: { name: 'web', namespace: 'shop' }, spec, ...body };
  }
  const claimRef = { apiVersion: 'toy.dev/v1', kind: 'Toy', name: 'web', namespace: 'shop' };
  return {
    apiVersion: 'toy.dev/v1',
    kind: 'XToy',
    metadata: { name: 'web-abc12' },
    spec: { ...spec, claimRef },
    ...body,
  };
}

/** Names of a plan's entries with their states, for short tables. */
export function states(plan: readonly { name: string; state: string }[]): Record<string, string> {
  return Object.fromEntries(plan.map(({ name, state }) => [name, state]));
}
