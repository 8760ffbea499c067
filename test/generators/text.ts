import fc from 'fast-check';

/** Arbitraries of names by length: to make one of a pattern costs as much as many samples of it. */
const names = new Map<number, fc.Arbitrary<string>>();

/** Names of lower-case letters, digits and dashes with at most `length` characters; the given ones come often. */
export function name(length: number, ...often: readonly string[]): fc.Arbitrary<string> {
  const any = names.get(length) ?? fc.stringMatching(new RegExp(`^[a-z0-9]([-a-z0-9]{0,${length - 2}}[a-z0-9])?$`));
  names.set(length, any);
  return fc.oneof(fc.constantFrom(...often), any);
}

/** Kubernetes label keys, those among them that are names of JavaScript's own object members. */
export const labelKey: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('constructor', 'toString', 'hasOwnProperty', 'valueOf', 'example.com/team', 'UPPER_case.1', 'a'),
  fc.constant('k'.repeat(63)),
  fc.stringMatching(/^[A-Za-z0-9]([-A-Za-z0-9_.]{0,20}[A-Za-z0-9])?$/),
  fc
    .stringMatching(/^[a-z0-9]([-a-z0-9.]{0,20}[a-z0-9])?\/[A-Za-z0-9]([-A-Za-z0-9_.]{0,20}[A-Za-z0-9])?$/)
    .filter(isSubdomain),
);

/** Kubernetes label values, the empty and the longest among them. */
export const labelValue: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('', 'payments', 'v'.repeat(63)),
  fc.stringMatching(/^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/),
);

/** Text of people: letters of any script, symbols, quotes; one line, not beginning with a blank. */
export const freeText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'payments-admins',
    'Zahlungsverkehr Prüfung',
    '支払い',
    'ops: "on call" # 1',
    '{{ .Values.x }}',
    'yes',
  ),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .filter((text) => /^[^\s]/u.test(text) && isPlainLine(text)),
);

/** Helm values: nested maps and lists with every kind of scalar. */
export const helmValues: fc.Arbitrary<Record<string, unknown>> = fc.dictionary(
  fc.oneof(fc.constantFrom('replicaCount', 'constructor', 'a.b/c', '1'), fc.stringMatching(/^[a-z][A-Za-z]{0,8}$/)),
  fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.oneof(
        fc.boolean(),
        fc.integer({ min: -1000, max: 100000 }),
        freeText,
        fc.constantFrom('', '100m', '1.10', 0.5),
      ),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.stringMatching(/^[a-z][A-Za-z]{0,8}$/), tie('value'), { maxKeys: 3 }),
    ),
  })).value,
  { maxKeys: 4 },
);

function isSubdomain(key: string): boolean {
  return (key.split('/')[0] ?? '').split('.').every((label) => /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(label));
}

/** Go's blanks are ASCII's, ECMAScript's are Unicode's; what only one of them counts is left to tests of the schema. */
function isPlainLine(text: string): boolean {
  return !/[\p{C}\p{Z}]/u.test(text.replaceAll(' ', ''));
}
