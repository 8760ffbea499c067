import type { Manifest } from '../harness/api-client.ts';

/** What, the object, and what the server says of it when a tenant with every right makes it. */
export type Row = readonly [what: string, object: Manifest, said: string];
