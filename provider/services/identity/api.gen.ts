// Generated from provider/services/identity/{openapi.yaml,descriptor.ts} by `npm run generate`. Do not edit.

import type { ServiceApi } from '../client/operation.ts';

/** What can be asked of the API, by operationId. */
export const api: ServiceApi = {
  "basePath": "/identity/v1",
  "operations": {
    "listGroups": {
      "method": "GET",
      "path": "/groups",
      "query": [
        "mailNickname",
        "limit",
        "cursor"
      ],
      "answer": {
        "fields": {
          "items": {
            "list": {
              "fields": {
                "id": "string",
                "displayName": "string",
                "mailNickname": "string",
                "description": "string",
                "visibility": "string",
                "tags": {
                  "list": "string"
                },
                "mail": "string",
                "createdAt": "string"
              }
            }
          },
          "nextLink": "string"
        }
      }
    },
    "createGroup": {
      "method": "POST",
      "path": "/groups",
      "body": {
        "contentType": "application/json",
        "fields": {
          "displayName": "string",
          "mailNickname": "string",
          "description": "string",
          "visibility": "string",
          "tags": {
            "list": "string"
          }
        }
      },
      "answer": {
        "fields": {
          "id": "string",
          "displayName": "string",
          "mailNickname": "string",
          "description": "string",
          "visibility": "string",
          "tags": {
            "list": "string"
          },
          "mail": "string",
          "createdAt": "string"
        }
      }
    },
    "getGroup": {
      "method": "GET",
      "path": "/groups/{id}",
      "answer": {
        "fields": {
          "id": "string",
          "displayName": "string",
          "mailNickname": "string",
          "description": "string",
          "visibility": "string",
          "tags": {
            "list": "string"
          },
          "mail": "string",
          "createdAt": "string"
        }
      }
    },
    "updateGroup": {
      "method": "PATCH",
      "path": "/groups/{id}",
      "body": {
        "contentType": "application/merge-patch+json",
        "fields": {
          "displayName": "string",
          "description": "string",
          "visibility": "string",
          "tags": {
            "list": "string"
          }
        }
      },
      "answer": {
        "fields": {
          "id": "string",
          "displayName": "string",
          "mailNickname": "string",
          "description": "string",
          "visibility": "string",
          "tags": {
            "list": "string"
          },
          "mail": "string",
          "createdAt": "string"
        }
      }
    },
    "deleteGroup": {
      "method": "DELETE",
      "path": "/groups/{id}"
    },
    "listMemberships": {
      "method": "GET",
      "path": "/groups/{group}/members",
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
                "group": "string",
                "member": "string",
                "role": "string",
                "memberType": "string",
                "since": "string"
              }
            }
          },
          "nextLink": "string"
        }
      }
    },
    "getMembership": {
      "method": "GET",
      "path": "/groups/{group}/members/{member}",
      "answer": {
        "fields": {
          "id": "string",
          "group": "string",
          "member": "string",
          "role": "string",
          "memberType": "string",
          "since": "string"
        }
      }
    },
    "putMembership": {
      "method": "PUT",
      "path": "/groups/{group}/members/{member}",
      "body": {
        "contentType": "application/json",
        "fields": {
          "role": "string"
        }
      },
      "answer": {
        "fields": {
          "id": "string",
          "group": "string",
          "member": "string",
          "role": "string",
          "memberType": "string",
          "since": "string"
        }
      }
    },
    "deleteMembership": {
      "method": "DELETE",
      "path": "/groups/{group}/members/{member}"
    },
    "listApplications": {
      "method": "GET",
      "path": "/applications",
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
                "displayName": "string",
                "redirectUris": {
                  "list": "string"
                },
                "scopes": {
                  "list": "string"
                },
                "public": "boolean",
                "tags": {
                  "list": "string"
                },
                "clientId": "string",
                "issuer": "string",
                "createdAt": "string"
              }
            }
          },
          "nextLink": "string"
        }
      }
    },
    "createApplication": {
      "method": "POST",
      "path": "/applications",
      "body": {
        "contentType": "application/json",
        "fields": {
          "displayName": "string",
          "redirectUris": {
            "list": "string"
          },
          "scopes": {
            "list": "string"
          },
          "public": "boolean",
          "tags": {
            "list": "string"
          }
        }
      },
      "answer": {
        "fields": {
          "id": "string",
          "displayName": "string",
          "redirectUris": {
            "list": "string"
          },
          "scopes": {
            "list": "string"
          },
          "public": "boolean",
          "tags": {
            "list": "string"
          },
          "clientId": "string",
          "issuer": "string",
          "createdAt": "string",
          "clientSecret": "secret"
        }
      }
    },
    "getApplication": {
      "method": "GET",
      "path": "/applications/{id}",
      "answer": {
        "fields": {
          "id": "string",
          "displayName": "string",
          "redirectUris": {
            "list": "string"
          },
          "scopes": {
            "list": "string"
          },
          "public": "boolean",
          "tags": {
            "list": "string"
          },
          "clientId": "string",
          "issuer": "string",
          "createdAt": "string"
        }
      }
    },
    "updateApplication": {
      "method": "PATCH",
      "path": "/applications/{id}",
      "body": {
        "contentType": "application/merge-patch+json",
        "fields": {
          "displayName": "string",
          "redirectUris": {
            "list": "string"
          },
          "scopes": {
            "list": "string"
          },
          "tags": {
            "list": "string"
          }
        }
      },
      "answer": {
        "fields": {
          "id": "string",
          "displayName": "string",
          "redirectUris": {
            "list": "string"
          },
          "scopes": {
            "list": "string"
          },
          "public": "boolean",
          "tags": {
            "list": "string"
          },
          "clientId": "string",
          "issuer": "string",
          "createdAt": "string"
        }
      }
    },
    "deleteApplication": {
      "method": "DELETE",
      "path": "/applications/{id}"
    },
    "renewApplicationSecret": {
      "method": "POST",
      "path": "/applications/{id}/secret",
      "answer": {
        "fields": {
          "id": "string",
          "displayName": "string",
          "redirectUris": {
            "list": "string"
          },
          "scopes": {
            "list": "string"
          },
          "public": "boolean",
          "tags": {
            "list": "string"
          },
          "clientId": "string",
          "issuer": "string",
          "createdAt": "string",
          "clientSecret": "secret"
        }
      }
    }
  }
};
