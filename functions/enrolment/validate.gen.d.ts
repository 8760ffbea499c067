// Generated from package/apis/enrolment/definition.yaml by `npm run generate`. Do not edit.

import type { FieldSchema, SpecCheck } from '../engine/validation/index.ts';

/** Fills defaults into a spec, in place, and returns what does not fit. */
export declare const check: SpecCheck;
/** The schema of spec, without descriptions. */
export declare const schema: FieldSchema;
