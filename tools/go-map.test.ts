import { describe, expect, test } from '@jest/globals';
import { goStringMap } from './go-map.ts';

const source = `package sample

var Other map[string]string = map[string]string{
	"first": \`not this one\`,
}

// Schemas is generated.
var Schemas map[string]string = map[string]string{
	"first": \`kind: First
text: "} and , stay"
\`,
	"second": \`the field \` + "\`" + \`name\` + "\`" + \` is "quoted"
\`,
	"third":   "one\\ttwo\\n" +
		"three",
	"empty": \`\`,
}

var After = map[string]string{}
`;

describe('goStringMap', () => {
  test('reads raw, quoted and joined strings of the named variable only', () => {
    expect(Object.fromEntries(goStringMap(source, 'Schemas'))).toEqual({
      first: 'kind: First\ntext: "} and , stay"\n',
      second: 'the field `name` is "quoted"\n',
      third: 'one\ttwo\nthree',
      empty: '',
    });
  });

  test.each([
    { name: 'an empty map', text: source, variable: 'After', want: {} },
    {
      name: 'a last entry without a comma',
      text: 'var M = map[string]string{"a": "b"}',
      variable: 'M',
      want: { a: 'b' },
    },
  ])('reads $name', ({ text, variable, want }) => {
    expect(Object.fromEntries(goStringMap(text, variable))).toEqual(want);
  });

  test.each([
    {
      name: 'a missing variable',
      text: source,
      variable: 'Schema',
      want: 'cannot read Go map Schema: the source does not declare it',
    },
    {
      name: 'a value that is code',
      text: 'var M = map[string]string{\n\t"a": name(),\n}',
      variable: 'M',
      want: 'cannot read Go map M: line 2 is not a string literal of it',
    },
    {
      name: 'a raw string that never ends',
      text: 'var M = map[string]string{\n\t"a": `open',
      variable: 'M',
      want: 'cannot read Go map M: line 2 is not a string literal of it',
    },
    {
      name: 'a map that never ends',
      text: 'var M = map[string]string{\n\t"a": "b",\n',
      variable: 'M',
      want: 'cannot read Go map M: line 3 is not a string literal of it',
    },
  ])('refuses $name', ({ text, variable, want }) => {
    expect(() => goStringMap(text, variable)).toThrow(want);
  });
});
