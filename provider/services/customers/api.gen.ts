// Generated from provider/services/customers/{openapi.yaml,descriptor.ts} by `npm run generate`. Do not edit.

import type { ServiceApi } from '../client/operation.ts';

/** What can be asked of the API, by operationId. */
export const api: ServiceApi = {
  "basePath": "/customers/v1",
  "operations": {
    "listCustomers": {
      "method": "GET",
      "path": "/customers",
      "query": [
        "number",
        "offset",
        "limit"
      ],
      "answer": {
        "fields": {
          "items": {
            "list": {
              "fields": {
                "id": "string",
                "number": "string",
                "name": "string",
                "email": "string",
                "costCentre": "string",
                "labels": {
                  "map": "string"
                },
                "status": "string",
                "createdAt": "string",
                "deactivatedAt": "string"
              }
            }
          },
          "total": "integer"
        }
      }
    },
    "createCustomer": {
      "method": "POST",
      "path": "/customers",
      "body": {
        "contentType": "application/json",
        "fields": {
          "number": "string",
          "name": "string",
          "email": "string",
          "costCentre": "string",
          "labels": {
            "map": "string"
          }
        }
      },
      "answer": {
        "fields": {
          "id": "string",
          "number": "string",
          "name": "string",
          "email": "string",
          "costCentre": "string",
          "labels": {
            "map": "string"
          },
          "status": "string",
          "createdAt": "string",
          "deactivatedAt": "string"
        }
      }
    },
    "getCustomer": {
      "method": "GET",
      "path": "/customers/{id}",
      "headers": [
        "if-none-match"
      ],
      "answer": {
        "fields": {
          "id": "string",
          "number": "string",
          "name": "string",
          "email": "string",
          "costCentre": "string",
          "labels": {
            "map": "string"
          },
          "status": "string",
          "createdAt": "string",
          "deactivatedAt": "string"
        }
      }
    },
    "updateCustomer": {
      "method": "PUT",
      "path": "/customers/{id}",
      "headers": [
        "if-match"
      ],
      "body": {
        "contentType": "application/json",
        "fields": {
          "number": "string",
          "name": "string",
          "email": "string",
          "costCentre": "string",
          "labels": {
            "map": "string"
          }
        }
      },
      "answer": {
        "fields": {
          "id": "string",
          "number": "string",
          "name": "string",
          "email": "string",
          "costCentre": "string",
          "labels": {
            "map": "string"
          },
          "status": "string",
          "createdAt": "string",
          "deactivatedAt": "string"
        }
      }
    },
    "deactivateCustomer": {
      "method": "DELETE",
      "path": "/customers/{id}",
      "headers": [
        "if-match"
      ]
    },
    "listSubscriptions": {
      "method": "GET",
      "path": "/subscriptions",
      "query": [
        "customer",
        "offset",
        "limit"
      ],
      "answer": {
        "fields": {
          "items": {
            "list": {
              "fields": {
                "id": "string",
                "customer": "string",
                "plan": "string",
                "target": "string",
                "quantity": "integer",
                "startsAt": "string",
                "labels": {
                  "map": "string"
                },
                "status": "string",
                "endsAt": "string"
              }
            }
          },
          "total": "integer"
        }
      }
    },
    "createSubscription": {
      "method": "POST",
      "path": "/subscriptions",
      "body": {
        "contentType": "application/json",
        "fields": {
          "customer": "string",
          "plan": "string",
          "target": "string",
          "quantity": "integer",
          "startsAt": "string",
          "labels": {
            "map": "string"
          }
        }
      },
      "answer": {
        "fields": {
          "id": "string",
          "status": "string",
          "percent": "integer",
          "resource": "string",
          "error": {
            "fields": {
              "code": "string",
              "message": "string"
            }
          },
          "createdAt": "string"
        }
      },
      "accepted": true
    },
    "getSubscription": {
      "method": "GET",
      "path": "/subscriptions/{id}",
      "headers": [
        "if-none-match"
      ],
      "answer": {
        "fields": {
          "id": "string",
          "customer": "string",
          "plan": "string",
          "target": "string",
          "quantity": "integer",
          "startsAt": "string",
          "labels": {
            "map": "string"
          },
          "status": "string",
          "endsAt": "string"
        }
      }
    },
    "updateSubscription": {
      "method": "PUT",
      "path": "/subscriptions/{id}",
      "headers": [
        "if-match"
      ],
      "body": {
        "contentType": "application/json",
        "fields": {
          "customer": "string",
          "plan": "string",
          "target": "string",
          "quantity": "integer",
          "startsAt": "string",
          "labels": {
            "map": "string"
          }
        }
      },
      "answer": {
        "fields": {
          "id": "string",
          "customer": "string",
          "plan": "string",
          "target": "string",
          "quantity": "integer",
          "startsAt": "string",
          "labels": {
            "map": "string"
          },
          "status": "string",
          "endsAt": "string"
        }
      }
    },
    "endSubscription": {
      "method": "DELETE",
      "path": "/subscriptions/{id}",
      "answer": {
        "fields": {
          "id": "string",
          "customer": "string",
          "plan": "string",
          "target": "string",
          "quantity": "integer",
          "startsAt": "string",
          "labels": {
            "map": "string"
          },
          "status": "string",
          "endsAt": "string"
        }
      }
    },
    "getOperation": {
      "method": "GET",
      "path": "/operations/{id}",
      "answer": {
        "fields": {
          "id": "string",
          "status": "string",
          "percent": "integer",
          "resource": "string",
          "error": {
            "fields": {
              "code": "string",
              "message": "string"
            }
          },
          "createdAt": "string"
        }
      }
    }
  }
};
