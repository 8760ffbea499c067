// Generated from package/apis/enrolment/definition.yaml by `npm run generate`. Do not edit.

import type { KindSchema } from '../engine/validation/index.ts';
import { rules, uniqueLists } from './rules.gen.ts';
import type { EnrolmentSpec } from './schema.gen.ts';
import { check, schema } from './validate.gen.js';

/** What a Enrolment may say: schema, defaults and rules. */
export const enrolmentSchema: KindSchema<EnrolmentSpec> = {
  apiVersion: 'aerodrome.dev/v1alpha1',
  kind: 'Enrolment',
  compositeKind: 'XEnrolment',
  spec: schema,
  check,
  rules,
  uniqueLists,
};
