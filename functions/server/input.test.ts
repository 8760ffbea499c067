import { describe, expect, test } from '@jest/globals';
import { formatMistake } from '../engine/index.ts';
import { readPlatformName } from './input.ts';

const header = { apiVersion: 'fn.aerodrome.dev/v1alpha1', kind: 'Input' };

describe('readPlatformName', () => {
  test.each([
    ['no input', undefined, 'aerodrome'],
    ['input without platform', header, 'aerodrome'],
    ['a platform without name', { ...header, platform: {} }, 'aerodrome'],
    ['a name', { ...header, platform: { name: 'berlin-2.prod' } }, 'berlin-2.prod'],
    ['metadata, which nobody needs', { ...header, metadata: { name: 'x' }, platform: { name: 'a' } }, 'a'],
    ['no header', { platform: { name: 'a' } }, 'a'],
  ])('%s', (_name, input, want) => {
    expect(readPlatformName(input)).toBe(want);
  });

  test.each([
    ['a list', [], 'input: input is not an object, given []; accepted: an object of kind Input'],
    [
      'another kind',
      { ...header, kind: 'Resources' },
      'input.kind: this input is for something else, given "Resources"; accepted: Input',
    ],
    [
      'another version',
      { ...header, apiVersion: 'pt.fn.crossplane.io/v1beta1' },
      'input.apiVersion: this input is for something else, given "pt.fn.crossplane.io/v1beta1"; accepted: fn.aerodrome.dev/v1alpha1',
    ],
    ['an unknown field', { ...header, plattform: {} }, 'input.plattform: there is no such field; accepted: platform'],
    [
      'a platform that is a name',
      { ...header, platform: 'berlin' },
      'input.platform: platform is no object, given "berlin"; accepted: an object with a name',
    ],
    [
      'an unknown field of the platform',
      { platform: { nme: 'a' } },
      'input.platform.nme: there is no such field; accepted: name',
    ],
    [
      'a name no object can have',
      { platform: { name: 'Berlin!' } },
      'input.platform.name: no object can have this name, given "Berlin!"; accepted: the name of an EnvironmentConfig',
    ],
    [
      'a name that is too long',
      { platform: { name: 'a'.repeat(254) } },
      `input.platform.name: no object can have this name, given "${'a'.repeat(78)}…; accepted: the name of an EnvironmentConfig`,
    ],
  ])('%s is the operator’s mistake', (_name, input, want) => {
    const mistake = readPlatformName(input);
    expect(typeof mistake === 'string' ? mistake : formatMistake(mistake)).toBe(want);
    expect(mistake).toMatchObject({ by: 'operator' });
  });
});
