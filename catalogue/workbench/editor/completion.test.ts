import { CompletionContext } from '@codemirror/autocomplete';
import { EditorState } from '@codemirror/state';
import { expect, test } from '@jest/globals';
import { claimSchema, type Schema } from '../schema.ts';
import { completions } from './completion.ts';

const spec: Schema = {
  type: 'object',
  properties: {
    tier: {
      type: 'string',
      enum: ['standard', 'production'],
      default: 'standard',
      description: 'How much it matters. A lot.',
    },
    version: { type: 'string', title: 'a version' },
    suspended: { type: 'boolean' },
    pools: { type: 'array', items: { type: 'object', required: ['name'], properties: { size: {}, name: {} } } },
    sites: { type: 'array', items: { type: 'string', title: 'a site' } },
  },
};
const schema = claimSchema({
  name: 'Island',
  apiVersion: 'x/v1',
  scope: 'Namespaced',
  schema: { properties: { spec } },
});
const complete = completions({ schema, choices: () => ({ 'a version': ['4.20', '4.20.1'], 'a site': ['site-a'] }) });

/** What is offered at `|`, as it would be written. */
function offered(marked: string): readonly unknown[] {
  const position = marked.indexOf('|');
  const state = EditorState.create({ doc: marked.replace('|', '') });
  const result = complete(new CompletionContext(state, position, true));
  return result?.options.map(({ apply }) => apply) ?? [];
}

test.each([
  ['|', ['apiVersion: ', 'kind: ', 'metadata:', 'spec:']],
  ['kind: Island\nmeta|', ['apiVersion: ', 'metadata:', 'spec:']],
  ['kind: |', ['Island']],
  ['spec:\n  tier: x\n  v|', ['version: ', 'suspended: ', 'pools:', 'sites:']],
  ['spec:\n  tier: |', ['standard', 'production']],
  ['spec:\n  version: |', ['"4.20"', '"4.20.1"']],
  ['spec:\n  suspended: |', ['true', 'false']],
  ['spec:\n  pools:\n    - |', ['size: ', 'name: ']],
  ['spec:\n  sites:\n    - s|', ['site-a']],
  ['spec:\n  # |', []],
])('at %j', (marked, want) => expect(offered(marked)).toEqual(want));
