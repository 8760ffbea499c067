// Generated from functions/platform/schema.yaml by `npm run generate`. Do not edit.
import type { Platform } from './platform.gen.ts';

/** The built-in platform: what the command line, the examples and the catalogue use when none is given. */
export const defaultPlatform: Platform = {
  "versions": {
    "default": "4.20",
    "releases": [
      {
        "version": "4.19.15",
        "image": "quay.io/openshift-release-dev/ocp-release:4.19.15-multi",
        "channels": [
          "candidate",
          "fast",
          "stable"
        ]
      },
      {
        "version": "4.19.17",
        "image": "quay.io/openshift-release-dev/ocp-release:4.19.17-multi",
        "channels": [
          "candidate",
          "fast",
          "stable"
        ]
      },
      {
        "version": "4.19.18",
        "image": "quay.io/openshift-release-dev/ocp-release:4.19.18-multi",
        "channels": [
          "candidate",
          "fast",
          "stable"
        ]
      },
      {
        "version": "4.20.4",
        "image": "quay.io/openshift-release-dev/ocp-release:4.20.4-multi",
        "channels": [
          "candidate",
          "fast",
          "stable",
          "eus"
        ]
      },
      {
        "version": "4.20.5",
        "image": "quay.io/openshift-release-dev/ocp-release:4.20.5-multi",
        "channels": [
          "candidate",
          "fast",
          "stable",
          "eus"
        ]
      },
      {
        "version": "4.20.6",
        "image": "quay.io/openshift-release-dev/ocp-release:4.20.6-multi",
        "channels": [
          "candidate",
          "fast",
          "stable",
          "eus"
        ]
      }
    ]
  },
  "sites": [
    {
      "name": "site-a"
    },
    {
      "name": "site-b"
    },
    {
      "name": "site-c"
    }
  ],
  "sizes": {
    "small": {
      "cores": 4,
      "memory": "16Gi"
    },
    "medium": {
      "cores": 8,
      "memory": "32Gi"
    },
    "large": {
      "cores": 16,
      "memory": "64Gi"
    },
    "xlarge": {
      "cores": 32,
      "memory": "128Gi"
    }
  },
  "gpus": {
    "a100": {
      "deviceName": "nvidia.com/GA100_A100_PCIE_40GB",
      "maxPerNode": 8
    }
  },
  "storage": {
    "classes": {
      "ceph-block": {
        "accessModes": [
          "ReadWriteMany"
        ],
        "volumeMode": "Block"
      },
      "local-nvme": {
        "accessModes": [
          "ReadWriteOnce"
        ],
        "volumeMode": "Filesystem"
      }
    },
    "rootVolume": {
      "storageClass": "ceph-block",
      "size": "120Gi",
      "cacheStrategy": "PVC"
    },
    "etcd": {
      "storageClass": "local-nvme"
    },
    "mapping": [
      {
        "infra": "ceph-block",
        "guest": "block",
        "group": "ceph"
      }
    ],
    "snapshotMapping": [
      {
        "infra": "ceph-block-snapshots",
        "guest": "block-snapshots",
        "group": "ceph"
      }
    ]
  },
  "networks": {
    "hubRanges": [
      {
        "name": "hub pods",
        "cidr": "10.128.0.0/14",
        "loadBalancers": false
      },
      {
        "name": "hub services",
        "cidr": "172.30.0.0/16",
        "loadBalancers": false
      },
      {
        "name": "hub machines",
        "cidr": "10.0.0.0/16",
        "loadBalancers": true
      },
      {
        "name": "hub OVN join switch",
        "cidr": "100.64.0.0/16",
        "loadBalancers": false
      },
      {
        "name": "hub OVN transit switch",
        "cidr": "100.88.0.0/16",
        "loadBalancers": false
      },
      {
        "name": "link-local and OVN masquerade",
        "cidr": "169.254.0.0/16",
        "loadBalancers": false
      }
    ],
    "podCIDR": "10.132.0.0/14",
    "serviceCIDR": "172.31.0.0/16",
    "apiServer": {
      "address": "172.20.0.1",
      "port": 6443
    },
    "managementCIDRs": [
      "10.128.0.0/14",
      "10.0.0.0/16"
    ],
    "tunnelPort": 8472,
    "hubTunnelPorts": [
      6081,
      4789
    ],
    "healthPort": 9940,
    "mtu": 0,
    "multiqueue": false
  },
  "baseDomain": "k8s.example.com",
  "hubIngress": {
    "domain": "apps.hub.example.com"
  },
  "addresses": {
    "namespace": "metallb-system",
    "api": {
      "ranges": [
        "192.0.2.0/24"
      ]
    },
    "ingress": {
      "ranges": [
        "198.51.100.0/24"
      ],
      "perCluster": 4
    },
    "advertisement": {
      "type": "L2",
      "interfaces": [],
      "peers": [],
      "communities": [],
      "nodeSelector": {}
    }
  },
  "secretStore": {
    "kind": "ClusterSecretStore",
    "name": "platform",
    "refreshInterval": "1h",
    "paths": {
      "pullSecret": {
        "key": "platform/pull-secret",
        "property": "dockerconfigjson"
      },
      "sshKey": {
        "key": "platform/ssh-key",
        "property": "publicKey"
      },
      "oidcClientSecret": {
        "key": "clusters/{namespace}/{name}/oidc",
        "property": "clientSecret"
      },
      "auditWebhook": {
        "key": "clusters/{namespace}/{name}/audit-webhook",
        "property": "kubeconfig"
      },
      "etcdKey": {
        "key": "clusters/{namespace}/{name}/{uid}/etcd",
        "property": "key"
      },
      "gitops": {
        "key": "clusters/{namespace}/{name}/gitops",
        "property": "config"
      }
    }
  },
  "identity": {
    "name": "company",
    "issuer": "https://login.example.com/realms/platform",
    "clientID": "openshift-{name}",
    "claims": {
      "preferredUsername": [
        "preferred_username"
      ],
      "name": [
        "name"
      ],
      "email": [
        "email"
      ],
      "groups": [
        "groups"
      ]
    },
    "extraScopes": [
      "profile",
      "email",
      "groups"
    ],
    "admins": [
      "platform-admins"
    ]
  },
  "charts": {
    "cilium": {
      "repository": "https://helm.cilium.io",
      "name": "cilium",
      "version": "1.19.6",
      "rollout": "New"
    },
    "tetragon": {
      "repository": "https://helm.cilium.io",
      "name": "tetragon",
      "version": "1.7.0",
      "rollout": "New"
    },
    "falco": {
      "repository": "https://falcosecurity.github.io/charts",
      "name": "falco",
      "version": "9.1.0",
      "rollout": "New"
    }
  },
  "addons": {
    "kyverno": {
      "description": "Policies that every workload is checked against.",
      "chart": {
        "repository": "https://kyverno.github.io/kyverno",
        "name": "kyverno",
        "version": "3.9.0",
        "rollout": "New"
      },
      "namespace": "kyverno",
      "values": {
        "admissionController": {
          "replicas": 3
        }
      },
      "namespaceLabels": {},
      "objects": [],
      "enabledByDefault": false
    },
    "cert-manager": {
      "description": "Certificates for workloads, from the company's issuer.",
      "chart": {
        "repository": "https://charts.jetstack.io",
        "name": "cert-manager",
        "version": "v1.20.2",
        "rollout": "New"
      },
      "namespace": "cert-manager",
      "values": {
        "crds": {
          "enabled": true
        }
      },
      "objects": [
        {
          "apiVersion": "cert-manager.io/v1",
          "kind": "ClusterIssuer",
          "metadata": {
            "name": "company"
          },
          "spec": {
            "acme": {
              "server": "https://acme.example.com/directory",
              "privateKeySecretRef": {
                "name": "company-acme-account"
              },
              "solvers": [
                {
                  "http01": {
                    "ingress": {}
                  }
                }
              ]
            }
          }
        }
      ],
      "namespaceLabels": {},
      "enabledByDefault": false
    },
    "external-secrets": {
      "description": "Secrets for workloads, from the company's store.",
      "chart": {
        "repository": "https://charts.external-secrets.io",
        "name": "external-secrets",
        "version": "2.9.0",
        "rollout": "New"
      },
      "namespace": "external-secrets",
      "namespaceLabels": {},
      "values": {},
      "objects": [],
      "enabledByDefault": false
    }
  },
  "policyEngine": "kyverno",
  "hypershift": {
    "operatorLevel": "v0.1.81",
    "supportedVersions": {
      "namespace": "hypershift",
      "name": "supported-versions"
    },
    "nodeSelector": {},
    "tolerations": [],
    "disabledCapabilities": [],
    "liveMigrateOnDrain": false,
    "fips": false
  },
  "tiers": {
    "development": {
      "controlPlaneAvailability": "SingleReplica",
      "infrastructureAvailability": "SingleReplica",
      "etcdSize": "8Gi",
      "auditProfile": "Default",
      "qosClass": "Burstable",
      "deletionProtection": false,
      "backup": {
        "enabled": false,
        "schedule": "0 2 * * *",
        "retention": "72h"
      },
      "upgrade": {
        "volumeDetachTimeout": "5m"
      },
      "liveMigration": "Optional"
    },
    "standard": {
      "controlPlaneAvailability": "HighlyAvailable",
      "infrastructureAvailability": "HighlyAvailable",
      "etcdSize": "16Gi",
      "auditProfile": "Default",
      "qosClass": "Burstable",
      "deletionProtection": false,
      "backup": {
        "enabled": true,
        "schedule": "0 2 * * *",
        "retention": "168h"
      },
      "upgrade": {
        "volumeDetachTimeout": "15m"
      },
      "liveMigration": "Optional"
    },
    "production": {
      "controlPlaneAvailability": "HighlyAvailable",
      "infrastructureAvailability": "HighlyAvailable",
      "etcdSize": "32Gi",
      "auditProfile": "WriteRequestBodies",
      "qosClass": "Guaranteed",
      "deletionProtection": true,
      "backup": {
        "enabled": true,
        "schedule": "0 */6 * * *",
        "retention": "720h"
      },
      "upgrade": {
        "volumeDetachTimeout": "15m"
      },
      "liveMigration": "Required"
    }
  },
  "services": {
    "providerConfig": "default"
  },
  "backup": {
    "namespace": "openshift-adp",
    "storageLocation": "default",
    "dataMover": true
  },
  "monitoring": {
    "enabled": true,
    "namespaces": [
      "openshift-monitoring",
      "openshift-user-workload-monitoring"
    ],
    "ruleLabels": {
      "role": "alert-rules"
    },
    "alertLabels": {}
  },
  "fleet": {
    "enabled": true,
    "autoImport": true,
    "clusterSet": "default",
    "labels": {}
  },
  "gitops": {
    "enabled": true,
    "namespace": "openshift-gitops",
    "labels": {}
  },
  "threatDetection": {
    "hubNamespace": "threat-detection",
    "guestNamespace": "threat-detection",
    "minimumPriority": "notice",
    "alertmanager": "https://alertmanager.hub.example.com",
    "triage": "https://triage.hub.example.com/reports",
    "quarantineRules": [
      "Terminal shell in container",
      "Drop and execute new binary in container"
    ],
    "terminateRules": []
  },
  "bastion": {
    "images": {
      "centos-stream-10": "docker://quay.io/containerdisks/centos-stream:10",
      "fedora": "docker://quay.io/containerdisks/fedora:latest"
    },
    "image": "centos-stream-10",
    "diskSize": "30Gi",
    "storageClass": "ceph-block",
    "user": "cloud-user"
  },
  "registryMirrors": [],
  "certificates": {
    "enabled": true,
    "issuerRef": {
      "kind": "ClusterIssuer",
      "name": "company"
    }
  },
  "quota": {
    "enabled": true,
    "headroomPercent": 25,
    "controlPlane": {
      "cpu": "16",
      "memory": "48Gi"
    }
  },
  "hub": {
    "distribution": "OpenShift",
    "api": {
      "url": "https://api.hub.example.com:6443",
      "clientID": "kubernetes",
      "cidrs": [
        "10.0.0.0/16"
      ],
      "port": 6443
    },
    "dns": {},
    "ingressController": {},
    "crossplaneNamespace": "crossplane-system"
  },
  "tenancy": {
    "unlabelled": "Allow",
    "policyEngine": "ValidatingAdmissionPolicy",
    "quotaEngine": "Static",
    "metadataCIDRs": [
      "169.254.169.254/32",
      "fd00:ec2::254/128"
    ],
    "privateCIDRs": [
      "10.0.0.0/8",
      "172.16.0.0/12",
      "192.168.0.0/16",
      "100.64.0.0/10",
      "169.254.0.0/16",
      "127.0.0.0/8",
      "fc00::/7",
      "fe80::/10",
      "::1/128"
    ],
    "podSecurity": {
      "level": "restricted",
      "version": "v1.35"
    },
    "imagePullPolicy": "Always",
    "registries": [],
    "serviceTypes": [
      "ClusterIP"
    ],
    "tolerations": [],
    "limitsPercent": {
      "cpu": 400,
      "memory": 100
    },
    "counts": {
      "configmaps": 200,
      "persistentvolumeclaims": 30,
      "replicationcontrollers": 20,
      "resourcequotas": 5,
      "secrets": 200,
      "services": 60,
      "services.loadbalancers": 0,
      "services.nodeports": 0,
      "count/cronjobs.batch": 30,
      "count/deployments.apps": 100,
      "count/ingresses.networking.k8s.io": 30,
      "count/jobs.batch": 200,
      "count/serviceaccounts": 50,
      "count/statefulsets.apps": 50
    },
    "limits": {
      "container": {
        "defaultRequest": {
          "cpu": "100m",
          "memory": "128Mi",
          "ephemeralStorage": "100Mi"
        },
        "default": {
          "cpu": "500m",
          "memory": "256Mi",
          "ephemeralStorage": "1Gi"
        },
        "min": {
          "cpu": "5m",
          "memory": "8Mi",
          "ephemeralStorage": "1Mi"
        },
        "max": {
          "cpu": "16",
          "memory": "64Gi",
          "ephemeralStorage": "50Gi"
        }
      },
      "volume": {
        "min": "1Gi",
        "max": "500Gi"
      }
    }
  },
  "virtualClusters": {
    "chart": {
      "repository": "https://charts.loft.sh",
      "name": "vcluster",
      "version": "0.36.1",
      "rollout": "New"
    },
    "versions": {
      "default": "1.35",
      "offered": [
        "1.34.5",
        "1.35.2",
        "1.36.0"
      ]
    },
    "images": {
      "oss": {
        "registry": "ghcr.io",
        "repository": "loft-sh/vcluster-oss"
      },
      "platform": {
        "registry": "ghcr.io",
        "repository": "loft-sh/vcluster-pro"
      }
    },
    "sizes": {
      "small": {
        "cpu": "4",
        "memory": "8Gi",
        "ephemeralStorage": "40Gi",
        "storage": "50Gi",
        "pods": 30
      },
      "medium": {
        "cpu": "16",
        "memory": "32Gi",
        "ephemeralStorage": "120Gi",
        "storage": "200Gi",
        "pods": 100
      },
      "large": {
        "cpu": "64",
        "memory": "128Gi",
        "ephemeralStorage": "300Gi",
        "storage": "1Ti",
        "pods": 300
      }
    },
    "size": "small",
    "controlPlane": {
      "apiServer": {
        "requests": {
          "cpu": "200m",
          "memory": "512Mi",
          "ephemeralStorage": "1Gi"
        },
        "limits": {
          "cpu": "2",
          "memory": "4Gi",
          "ephemeralStorage": "10Gi"
        }
      },
      "etcd": {
        "requests": {
          "cpu": "100m",
          "memory": "256Mi",
          "ephemeralStorage": "100Mi"
        },
        "limits": {
          "cpu": "1",
          "memory": "2Gi",
          "ephemeralStorage": "1Gi"
        }
      },
      "dns": {
        "requests": {
          "cpu": "20m",
          "memory": "64Mi",
          "ephemeralStorage": "10Mi"
        },
        "limits": {
          "cpu": "1",
          "memory": "170Mi",
          "ephemeralStorage": "100Mi"
        }
      },
      "storage": {
        "size": "5Gi"
      },
      "nodeSelector": {},
      "tolerations": [],
      "user": 12345
    },
    "selectors": {
      "storageClasses": {},
      "ingressClasses": {},
      "gatewayClasses": {},
      "priorityClasses": {},
      "runtimeClasses": {}
    },
    "expose": "ClusterIP",
    "domain": "vc.example.com",
    "clientID": "kubernetes"
  },
  "machines": {
    "images": {
      "centos-stream-10": "docker://quay.io/containerdisks/centos-stream:10",
      "fedora": "docker://quay.io/containerdisks/fedora:latest",
      "ubuntu-24.04": "docker://quay.io/containerdisks/ubuntu:24.04"
    },
    "image": "ubuntu-24.04",
    "diskSize": "40Gi"
  },
  "ttl": {
    "steadySeconds": 60,
    "waitingSeconds": 15
  }
};
