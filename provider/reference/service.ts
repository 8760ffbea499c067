import { type OperationDocument, readDocument, type ServiceDocument } from './document.ts';
import { type Role, rolesOf } from './model.ts';
import type { ResourceRules, ServiceRules } from './rules.ts';
import { createValidation, type Validation } from './validation.ts';

/** A service that can be served: its document, and what its document cannot say. */
export interface Service {
  readonly name: string;
  readonly document: ServiceDocument;
  readonly rules: ServiceRules;
  readonly operations: readonly Operation[];
  /** Template of where operations that take long are looked up; undefined where there are none. */
  readonly operationPath: string | undefined;
  /** Names of ids that a double cannot hold. */
  readonly longIds: ReadonlySet<string>;
}

export interface Operation {
  readonly document: OperationDocument;
  readonly role: Role;
  readonly validation: () => Validation;
}

/** Reads a service. Throws an Error where its rules name what the document does not have. */
export function createService(name: string, rules: ServiceRules, document = readDocument(name)): Service {
  const roles = rolesOf(document);
  const validation = createValidation(document);
  const operations = document.operations.map((operation) => ({
    document: operation,
    role: roles.get(operation.id) ?? ({ does: 'action' } as const),
    validation: () => validation(operation),
  }));
  const known = new Set(operations.flatMap(({ document: { id, path } }) => [id, path]));
  for (const named of [...Object.keys(rules.resources ?? {}), ...Object.keys(rules.operations ?? {})]) {
    if (!known.has(named)) throw new Error(`cannot serve ${name}: its rules name ${named}, its document does not`);
  }
  const operationPath = operations.find(({ role }) => role.does === 'operation')?.document.path;
  const longIds = new Set(
    operations.flatMap(({ role }) => ('resource' in role && role.resource.longId ? [role.resource.idName ?? ''] : [])),
  );
  return { name, document, rules, operations, operationPath, longIds };
}

/** What is special of a resource; empty where nothing is. */
export const rulesOf = ({ rules }: Service, item: string): ResourceRules => rules.resources?.[item] ?? {};
