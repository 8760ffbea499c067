// Generated from provider/services/cmdb/{openapi.yaml,descriptor.ts} by `npm run generate`. Do not edit.

import type { ServiceApi } from '../client/operation.ts';

/** What can be asked of the API, by operationId. */
export const api: ServiceApi = {
  "basePath": "/cmdb/v1",
  "operations": {
    "listItems": {
      "method": "GET",
      "path": "/items",
      "query": [
        "tenant",
        "class",
        "name",
        "lifecycle",
        "limit",
        "after"
      ],
      "answer": {
        "list": {
          "fields": {
            "id": "string",
            "class": "string",
            "name": "string",
            "tenant": "string",
            "environment": "string",
            "owner": "string",
            "attributes": {
              "map": "string"
            },
            "labels": {
              "map": "string"
            },
            "lifecycle": "string",
            "retiredAt": "string",
            "changedAt": "string"
          }
        }
      }
    },
    "createItem": {
      "method": "POST",
      "path": "/items",
      "body": {
        "contentType": "application/json",
        "fields": {
          "class": "string",
          "name": "string",
          "tenant": "string",
          "environment": "string",
          "owner": "string",
          "attributes": {
            "map": "string"
          },
          "labels": {
            "map": "string"
          }
        }
      },
      "answer": {
        "fields": {
          "id": "string",
          "class": "string",
          "name": "string",
          "tenant": "string",
          "environment": "string",
          "owner": "string",
          "attributes": {
            "map": "string"
          },
          "labels": {
            "map": "string"
          },
          "lifecycle": "string",
          "retiredAt": "string",
          "changedAt": "string"
        }
      }
    },
    "getItem": {
      "method": "GET",
      "path": "/items/{id}",
      "answer": {
        "fields": {
          "id": "string",
          "class": "string",
          "name": "string",
          "tenant": "string",
          "environment": "string",
          "owner": "string",
          "attributes": {
            "map": "string"
          },
          "labels": {
            "map": "string"
          },
          "lifecycle": "string",
          "retiredAt": "string",
          "changedAt": "string"
        }
      }
    },
    "updateItem": {
      "method": "PATCH",
      "path": "/items/{id}",
      "body": {
        "contentType": "application/merge-patch+json",
        "fields": {
          "environment": "string",
          "owner": "string",
          "attributes": {
            "map": "string"
          },
          "labels": {
            "map": "string"
          }
        }
      },
      "answer": {
        "fields": {
          "id": "string",
          "class": "string",
          "name": "string",
          "tenant": "string",
          "environment": "string",
          "owner": "string",
          "attributes": {
            "map": "string"
          },
          "labels": {
            "map": "string"
          },
          "lifecycle": "string",
          "retiredAt": "string",
          "changedAt": "string"
        }
      }
    },
    "retireItem": {
      "method": "DELETE",
      "path": "/items/{id}"
    },
    "listRelations": {
      "method": "GET",
      "path": "/items/{source}/relations",
      "query": [
        "limit",
        "after"
      ],
      "answer": {
        "list": {
          "fields": {
            "id": "string",
            "source": "string",
            "type": "string",
            "target": "string",
            "createdAt": "string"
          }
        }
      }
    },
    "getRelation": {
      "method": "GET",
      "path": "/items/{source}/relations/{type}/{target}",
      "answer": {
        "fields": {
          "id": "string",
          "source": "string",
          "type": "string",
          "target": "string",
          "createdAt": "string"
        }
      }
    },
    "putRelation": {
      "method": "PUT",
      "path": "/items/{source}/relations/{type}/{target}",
      "answer": {
        "fields": {
          "id": "string",
          "source": "string",
          "type": "string",
          "target": "string",
          "createdAt": "string"
        }
      }
    },
    "deleteRelation": {
      "method": "DELETE",
      "path": "/items/{source}/relations/{type}/{target}"
    }
  }
};
