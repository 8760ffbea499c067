import type { Row } from './row.ts';
import * as w from './workloads.ts';

const named =
  'services: externalName must be a name outside of the hub, with a domain; no address, no name of a Service';

/** Services that stay inside. */
export const services: readonly Row[] = [
  ['a ClusterIP', w.service(), 'accepted'],
  ['a headless one', w.service({ clusterIP: 'None' }), 'accepted'],
  [
    'a NodePort',
    w.service({ type: 'NodePort' }),
    'services: type NodePort may not be used here, only ClusterIP, ExternalName, LoadBalancer',
  ],
  [
    'a load balancer without node ports',
    w.service({ type: 'LoadBalancer', allocateLoadBalancerNodePorts: false }),
    'accepted',
  ],
  [
    'a load balancer with node ports',
    w.service({ type: 'LoadBalancer' }),
    'services: ports of nodes may not be used here; of a load balancer, set allocateLoadBalancerNodePorts to false',
  ],
  [
    'external addresses',
    w.service({ externalIPs: ['192.0.2.7'] }),
    'services: externalIPs would take over traffic of others; use a load balancer or an ingress',
  ],
  ['a name outside', w.service({ type: 'ExternalName', externalName: 'api.example.org' }), 'accepted'],
  ...[
    'kubernetes.default.svc.cluster.local',
    'kubernetes.default.svc.cluster.local.',
    'kubernetes.default.svc',
    'a.svc.other.example.com',
    'localhost',
    'x.localhost',
    '169.254.169.254',
    'metadata.google.internal',
    'kubernetes',
  ].map((externalName): Row => [`the name ${externalName}`, w.service({ type: 'ExternalName', externalName }), named]),
];
