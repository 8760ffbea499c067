import { describe, expect, test } from '@jest/globals';
import {
  acceptCluster,
  ask,
  desired,
  lifetime,
  newHub,
  rounds,
  type Surroundings,
  within,
  withSpec,
} from '../../../test/cluster/claim.ts';
import { at, type KubeObject } from '../../engine/index.ts';

const service = (name: string, type: 'LoadBalancer' | 'Route', hostname: string) => ({
  service: name,
  servicePublishingStrategy: type === 'Route' ? { type, route: { hostname } } : { type, loadBalancer: { hostname } },
});

/** What every cluster called `demo` in `team-a` has when claim and settings say nothing. */
const usual = {
  apiVersion: 'hypershift.openshift.io/v1beta1',
  kind: 'HostedCluster',
  metadata: {
    name: 'demo',
    namespace: 'team-a',
    labels: { 'aerodrome.dev/cluster': 'team-a-demo', 'aerodrome.dev/tier': 'standard' },
    annotations: {
      'aerodrome.dev/choices': '{"auditProfile":"standard","infrastructure":"standard, several nodes"}',
      'aerodrome.dev/decisions':
        '{"addons":["kyverno"],"backup":true,"certificates":true,"deletionProtection":false,"fleet":true,"fleetAutoImport":true,"gitops":true,"tier":"standard"}',
      'aerodrome.dev/version': '4.20.6',
      'hypershift.openshift.io/cleanup-cloud-resources': 'true',
    },
  },
  spec: {
    release: { image: 'quay.io/openshift-release-dev/ocp-release:4.20.6-multi' },
    channel: 'stable-4.20',
    pullSecret: { name: 'demo-pull-secret' },
    sshKey: { name: 'demo-ssh-key' },
    controllerAvailabilityPolicy: 'HighlyAvailable',
    infrastructureAvailabilityPolicy: 'HighlyAvailable',
    fips: false,
    dns: { baseDomain: 'k8s.example.com' },
    kubeAPIServerDNSName: 'api.demo.k8s.example.com',
    services: [
      service('APIServer', 'LoadBalancer', 'api-int.demo.k8s.example.com'),
      service('Ignition', 'Route', 'ignition-demo.k8s.example.com'),
      service('Konnectivity', 'Route', 'konnectivity-demo.k8s.example.com'),
      service('OAuthServer', 'Route', 'oauth-demo.k8s.example.com'),
    ],
    networking: {
      networkType: 'Other',
      clusterNetwork: [{ cidr: '10.132.0.0/14', hostPrefix: 23 }],
      serviceNetwork: [{ cidr: '172.31.0.0/16' }],
    },
    etcd: {
      managementType: 'Managed',
      managed: {
        storage: { type: 'PersistentVolume', persistentVolume: { size: '16Gi', storageClassName: 'local-nvme' } },
      },
    },
    secretEncryption: { type: 'aescbc', aescbc: { activeKey: { name: 'demo-etcd-key' } } },
    configuration: { apiServer: { audit: { profile: 'Default' }, servingCerts: { namedCertificates: [] } } },
    operatorConfiguration: {
      ingressOperator: {
        endpointPublishingStrategy: {
          type: 'LoadBalancerService',
          loadBalancer: { scope: 'External', dnsManagementPolicy: 'Unmanaged' },
        },
      },
    },
    labels: { 'aerodrome.dev/cluster': 'team-a-demo' },
    olmCatalogPlacement: 'management',
    monitoring: { metricsForwarding: { mode: 'Forward', metricsSet: 'Telemetry' } },
    platform: {
      type: 'KubeVirt',
      kubevirt: {
        baseDomainPassthrough: false,
        storageDriver: {
          type: 'Manual',
          manual: {
            storageClassMapping: [
              { infraStorageClassName: 'ceph-block', guestStorageClassName: 'block', group: 'ceph' },
            ],
            volumeSnapshotClassMapping: [
              {
                infraVolumeSnapshotClassName: 'ceph-block-snapshots',
                guestVolumeSnapshotClassName: 'block-snapshots',
                group: 'ceph',
              },
            ],
          },
        },
      },
    },
  },
};

const rendered = (spec: object, around: Surroundings = {}) => desired(acceptCluster(spec, around), 'hosted-cluster');

describe('the HostedCluster of a new claim', () => {
  test('that says nothing, at v0.1.81', () => {
    expect(rendered({})).toEqual(usual);
  });

  test('that says nothing, at v0.1.75: without what that level does not know', () => {
    const { monitoring: _unknown, ...spec } = usual.spec;
    expect(rendered({}, { platform: { hypershift: { operatorLevel: 'v0.1.75' } } })).toEqual({ ...usual, spec });
  });

  test('with one node: nothing in the guest is replicated', () => {
    const answer = rendered({ nodePools: [{ name: 'a', replicas: 1 }] });
    expect(at(answer, 'spec', 'infrastructureAvailabilityPolicy')).toBe('SingleReplica');
  });

  test('that says everything, on a hub that has everything', () => {
    const spec = {
      version: '4.19.15',
      channel: 'fast',
      tier: 'production',
      controlPlane: {
        availability: 'SingleReplica',
        etcd: { size: '64Gi', storageClass: 'ceph-block' },
        auditProfile: 'None',
      },
      nodePools: [
        { name: 'a', autoscaling: { min: 3, max: 9 } },
        { name: 'b', replicas: 2 },
      ],
      network: {
        podCIDR: '10.200.0.0/14',
        serviceCIDR: '172.20.128.0/17',
        hostPrefix: 24,
        apiAllowedCIDRs: ['198.51.100.0/24', '10.0.0.0/16'],
      },
      ingress: { mode: 'Passthrough', domain: 'eu.example.org' },
      security: { secretEncryption: false },
    };
    const platform = {
      hypershift: {
        operatorLevel: 'v0.1.75',
        nodeSelector: { 'node-role.kubernetes.io/control': '' },
        tolerations: [{ key: 'control', operator: 'Exists', effect: 'NoSchedule' }],
        disabledCapabilities: ['Insights'],
        fips: true,
      },
      proxy: {
        httpsProxy: 'http://proxy.example.com:3128',
        noProxy: ['.example.com', '10.0.0.0/8'],
        trustedCAConfigMap: 'proxy-ca',
      },
      registryMirrors: [{ source: 'quay.io/openshift-release-dev', mirrors: ['mirror.example.com/ocp'] }],
      trustBundle: { configMapName: 'company-ca' },
      storage: { snapshotMapping: [] },
    };
    const answer = rendered(spec, { platform, namespaceLabels: { 'aerodrome.dev/tenant': 'payments' } });
    expect(answer).toEqual({
      ...usual,
      metadata: {
        ...usual.metadata,
        labels: {
          'aerodrome.dev/cluster': 'team-a-demo',
          'aerodrome.dev/tenant': 'payments',
          'aerodrome.dev/tier': 'production',
        },
        annotations: {
          ...usual.metadata.annotations,
          'aerodrome.dev/choices': '{"auditProfile":"claim","infrastructure":"production, several nodes"}',
          'aerodrome.dev/decisions':
            '{"addons":["kyverno"],"backup":true,"certificates":true,"deletionProtection":true,"fleet":true,"fleetAutoImport":true,"gitops":true,"tier":"production"}',
          'aerodrome.dev/version': '4.19.15',
        },
      },
      spec: {
        release: { image: 'quay.io/openshift-release-dev/ocp-release:4.19.15-multi' },
        channel: 'fast-4.19',
        pullSecret: { name: 'demo-pull-secret' },
        sshKey: { name: 'demo-ssh-key' },
        controllerAvailabilityPolicy: 'SingleReplica',
        infrastructureAvailabilityPolicy: 'HighlyAvailable',
        fips: true,
        kubeAPIServerDNSName: 'api.demo.eu.example.org',
        services: [
          service('APIServer', 'LoadBalancer', 'api-int.demo.eu.example.org'),
          service('Ignition', 'Route', 'ignition-demo.eu.example.org'),
          service('Konnectivity', 'Route', 'konnectivity-demo.eu.example.org'),
          service('OAuthServer', 'Route', 'oauth-demo.eu.example.org'),
        ],
        networking: {
          networkType: 'Other',
          clusterNetwork: [{ cidr: '10.200.0.0/14', hostPrefix: 24 }],
          serviceNetwork: [{ cidr: '172.20.128.0/17' }],
          apiServer: { allowedCIDRBlocks: ['198.51.100.0/24', '10.0.0.0/16', '10.128.0.0/14'] },
        },
        etcd: {
          managementType: 'Managed',
          managed: {
            storage: { type: 'PersistentVolume', persistentVolume: { size: '64Gi', storageClassName: 'ceph-block' } },
          },
        },
        autoscaling: { scaling: 'ScaleUpAndScaleDown', maxNodesTotal: 11, expanders: ['LeastWaste'] },
        configuration: {
          apiServer: { audit: { profile: 'None' }, servingCerts: { namedCertificates: [] } },
          proxy: {
            httpsProxy: 'http://proxy.example.com:3128',
            noProxy: '.example.com,10.0.0.0/8',
            trustedCA: { name: 'proxy-ca' },
          },
        },
        imageContentSources: [{ source: 'quay.io/openshift-release-dev', mirrors: ['mirror.example.com/ocp'] }],
        additionalTrustBundle: { name: 'company-ca' },
        capabilities: { disabled: ['Insights'] },
        nodeSelector: { 'node-role.kubernetes.io/control': '' },
        tolerations: [{ key: 'control', operator: 'Exists', effect: 'NoSchedule' }],
        labels: { 'aerodrome.dev/cluster': 'team-a-demo', 'aerodrome.dev/tenant': 'payments' },
        olmCatalogPlacement: 'management',
        platform: {
          type: 'KubeVirt',
          kubevirt: {
            baseDomainPassthrough: true,
            storageDriver: {
              type: 'Manual',
              manual: {
                storageClassMapping: [
                  { infraStorageClassName: 'ceph-block', guestStorageClassName: 'block', group: 'ceph' },
                ],
              },
            },
          },
        },
      },
    });
  });
});

describe('the HostedCluster of a live cluster', () => {
  const hub = rounds(newHub({ security: { threatDetection: { auditLogs: true } } }), lifetime);
  const now = (world = hub): KubeObject => {
    const answer = ask(world);
    if (answer.outcome !== 'accepted') throw new Error(`expected an answer, got ${answer.outcome}`);
    return desired(answer, 'hosted-cluster');
  };

  test('has gained what waited for Secrets: login, certificate, audit log', () => {
    const { configuration, auditWebhook } = now()['spec'] as Record<string, unknown>;
    expect({ configuration, auditWebhook }).toEqual({
      auditWebhook: { name: 'demo-audit-webhook' },
      configuration: {
        apiServer: {
          audit: { profile: 'Default' },
          servingCerts: {
            namedCertificates: [
              {
                names: ['api.demo.k8s.example.com', 'oauth-demo.k8s.example.com'],
                servingCertificate: { name: 'demo-api-certificate' },
              },
            ],
          },
        },
        oauth: {
          identityProviders: [
            {
              name: 'company',
              type: 'OpenID',
              mappingMethod: 'claim',
              openID: {
                issuer: 'https://login.example.com/realms/platform',
                clientID: 'openshift-demo',
                clientSecret: { name: 'demo-oidc-client' },
                extraScopes: ['profile', 'email', 'groups'],
                claims: {
                  preferredUsername: ['preferred_username'],
                  name: ['name'],
                  email: ['email'],
                  groups: ['groups'],
                },
              },
            },
          ],
        },
      },
    });
  });

  test('takes what the platform lets through at once: networks that may always reach it', () => {
    const open = rounds(newHub({ network: { apiAllowedCIDRs: ['198.51.100.0/24'] } }), 3);
    const moved = within(open, { platform: { networks: { managementCIDRs: ['10.99.0.0/16'] } } });
    expect(at(now(moved), 'spec', 'networking', 'apiServer', 'allowedCIDRBlocks')).toEqual([
      '198.51.100.0/24',
      '10.99.0.0/16',
    ]);
  });
});

describe('channel', () => {
  const live = (version: string, channel: string) => {
    const hub = rounds(newHub({ version }), 2);
    const answer = ask(withSpec(hub, { version, channel }));
    return answer.outcome === 'accepted' && at(desired(answer, 'hosted-cluster'), 'spec', 'channel');
  };

  test.each([
    { version: '4.20.6', channel: 'eus', why: 'even minors have extended support', want: 'eus-4.20' },
    { version: '4.19.15', channel: 'eus', why: 'odd ones have no such channel', want: 'stable-4.19' },
    { version: '4.19.15', channel: 'candidate', why: 'the others have every minor', want: 'candidate-4.19' },
  ])('$channel of a cluster at $version: $why', ({ version, channel, want }) => {
    expect(live(version, channel)).toBe(want);
  });
});
