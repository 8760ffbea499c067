import { describe, expect, test } from '@jest/globals';
import { companyPlatform } from './company.ts';

describe("a company's settings", () => {
  test('are shown as they were written', () => {
    const text = '# ours\nkind: Platform\nsites: [{ name: east }]\n';
    expect(companyPlatform({ file: 'ours.yaml', text })).toBe(text);
  });

  test('are refused with every mistake in them, and the file they are in', () => {
    const text = 'kind: Platform\nsites: []\nsizes: { big: { cores: 0, memory: 1Gi } }\n';
    expect(() => companyPlatform({ file: 'ours.yaml', text })).toThrow(/^ours\.yaml: sites.*\nours\.yaml: sizes/s);
  });

  test('are refused with the line on which they are no YAML', () => {
    expect(() => companyPlatform({ file: 'ours.yaml', text: 'kind: Platform\nsites: [\n' })).toThrow(/^ours\.yaml:3: /);
  });

  test('are refused where they are no settings at all', () => {
    expect(() => companyPlatform({ file: 'x.yaml', text: 'kind: Secret' })).toThrow(
      'an EnvironmentConfig or a Platform',
    );
  });
});
