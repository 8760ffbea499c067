import type { JsonObject } from './json.ts';
import type { ResourceModel } from './model.ts';
import { fill, placeOf } from './place.ts';
import { Problem } from './problem.ts';
import type { Call, ResourceRules, Scope } from './rules.ts';
import { type Operation, rulesOf, type Service } from './service.ts';
import type { World } from './world.ts';

/** One request about resources of one kind, and all that it takes to answer it. */
export interface Request {
  readonly service: Service;
  readonly world: World;
  readonly operation: Operation;
  readonly resource: ResourceModel;
  readonly call: Call;
  readonly scope: Scope;
}

/** Where a resource is kept, and by which rules. */
interface Place {
  readonly place: string;
  readonly id: string;
  readonly rules: ResourceRules;
}

/** Which resource the path of a request means. */
export function locate({ service, resource, call }: Request): Place {
  return {
    place: placeOf(service.name, fill(resource.collection, call.params)),
    id: resource.keys.map((key) => call.params[key]).join('/'),
    rules: rulesOf(service, resource.item),
  };
}

/** Milliseconds until readers see what this request writes. */
export const lagOf = ({ world }: Request, { lag = 0 }: ResourceRules): number => Math.max(lag, world.mishap().lag ?? 0);

/** A resource as it is answered. */
export function shown({ service, resource, scope }: Request, body: JsonObject): JsonObject {
  const answer = rulesOf(service, resource.item).show?.(body, scope) ?? body;
  if (resource.hidden.size === 0) return answer;
  return Object.fromEntries(Object.entries(answer).filter(([name]) => !resource.hidden.has(name)));
}

/** There is nothing of that id. */
export const notFound = ({ resource }: Request, id: string): Problem =>
  new Problem(404, `there is no ${id} in ${resource.collection}`);
