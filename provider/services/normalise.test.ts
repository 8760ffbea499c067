import { describe, expect, test } from '@jest/globals';
import type { Json } from '../runtime/index.ts';
import { type NormaliserName, normalise, normaliseSet } from './normalise.ts';

describe('values that mean the same are the same', () => {
  test.each<readonly [NormaliserName, readonly Json[], Json]>([
    ['lowerCase', ['Red', 'RED'], 'red'],
    ['trim', [' a ', 'a'], 'a'],
    ['dnsName', ['WWW.example.com.', 'www.Example.com'], 'www.example.com'],
    ['dnsName', ['10  Mail.example.com.', '10 mail.example.com'], '10 mail.example.com'],
    ['txt', ['"v=spf1 -all"', 'v=spf1 -all', ' "v=spf1" " -all" '], 'v=spf1 -all'],
    ['txt', ['"\\195\\188 \u00fc"', '\u00fc \u00fc'], '\u00fc \u00fc'],
    ['txt', ['"say \\"hi\\"; \\065"'], 'say "hi"; A'],
    ['ip', ['2001:DB8:0:0::1', '2001:db8::1', ' 2001:0db8::0001'], '2001:db8::1'],
    ['ip', ['192.0.2.1'], '192.0.2.1'],
    ['ip', ['Host', 'host'], 'host'],
    ['ip', ['3232235777'], '3232235777'],
    ['cidr', ['10.1.2.3/8', '10.0.0.0/8'], '10.0.0.0/8'],
    ['cidr', ['2001:DB8::5/32', '2001:db8::/32'], '2001:db8::/32'],
    ['cidr', ['192.0.2.1', '192.0.2.1/32'], '192.0.2.1/32'],
    ['cidr', ['2001:db8::1', '2001:db8::1/128'], '2001:db8::1/128'],
    ['cidr', ['any', 'Any', '*'], 'any'],
    ['cidr', ['team-blue'], 'team-blue'],
    ['portRange', ['80', '80-80', 80, ' 080 ', '80 - 80'], '80'],
    ['portRange', ['any', '*', '0-65535', '1-65535', 'ANY'], 'any'],
    ['portRange', ['8000-8010'], '8000-8010'],
    ['instant', ['2030-01-01T01:00:00+01:00', '2030-01-01T00:00:00Z'], '2030-01-01T00:00:00.000Z'],
    ['instant', ['soon'], 'soon'],
    ['lowerCase', [true], true],
    ['ip', [null], null],
  ])('%s %j -> %j', (name, given, want) => {
    expect(given.map((value) => normalise(name, value))).toEqual(given.map(() => want));
  });

  test.each<readonly [string, readonly Json[], readonly Json[]]>([
    ['that overlap', ['80-90', '85-100'], ['80-100']],
    ['that touch', ['81-82', '80', 83], ['80-83']],
    ['that stand apart', ['443', '80'], ['80', '443']],
    ['and names', ['443', 'https', '444'], ['https', '443-444']],
    ['that make up all', ['0-100', '101-65535'], ['any']],
  ])('ranges of ports %s', (_, given, want) => {
    expect(normaliseSet('portRange', given)).toEqual(want);
  });

  test('other sets keep their members', () => {
    expect(normaliseSet('dnsName', ['B.', 'a'])).toEqual(['b', 'a']);
  });
});

const MOST = 200_000;
const evil: readonly (readonly [string, string])[] = [
  ['letters', 'a'.repeat(MOST)],
  ['digits', '1'.repeat(MOST)],
  ['zeros that end otherwise', `${'0'.repeat(MOST)}x`],
  ['zeros on both sides', `${'0'.repeat(MOST / 2)}-${'0'.repeat(MOST / 2)}x`],
  ['escaped quotes, and none that closes', `"${'\\"'.repeat(MOST / 2)}`],
  ['quotes', '"'.repeat(MOST)],
  ['letters in quotes', `"${'a'.repeat(MOST)}"`],
  ['blanks', `a${' '.repeat(MOST)}b`],
  ['dots', '1.'.repeat(MOST / 2)],
  ['colons', '1:'.repeat(MOST / 2)],
  ['digits of a length', `10.0.0.0/${'1'.repeat(MOST)}`],
];
const names: readonly NormaliserName[] = [
  ...(['lowerCase', 'trim', 'dnsName', 'txt', 'ip', 'cidr', 'portRange', 'instant'] as const),
];

test.each(evil)('many %s hold up nobody', (_, value) => {
  for (const name of names) {
    const before = process.cpuUsage();
    normaliseSet(name, [value]);
    // Where time grows with the square it is ten seconds and more.
    expect([name, process.cpuUsage(before).user < 1_000_000]).toEqual([name, true]);
  }
});
