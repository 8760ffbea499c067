// Generated from package/apis/cluster/definition.yaml by `npm run generate`. Do not edit.

import type { KindSchema } from '../engine/validation/index.ts';
import { rules, uniqueLists } from './rules.gen.ts';
import type { ClusterSpec } from './schema.gen.ts';
import { check, schema } from './validate.gen.js';

/** What a Cluster may say: schema, defaults and rules. */
export const clusterSchema: KindSchema<ClusterSpec> = {
  apiVersion: 'aerodrome.dev/v1alpha1',
  kind: 'Cluster',
  compositeKind: 'XCluster',
  spec: schema,
  check,
  rules,
  uniqueLists,
};
