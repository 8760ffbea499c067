import type { Field } from '../data/types.ts';

/** Whether a field of something that exists may change; undefined of objects, which change through their fields. */
export function canChange({ fixed, fields }: Field): string | undefined {
  if (fixed) return 'only as its rule allows';
  return fields === undefined ? 'yes' : undefined;
}
