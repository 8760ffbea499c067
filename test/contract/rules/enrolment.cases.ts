import type { Attempt, RuleCase } from './case.ts';

const subject = { kind: 'Cluster', name: 'shop' };
const host = 'api.shop.k8s.example.com';
const endpoints = ['api', 'ingress', 'login'] as const;

/** What an endpoint says, and said before. */
const told = (endpoint: string, now: object, old?: object): Attempt => ({
  ...(old && { old: { subject, endpoints: { [endpoint]: { host, ...old } } } }),
  spec: { subject, endpoints: { [endpoint]: { host, ...now } } },
});

/** A field of an endpoint that stays as it was: given, or not. */
const fixed = (endpoint: string, field: string, message: string): RuleCase => ({
  at: `spec.endpoints.${endpoint}.${field}`,
  message,
  accepted: [told(endpoint, { [field]: '192.0.2.9', ports: [443] }, { [field]: '192.0.2.9' }), told(endpoint, {}, {})],
  rejected: [
    told(endpoint, { [field]: '192.0.2.10' }, { [field]: '192.0.2.9' }),
    told(endpoint, { [field]: '192.0.2.9' }, {}),
    told(endpoint, {}, { [field]: '192.0.2.9' }),
  ],
});

/** Every CEL rule of the kind Enrolment, in the order of its definition. */
export const enrolmentCases: readonly RuleCase[] = [
  {
    at: '.metadata.name',
    message: "an enrolment's name has at most 53 characters, since names in the services are made from it",
    accepted: [
      { name: 'a'.repeat(53), spec: { subject } },
      { name: 'a'.repeat(59), kind: 'XEnrolment', spec: { subject } },
    ],
    rejected: [
      { name: 'a'.repeat(54), spec: { subject } },
      { name: 'a'.repeat(60), kind: 'XEnrolment', spec: { subject } },
    ],
  },
  {
    at: '.metadata.name',
    message:
      "an enrolment's name has lower-case letters, digits and dashes only (no dots), since names in the services are made from it",
    accepted: [{ name: 'cluster-7', spec: { subject } }],
    rejected: [{ name: 'cluster.7', spec: { subject } }],
  },
  {
    at: 'spec.monitoring',
    message: 'monitoring needs endpoints.api, since that is what is looked at',
    accepted: [{ spec: { subject, endpoints: { api: { host } }, monitoring: { url: `https://${host}` } } }],
    rejected: [{ spec: { subject, endpoints: { login: { host } }, monitoring: { url: `https://${host}` } } }],
  },
  {
    at: 'spec.subject',
    message: "the subject cannot be changed; what the services know would be another's",
    accepted: [{ old: { subject }, spec: { subject, displayName: 'Shop' } }],
    rejected: [{ old: { subject }, spec: { subject: { ...subject, name: 'other' } } }],
  },
  ...endpoints.flatMap((endpoint): readonly RuleCase[] => [
    fixed(endpoint, 'address', 'whether an address is given cannot be changed, since names and openings point to it'),
    fixed(endpoint, 'requested', 'the requested address cannot be changed, since names and openings point to it'),
    {
      at: `spec.endpoints.${endpoint}.requested`,
      message: "address and requested exclude each other, since an address that is known is nobody's to give",
      accepted: [told(endpoint, { address: '192.0.2.9' }), told(endpoint, { requested: '192.0.2.9' })],
      rejected: [told(endpoint, { address: '192.0.2.9', requested: '192.0.2.9' })],
    },
    {
      at: `spec.endpoints.${endpoint}.host`,
      message: 'a published name cannot be changed, since others know it',
      accepted: [told(endpoint, { published: false }, {})],
      rejected: [told(endpoint, { host: 'other.k8s.example.com' }, {})],
    },
  ]),
];
