// Generated from package/apis/tenant/definition.yaml by `npm run generate`. Do not edit.

import type { KindSchema } from '../engine/validation/index.ts';
import { rules, uniqueLists } from './rules.gen.ts';
import type { TenantSpec } from './schema.gen.ts';
import { check, schema } from './validate.gen.js';

/** What a Tenant may say: schema, defaults and rules. */
export const tenantSchema: KindSchema<TenantSpec> = {
  apiVersion: 'aerodrome.dev/v1alpha1',
  kind: 'Tenant',
  compositeKind: 'Tenant',
  spec: schema,
  check,
  rules,
  uniqueLists,
};
