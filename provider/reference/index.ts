/**
 * The internal services, made from their own OpenAPI documents: `startServices()` serves every folder of
 * `provider/services` that has an `openapi.yaml`.
 *
 * How to make a service behave: what its document says is done for it. Paths become collections and resources (a path
 * that ends in parameters is a resource, what is before them its collection, and a collection below a resource needs
 * that one). Names of parameters, headers and properties say the rest: `cursor`, `page` or `offset` with `limit`; ETag
 * with If-Match and If-None-Match; Idempotency-Key; Link; `total`, `next` or `nextLink` of a page; 202 with
 * Operation-Location and `/operations/{id}`; query parameters that are named as a property filter by it; `createdAt`
 * and `updatedAt`. Requests and answers are checked by the document.
 *
 * What the document cannot say stands in `rules/<service>.ts`, one short file a service, and is added to
 * `rules/all.ts`. `rules.ts` explains everything that may stand there; `rules/dns.ts` is the model to follow.
 */
export type { Access, OauthClient } from './access.ts';
export { readAccess } from './access-schema.ts';
export type { Damage, Fault, SetFault, When } from './faults.ts';
export type { Duplicate, LedgerEntry, LedgerQuery, Tally } from './ledger.ts';
export type { Rate } from './rate.ts';
export { type RunningServices, type ServedService, ServicesError, startServices } from './server.ts';
export type { ServicesOptions, ServicesTls } from './settings.ts';
