// Generated from package/apis/virtual-cluster/definition.yaml by `npm run generate`. Do not edit.

import type { Rule, UniqueList } from '../engine/validation/index.ts';

/** Every CEL rule of the definition, in its order. */
export const rules: readonly Rule[] = [
  {
    "path": "",
    "rule": "self.metadata.name.size() <= (self.kind == 'XVirtualCluster' ? 38 : 32)",
    "message": "a virtual cluster's name has at most 32 characters, since its Helm release, Services and host names are made from it",
    "fieldPath": ".metadata.name",
    "transition": false
  },
  {
    "path": "",
    "rule": "self.metadata.name.matches('^[a-z]([-a-z0-9]*[a-z0-9])?$')",
    "message": "a virtual cluster's name starts with a letter and has lower-case letters, digits and dashes only, since Services and host names are made from it",
    "fieldPath": ".metadata.name",
    "transition": false
  },
  {
    "path": "",
    "rule": "!self.metadata.name.contains('--')",
    "message": "a virtual cluster's name has no two dashes in a row, since its namespace of the hub is called after the claim's namespace, two dashes and its name",
    "fieldPath": ".metadata.name",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "self.mode == 'VCluster' || self.edition == 'OSS'",
    "message": "edition Platform needs mode VCluster, since a namespace runs no software that could be licensed",
    "fieldPath": ".edition",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "self.mode == 'VCluster' || !has(self.kubernetesVersion)",
    "message": "kubernetesVersion needs mode VCluster, since a namespace has the API server of the hub",
    "fieldPath": ".kubernetesVersion",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "self.mode == 'VCluster' || (!has(self.chart.version) && !has(self.chart.values))",
    "message": "chart needs mode VCluster, since a namespace is made without one",
    "fieldPath": ".chart",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "self.mode == 'VCluster' || (!has(self.controlPlane.replicas) && !has(self.controlPlane.storage.size) && !has(self.controlPlane.storage.class))",
    "message": "controlPlane needs mode VCluster, since a namespace has the control plane of the hub",
    "fieldPath": ".controlPlane",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "self.mode == 'VCluster' || !has(self.expose.type)",
    "message": "expose needs mode VCluster, since a namespace is reached through the API server of the hub",
    "fieldPath": ".expose.type",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "self.mode == 'VCluster' || self.nodes.type == 'Shared'",
    "message": "nodes of type Private need mode VCluster, since a namespace runs on the machines of the hub",
    "fieldPath": ".nodes.type",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "self.mode == 'VCluster' || self.apps.size() == 0",
    "message": "apps need mode VCluster, since a chart in a namespace of the hub could install anything anywhere on it",
    "fieldPath": ".apps",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "self.mode == 'VCluster' || !self.suspended",
    "message": "suspended needs mode VCluster, since a namespace has no control plane to stop; set resources.pods to 0 to let no pod start",
    "fieldPath": ".suspended",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "self.edition == 'OSS' || has(self.platform.apiKeySecretRef)",
    "message": "edition Platform needs platform.apiKeySecretRef, since without a licence key its control plane does not start",
    "fieldPath": ".platform.apiKeySecretRef",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "self.edition == 'Platform' || !has(self.platform.apiKeySecretRef)",
    "message": "platform.apiKeySecretRef needs edition Platform, since nothing of edition OSS asks for a licence",
    "fieldPath": ".platform.apiKeySecretRef",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "self.nodes.type == 'Shared' || self.shared.size() == 0",
    "message": "shared needs nodes of type Shared, since nothing is synced between the hub and a cluster with machines of its own",
    "fieldPath": ".shared",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "self.mode == 'Namespace' || self.nodes.type == 'Shared' || (has(self.expose.type) && self.expose.type != 'ClusterIP')",
    "message": "nodes of type Private need an expose.type other than ClusterIP, since the machines join through an address outside the cluster",
    "fieldPath": ".expose.type",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "!self.sync.persistentVolumes || (has(self.isolation.podSecurity) && self.isolation.podSecurity == 'privileged')",
    "message": "sync.persistentVolumes needs isolation.podSecurity privileged, since a volume of one's own may be any folder of the hub's machines",
    "fieldPath": ".sync.persistentVolumes",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "(self.appDeletion == 'InOrder' && self.apps.size() > 0 ? 2 * self.apps.size() + 1 : self.apps.size()) + self.nodes.machines.map(m, m.replicas).sum() <= 15",
    "message": "apps and machines together are at most 15 (with appDeletion InOrder an app counts twice, and all of them once more), since one claim makes at most 50 resources",
    "fieldPath": ".apps",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "self.appDeletion == 'WithCluster' || self.controlPlane.storage.retention == 'Delete'",
    "message": "appDeletion InOrder needs controlPlane.storage.retention Delete, since apps are not taken out of what is kept for a virtual cluster of the same name",
    "fieldPath": ".appDeletion",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "self.controlPlane.store != 'SQLite' || !has(self.controlPlane.replicas) || self.controlPlane.replicas == 1",
    "message": "more than one replica needs store Etcd, since SQLite is a file of one replica",
    "fieldPath": ".controlPlane.replicas",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "!has(self.controlPlane.replicas) || self.controlPlane.replicas % 2 == 1",
    "message": "replicas must be an odd number, since etcd decides by majority and an even number is no safer",
    "fieldPath": ".controlPlane.replicas",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "!has(self.controlPlane.storage.size) || quantity(self.controlPlane.storage.size).compareTo(quantity('1Gi')) >= 0",
    "message": "the store needs at least 1Gi, since a full store stops the API server",
    "fieldPath": ".controlPlane.storage.size",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "self.nodes.type == 'Shared' || (!has(self.nodes.selector) && self.nodes.tolerations.size() == 0)",
    "message": "selector and tolerations need type Shared, since machines of its own take all pods of the virtual cluster",
    "fieldPath": ".nodes.selector",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "self.nodes.type == 'Private' || self.nodes.machines.size() == 0",
    "message": "machines need type Private, since shared machines are the hub's",
    "fieldPath": ".nodes.machines",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "self.nodes.type == 'Private' || !has(self.nodes.joinSecretRef)",
    "message": "joinSecretRef needs type Private, since shared machines have joined the hub",
    "fieldPath": ".nodes.joinSecretRef",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "self.nodes.type == 'Shared' || (self.nodes.machines.size() > 0 && has(self.nodes.joinSecretRef))",
    "message": "type Private needs machines and joinSecretRef, since no pod could run without them",
    "fieldPath": ".nodes.machines",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "self.controlPlane.store == oldSelf.controlPlane.store",
    "message": "the store is decided when the virtual cluster is created, since nothing brings its objects into another; create a new one instead",
    "fieldPath": ".controlPlane.store",
    "transition": true
  },
  {
    "path": "spec",
    "rule": "has(self.controlPlane.replicas) == has(oldSelf.controlPlane.replicas) && (!has(self.controlPlane.replicas) || self.controlPlane.replicas == oldSelf.controlPlane.replicas)",
    "message": "replicas are decided when the virtual cluster is created, since a running etcd cannot change its number of members; create a new virtual cluster instead",
    "fieldPath": ".controlPlane.replicas",
    "transition": true
  },
  {
    "path": "spec",
    "rule": "has(self.controlPlane.storage.size) == has(oldSelf.controlPlane.storage.size) && (!has(self.controlPlane.storage.size) || self.controlPlane.storage.size == oldSelf.controlPlane.storage.size)",
    "message": "storage.size is decided when the virtual cluster is created, since the volumes of a StatefulSet cannot be edited; create a new one instead",
    "fieldPath": ".controlPlane.storage.size",
    "transition": true
  },
  {
    "path": "spec",
    "rule": "has(self.controlPlane.storage.class) == has(oldSelf.controlPlane.storage.class) && (!has(self.controlPlane.storage.class) || self.controlPlane.storage.class == oldSelf.controlPlane.storage.class)",
    "message": "storage.class is decided when the virtual cluster is created, since the volumes of a StatefulSet cannot be edited; create a new one instead",
    "fieldPath": ".controlPlane.storage.class",
    "transition": true
  },
  {
    "path": "spec",
    "rule": "has(self.tenant) == has(oldSelf.tenant) && (!has(self.tenant) || self.tenant == oldSelf.tenant) || !has(oldSelf.tenant)",
    "message": "the tenant is decided when the virtual cluster is created, since its namespace carries the tenant's name; create a new one instead",
    "fieldPath": ".tenant",
    "transition": true
  },
  {
    "path": "spec.mode",
    "rule": "self == oldSelf",
    "message": "the mode is decided when the virtual cluster is created, since nothing of one can live on in the other; create a new one instead",
    "transition": true
  },
  {
    "path": "spec.resources.counts",
    "rule": "self.all(key, key.matches('^(count/)?[a-z0-9]([-a-z0-9.]{0,98}[a-z0-9])?$'))",
    "message": "a count is called as a ResourceQuota calls it: services, secrets, services.loadbalancers, count/deployments.apps",
    "transition": false
  },
  {
    "path": "spec.resources.counts",
    "rule": "!('pods' in self) && !('count/pods' in self) && !('resourcequotas' in self)",
    "message": "pods have a field of their own, and the number of quotas is the platform's",
    "transition": false
  },
  {
    "path": "spec.controlPlane.placement.nodeSelector",
    "rule": "self.all(key, key.matches('^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$'))",
    "message": "a label's key is a name of at most 63 letters, digits, dashes, dots and underscores, which a domain and a slash may precede",
    "transition": false
  },
  {
    "path": "spec.controlPlane.placement.tolerations[]",
    "rule": "self.operator == 'Equal' || !has(self.value)",
    "message": "operator Exists has no value, since it tolerates every one",
    "fieldPath": ".value",
    "transition": false
  },
  {
    "path": "spec.expose",
    "rule": "!has(self.host) || !has(self.type) || self.type != 'ClusterIP'",
    "message": "host needs type Ingress, Gateway or LoadBalancer, since a Service of type ClusterIP is reached inside the hub only",
    "fieldPath": ".host",
    "transition": false
  },
  {
    "path": "spec.expose",
    "rule": "!has(self.ingressClass) || (has(self.type) && self.type == 'Ingress')",
    "message": "ingressClass needs type Ingress",
    "fieldPath": ".ingressClass",
    "transition": false
  },
  {
    "path": "spec.expose",
    "rule": "!has(self.gatewayRef) || (has(self.type) && self.type == 'Gateway')",
    "message": "gatewayRef needs type Gateway",
    "fieldPath": ".gatewayRef",
    "transition": false
  },
  {
    "path": "spec.nodes.type",
    "rule": "self == oldSelf",
    "message": "the type of nodes is decided when the virtual cluster is created, since its network is built on it; create a new one instead",
    "transition": true
  },
  {
    "path": "spec.nodes.selector",
    "rule": "self.all(key, key.matches('^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$'))",
    "message": "a label's key is a name of at most 63 letters, digits, dashes, dots and underscores, which a domain and a slash may precede",
    "transition": false
  },
  {
    "path": "spec.nodes.tolerations[]",
    "rule": "self.operator == 'Equal' || !has(self.value)",
    "message": "operator Exists has no value, since it tolerates every one",
    "fieldPath": ".value",
    "transition": false
  },
  {
    "path": "spec.sync.selectors.ingressClasses",
    "rule": "self.all(key, key.matches('^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$'))",
    "message": "a label's key is a name of at most 63 letters, digits, dashes, dots and underscores, which a domain and a slash may precede",
    "transition": false
  },
  {
    "path": "spec.sync.selectors.gatewayClasses",
    "rule": "self.all(key, key.matches('^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$'))",
    "message": "a label's key is a name of at most 63 letters, digits, dashes, dots and underscores, which a domain and a slash may precede",
    "transition": false
  },
  {
    "path": "spec.sync.selectors.storageClasses",
    "rule": "self.all(key, key.matches('^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$'))",
    "message": "a label's key is a name of at most 63 letters, digits, dashes, dots and underscores, which a domain and a slash may precede",
    "transition": false
  },
  {
    "path": "spec.sync.selectors.priorityClasses",
    "rule": "self.all(key, key.matches('^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$'))",
    "message": "a label's key is a name of at most 63 letters, digits, dashes, dots and underscores, which a domain and a slash may precede",
    "transition": false
  },
  {
    "path": "spec.sync.selectors.runtimeClasses",
    "rule": "self.all(key, key.matches('^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$'))",
    "message": "a label's key is a name of at most 63 letters, digits, dashes, dots and underscores, which a domain and a slash may precede",
    "transition": false
  },
  {
    "path": "spec.namespaceLabels",
    "rule": "self.all(key, key.matches('^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$'))",
    "message": "a label's key is a name of at most 63 letters, digits, dashes, dots and underscores, which a domain and a slash may precede",
    "transition": false
  },
  {
    "path": "spec.namespaceLabels",
    "rule": "self.all(key, !key.matches('^([-a-z0-9.]+[.])?(kubernetes[.]io|k8s[.]io|openshift[.]io|crossplane[.]io|cilium[.]io|istio[.]io|aerodrome[.]dev)/'))",
    "message": "labels of kubernetes.io, k8s.io, openshift.io, crossplane.io, cilium.io, istio.io and aerodrome.dev are the platform's, since policies go by them",
    "transition": false
  },
  {
    "path": "spec.access.oidc",
    "rule": "!has(self.issuer) || has(self.clientID)",
    "message": "an issuer of your own needs clientID, since the platform's client is unknown there",
    "fieldPath": ".issuer",
    "transition": false
  },
  {
    "path": "spec.access.groups",
    "rule": "self.all(group, !group.name.startsWith('system:'))",
    "message": "groups that start with system: belong to Kubernetes itself, and some of them mean everybody",
    "transition": false
  },
  {
    "path": "spec.access.groups[]",
    "rule": "self.kind != 'ServiceAccount' || self.name.matches('^[a-z0-9]([-a-z0-9]*[a-z0-9])?:[a-z0-9]([-a-z0-9.]*[a-z0-9])?$')",
    "message": "a service account is named as namespace:name",
    "fieldPath": ".name",
    "transition": false
  }
];

/** Lists whose entries must differ (`x-kubernetes-list-type` set and map). */
export const uniqueLists: readonly UniqueList[] = [
  {
    "path": "spec.nodes.machines",
    "keys": [
      "name"
    ]
  },
  {
    "path": "spec.nodes.machines[].sites",
    "keys": []
  },
  {
    "path": "spec.sync.customResources",
    "keys": [
      "name"
    ]
  },
  {
    "path": "spec.shared",
    "keys": []
  },
  {
    "path": "spec.isolation.egress.cidrs",
    "keys": []
  },
  {
    "path": "spec.access.oidc.extraScopes",
    "keys": []
  },
  {
    "path": "spec.access.groups",
    "keys": [
      "kind",
      "name"
    ]
  },
  {
    "path": "spec.apps",
    "keys": [
      "name"
    ]
  }
];
