// Generated from package/apis/tenant/definition.yaml by `npm run generate`. Do not edit.

import type { Rule, UniqueList } from '../engine/validation/index.ts';

/** Every CEL rule of the definition, in its order. */
export const rules: readonly Rule[] = [
  {
    "path": "",
    "rule": "self.metadata.name.size() <= 32",
    "message": "a tenant's name has at most 32 characters, since the names of its namespaces are made from it",
    "fieldPath": ".metadata.name",
    "transition": false
  },
  {
    "path": "",
    "rule": "self.metadata.name.matches('^[a-z0-9]([-a-z0-9]*[a-z0-9])?$')",
    "message": "a tenant's name has lower-case letters, digits and dashes only (no dots), since it becomes a label and part of namespaces' names",
    "fieldPath": ".metadata.name",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "has(self.claimNamespace) == has(oldSelf.claimNamespace) && (!has(self.claimNamespace) || self.claimNamespace == oldSelf.claimNamespace)",
    "message": "claimNamespace is decided when the tenant is created, since everything the tenant claimed lives there; create a new tenant instead",
    "fieldPath": ".claimNamespace",
    "transition": true
  },
  {
    "path": "spec",
    "rule": "self.namespaces.map(n, has(n.share) ? n.share : 0).sum() <= 100",
    "message": "shares must be at most 100 per cent together, since they are parts of quota.hard",
    "fieldPath": ".namespaces",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "self.quota.hard.size() > 0 || !self.namespaces.exists(n, has(n.share))",
    "message": "a share needs quota.hard, since it is a part of it",
    "fieldPath": ".quota.hard",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "2 * self.namespaces.size() + 2 * self.machines.size() + self.replicate.map(r, has(r.namespaces) ? r.namespaces.size() : self.namespaces.size()).sum() <= 33",
    "message": "twice the namespaces, twice the machines and the copies (replicate times its namespaces) must be at most 33 together, since a composite has room for 50 resources",
    "fieldPath": ".namespaces",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "self.machines.size() == 0 || self.namespaces.size() > 0",
    "message": "machines need one of namespaces to run in",
    "fieldPath": ".machines",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "self.replicate.all(r, !has(r.namespaces) || r.namespaces.all(name, self.namespaces.exists(n, n.name == name)))",
    "message": "namespaces of an entry must be among the tenant's namespaces",
    "fieldPath": ".replicate",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "self.namespaces.all(n, !has(n.nodePool) || self.nodePools.exists(p, p.name == n.nodePool))",
    "message": "nodePool must name one of nodePools, since only those are set aside for the tenant",
    "fieldPath": ".namespaces",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "!has(self.sites) || (self.namespaces.all(n, !has(n.site) || n.site in self.sites) && self.machines.all(m, !has(m.site) || m.site in self.sites))",
    "message": "the site of a namespace or machine must be one of sites, since the tenant is nowhere else",
    "fieldPath": ".sites",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "!has(self.allowed.networks) || self.machines.all(m, m.networks.all(name, name in self.allowed.networks))",
    "message": "networks of machines must be among allowed.networks",
    "fieldPath": ".machines",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "!has(self.allowed.sizes) || self.machines.all(m, m.size in self.allowed.sizes)",
    "message": "sizes of machines must be among allowed.sizes",
    "fieldPath": ".machines",
    "transition": false
  },
  {
    "path": "spec.claimNamespace",
    "rule": "self != 'default' && !self.startsWith('kube-') && !self.startsWith('openshift-') && !self.startsWith('crossplane-') && !self.startsWith('vc-') && self != 'openshift'",
    "message": "this namespace belongs to the hub; default, openshift and names that begin with kube-, openshift-, crossplane- or vc- are refused",
    "transition": false
  },
  {
    "path": "spec.owners[]",
    "rule": "!self.name.startsWith('system:')",
    "message": "names that begin with system: are Kubernetes' own, such as everybody who is logged in",
    "fieldPath": ".name",
    "transition": false
  },
  {
    "path": "spec.owners[]",
    "rule": "self.kind != 'ServiceAccount' || self.name.matches('^[a-z0-9]([-a-z0-9]*[a-z0-9])?:[a-z0-9]([-a-z0-9.]*[a-z0-9])?$')",
    "message": "a service account is named as namespace:name",
    "fieldPath": ".name",
    "transition": false
  },
  {
    "path": "spec.members[]",
    "rule": "!self.name.startsWith('system:')",
    "message": "names that begin with system: are Kubernetes' own, such as everybody who is logged in",
    "fieldPath": ".name",
    "transition": false
  },
  {
    "path": "spec.members[]",
    "rule": "self.kind != 'ServiceAccount' || self.name.matches('^[a-z0-9]([-a-z0-9]*[a-z0-9])?:[a-z0-9]([-a-z0-9.]*[a-z0-9])?$')",
    "message": "a service account is named as namespace:name",
    "fieldPath": ".name",
    "transition": false
  },
  {
    "path": "spec.namespaces[]",
    "rule": "!self.name.contains('--')",
    "message": "a namespace's name has no two dashes in a row, since they separate it from the tenant's in the name on the hub",
    "fieldPath": ".name",
    "transition": false
  },
  {
    "path": "spec.namespaces[].labels",
    "rule": "self.all(key, key.matches('^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$'))",
    "message": "a label's key is a name of at most 63 letters, digits, dashes, dots and underscores, which a domain and a slash may precede",
    "transition": false
  },
  {
    "path": "spec.namespaces[].labels",
    "rule": "self.all(key, !key.matches('^([-a-z0-9.]+[.])?(kubernetes[.]io|k8s[.]io|openshift[.]io|crossplane[.]io|cilium[.]io|istio[.]io|aerodrome[.]dev)/'))",
    "message": "labels of kubernetes.io, k8s.io, openshift.io, crossplane.io, cilium.io, istio.io and aerodrome.dev are the platform's, since policies go by them",
    "transition": false
  },
  {
    "path": "spec.namespaces[].quota",
    "rule": "self.all(key, key.matches('^(cpu|memory|storage|ephemeralStorage|(count/)?[a-z0-9]([-a-z0-9.]{0,98}[a-z0-9])?)$'))",
    "message": "keys are cpu, memory, storage, ephemeralStorage and object counts as a ResourceQuota calls them: pods, services, services.loadbalancers, count/jobs.batch",
    "transition": false
  },
  {
    "path": "spec.namespaces[].quota",
    "rule": "!('resourcequotas' in self) && !('count/pods' in self)",
    "message": "pods are counted by the key pods, and the number of quotas is the platform's",
    "transition": false
  },
  {
    "path": "spec.namespaces[].quota",
    "rule": "self.all(key, key in ['cpu', 'memory', 'storage', 'ephemeralStorage'] || self[key].matches('^(0|[1-9][0-9]{0,4})$'))",
    "message": "every key but cpu, memory, storage and ephemeralStorage counts objects, in whole numbers below 100000 in quotes, such as \"50\"",
    "transition": false
  },
  {
    "path": "spec.namespaces[].quota",
    "rule": "!('pods' in self) || self['pods'].matches('^([0-9]{1,4}|10000)$')",
    "message": "pods are at most \"10000\"",
    "transition": false
  },
  {
    "path": "spec.namespaces[].quota",
    "rule": "!('cpu' in self) || self['cpu'].matches('^(0|[1-9][0-9]{0,8}m|[1-9][0-9]{0,5})$')",
    "message": "cpu is in cores or milli-cores, such as \"16\" or 500m",
    "transition": false
  },
  {
    "path": "spec.namespaces[].quota",
    "rule": "self.all(key, !(key in ['memory', 'storage', 'ephemeralStorage']) || self[key].matches('^(0|[1-9][0-9]{0,5}(Ki|Mi|Gi|Ti)?)$'))",
    "message": "memory and storage are sizes in Ki, Mi, Gi or Ti, such as 64Gi",
    "transition": false
  },
  {
    "path": "spec.quota",
    "rule": "!has(self.engine) || self.engine == 'Static' || self.hard.size() > 0",
    "message": "this engine needs quota.hard, since there is nothing to enforce without it",
    "fieldPath": ".engine",
    "transition": false
  },
  {
    "path": "spec.quota.hard",
    "rule": "self.all(key, key.matches('^(cpu|memory|storage|ephemeralStorage|(count/)?[a-z0-9]([-a-z0-9.]{0,98}[a-z0-9])?)$'))",
    "message": "keys are cpu, memory, storage, ephemeralStorage and object counts as a ResourceQuota calls them: pods, services, services.loadbalancers, count/jobs.batch",
    "transition": false
  },
  {
    "path": "spec.quota.hard",
    "rule": "!('resourcequotas' in self) && !('count/pods' in self)",
    "message": "pods are counted by the key pods, and the number of quotas is the platform's",
    "transition": false
  },
  {
    "path": "spec.quota.hard",
    "rule": "self.all(key, key in ['cpu', 'memory', 'storage', 'ephemeralStorage'] || self[key].matches('^(0|[1-9][0-9]{0,4})$'))",
    "message": "every key but cpu, memory, storage and ephemeralStorage counts objects, in whole numbers below 100000 in quotes, such as \"50\"",
    "transition": false
  },
  {
    "path": "spec.quota.hard",
    "rule": "!('pods' in self) || self['pods'].matches('^([0-9]{1,4}|10000)$')",
    "message": "pods are at most \"10000\"",
    "transition": false
  },
  {
    "path": "spec.quota.hard",
    "rule": "!('cpu' in self) || self['cpu'].matches('^(0|[1-9][0-9]{0,8}m|[1-9][0-9]{0,5})$')",
    "message": "cpu is in cores or milli-cores, such as \"16\" or 500m",
    "transition": false
  },
  {
    "path": "spec.quota.hard",
    "rule": "self.all(key, !(key in ['memory', 'storage', 'ephemeralStorage']) || self[key].matches('^(0|[1-9][0-9]{0,5}(Ki|Mi|Gi|Ti)?)$'))",
    "message": "memory and storage are sizes in Ki, Mi, Gi or Ti, such as 64Gi",
    "transition": false
  },
  {
    "path": "spec.nodePools[].selector",
    "rule": "self.size() > 0 && self.all(key, key.matches('^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$'))",
    "message": "a selector has at least one label, whose key is a name of at most 63 letters, digits, dashes, dots and underscores, which a domain and a slash may precede",
    "transition": false
  },
  {
    "path": "spec.machines[]",
    "rule": "has(self.image) == has(oldSelf.image) && (!has(self.image) || self.image == oldSelf.image)",
    "message": "a machine's image is decided when it is created, since its disk was made from it; add a new machine instead",
    "fieldPath": ".image",
    "transition": true
  },
  {
    "path": "spec.machines[].rootDisk",
    "rule": "has(self.size) == has(oldSelf.size) && (!has(self.size) || self.size == oldSelf.size)",
    "message": "a disk's size is decided when it is made; add another disk instead",
    "fieldPath": ".size",
    "transition": true
  },
  {
    "path": "spec.machines[].rootDisk",
    "rule": "has(self.storageClass) == has(oldSelf.storageClass) && (!has(self.storageClass) || self.storageClass == oldSelf.storageClass)",
    "message": "a disk's storage class is decided when it is made; add another disk instead",
    "fieldPath": ".storageClass",
    "transition": true
  },
  {
    "path": "spec.machines[].disks[]",
    "rule": "self.name != 'root' && self.name != 'cloud-init'",
    "message": "the disks root and cloud-init are there already",
    "fieldPath": ".name",
    "transition": false
  },
  {
    "path": "spec.machines[].disks[]",
    "rule": "self.size == oldSelf.size",
    "message": "a disk's size is decided when it is made; add another disk instead",
    "fieldPath": ".size",
    "transition": true
  },
  {
    "path": "spec.machines[].disks[]",
    "rule": "has(self.storageClass) == has(oldSelf.storageClass) && (!has(self.storageClass) || self.storageClass == oldSelf.storageClass)",
    "message": "a disk's storage class is decided when it is made; add another disk instead",
    "fieldPath": ".storageClass",
    "transition": true
  },
  {
    "path": "spec.replicate[]",
    "rule": "self.kind == 'Secret' || !has(self.type)",
    "message": "only Secrets have a type",
    "fieldPath": ".type",
    "transition": false
  }
];

/** Lists whose entries must differ (`x-kubernetes-list-type` set and map). */
export const uniqueLists: readonly UniqueList[] = [
  {
    "path": "spec.owners",
    "keys": [
      "kind",
      "name"
    ]
  },
  {
    "path": "spec.members",
    "keys": [
      "kind",
      "name"
    ]
  },
  {
    "path": "spec.namespaces",
    "keys": [
      "name"
    ]
  },
  {
    "path": "spec.allowed.registries",
    "keys": []
  },
  {
    "path": "spec.allowed.ingressHostnames",
    "keys": []
  },
  {
    "path": "spec.allowed.ingressClasses",
    "keys": []
  },
  {
    "path": "spec.allowed.storageClasses",
    "keys": []
  },
  {
    "path": "spec.allowed.priorityClasses",
    "keys": []
  },
  {
    "path": "spec.allowed.runtimeClasses",
    "keys": []
  },
  {
    "path": "spec.allowed.serviceTypes",
    "keys": []
  },
  {
    "path": "spec.allowed.networks",
    "keys": []
  },
  {
    "path": "spec.allowed.kubernetesVersions",
    "keys": []
  },
  {
    "path": "spec.allowed.clusterVersions",
    "keys": []
  },
  {
    "path": "spec.allowed.sizes",
    "keys": []
  },
  {
    "path": "spec.nodePools",
    "keys": [
      "name"
    ]
  },
  {
    "path": "spec.sites",
    "keys": []
  },
  {
    "path": "spec.network.egress.cidrs",
    "keys": []
  },
  {
    "path": "spec.machines",
    "keys": [
      "name"
    ]
  },
  {
    "path": "spec.machines[].disks",
    "keys": [
      "name"
    ]
  },
  {
    "path": "spec.machines[].networks",
    "keys": []
  },
  {
    "path": "spec.machines[].sshKeys",
    "keys": []
  },
  {
    "path": "spec.replicate",
    "keys": [
      "kind",
      "name"
    ]
  },
  {
    "path": "spec.replicate[].namespaces",
    "keys": []
  }
];
