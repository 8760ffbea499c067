// Generated from provider/services/backup/{openapi.yaml,descriptor.ts} by `npm run generate`. Do not edit.

import type { ServiceApi } from '../client/operation.ts';

/** What can be asked of the API, by operationId. */
export const api: ServiceApi = {
  "basePath": "/backup/v1",
  "operations": {
    "listPolicies": {
      "method": "GET",
      "path": "/tenants/{tenant}/policies",
      "answer": {
        "fields": {
          "items": {
            "list": {
              "fields": {
                "id": "string",
                "tenant": "string",
                "name": "string",
                "schedule": "string",
                "timeZone": "string",
                "retention": {
                  "fields": {
                    "daily": "integer",
                    "weekly": "integer",
                    "monthly": "integer"
                  }
                },
                "location": "string",
                "labels": {
                  "map": "string"
                },
                "protections": "integer"
              }
            }
          }
        }
      }
    },
    "getPolicy": {
      "method": "GET",
      "path": "/tenants/{tenant}/policies/{name}",
      "answer": {
        "fields": {
          "id": "string",
          "tenant": "string",
          "name": "string",
          "schedule": "string",
          "timeZone": "string",
          "retention": {
            "fields": {
              "daily": "integer",
              "weekly": "integer",
              "monthly": "integer"
            }
          },
          "location": "string",
          "labels": {
            "map": "string"
          },
          "protections": "integer"
        }
      }
    },
    "putPolicy": {
      "method": "PUT",
      "path": "/tenants/{tenant}/policies/{name}",
      "body": {
        "contentType": "application/json",
        "fields": {
          "schedule": "string",
          "timeZone": "string",
          "retention": {
            "fields": {
              "daily": "integer",
              "weekly": "integer",
              "monthly": "integer"
            }
          },
          "location": "string",
          "labels": {
            "map": "string"
          }
        }
      },
      "answer": {
        "fields": {
          "id": "string",
          "tenant": "string",
          "name": "string",
          "schedule": "string",
          "timeZone": "string",
          "retention": {
            "fields": {
              "daily": "integer",
              "weekly": "integer",
              "monthly": "integer"
            }
          },
          "location": "string",
          "labels": {
            "map": "string"
          },
          "protections": "integer"
        }
      }
    },
    "deletePolicy": {
      "method": "DELETE",
      "path": "/tenants/{tenant}/policies/{name}"
    },
    "listProtections": {
      "method": "GET",
      "path": "/tenants/{tenant}/protections",
      "answer": {
        "fields": {
          "items": {
            "list": {
              "fields": {
                "id": "string",
                "tenant": "string",
                "target": "string",
                "policy": "string",
                "suspended": "boolean",
                "labels": {
                  "map": "string"
                },
                "state": "string",
                "lastBackupAt": "string"
              }
            }
          }
        }
      }
    },
    "createProtection": {
      "method": "POST",
      "path": "/tenants/{tenant}/protections",
      "headers": [
        "idempotency-key"
      ],
      "body": {
        "contentType": "application/json",
        "fields": {
          "target": "string",
          "policy": "string",
          "suspended": "boolean",
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
    "getProtection": {
      "method": "GET",
      "path": "/tenants/{tenant}/protections/{id}",
      "answer": {
        "fields": {
          "id": "string",
          "tenant": "string",
          "target": "string",
          "policy": "string",
          "suspended": "boolean",
          "labels": {
            "map": "string"
          },
          "state": "string",
          "lastBackupAt": "string"
        }
      }
    },
    "updateProtection": {
      "method": "PATCH",
      "path": "/tenants/{tenant}/protections/{id}",
      "body": {
        "contentType": "application/merge-patch+json",
        "fields": {
          "suspended": "boolean",
          "labels": {
            "map": "string"
          }
        }
      },
      "answer": {
        "fields": {
          "id": "string",
          "tenant": "string",
          "target": "string",
          "policy": "string",
          "suspended": "boolean",
          "labels": {
            "map": "string"
          },
          "state": "string",
          "lastBackupAt": "string"
        }
      }
    },
    "deleteProtection": {
      "method": "DELETE",
      "path": "/tenants/{tenant}/protections/{id}",
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
