import type { Row } from './row.ts';
import * as w from './workloads.ts';

const gateway = 'gateway.networking.k8s.io/v1';
const http = (spec: object) => w.object(gateway, 'HTTPRoute', { spec });
const listener = (fields: object) => ({ name: 'web', protocol: 'HTTPS', port: 443, ...fields });
const foreign = (host: string) =>
  `hosts: ${host} may not be used here; allowed: *.payments.example.com, pay.example.com`;

/** Hosts, classes and gateways by which the world reaches a namespace. */
export const hosts: readonly Row[] = [
  ['a host below an allowed domain', w.ingress('shop.payments.example.com'), 'accepted'],
  ['an allowed host', w.ingress('pay.example.com', { tls: [{ hosts: ['pay.example.com'] }] }), 'accepted'],
  ['the domain itself', w.ingress('payments.example.com'), foreign('payments.example.com')],
  ['a host that only ends like it', w.ingress('evilpayments.example.com'), foreign('evilpayments.example.com')],
  ['below an allowed host', w.ingress('a.pay.example.com'), foreign('a.pay.example.com')],
  ['a wildcard', w.ingress('*.payments.example.com'), foreign('*.payments.example.com')],
  ['a rule for every host', w.ingress(undefined), foreign('(every host)')],
  [
    'no rules at all',
    w.ingress('x', { rules: undefined, defaultBackend: { service: { name: 'web', port: { number: 80 } } } }),
    foreign('(every host)'),
  ],
  [
    'a foreign host in tls',
    w.ingress('pay.example.com', { tls: [{ hosts: ['hr.example.com'] }] }),
    foreign('hr.example.com'),
  ],
  [
    'a foreign host in an annotation',
    w.ingress(
      'pay.example.com',
      {},
      { annotations: { 'nginx.ingress.kubernetes.io/server-alias': 'pay.example.com, hr.example.com' } },
    ),
    foreign('hr.example.com'),
  ],
  [
    'a foreign host for external-dns',
    w.service({}, { annotations: { 'external-dns.alpha.kubernetes.io/hostname': 'hr.example.com' } }),
    foreign('hr.example.com'),
  ],
  [
    'a snippet',
    w.ingress('pay.example.com', {}, { annotations: { 'nginx.ingress.kubernetes.io/configuration-snippet': 'x' } }),
    'hosts: snippets would run in an ingress controller that others use too',
  ],
  [
    'a foreign class',
    w.ingress('pay.example.com', { ingressClassName: 'internal' }),
    'hosts: ingress class internal may not be used here; allowed: tenants',
  ],
  [
    'no class',
    w.ingress('pay.example.com', { ingressClassName: undefined }),
    'hosts: ingress class (none named) may not be used here; allowed: tenants',
  ],
  [
    'the class by annotation',
    w.ingress(
      'pay.example.com',
      { ingressClassName: undefined },
      { annotations: { 'kubernetes.io/ingress.class': 'tenants' } },
    ),
    'accepted',
  ],
  [
    'a foreign class by annotation',
    w.ingress(
      'pay.example.com',
      { ingressClassName: undefined },
      { annotations: { 'kubernetes.io/ingress.class': 'internal' } },
    ),
    'hosts: ingress class internal may not be used here; allowed: tenants',
  ],
  [
    'an HTTPRoute on an allowed host',
    http({ hostnames: ['pay.example.com'], parentRefs: [{ name: 'shared', namespace: 'gateways' }] }),
    'accepted',
  ],
  ['an HTTPRoute on a foreign host', http({ hostnames: ['hr.example.com'] }), foreign('hr.example.com')],
  ['an HTTPRoute on a wildcard', http({ hostnames: ['*.payments.example.com'] }), foreign('*.payments.example.com')],
  ['an HTTPRoute on every host', http({ parentRefs: [{ name: 'own' }] }), foreign('(every host)')],
  ['an HTTPRoute between Services', http({ parentRefs: [{ kind: 'Service', group: '', name: 'web' }] }), 'accepted'],
  [
    'a foreign gateway',
    http({ hostnames: ['pay.example.com'], parentRefs: [{ name: 'other', namespace: 'gateways' }] }),
    'hosts: a route may use gateways of its own namespace and those that its tenant is allowed',
  ],
  [
    'a Gateway on an allowed host',
    w.object(gateway, 'Gateway', {
      spec: { gatewayClassName: 'tenants', listeners: [listener({ hostname: 'pay.example.com' })] },
    }),
    'accepted',
  ],
  [
    'a Gateway on every host',
    w.object(gateway, 'Gateway', { spec: { gatewayClassName: 'tenants', listeners: [listener({})] } }),
    foreign('(every host)'),
  ],
  [
    'a Gateway of a foreign class',
    w.object(gateway, 'Gateway', {
      spec: { gatewayClassName: 'hub', listeners: [listener({ hostname: 'pay.example.com' })] },
    }),
    'hosts: this gateway class may not be used here',
  ],
  [
    'a Route that the router names',
    w.object('route.openshift.io/v1', 'Route', { spec: { to: { name: 'web' } } }),
    'accepted',
  ],
  [
    'a Route on an allowed host',
    w.object('route.openshift.io/v1', 'Route', { spec: { host: 'pay.example.com' } }),
    'accepted',
  ],
  [
    'a Route on a foreign host',
    w.object('route.openshift.io/v1', 'Route', { spec: { host: 'hr.example.com' } }),
    foreign('hr.example.com'),
  ],
  [
    'a Route for a whole domain',
    w.object('route.openshift.io/v1', 'Route', { spec: { host: 'pay.example.com', wildcardPolicy: 'Subdomain' } }),
    foreign('*'),
  ],
];
