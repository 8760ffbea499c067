import type { Row } from './row.ts';
import * as w from './workloads.ts';

const attached = (text: string) => w.pod({}, { annotations: { 'k8s.v1.cni.cncf.io/networks': text } });
const attachment = (network: string) => `networks: ${network} may not be used here; allowed: networks/storage`;

/** Networks besides the pod network. */
export const networks: readonly Row[] = [
  ['an allowed network', attached('networks/storage@net1'), 'accepted'],
  [
    'an allowed network in JSON',
    attached('[{"name": "storage", "namespace": "networks", "interface": "net1"}]'),
    'accepted',
  ],
  ['a foreign network', attached('networks/storage, hr/vlan'), attachment('hr/vlan')],
  ['one of the namespace itself', attached('vlan'), attachment(`${w.namespace}/vlan`)],
  ['a foreign network in JSON', attached('[{"name":"vlan","namespace":"hr"}]'), attachment('hr/vlan')],
  ['JSON in capitals', attached('[{"Name":"vlan","NAMESPACE":"hr"}]'), attachment('hr/vlan')],
  [
    'a name given twice',
    attached('[{"name":"storage","namespace":"networks","name":"vlan"}]'),
    attachment('this list'),
  ],
  [
    'a name that is hidden',
    attached('[{"name":"storage","namespace":"networks","\\u006eame":"vlan"}]'),
    attachment('this list'),
  ],
  ['a key that only Go reads so', attached('[{"name":"storage","name\u017fpace":"hr"}]'), attachment('this list')],
  ['objects in objects', attached('[{"namespace":"hr","cni-args":{"a":"b"},"name":"vlan"}]'), attachment('this list')],
  [
    'another default network',
    w.pod({}, { annotations: { 'v1.multus-cni.io/default-network': 'networks/storage' } }),
    'networks: a pod on another default network would leave the network policies behind',
  ],
  [
    'a network of its own making',
    w.object('k8s.cni.cncf.io/v1', 'NetworkAttachmentDefinition', { spec: { config: '{}' } }),
    'networks: a NetworkAttachmentDefinition runs with the rights of the node; only the platform makes them',
  ],
];
