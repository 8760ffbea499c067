import type { ServedKind } from '../../../functions/kinds.ts';
import { serve } from '../../../functions/server/index.ts';
import { answerUsage } from './usage.ts';

/** Our server with a kind that desires nothing of its own: what earlier steps desire goes through. */
const noOp: ServedKind = {
  kind: 'Cluster',
  compose: () => ({
    outcome: 'accepted',
    resources: new Map(),
    plan: [],
    status: {},
    conditions: [],
    results: [],
    requirements: new Map(),
    drift: [],
    holds: [],
    ready: true,
    ttl: 60,
    connectionDetails: new Map(),
  }),
};

answerUsage();
await serve([noOp], process.argv.slice(2));
