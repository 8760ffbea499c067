// Generated from package/apis/virtual-cluster/definition.yaml by `npm run generate`. Do not edit.

import type { KindSchema } from '../engine/validation/index.ts';
import { rules, uniqueLists } from './rules.gen.ts';
import type { VirtualClusterSpec } from './schema.gen.ts';
import { check, schema } from './validate.gen.js';

/** What a VirtualCluster may say: schema, defaults and rules. */
export const virtualClusterSchema: KindSchema<VirtualClusterSpec> = {
  apiVersion: 'aerodrome.dev/v1alpha1',
  kind: 'VirtualCluster',
  compositeKind: 'XVirtualCluster',
  spec: schema,
  check,
  rules,
  uniqueLists,
};
