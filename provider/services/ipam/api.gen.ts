// Generated from provider/services/ipam/{openapi.yaml,descriptor.ts} by `npm run generate`. Do not edit.

import type { ServiceApi } from '../client/operation.ts';

/** What can be asked of the API, by operationId. */
export const api: ServiceApi = {
  "basePath": "/ipam/v1",
  "operations": {
    "listPrefixes": {
      "method": "GET",
      "path": "/prefixes",
      "query": [
        "vrf",
        "cidr",
        "page",
        "limit"
      ],
      "answer": {
        "fields": {
          "items": {
            "list": {
              "fields": {
                "id": "string",
                "vrf": "string",
                "cidr": "string",
                "family": "integer",
                "description": "string",
                "site": "string",
                "tags": {
                  "list": "string"
                },
                "parent": "string",
                "createdAt": "string"
              }
            }
          },
          "total": "integer"
        }
      }
    },
    "createPrefix": {
      "method": "POST",
      "path": "/prefixes",
      "headers": [
        "idempotency-key"
      ],
      "body": {
        "contentType": "application/json",
        "fields": {
          "vrf": "string",
          "cidr": "string",
          "description": "string",
          "site": "string",
          "tags": {
            "list": "string"
          }
        }
      },
      "answer": {
        "fields": {
          "id": "string",
          "vrf": "string",
          "cidr": "string",
          "family": "integer",
          "description": "string",
          "site": "string",
          "tags": {
            "list": "string"
          },
          "parent": "string",
          "createdAt": "string"
        }
      }
    },
    "getPrefix": {
      "method": "GET",
      "path": "/prefixes/{id}",
      "answer": {
        "fields": {
          "id": "string",
          "vrf": "string",
          "cidr": "string",
          "family": "integer",
          "description": "string",
          "site": "string",
          "tags": {
            "list": "string"
          },
          "parent": "string",
          "createdAt": "string"
        }
      }
    },
    "updatePrefix": {
      "method": "PUT",
      "path": "/prefixes/{id}",
      "body": {
        "contentType": "application/json",
        "fields": {
          "vrf": "string",
          "cidr": "string",
          "description": "string",
          "site": "string",
          "tags": {
            "list": "string"
          }
        }
      },
      "answer": {
        "fields": {
          "id": "string",
          "vrf": "string",
          "cidr": "string",
          "family": "integer",
          "description": "string",
          "site": "string",
          "tags": {
            "list": "string"
          },
          "parent": "string",
          "createdAt": "string"
        }
      }
    },
    "deletePrefix": {
      "method": "DELETE",
      "path": "/prefixes/{id}"
    },
    "listAddresses": {
      "method": "GET",
      "path": "/addresses",
      "query": [
        "prefix",
        "page",
        "limit"
      ],
      "answer": {
        "fields": {
          "items": {
            "list": {
              "fields": {
                "id": "string",
                "prefix": "string",
                "vrf": "string",
                "address": "string",
                "prefixLength": "integer",
                "family": "integer",
                "hostname": "string",
                "purpose": "string",
                "description": "string",
                "tags": {
                  "list": "string"
                },
                "createdAt": "string"
              }
            }
          },
          "total": "integer"
        }
      }
    },
    "createAddress": {
      "method": "POST",
      "path": "/addresses",
      "headers": [
        "idempotency-key"
      ],
      "body": {
        "contentType": "application/json",
        "fields": {
          "prefix": "string",
          "address": "string",
          "hostname": "string",
          "purpose": "string",
          "description": "string",
          "tags": {
            "list": "string"
          }
        }
      },
      "answer": {
        "fields": {
          "id": "string",
          "prefix": "string",
          "vrf": "string",
          "address": "string",
          "prefixLength": "integer",
          "family": "integer",
          "hostname": "string",
          "purpose": "string",
          "description": "string",
          "tags": {
            "list": "string"
          },
          "createdAt": "string"
        }
      }
    },
    "getAddress": {
      "method": "GET",
      "path": "/addresses/{id}",
      "answer": {
        "fields": {
          "id": "string",
          "prefix": "string",
          "vrf": "string",
          "address": "string",
          "prefixLength": "integer",
          "family": "integer",
          "hostname": "string",
          "purpose": "string",
          "description": "string",
          "tags": {
            "list": "string"
          },
          "createdAt": "string"
        }
      }
    },
    "updateAddress": {
      "method": "PUT",
      "path": "/addresses/{id}",
      "body": {
        "contentType": "application/json",
        "fields": {
          "prefix": "string",
          "address": "string",
          "hostname": "string",
          "purpose": "string",
          "description": "string",
          "tags": {
            "list": "string"
          }
        }
      },
      "answer": {
        "fields": {
          "id": "string",
          "prefix": "string",
          "vrf": "string",
          "address": "string",
          "prefixLength": "integer",
          "family": "integer",
          "hostname": "string",
          "purpose": "string",
          "description": "string",
          "tags": {
            "list": "string"
          },
          "createdAt": "string"
        }
      }
    },
    "deleteAddress": {
      "method": "DELETE",
      "path": "/addresses/{id}"
    }
  }
};
