import { expect, test } from '@jest/globals';
import { withSection } from './figures.ts';

test('a section is put in its place, and those of others stay as they are', () => {
  const figures = (value: number) => [{ of: 'a pool', what: 'added', value, unit: 's' }];
  const first = withSection('', 'Rest', figures(4), '2 cores');
  const both = withSection(first, 'Edits', figures(18.3), '4 cores');
  const again = withSection(both, 'Rest', figures(1234.5), '2 cores');
  expect(again.slice(again.indexOf('## '))).toBe(`## Edits

On 4 cores.

| of | what | figure |
|---|---|---|
| a pool | added | 18 s |

## Rest

On 2 cores.

| of | what | figure |
|---|---|---|
| a pool | added | 1,235 s |
`);
});
