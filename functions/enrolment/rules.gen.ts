// Generated from package/apis/enrolment/definition.yaml by `npm run generate`. Do not edit.

import type { Rule, UniqueList } from '../engine/validation/index.ts';

/** Every CEL rule of the definition, in its order. */
export const rules: readonly Rule[] = [
  {
    "path": "",
    "rule": "self.metadata.name.size() <= (self.kind == 'XEnrolment' ? 59 : 53)",
    "message": "an enrolment's name has at most 53 characters, since names in the services are made from it",
    "fieldPath": ".metadata.name",
    "transition": false
  },
  {
    "path": "",
    "rule": "self.metadata.name.matches('^[a-z0-9]([-a-z0-9]*[a-z0-9])?$')",
    "message": "an enrolment's name has lower-case letters, digits and dashes only (no dots), since names in the services are made from it",
    "fieldPath": ".metadata.name",
    "transition": false
  },
  {
    "path": "spec",
    "rule": "has(self.endpoints.api) || !has(self.monitoring)",
    "message": "monitoring needs endpoints.api, since that is what is looked at",
    "fieldPath": ".monitoring",
    "transition": false
  },
  {
    "path": "spec.subject",
    "rule": "self == oldSelf",
    "message": "the subject cannot be changed; what the services know would be another's",
    "transition": true
  },
  {
    "path": "spec.endpoints.api",
    "rule": "has(self.address) == has(oldSelf.address) && (!has(self.address) || self.address == oldSelf.address)",
    "message": "whether an address is given cannot be changed, since names and openings point to it",
    "fieldPath": ".address",
    "transition": true
  },
  {
    "path": "spec.endpoints.api",
    "rule": "has(self.requested) == has(oldSelf.requested) && (!has(self.requested) || self.requested == oldSelf.requested)",
    "message": "the requested address cannot be changed, since names and openings point to it",
    "fieldPath": ".requested",
    "transition": true
  },
  {
    "path": "spec.endpoints.api",
    "rule": "!has(self.address) || !has(self.requested)",
    "message": "address and requested exclude each other, since an address that is known is nobody's to give",
    "fieldPath": ".requested",
    "transition": false
  },
  {
    "path": "spec.endpoints.api.host",
    "rule": "self == oldSelf",
    "message": "a published name cannot be changed, since others know it",
    "transition": true
  },
  {
    "path": "spec.endpoints.ingress",
    "rule": "has(self.address) == has(oldSelf.address) && (!has(self.address) || self.address == oldSelf.address)",
    "message": "whether an address is given cannot be changed, since names and openings point to it",
    "fieldPath": ".address",
    "transition": true
  },
  {
    "path": "spec.endpoints.ingress",
    "rule": "has(self.requested) == has(oldSelf.requested) && (!has(self.requested) || self.requested == oldSelf.requested)",
    "message": "the requested address cannot be changed, since names and openings point to it",
    "fieldPath": ".requested",
    "transition": true
  },
  {
    "path": "spec.endpoints.ingress",
    "rule": "!has(self.address) || !has(self.requested)",
    "message": "address and requested exclude each other, since an address that is known is nobody's to give",
    "fieldPath": ".requested",
    "transition": false
  },
  {
    "path": "spec.endpoints.ingress.host",
    "rule": "self == oldSelf",
    "message": "a published name cannot be changed, since others know it",
    "transition": true
  },
  {
    "path": "spec.endpoints.login",
    "rule": "has(self.address) == has(oldSelf.address) && (!has(self.address) || self.address == oldSelf.address)",
    "message": "whether an address is given cannot be changed, since names and openings point to it",
    "fieldPath": ".address",
    "transition": true
  },
  {
    "path": "spec.endpoints.login",
    "rule": "has(self.requested) == has(oldSelf.requested) && (!has(self.requested) || self.requested == oldSelf.requested)",
    "message": "the requested address cannot be changed, since names and openings point to it",
    "fieldPath": ".requested",
    "transition": true
  },
  {
    "path": "spec.endpoints.login",
    "rule": "!has(self.address) || !has(self.requested)",
    "message": "address and requested exclude each other, since an address that is known is nobody's to give",
    "fieldPath": ".requested",
    "transition": false
  },
  {
    "path": "spec.endpoints.login.host",
    "rule": "self == oldSelf",
    "message": "a published name cannot be changed, since others know it",
    "transition": true
  }
];

/** Lists whose entries must differ (`x-kubernetes-list-type` set and map). */
export const uniqueLists: readonly UniqueList[] = [
  {
    "path": "spec.endpoints.api.ports",
    "keys": []
  },
  {
    "path": "spec.endpoints.api.sources",
    "keys": []
  },
  {
    "path": "spec.endpoints.ingress.ports",
    "keys": []
  },
  {
    "path": "spec.endpoints.ingress.sources",
    "keys": []
  },
  {
    "path": "spec.endpoints.login.ports",
    "keys": []
  },
  {
    "path": "spec.endpoints.login.sources",
    "keys": []
  },
  {
    "path": "spec.application.redirectURIs",
    "keys": []
  },
  {
    "path": "spec.groups",
    "keys": [
      "name"
    ]
  },
  {
    "path": "spec.kubeconfig.readers",
    "keys": []
  }
];
