// Generated from provider/services/dns/{openapi.yaml,descriptor.ts} by `npm run generate`. Do not edit.

import type { ServiceApi } from '../client/operation.ts';

/** What can be asked of the API, by operationId. */
export const api: ServiceApi = {
  "basePath": "/dns/v1",
  "operations": {
    "listZones": {
      "method": "GET",
      "path": "/zones",
      "query": [
        "limit",
        "cursor"
      ],
      "answer": {
        "fields": {
          "items": {
            "list": {
              "fields": {
                "id": "string",
                "name": "string",
                "nameservers": {
                  "list": "string"
                },
                "dnssec": "boolean",
                "account": "string",
                "labels": {
                  "map": "string"
                },
                "serial": "integer",
                "createdAt": "string"
              }
            }
          },
          "next": "string",
          "total": "integer"
        }
      }
    },
    "createZone": {
      "method": "POST",
      "path": "/zones",
      "body": {
        "contentType": "application/json",
        "fields": {
          "name": "string",
          "nameservers": {
            "list": "string"
          },
          "dnssec": "boolean",
          "account": "string",
          "labels": {
            "map": "string"
          }
        }
      },
      "answer": {
        "fields": {
          "id": "string",
          "name": "string",
          "nameservers": {
            "list": "string"
          },
          "dnssec": "boolean",
          "account": "string",
          "labels": {
            "map": "string"
          },
          "serial": "integer",
          "createdAt": "string"
        }
      }
    },
    "getZone": {
      "method": "GET",
      "path": "/zones/{name}",
      "headers": [
        "if-none-match"
      ],
      "answer": {
        "fields": {
          "id": "string",
          "name": "string",
          "nameservers": {
            "list": "string"
          },
          "dnssec": "boolean",
          "account": "string",
          "labels": {
            "map": "string"
          },
          "serial": "integer",
          "createdAt": "string"
        }
      }
    },
    "updateZone": {
      "method": "PUT",
      "path": "/zones/{name}",
      "headers": [
        "if-match"
      ],
      "body": {
        "contentType": "application/json",
        "fields": {
          "name": "string",
          "nameservers": {
            "list": "string"
          },
          "dnssec": "boolean",
          "account": "string",
          "labels": {
            "map": "string"
          }
        }
      },
      "answer": {
        "fields": {
          "id": "string",
          "name": "string",
          "nameservers": {
            "list": "string"
          },
          "dnssec": "boolean",
          "account": "string",
          "labels": {
            "map": "string"
          },
          "serial": "integer",
          "createdAt": "string"
        }
      }
    },
    "deleteZone": {
      "method": "DELETE",
      "path": "/zones/{name}",
      "headers": [
        "if-match"
      ]
    },
    "listRecordSets": {
      "method": "GET",
      "path": "/zones/{zone}/records",
      "query": [
        "limit",
        "cursor"
      ],
      "headers": [
        "if-none-match"
      ],
      "answer": {
        "fields": {
          "items": {
            "list": {
              "fields": {
                "id": "string",
                "zone": "string",
                "name": "string",
                "type": "string",
                "ttl": "integer",
                "values": {
                  "list": "string"
                },
                "labels": {
                  "map": "string"
                },
                "changedAt": "string"
              }
            }
          },
          "next": "string",
          "total": "integer"
        }
      }
    },
    "getRecordSet": {
      "method": "GET",
      "path": "/zones/{zone}/records/{name}/{type}",
      "headers": [
        "if-none-match"
      ],
      "answer": {
        "fields": {
          "id": "string",
          "zone": "string",
          "name": "string",
          "type": "string",
          "ttl": "integer",
          "values": {
            "list": "string"
          },
          "labels": {
            "map": "string"
          },
          "changedAt": "string"
        }
      }
    },
    "putRecordSet": {
      "method": "PUT",
      "path": "/zones/{zone}/records/{name}/{type}",
      "headers": [
        "if-match",
        "if-none-match"
      ],
      "body": {
        "contentType": "application/json",
        "fields": {
          "ttl": "integer",
          "values": {
            "list": "string"
          },
          "labels": {
            "map": "string"
          }
        }
      },
      "answer": {
        "fields": {
          "id": "string",
          "zone": "string",
          "name": "string",
          "type": "string",
          "ttl": "integer",
          "values": {
            "list": "string"
          },
          "labels": {
            "map": "string"
          },
          "changedAt": "string"
        }
      }
    },
    "deleteRecordSet": {
      "method": "DELETE",
      "path": "/zones/{zone}/records/{name}/{type}",
      "headers": [
        "if-match"
      ]
    }
  }
};
