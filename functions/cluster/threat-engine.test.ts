import { expect, test } from '@jest/globals';
import type { KubeObject } from '../engine/index.ts';
import { clusterContext } from './parts/cluster.fixture.ts';
import { threatAgent } from './parts/threat-detection.ts';

const release = (name: string): KubeObject => ({
  apiVersion: 'helm.m.crossplane.io/v1beta1',
  kind: 'Release',
  metadata: { name: `shop-${name}`, annotations: { 'crossplane.io/external-name': name } },
});

const held = (is: string, wanted: string) => ({
  reason: 'EngineInstalled',
  message: `threat detection stays with ${is}; to have ${wanted}, set spec.security.threatDetection.enabled to false until ${is} is gone, then to true`,
});

test.each([
  { name: 'none installed', why: 'the claim decides', live: undefined, wish: { engine: 'Tetragon' }, want: [] },
  { name: 'the same', why: 'nothing changes', live: 'falco', wish: { engine: 'Falco' }, want: [] },
  {
    name: 'Falco installed',
    why: 'one chart cannot become another',
    live: 'falco',
    wish: { engine: 'Tetragon' },
    want: [held('Falco', 'Tetragon')],
  },
  {
    name: 'Tetragon installed',
    why: 'a mode it does not have must not look as if it worked',
    live: 'tetragon',
    wish: { engine: 'Falco', mode: 'Enforce' },
    want: [held('Tetragon', 'Falco')],
  },
  {
    name: 'switched off',
    why: 'this is the way to the other one',
    live: 'falco',
    wish: { enabled: false, engine: 'Tetragon' },
    want: [],
  },
] as const)('$name: $why', ({ live, wish, want }) => {
  const observed = live === undefined ? {} : { 'threat-agent': release(live) };
  const c = clusterContext({ spec: { security: { threatDetection: wish } }, observed });
  expect(c.holds).toEqual(want);
  expect(threatAgent.when?.(c)).toBe(!('enabled' in wish) || live !== undefined);
});
