import type { ServiceRules } from '../rules.ts';
import { dns } from './dns.ts';

/** What the documents cannot say, by service. */
export const specials: Readonly<Record<string, ServiceRules>> = { dns };
