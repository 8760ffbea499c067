import { describe, expect, test } from '@jest/globals';
import { type Accepted, type Composed, compose, type KubeObject, type Refused } from './index.ts';
import {
  composite,
  defaultSettings,
  settingsObject,
  states,
  type ToySettings,
  type ToySpec,
  toy,
} from './toy.fixture.ts';

type Given = {
  flavour?: 'claims' | 'namespaced';
  spec?: Partial<ToySpec>;
  observed?: Record<string, KubeObject>;
  settings?: ToySettings | undefined;
  status?: object;
};

function answer(given: Given): Composed {
  const platform = 'settings' in given ? given.settings : defaultSettings;
  return compose(toy, {
    composite: composite(given.flavour ?? 'claims', given.spec, given.status),
    observed: new Map(Object.entries(given.observed ?? {})),
    required: new Map([['platform', platform ? [settingsObject(platform)] : []]]),
    platform: 'toy',
  });
}

function accepted(given: Given): Accepted {
  const composed = answer(given);
  if (composed.outcome !== 'accepted') throw new Error(`refused: ${JSON.stringify(composed)}`);
  return composed;
}

const core = (spec: object, phase?: string, choices = '{"size":"small"}'): KubeObject => ({
  apiVersion: 'toy.dev/v1',
  kind: 'Core',
  metadata: { name: 'web', namespace: 'shop', uid: '1', annotations: { 'aerodrome.dev/choices': choices } },
  spec,
  ...(phase ? { status: { phase } } : {}),
});
const applied = { cores: 2, domain: 'example.com', motd: 'hello' };
const memberObject = (name: string, isReady: boolean): KubeObject => ({
  apiVersion: 'toy.dev/v1',
  kind: 'Member',
  metadata: { name: `web-${name}`, namespace: 'shop' },
  status: { conditions: [{ type: 'Ready', status: isReady ? 'True' : 'False', reason: 'X' }] },
});

describe('gating', () => {
  const table = [
    {
      name: 'nothing exists',
      why: 'only what needs nothing comes first',
      given: {},
      want: {
        core: 'applied',
        'member-one': 'waiting',
        'member-two': 'waiting',
        elsewhere: 'waiting',
        extra: 'unwanted',
        'usage-elsewhere-outlives-core': 'waiting',
      },
    },
    {
      name: 'a milestone is reached',
      why: 'members need core/up, not core',
      given: { observed: { core: core(applied, 'Working') } },
      want: {
        core: 'applied',
        'member-one': 'applied',
        'member-two': 'applied',
        elsewhere: 'waiting',
        extra: 'unwanted',
        'usage-elsewhere-outlives-core': 'waiting',
      },
    },
    {
      name: 'a status glitch after members exist',
      why: 'what has been observed stays applied whatever its gate says',
      given: { observed: { core: core(applied), 'member-one': memberObject('one', true) } },
      want: {
        core: 'applied',
        'member-one': 'applied',
        'member-two': 'waiting',
        elsewhere: 'waiting',
        extra: 'unwanted',
        'usage-elsewhere-outlives-core': 'waiting',
      },
    },
    {
      name: 'a family is needed whole',
      why: 'extra needs every member',
      given: {
        spec: { extra: true },
        observed: {
          core: core(applied, 'Done'),
          'member-one': memberObject('one', true),
          'member-two': memberObject('two', false),
        },
      },
      want: {
        core: 'applied',
        'member-one': 'applied',
        'member-two': 'applied',
        elsewhere: 'applied',
        extra: 'waiting',
        'usage-elsewhere-outlives-core': 'waiting',
      },
    },
    {
      name: 'a paused first render',
      why: 'nothing new is made',
      given: { spec: { paused: true } },
      want: {
        core: 'waiting',
        'member-one': 'waiting',
        'member-two': 'waiting',
        elsewhere: 'waiting',
        extra: 'unwanted',
        'usage-elsewhere-outlives-core': 'waiting',
      },
    },
  ];
  test.each(table)('$name: $why', ({ given, want }) => {
    expect(states(accepted(given).plan)).toEqual(want);
  });

  test('pausing keeps what exists exactly as it was applied, whatever the claim says', () => {
    const before = accepted({});
    const live = before.resources.get('core')?.object as KubeObject;
    const paused = accepted({ spec: { paused: true, size: 'large' }, observed: { core: live } });
    expect(paused.resources.get('core')?.object).toEqual(live);
  });
});

describe('settings', () => {
  const changed: ToySettings = { cores: { small: 4, large: 16 }, domain: 'example.org', motd: 'bye' };
  const specOf = (composed: Accepted) => composed.resources.get('core')?.object['spec'];
  const table = [
    {
      name: 'a new object',
      why: 'takes the settings of today',
      given: { settings: changed },
      want: { cores: 4, domain: 'example.org', motd: 'bye' },
    },
    {
      name: 'a live object',
      why: 'keeps what was applied, except where the setting rolls out to all',
      given: { settings: changed, observed: { core: core(applied, 'Done') } },
      want: { cores: 2, domain: 'example.com', motd: 'bye' },
    },
    {
      name: 'another choice in the claim',
      why: 'an edit of the claim is not a change of settings',
      given: { settings: changed, spec: { size: 'large' }, observed: { core: core(applied, 'Done') } },
      want: { cores: 16, domain: 'example.com', motd: 'bye' },
    },
    {
      name: 'a record somebody damaged',
      why: 'without a record, what was applied stays',
      given: { settings: changed, spec: { size: 'large' }, observed: { core: core(applied, 'Done', '{') } },
      want: { cores: 2, domain: 'example.com', motd: 'bye' },
    },
  ];
  test.each(table)('$name: $why', ({ given, want }) => {
    expect(specOf(accepted(given))).toEqual(want);
  });

  test('what a live object keeps is a condition, not an edit', () => {
    const { conditions, drift } = accepted({ settings: changed, observed: { core: core(applied, 'Done') } });
    expect(drift.map(({ setting, applied: kept, offered }) => ({ setting, kept, offered }))).toEqual([
      { setting: 'cores.small', kept: 2, offered: 4 },
      { setting: 'domain', kept: 'example.com', offered: 'example.org' },
    ]);
    expect(conditions.find(({ type }) => type === 'SettingsCurrent')).toEqual({
      type: 'SettingsCurrent',
      status: 'False',
      reason: 'SettingsDiffer',
      message: 'core keeps cores.small = 2; new toys get 4 and 1 more',
    });
  });
});

describe('flavours', () => {
  const observed = { core: core(applied, 'Done') };
  test('a claims composite holds objects anywhere', () => {
    expect(accepted({ observed }).resources.get('elsewhere')?.object.kind).toBe('ConfigMap');
  });
  test('a namespaced composite carries what lives elsewhere in an Object', () => {
    expect(accepted({ observed, flavour: 'namespaced' }).resources.get('elsewhere')?.object).toEqual({
      apiVersion: 'kubernetes.m.crossplane.io/v1alpha1',
      kind: 'Object',
      metadata: { annotations: { 'aerodrome.dev/scope': 'hub' }, namespace: 'shop' },
      spec: {
        forProvider: {
          manifest: {
            apiVersion: 'v1',
            kind: 'ConfigMap',
            metadata: { name: 'shop-web', namespace: 'far-away' },
            data: { owner: 'web' },
          },
        },
        providerConfigRef: { kind: 'ClusterProviderConfig', name: 'hub' },
        readiness: { policy: 'SuccessfulCreate' },
        watch: true,
      },
    });
  });
});

describe('protection', () => {
  test('an outlived part gets a Usage as soon as both exist, which names the real objects', () => {
    const observed = {
      core: core(applied, 'Done'),
      elsewhere: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'shop-web', namespace: 'far-away' } },
    };
    expect(accepted({ observed }).resources.get('usage-elsewhere-outlives-core')?.object).toEqual({
      apiVersion: 'protection.crossplane.io/v1beta1',
      kind: 'Usage',
      metadata: { namespace: 'shop' },
      spec: {
        of: { apiVersion: 'v1', kind: 'ConfigMap', resourceRef: { name: 'shop-web', namespace: 'far-away' } },
        by: { apiVersion: 'toy.dev/v1', kind: 'Core', resourceRef: { name: 'web' } },
        reason: 'elsewhere must not go before core is gone',
        replayDeletion: true,
      },
    });
  });
});

describe('refusal', () => {
  const refused = (given: Given): Refused => {
    const composed = answer(given);
    if (composed.outcome !== 'refused') throw new Error('was accepted');
    return composed;
  };
  test('a user mistake is an answer that touches nothing and says why on the claim', () => {
    const message = 'spec.members[0]: bad is refused; accepted: any other name';
    const { conditions, results } = refused({ spec: { members: ['bad'] } });
    expect({ conditions, results }).toEqual({
      conditions: [{ type: 'ConfigurationValid', status: 'False', reason: 'InvalidClaim', message }],
      results: [{ severity: 'Fatal', reason: 'InvalidClaim', message }],
    });
  });
  test('missing settings are the operator’s mistake', () => {
    expect(refused({ settings: undefined }).conditions[0]?.reason).toBe('InvalidPlatform');
  });
  test('more than 50 composed resources are refused with their number', () => {
    const members = Array.from({ length: 60 }, (_, index) => `m${index}`);
    expect(refused({ spec: { members } }).mistakes[0]).toMatchObject({
      given: '63 composed resources',
      accepted: 'at most 50',
      message: 'this needs 63 composed resources, most of them member (60)',
    });
  });
  test('more than 50 on what has begun hold back what is new and touch nothing that exists', () => {
    const members = Array.from({ length: 60 }, (_, index) => `m${index}`);
    const existing = ['core', 'member-m58', 'member-m59'];
    const observed = {
      core: core(applied, 'Done'),
      'member-m58': memberObject('m58', true),
      'member-m59': memberObject('m59', false),
    };
    const { plan, resources, status } = accepted({ spec: { members, extra: true }, observed });
    const wanted = plan.filter(({ state }) => state !== 'unwanted');
    const held = wanted.filter(({ waitingOn }) => waitingOn.includes('room among 50 composed resources'));
    expect({ wanted: wanted.length, held: held.length }).toEqual({ wanted: 64, held: 14 });
    expect(existing.filter((name) => !resources.has(name))).toEqual([]);
    expect(held.filter(({ name }) => resources.has(name))).toEqual([]);
    expect(status).toMatchObject({
      phase: 'Blocked',
      reason: 'TooManyResources',
      message: expect.stringContaining(
        'this needs 64 composed resources, most of them member (60); at most 50 are made, and member-m',
      ),
    });
  });
  test('an XR without a claim says how to make one', () => {
    const composed = compose(toy, {
      composite: { apiVersion: 'toy.dev/v1', kind: 'XToy', metadata: { name: 'web' }, spec: {} },
      observed: new Map(),
      required: new Map(),
      platform: 'toy',
    });
    expect(composed.outcome === 'refused' && composed.mistakes[0]?.path).toBe('spec.claimRef');
  });
});

describe('what is asked for', () => {
  test('nothing is decided before Crossplane has brought what is required', () => {
    const composed = compose(toy, {
      composite: composite('claims'),
      observed: new Map(),
      required: new Map(),
      platform: 'toy',
    });
    expect(composed).toEqual({
      outcome: 'incomplete',
      requirements: new Map([['platform', { apiVersion: 'v1', kind: 'EnvironmentConfig', match: { name: 'toy' } }]]),
      ttl: 60,
    });
  });
});

describe('one reason', () => {
  const table = [
    {
      name: 'first render',
      given: {},
      want: { phase: 'Pending', reason: 'Creating', message: 'core is being created' },
    },
    {
      name: 'the part that blocks the rest',
      given: { observed: { core: core(applied, 'Working'), 'member-one': memberObject('one', false) } },
      want: { phase: 'Provisioning', reason: 'CoreWorking', message: 'the core is still working' },
    },
    {
      name: 'a failing write goes before what is only slow',
      given: {
        observed: {
          core: core(applied, 'Working'),
          'member-one': {
            ...memberObject('one', false),
            status: {
              conditions: [{ type: 'Synced', status: 'False', reason: 'ReconcileError', message: 'no\nquota' }],
            },
          },
        },
      },
      want: { phase: 'Provisioning', reason: 'ReconcileError', message: 'member-one: no quota' },
    },
    {
      name: 'complete',
      given: {
        observed: {
          core: core(applied, 'Done'),
          'member-one': memberObject('one', true),
          'member-two': memberObject('two', true),
        },
      },
      want: { phase: 'Ready', reason: 'Available', message: 'everything is in place' },
    },
    {
      name: 'complete once, broken now',
      given: {
        observed: {
          core: core(applied, 'Done'),
          'member-one': memberObject('one', true),
          'member-two': memberObject('two', false),
        },
      },
      want: { phase: 'Degraded', reason: 'X', message: 'member-two is being created' },
    },
  ];
  test.each(table)('$name', ({ given, want }) => {
    const { phase, reason, message } = accepted(given).status;
    expect({ phase, reason, message }).toEqual(want);
  });
  test('an event is sent when the phase changes and never otherwise', () => {
    const observed = {
      core: core(applied, 'Done'),
      'member-one': memberObject('one', true),
      'member-two': memberObject('two', true),
    };
    expect(accepted({ observed, status: { phase: 'Ready' } }).results).toEqual([]);
    expect(accepted({ observed, status: { phase: 'Provisioning' } }).results).toEqual([
      { severity: 'Normal', reason: 'Available', message: 'Provisioning -> Ready: everything is in place' },
    ]);
  });
});
