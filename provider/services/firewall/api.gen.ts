// Generated from provider/services/firewall/{openapi.yaml,descriptor.ts} by `npm run generate`. Do not edit.

import type { ServiceApi } from '../client/operation.ts';

/** What can be asked of the API, by operationId. */
export const api: ServiceApi = {
  "basePath": "/firewall/v1",
  "operations": {
    "listPolicies": {
      "method": "GET",
      "path": "/policies",
      "answer": {
        "fields": {
          "items": {
            "list": {
              "fields": {
                "name": "string",
                "defaultAction": "string",
                "order": {
                  "list": "string"
                },
                "revision": "integer",
                "committedRevision": "integer",
                "locked": "boolean"
              }
            }
          }
        }
      }
    },
    "getPolicy": {
      "method": "GET",
      "path": "/policies/{policy}",
      "headers": [
        "if-none-match"
      ],
      "answer": {
        "fields": {
          "name": "string",
          "defaultAction": "string",
          "order": {
            "list": "string"
          },
          "revision": "integer",
          "committedRevision": "integer",
          "locked": "boolean"
        }
      }
    },
    "putPolicy": {
      "method": "PUT",
      "path": "/policies/{policy}",
      "headers": [
        "if-match"
      ],
      "body": {
        "contentType": "application/json",
        "fields": {
          "defaultAction": "string",
          "order": {
            "list": "string"
          }
        }
      },
      "answer": {
        "fields": {
          "name": "string",
          "defaultAction": "string",
          "order": {
            "list": "string"
          },
          "revision": "integer",
          "committedRevision": "integer",
          "locked": "boolean"
        }
      }
    },
    "commitPolicy": {
      "method": "POST",
      "path": "/policies/{policy}/commit",
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
    "listRules": {
      "method": "GET",
      "path": "/policies/{policy}/rules",
      "headers": [
        "if-none-match"
      ],
      "answer": {
        "fields": {
          "items": {
            "list": {
              "fields": {
                "id": "string",
                "policy": "string",
                "name": "string",
                "action": "string",
                "sources": {
                  "list": "string"
                },
                "destinations": {
                  "list": "string"
                },
                "protocol": "string",
                "ports": {
                  "list": "string"
                },
                "log": "boolean",
                "description": "string",
                "labels": {
                  "map": "string"
                },
                "state": "string"
              }
            }
          }
        }
      }
    },
    "createRule": {
      "method": "POST",
      "path": "/policies/{policy}/rules",
      "body": {
        "contentType": "application/json",
        "fields": {
          "name": "string",
          "action": "string",
          "sources": {
            "list": "string"
          },
          "destinations": {
            "list": "string"
          },
          "protocol": "string",
          "ports": {
            "list": "string"
          },
          "log": "boolean",
          "description": "string",
          "labels": {
            "map": "string"
          }
        }
      },
      "answer": {
        "fields": {
          "id": "string",
          "policy": "string",
          "name": "string",
          "action": "string",
          "sources": {
            "list": "string"
          },
          "destinations": {
            "list": "string"
          },
          "protocol": "string",
          "ports": {
            "list": "string"
          },
          "log": "boolean",
          "description": "string",
          "labels": {
            "map": "string"
          },
          "state": "string"
        }
      }
    },
    "getRule": {
      "method": "GET",
      "path": "/policies/{policy}/rules/{id}",
      "headers": [
        "if-none-match"
      ],
      "answer": {
        "fields": {
          "id": "string",
          "policy": "string",
          "name": "string",
          "action": "string",
          "sources": {
            "list": "string"
          },
          "destinations": {
            "list": "string"
          },
          "protocol": "string",
          "ports": {
            "list": "string"
          },
          "log": "boolean",
          "description": "string",
          "labels": {
            "map": "string"
          },
          "state": "string"
        }
      }
    },
    "updateRule": {
      "method": "PUT",
      "path": "/policies/{policy}/rules/{id}",
      "headers": [
        "if-match"
      ],
      "body": {
        "contentType": "application/json",
        "fields": {
          "name": "string",
          "action": "string",
          "sources": {
            "list": "string"
          },
          "destinations": {
            "list": "string"
          },
          "protocol": "string",
          "ports": {
            "list": "string"
          },
          "log": "boolean",
          "description": "string",
          "labels": {
            "map": "string"
          }
        }
      },
      "answer": {
        "fields": {
          "id": "string",
          "policy": "string",
          "name": "string",
          "action": "string",
          "sources": {
            "list": "string"
          },
          "destinations": {
            "list": "string"
          },
          "protocol": "string",
          "ports": {
            "list": "string"
          },
          "log": "boolean",
          "description": "string",
          "labels": {
            "map": "string"
          },
          "state": "string"
        }
      }
    },
    "deleteRule": {
      "method": "DELETE",
      "path": "/policies/{policy}/rules/{id}",
      "headers": [
        "if-match"
      ],
      "answer": {
        "fields": {
          "id": "string",
          "policy": "string",
          "name": "string",
          "action": "string",
          "sources": {
            "list": "string"
          },
          "destinations": {
            "list": "string"
          },
          "protocol": "string",
          "ports": {
            "list": "string"
          },
          "log": "boolean",
          "description": "string",
          "labels": {
            "map": "string"
          },
          "state": "string"
        }
      }
    },
    "listPools": {
      "method": "GET",
      "path": "/pools",
      "answer": {
        "fields": {
          "items": {
            "list": {
              "fields": {
                "id": "string",
                "name": "string",
                "address": "string",
                "port": "integer",
                "protocol": "string",
                "algorithm": "string",
                "healthCheck": {
                  "fields": {
                    "path": "string",
                    "interval": "integer",
                    "failures": "integer"
                  }
                },
                "labels": {
                  "map": "string"
                },
                "members": "integer"
              }
            }
          }
        }
      }
    },
    "createPool": {
      "method": "POST",
      "path": "/pools",
      "body": {
        "contentType": "application/json",
        "fields": {
          "name": "string",
          "address": "string",
          "port": "integer",
          "protocol": "string",
          "algorithm": "string",
          "healthCheck": {
            "fields": {
              "path": "string",
              "interval": "integer",
              "failures": "integer"
            }
          },
          "labels": {
            "map": "string"
          }
        }
      },
      "answer": {
        "fields": {
          "id": "string",
          "name": "string",
          "address": "string",
          "port": "integer",
          "protocol": "string",
          "algorithm": "string",
          "healthCheck": {
            "fields": {
              "path": "string",
              "interval": "integer",
              "failures": "integer"
            }
          },
          "labels": {
            "map": "string"
          },
          "members": "integer"
        }
      }
    },
    "getPool": {
      "method": "GET",
      "path": "/pools/{name}",
      "answer": {
        "fields": {
          "id": "string",
          "name": "string",
          "address": "string",
          "port": "integer",
          "protocol": "string",
          "algorithm": "string",
          "healthCheck": {
            "fields": {
              "path": "string",
              "interval": "integer",
              "failures": "integer"
            }
          },
          "labels": {
            "map": "string"
          },
          "members": "integer"
        }
      }
    },
    "updatePool": {
      "method": "PUT",
      "path": "/pools/{name}",
      "body": {
        "contentType": "application/json",
        "fields": {
          "name": "string",
          "address": "string",
          "port": "integer",
          "protocol": "string",
          "algorithm": "string",
          "healthCheck": {
            "fields": {
              "path": "string",
              "interval": "integer",
              "failures": "integer"
            }
          },
          "labels": {
            "map": "string"
          }
        }
      },
      "answer": {
        "fields": {
          "id": "string",
          "name": "string",
          "address": "string",
          "port": "integer",
          "protocol": "string",
          "algorithm": "string",
          "healthCheck": {
            "fields": {
              "path": "string",
              "interval": "integer",
              "failures": "integer"
            }
          },
          "labels": {
            "map": "string"
          },
          "members": "integer"
        }
      }
    },
    "deletePool": {
      "method": "DELETE",
      "path": "/pools/{name}"
    },
    "listMembers": {
      "method": "GET",
      "path": "/pools/{pool}/members",
      "answer": {
        "fields": {
          "items": {
            "list": {
              "fields": {
                "id": "string",
                "pool": "string",
                "address": "string",
                "port": "integer",
                "weight": "integer",
                "enabled": "boolean",
                "labels": {
                  "map": "string"
                },
                "state": "string",
                "health": "string"
              }
            }
          }
        }
      }
    },
    "createMember": {
      "method": "POST",
      "path": "/pools/{pool}/members",
      "body": {
        "contentType": "application/json",
        "fields": {
          "address": "string",
          "port": "integer",
          "weight": "integer",
          "enabled": "boolean",
          "labels": {
            "map": "string"
          }
        }
      },
      "answer": {
        "fields": {
          "id": "string",
          "pool": "string",
          "address": "string",
          "port": "integer",
          "weight": "integer",
          "enabled": "boolean",
          "labels": {
            "map": "string"
          },
          "state": "string",
          "health": "string"
        }
      }
    },
    "getMember": {
      "method": "GET",
      "path": "/pools/{pool}/members/{id}",
      "answer": {
        "fields": {
          "id": "string",
          "pool": "string",
          "address": "string",
          "port": "integer",
          "weight": "integer",
          "enabled": "boolean",
          "labels": {
            "map": "string"
          },
          "state": "string",
          "health": "string"
        }
      }
    },
    "updateMember": {
      "method": "PUT",
      "path": "/pools/{pool}/members/{id}",
      "body": {
        "contentType": "application/json",
        "fields": {
          "address": "string",
          "port": "integer",
          "weight": "integer",
          "enabled": "boolean",
          "labels": {
            "map": "string"
          }
        }
      },
      "answer": {
        "fields": {
          "id": "string",
          "pool": "string",
          "address": "string",
          "port": "integer",
          "weight": "integer",
          "enabled": "boolean",
          "labels": {
            "map": "string"
          },
          "state": "string",
          "health": "string"
        }
      }
    },
    "deleteMember": {
      "method": "DELETE",
      "path": "/pools/{pool}/members/{id}",
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
