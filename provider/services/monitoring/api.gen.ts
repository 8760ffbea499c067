// Generated from provider/services/monitoring/{openapi.yaml,descriptor.ts} by `npm run generate`. Do not edit.

import type { ServiceApi } from '../client/operation.ts';

/** What can be asked of the API, by operationId. */
export const api: ServiceApi = {
  "basePath": "/monitoring/v1",
  "operations": {
    "listTargets": {
      "method": "GET",
      "path": "/targets",
      "query": [
        "tenant",
        "limit",
        "cursor"
      ],
      "answer": {
        "fields": {
          "items": {
            "list": {
              "fields": {
                "id": "int64",
                "tenant": "string",
                "target": "string",
                "plan": "string",
                "interval": "integer",
                "paused": "boolean",
                "labels": {
                  "map": "string"
                },
                "state": "string",
                "reason": "string",
                "health": "string",
                "createdAt": "string"
              }
            }
          },
          "next": "string",
          "total": "integer"
        }
      }
    },
    "createTarget": {
      "method": "POST",
      "path": "/targets",
      "body": {
        "contentType": "application/json",
        "fields": {
          "tenant": "string",
          "target": "string",
          "plan": "string",
          "interval": "integer",
          "paused": "boolean",
          "labels": {
            "map": "string"
          }
        }
      },
      "answer": {
        "fields": {
          "id": "int64",
          "tenant": "string",
          "target": "string",
          "plan": "string",
          "interval": "integer",
          "paused": "boolean",
          "labels": {
            "map": "string"
          },
          "state": "string",
          "reason": "string",
          "health": "string",
          "createdAt": "string"
        }
      }
    },
    "getTarget": {
      "method": "GET",
      "path": "/targets/{id}",
      "answer": {
        "fields": {
          "id": "int64",
          "tenant": "string",
          "target": "string",
          "plan": "string",
          "interval": "integer",
          "paused": "boolean",
          "labels": {
            "map": "string"
          },
          "state": "string",
          "reason": "string",
          "health": "string",
          "createdAt": "string"
        }
      }
    },
    "updateTarget": {
      "method": "PUT",
      "path": "/targets/{id}",
      "body": {
        "contentType": "application/json",
        "fields": {
          "tenant": "string",
          "target": "string",
          "plan": "string",
          "interval": "integer",
          "paused": "boolean",
          "labels": {
            "map": "string"
          }
        }
      },
      "answer": {
        "fields": {
          "id": "int64",
          "tenant": "string",
          "target": "string",
          "plan": "string",
          "interval": "integer",
          "paused": "boolean",
          "labels": {
            "map": "string"
          },
          "state": "string",
          "reason": "string",
          "health": "string",
          "createdAt": "string"
        }
      }
    },
    "deleteTarget": {
      "method": "DELETE",
      "path": "/targets/{id}"
    },
    "listAlertRoutes": {
      "method": "GET",
      "path": "/alert-routes",
      "query": [
        "tenant",
        "limit",
        "cursor"
      ],
      "answer": {
        "fields": {
          "items": {
            "list": {
              "fields": {
                "id": "int64",
                "tenant": "string",
                "name": "string",
                "channel": "string",
                "address": "string",
                "credentialSetAt": "string",
                "minSeverity": "string",
                "matchers": {
                  "list": {
                    "fields": {
                      "label": "string",
                      "value": "string"
                    }
                  }
                },
                "repeatInterval": "integer",
                "labels": {
                  "map": "string"
                },
                "createdAt": "string"
              }
            }
          },
          "next": "string",
          "total": "integer"
        }
      }
    },
    "createAlertRoute": {
      "method": "POST",
      "path": "/alert-routes",
      "body": {
        "contentType": "application/json",
        "fields": {
          "tenant": "string",
          "name": "string",
          "channel": "string",
          "address": "string",
          "credential": "secret",
          "minSeverity": "string",
          "matchers": {
            "list": {
              "fields": {
                "label": "string",
                "value": "string"
              }
            }
          },
          "repeatInterval": "integer",
          "labels": {
            "map": "string"
          }
        }
      },
      "answer": {
        "fields": {
          "id": "int64",
          "tenant": "string",
          "name": "string",
          "channel": "string",
          "address": "string",
          "credentialSetAt": "string",
          "minSeverity": "string",
          "matchers": {
            "list": {
              "fields": {
                "label": "string",
                "value": "string"
              }
            }
          },
          "repeatInterval": "integer",
          "labels": {
            "map": "string"
          },
          "createdAt": "string"
        }
      }
    },
    "getAlertRoute": {
      "method": "GET",
      "path": "/alert-routes/{id}",
      "answer": {
        "fields": {
          "id": "int64",
          "tenant": "string",
          "name": "string",
          "channel": "string",
          "address": "string",
          "credentialSetAt": "string",
          "minSeverity": "string",
          "matchers": {
            "list": {
              "fields": {
                "label": "string",
                "value": "string"
              }
            }
          },
          "repeatInterval": "integer",
          "labels": {
            "map": "string"
          },
          "createdAt": "string"
        }
      }
    },
    "updateAlertRoute": {
      "method": "PUT",
      "path": "/alert-routes/{id}",
      "body": {
        "contentType": "application/json",
        "fields": {
          "tenant": "string",
          "name": "string",
          "channel": "string",
          "address": "string",
          "credential": "secret",
          "minSeverity": "string",
          "matchers": {
            "list": {
              "fields": {
                "label": "string",
                "value": "string"
              }
            }
          },
          "repeatInterval": "integer",
          "labels": {
            "map": "string"
          }
        }
      },
      "answer": {
        "fields": {
          "id": "int64",
          "tenant": "string",
          "name": "string",
          "channel": "string",
          "address": "string",
          "credentialSetAt": "string",
          "minSeverity": "string",
          "matchers": {
            "list": {
              "fields": {
                "label": "string",
                "value": "string"
              }
            }
          },
          "repeatInterval": "integer",
          "labels": {
            "map": "string"
          },
          "createdAt": "string"
        }
      }
    },
    "deleteAlertRoute": {
      "method": "DELETE",
      "path": "/alert-routes/{id}"
    }
  }
};
