import { type Context, type Hold, stringAt } from '../engine/index.ts';
import type { ClusterSpec } from './schema.gen.ts';

type Engine = ClusterSpec['security']['threatDetection']['engine'];

/** The threat detection engine that is installed; undefined while there is none. */
export function liveEngine(context: Pick<Context, 'live'>): Engine | undefined {
  const release = stringAt(context.live('threat-agent'), 'metadata', 'annotations', 'crossplane.io/external-name');
  if (release === 'tetragon') return 'Tetragon';
  return release === 'falco' ? 'Falco' : undefined;
}

/** Holds another engine while one is installed: a release cannot become that of another chart. */
export function heldEngine(context: Pick<Context, 'live'>, { security }: ClusterSpec): readonly Hold[] {
  const { enabled, engine } = security.threatDetection;
  const live = liveEngine(context);
  if (!enabled || live === undefined || live === engine) return [];
  return [
    {
      reason: 'EngineInstalled',
      message: `threat detection stays with ${live}; to have ${engine}, set spec.security.threatDetection.enabled to false until ${live} is gone, then to true`,
    },
  ];
}
