// Generated from package/apis/cluster/definition.yaml by `npm run generate`. Do not edit.

import type { Rule, UniqueList } from '../engine/validation/index.ts';

/** Every CEL rule of the definition, in its order. */
export const rules: readonly Rule[] = [
  {
    "path": "",
    "rule": "self.metadata.name.size() <= (self.kind == 'XCluster' ? 38 : 32)",
    "message": "a cluster's name has at most 32 characters, since host names, the control-plane namespace and Cilium's cluster name are made from it",
    "fieldPath": ".metadata.name",
    "transition": false
  },
  {
    "path": "",
    "rule": "self.metadata.name.matches('^[a-z0-9]([-a-z0-9]*[a-z0-9])?$')",
    "message": "a cluster's name has lower-case letters, digits and dashes only (no dots), since it becomes part of DNS names and Cilium's cluster name",
    "fieldPath": ".metadata.name",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "!has(self.upgrade.canaryPool) || self.nodePools.exists(p, p.name == self.upgrade.canaryPool)",
    "message": "canaryPool must name one of nodePools, since upgrades start with that pool",
    "fieldPath": ".upgrade.canaryPool",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "!(self.security.threatDetection.enabled && self.security.threatDetection.mode == 'Enforce') || self.network.policy == 'DefaultDeny'",
    "message": "mode Enforce needs network.policy DefaultDeny, since an isolated workload must have no open path left",
    "fieldPath": ".security.threatDetection.mode",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "!self.security.threatDetection.enabled || self.security.threatDetection.mode == 'Detect' || self.security.threatDetection.engine == 'Falco'",
    "message": "modes Suggest and Enforce need engine Falco, since Tetragon only reports: nothing would be proposed or isolated",
    "fieldPath": ".security.threatDetection.mode",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "self.security.podSecurity != 'restricted' || !self.addons.exists(a, a.name == 'kyverno' && !a.enabled)",
    "message": "podSecurity restricted needs the add-on kyverno, since nothing else checks every pod",
    "fieldPath": ".security.podSecurity",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "self.nodePools.map(p, has(p.sites) ? p.sites.size() : 1).sum() <= 15",
    "message": "node pools times their sites must be at most 15, since each is a group of machines of its own",
    "fieldPath": ".nodePools",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "!self.bastion.enabled || self.bastion.sshKeys.size() > 0",
    "message": "a bastion needs at least one of sshKeys, since there is no other way into it",
    "fieldPath": ".bastion.sshKeys",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "self.upgrade.maxSurge > 0 || self.upgrade.maxUnavailable > 0",
    "message": "maxSurge and maxUnavailable must not both be 0, since no machine could ever be replaced",
    "fieldPath": ".upgrade.maxSurge",
    "transition": false
  },
  {
    "path": "spec.controlPlane",
    "rule": "has(self.availability) == has(oldSelf.availability) && (!has(self.availability) || self.availability == oldSelf.availability)",
    "message": "availability is decided when the cluster is created, since a running etcd cannot change its number of members; create a new cluster instead",
    "fieldPath": ".availability",
    "transition": true
  },
  {
    "path": "spec.controlPlane.etcd",
    "rule": "has(self.size) == has(oldSelf.size) && (!has(self.size) || self.size == oldSelf.size)",
    "message": "etcd's size is decided when the cluster is created, since its volumes cannot grow; create a new cluster instead",
    "fieldPath": ".size",
    "transition": true
  },
  {
    "path": "spec.controlPlane.etcd",
    "rule": "has(self.storageClass) == has(oldSelf.storageClass) && (!has(self.storageClass) || self.storageClass == oldSelf.storageClass)",
    "message": "etcd's storage class is decided when the cluster is created, since its volumes cannot move; create a new cluster instead",
    "fieldPath": ".storageClass",
    "transition": true
  },
  {
    "path": "spec.controlPlane.etcd",
    "rule": "!has(self.size) || quantity(self.size).compareTo(quantity('4Gi')) >= 0",
    "message": "etcd needs at least 4Gi, since a full etcd stops the cluster and the volume can never grow",
    "fieldPath": ".size",
    "transition": false
  },
  {
    "path": "spec.nodePools[]",
    "rule": "!(has(self.replicas) && has(self.autoscaling))",
    "message": "replicas and autoscaling exclude each other, since only one of them can decide the number of nodes",
    "fieldPath": ".replicas",
    "transition": false
  },
  {
    "path": "spec.nodePools[].autoscaling",
    "rule": "self.min <= self.max",
    "message": "autoscaling.min must not be above autoscaling.max",
    "fieldPath": ".min",
    "transition": false
  },
  {
    "path": "spec.nodePools[].labels",
    "rule": "!('topology.kubernetes.io/zone' in self)",
    "message": "the label topology.kubernetes.io/zone is the node's site and cannot be set here",
    "transition": false
  },
  {
    "path": "spec.nodePools[].labels",
    "rule": "self.all(key, key.matches('^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$'))",
    "message": "a label's key is a name of at most 63 letters, digits, dashes, dots and underscores, which a domain and a slash may precede",
    "transition": false
  },
  {
    "path": "spec.nodePools[].upgrade",
    "rule": "self == oldSelf",
    "message": "a pool's upgrade type is decided when the pool is created, since its machines are managed by that type; add a new pool instead",
    "transition": true
  },
  {
    "path": "spec.nodePools[].rootVolume",
    "rule": "!has(self.size) || quantity(self.size).compareTo(quantity('32Gi')) >= 0",
    "message": "a root volume needs at least 32Gi, since the operating system and its images have to fit",
    "fieldPath": ".size",
    "transition": false
  },
  {
    "path": "spec.nodePools[].kubeletConfig",
    "rule": "!has(self.imageGCLowThresholdPercent) || !has(self.imageGCHighThresholdPercent) || self.imageGCLowThresholdPercent < self.imageGCHighThresholdPercent",
    "message": "imageGCLowThresholdPercent must be below imageGCHighThresholdPercent, since image collection starts at the high mark and stops at the low one",
    "fieldPath": ".imageGCLowThresholdPercent",
    "transition": false
  },
  {
    "path": "spec.network",
    "rule": "has(self.podCIDR) == has(oldSelf.podCIDR) && (!has(self.podCIDR) || self.podCIDR == oldSelf.podCIDR)",
    "message": "podCIDR is decided when the cluster is created, since every pod has its address from it; create a new cluster instead",
    "fieldPath": ".podCIDR",
    "transition": true
  },
  {
    "path": "spec.network",
    "rule": "has(self.serviceCIDR) == has(oldSelf.serviceCIDR) && (!has(self.serviceCIDR) || self.serviceCIDR == oldSelf.serviceCIDR)",
    "message": "serviceCIDR is decided when the cluster is created, since every Service has its address from it; create a new cluster instead",
    "fieldPath": ".serviceCIDR",
    "transition": true
  },
  {
    "path": "spec.network",
    "rule": "has(self.apiVIP) == has(oldSelf.apiVIP) && (!has(self.apiVIP) || self.apiVIP == oldSelf.apiVIP)",
    "message": "apiVIP is decided when the cluster is created, since nodes and firewalls reach the API server there; create a new cluster instead",
    "fieldPath": ".apiVIP",
    "transition": true
  },
  {
    "path": "spec.network",
    "rule": "has(self.ingressVIP) == has(oldSelf.ingressVIP) && (!has(self.ingressVIP) || self.ingressVIP == oldSelf.ingressVIP)",
    "message": "ingressVIP is decided when the cluster is created, since DNS records and firewalls point to it; create a new cluster instead",
    "fieldPath": ".ingressVIP",
    "transition": true
  },
  {
    "path": "spec.network",
    "rule": "!has(self.podCIDR) || (isCIDR(self.podCIDR) && cidr(self.podCIDR).masked() == cidr(self.podCIDR))",
    "message": "podCIDR must be the first address of a network, with no bits set after the prefix",
    "fieldPath": ".podCIDR",
    "transition": false
  },
  {
    "path": "spec.network",
    "rule": "!has(self.serviceCIDR) || (isCIDR(self.serviceCIDR) && cidr(self.serviceCIDR).masked() == cidr(self.serviceCIDR))",
    "message": "serviceCIDR must be the first address of a network, with no bits set after the prefix",
    "fieldPath": ".serviceCIDR",
    "transition": false
  },
  {
    "path": "spec.network",
    "rule": "!has(self.podCIDR) || !isCIDR(self.podCIDR) || cidr(self.podCIDR).prefixLength() < self.hostPrefix",
    "message": "hostPrefix must be longer than the prefix of podCIDR, since every node gets a network of that size out of it",
    "fieldPath": ".hostPrefix",
    "transition": false
  },
  {
    "path": "spec.network",
    "rule": "!has(self.podCIDR) || !has(self.serviceCIDR) || !isCIDR(self.podCIDR) || !isCIDR(self.serviceCIDR) || (!cidr(self.podCIDR).containsCIDR(self.serviceCIDR) && !cidr(self.serviceCIDR).containsCIDR(self.podCIDR))",
    "message": "podCIDR and serviceCIDR must not overlap, since an address must belong to a pod or to a Service",
    "fieldPath": ".serviceCIDR",
    "transition": false
  },
  {
    "path": "spec.network",
    "rule": "!has(self.apiVIP) || !has(self.ingressVIP) || self.apiVIP != self.ingressVIP",
    "message": "apiVIP and ingressVIP must differ, since each is the address of a load balancer of its own",
    "fieldPath": ".ingressVIP",
    "transition": false
  },
  {
    "path": "spec.network.hostPrefix",
    "rule": "self == oldSelf",
    "message": "hostPrefix is decided when the cluster is created, since every node holds a network of that size; create a new cluster instead",
    "transition": true
  },
  {
    "path": "spec.ingress",
    "rule": "has(self.domain) == has(oldSelf.domain) && (!has(self.domain) || self.domain == oldSelf.domain)",
    "message": "domain is decided when the cluster is created, since certificates and host names of the API are made from it; create a new cluster instead",
    "fieldPath": ".domain",
    "transition": true
  },
  {
    "path": "spec.ingress.mode",
    "rule": "self == oldSelf",
    "message": "the ingress mode is decided when the cluster is created, since the names of all its applications hang on it; create a new cluster instead",
    "transition": true
  },
  {
    "path": "spec.access.oidc",
    "rule": "!has(self.issuer) || (has(self.clientID) && has(self.clientSecretRef))",
    "message": "an issuer of your own needs clientID and clientSecretRef, since the platform's client is unknown there",
    "fieldPath": ".issuer",
    "transition": false
  },
  {
    "path": "spec.access.admins",
    "rule": "self.all(group, !group.startsWith('system:'))",
    "message": "groups that start with system: belong to Kubernetes itself, and some of them mean everybody",
    "transition": false
  },
  {
    "path": "spec.access.viewers",
    "rule": "self.all(group, !group.startsWith('system:'))",
    "message": "groups that start with system: belong to Kubernetes itself, and some of them mean everybody",
    "transition": false
  },
  {
    "path": "spec.security.secretEncryption",
    "rule": "self || !oldSelf",
    "message": "secretEncryption cannot be switched off, since Secrets that are already encrypted would become unreadable",
    "transition": true
  },
  {
    "path": "spec.backup",
    "rule": "!has(self.retention) || (duration(self.retention) >= duration('1h') && duration(self.retention) <= duration('87600h'))",
    "message": "retention must be between 1h and 87600h (ten years)",
    "fieldPath": ".retention",
    "transition": false
  },
  {
    "path": "spec.upgrade.drainTimeout",
    "rule": "duration(self) >= duration('1m') && duration(self) <= duration('24h')",
    "message": "drainTimeout must be between 1m and 24h, since a drain without an end blocks upgrades and deletion for ever",
    "transition": false
  }
];

/** Lists whose entries must differ (`x-kubernetes-list-type` set and map). */
export const uniqueLists: readonly UniqueList[] = [
  {
    "path": "spec.nodePools",
    "keys": [
      "name"
    ]
  },
  {
    "path": "spec.nodePools[].sites",
    "keys": []
  },
  {
    "path": "spec.nodePools[].taints",
    "keys": [
      "key",
      "effect"
    ]
  },
  {
    "path": "spec.nodePools[].networks",
    "keys": []
  },
  {
    "path": "spec.network.apiAllowedCIDRs",
    "keys": []
  },
  {
    "path": "spec.access.oidc.extraScopes",
    "keys": []
  },
  {
    "path": "spec.access.admins",
    "keys": []
  },
  {
    "path": "spec.access.viewers",
    "keys": []
  },
  {
    "path": "spec.security.threatDetection.exemptNamespaces",
    "keys": []
  },
  {
    "path": "spec.addons",
    "keys": [
      "name"
    ]
  },
  {
    "path": "spec.bastion.sshKeys",
    "keys": []
  }
];
