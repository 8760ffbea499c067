import type { Row } from '../row.ts';
import { beforeConnect } from './before-connect.ts';
import { changing } from './changing.ts';
import { observing } from './observing.ts';
import { policies } from './policies.ts';
import { usages } from './usages.ts';

/** Every line of the contract of a managed-resource provider that can be seen from outside. */
export const rows: readonly Row[] = [...beforeConnect, ...observing, ...changing, ...policies, ...usages];
