import type { Validation } from '../schema.ts';
import { celName } from './cel.ts';
import { isInitial, secretField } from './for-provider.ts';
import type { Kind, Parameter } from './kind.ts';

const acts =
  "'*' in self.managementPolicies || 'Create' in self.managementPolicies || 'Update' in self.managementPolicies";

/**
 * Rules on `spec`: what creates or changes the external resource needs its required fields, from forProvider, from
 * initProvider or from a reference; what only observes it needs those alone by which it is found.
 */
export function requiredRules({ parameters }: Kind): readonly Validation[] {
  return parameters
    .filter(({ need, reference }) => need === 'unless-observed' || (need === 'always' && reference !== undefined))
    .map((parameter) => {
      const { need, reference } = parameter;
      const field = fieldOf(parameter);
      const others = reference === undefined ? [] : [reference.refField, reference.selectorField];
      const given = [field, ...others].map((name) => `has(self.forProvider.${celName(name)})`);
      if (isInitial(parameter)) {
        given.push(`(has(self.initProvider) && has(self.initProvider.${celName(field)}))`);
      }
      const or = others.length === 0 ? '' : `, or ${others.join(' or ')}`;
      return {
        rule: need === 'always' ? given.join(' || ') : `!(${acts}) || ${given.join(' || ')}`,
        message: `spec.forProvider.${field} is a required parameter${or}`,
        reason: 'FieldValueRequired',
        fieldPath: pathOf('.forProvider', field),
      };
    });
}

/**
 * Rules on `spec.forProvider`: a field that cannot change once it is set. They stand on the parent because a reference
 * may set the field later, which a rule on the field itself could not tell from a change.
 */
export function immutabilityRules({ parameters, descriptor }: Kind): readonly Validation[] {
  const top = parameters.filter(({ field }) => field.immutable === true).map((parameter) => [fieldOf(parameter)]);
  const nested = Object.entries(descriptor.fields ?? {})
    .filter(([path, { immutable }]) => immutable === true && path.includes('.') && !path.includes('[]'))
    .map(([path, { secret }]) => {
      const steps = path.split('.');
      return secret === true ? [...steps.slice(0, -1), secretField(steps.at(-1) ?? '')] : steps;
    });
  return [...top, ...nested].map((steps) => {
    const names = steps.map((step) => celName(step) ?? step);
    const last = names.join('.');
    return {
      rule: `!${present('oldSelf', names)} || (${present('self', names)} && self.${last} == oldSelf.${last})`,
      message: `spec.forProvider.${steps.join('.')} cannot change once it is set`,
      fieldPath: steps.reduce(pathOf, ''),
    };
  });
}

const fieldOf = ({ name, field }: Parameter): string => (field.secret === true ? secretField(name) : name);

function present(self: string, names: readonly string[]): string {
  const each = names.map((_, index) => `has(${self}.${names.slice(0, index + 1).join('.')})`);
  return each.length === 1 ? each.join('') : `(${each.join(' && ')})`;
}

/** A field path as a CRD's rules write it. */
const pathOf = (parent: string, name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? `${parent}.${name}` : `${parent}['${name}']`;
