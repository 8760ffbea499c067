import { describe, expect, test } from '@jest/globals';
import { compile, syntax, toCel } from './cel.ts';
import { foreign } from './subset.ts';

const labels = JSON.parse('{"constructor": "a", "__proto__": "b", "toString": "c"}') as object;

describe('rules', () => {
  test.each<{ rule: string; self: unknown; want: unknown }>([
    { rule: 'self <= 3', self: 3, want: true },
    { rule: 'self <= 3', self: 4, want: false },
    { rule: 'self.a == self.b', self: { a: 2, b: 2 }, want: true },
    { rule: 'has(self.a)', self: {}, want: false },
    { rule: "'constructor' in self && '__proto__' in self && !('valueOf' in self)", self: labels, want: true },
    { rule: 'self.all(key, key.size() > 0)', self: labels, want: true },
    { rule: 'self.size()', self: labels, want: 3n },
    { rule: 'has(self.constructor)', self: {}, want: false },
    { rule: 'self.map(n, n).sum()', self: [1, 2, 3], want: 6n },
    { rule: "duration(self) >= duration('1h')", self: '60m', want: true },
    { rule: "duration(self) >= duration('1h')", self: '59m59.9s', want: false },
    { rule: 'isCIDR(self)', self: '10.0.0.0/8', want: true },
    { rule: 'isCIDR(self)', self: '10.0.0.256/8', want: false },
    { rule: 'isCIDR(self)', self: '10.0.0.0/33', want: false },
    { rule: 'isCIDR(self)', self: '010.0.0.0/8', want: false },
    { rule: 'cidr(self).masked() == cidr(self)', self: '10.0.0.0/8', want: true },
    { rule: 'cidr(self).masked() == cidr(self)', self: '10.1.0.0/8', want: false },
    { rule: 'cidr(self).masked() == cidr(self)', self: '0.0.0.0/0', want: true },
    { rule: 'cidr(self).prefixLength()', self: '255.255.255.255/32', want: 32n },
    { rule: "cidr(self).containsCIDR('10.1.0.0/16')", self: '10.0.0.0/8', want: true },
    { rule: "cidr(self).containsCIDR('10.0.0.0/8')", self: '10.1.0.0/16', want: false },
    { rule: "cidr(self).containsCIDR('192.0.2.0/24')", self: '0.0.0.0/0', want: true },
    { rule: "quantity(self).compareTo(quantity('1Gi'))", self: '1024Mi', want: 0n },
    { rule: "quantity(self).compareTo(quantity('1Gi'))", self: '1G', want: -1n },
    { rule: "quantity(self).compareTo(quantity('1'))", self: '1000m', want: 0n },
    { rule: "quantity(self).compareTo(quantity('1.5'))", self: '1501m', want: 1n },
  ])('$rule of $self is $want', ({ rule, self, want }) => {
    expect(compile(rule)(toCel(self))).toBe(want);
  });

  test.each([
    { rule: 'self.missing == 1', self: {} },
    { rule: 'cidr(self).prefixLength() > 1', self: 'nonsense' },
    { rule: "quantity(self).compareTo(quantity('1')) > 0", self: 'nonsense' },
  ])('$rule of $self cannot be evaluated', ({ rule, self }) => {
    const holds = compile(rule);
    expect(() => holds(toCel(self))).toThrow();
  });

  test.each(['self.', 'self.unheardOf()', 'other == 1', 'cidr(self).sum()'])('%s is no rule', (rule) => {
    expect(() => compile(rule)).toThrow();
  });
});

describe('the documented subset', () => {
  test.each([
    { rule: 'self.all(a, self.exists(b, a.x == b.x && has(a.y)))', want: [] },
    { rule: "!has(self.a) || self.a in ['x'] ? -self.b > 1 : true", want: [] },
    { rule: 'self.items[0] == oldSelf.items[0]', want: [] },
    { rule: 'self.trim() == "a"', want: ['.trim()'] },
    { rule: 'timestamp(self) == timestamp("x")', want: ['timestamp()', 'timestamp()'] },
    { rule: 'self.all(a, b == a)', want: ['variable b'] },
    { rule: 'a == 1 && self.all(a, a == 1)', want: ['variable a'] },
    { rule: "self == {'a': 1}", want: ['map'] },
    { rule: 'self == b"a"', want: ['bytes or unsigned literal'] },
  ])('$rule uses beyond it: $want', ({ rule, want }) => {
    expect(foreign(syntax(rule))).toEqual(want);
  });
});
