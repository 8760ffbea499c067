import type { Row } from './row.ts';
import * as w from './workloads.ts';

const controllers = ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'ReplicationController', 'Job', 'CronJob'];
const foreign = (images: string) =>
  `images: ${images} may not be used here, only what begins with docker.io/library/nginx/, ghcr.io/, registry.example.com/payments/`;
const cached = (image: string) =>
  `images: set imagePullPolicy to Always for ${image}; else a node hands out what another tenant pulled`;

/** Which images, and how they are pulled. */
export const images: readonly Row[] = [
  ['a hardened pod', w.pod(), 'accepted'],
  ...controllers.map((kind): Row => [`a ${kind} of hardened pods`, w.workload(kind), 'accepted']),
  ...controllers.map(
    (kind): Row => [
      `a ${kind} of pods from elsewhere`,
      w.workload(kind, { containers: [w.container({ image: 'quay.io/a/b' })] }),
      foreign('quay.io/a/b'),
    ],
  ),
  ['an allowed registry, whole', w.podWith({ image: 'ghcr.io/any/thing:1' }), 'accepted'],
  [
    'a registry that only begins like it',
    w.podWith({ image: 'ghcr.io.evil.com/a/b' }),
    foreign('ghcr.io.evil.com/a/b'),
  ],
  ['another port of it', w.podWith({ image: 'ghcr.io:5000/a/b' }), foreign('ghcr.io:5000/a/b')],
  [
    'a path that only begins like it',
    w.podWith({ image: 'registry.example.com/payments-evil/web' }),
    foreign('registry.example.com/payments-evil/web'),
  ],
  [
    'a path that climbs',
    w.podWith({ image: 'registry.example.com/payments/../hr/web' }),
    foreign('registry.example.com/payments/../hr/web'),
  ],
  ['the short name of an allowed image', w.podWith({ image: 'nginx' }), 'accepted'],
  ['the same with tag and digest', w.podWith({ image: `nginx:1.29@sha256:${'a'.repeat(64)}` }), 'accepted'],
  ['the same, written out', w.podWith({ image: 'index.docker.io/library/nginx:1.29' }), 'accepted'],
  ['the same without library', w.podWith({ image: 'docker.io/nginx' }), 'accepted'],
  ['a short name', w.podWith({ image: 'busybox:1' }), foreign('docker.io/library/busybox')],
  ['a short name with an owner', w.podWith({ image: 'nginx/nginx' }), foreign('docker.io/nginx/nginx')],
  ['a digest', w.podWith({ image: `quay.io/a/b@sha256:${'a'.repeat(64)}` }), foreign('quay.io/a/b')],
  ['an allowed registry in capitals', w.podWith({ image: 'GHCR.IO/any/thing' }), 'accepted'],
  ['a host without a dot', w.podWith({ image: 'EVIL/library/nginx' }), foreign('evil/library/nginx')],
  ['the local registry', w.podWith({ image: 'localhost/library/nginx' }), foreign('localhost/library/nginx')],
  [
    'an init container',
    w.pod({ initContainers: [w.container({ name: 'init', image: 'quay.io/a/b' })] }),
    foreign('quay.io/a/b'),
  ],
  [
    'an image as a volume',
    w.pod({ volumes: [{ name: 'data', image: { reference: 'quay.io/a/b', pullPolicy: 'Always' } }] }),
    foreign('quay.io/a/b'),
  ],
  [
    'pull policy IfNotPresent',
    w.podWith({ imagePullPolicy: 'IfNotPresent' }),
    cached('registry.example.com/payments/web'),
  ],
  ['pull policy Never', w.podWith({ imagePullPolicy: 'Never' }), cached('registry.example.com/payments/web')],
  ['no pull policy and a tag', w.podWith({ imagePullPolicy: undefined }), cached('registry.example.com/payments/web')],
  ['no pull policy and no tag', w.podWith({ imagePullPolicy: undefined, image: 'ghcr.io/a/b' }), 'accepted'],
  [
    'an image of the platform, with any pull policy',
    w.podWith({ image: 'coredns/coredns:1.12.1', imagePullPolicy: 'IfNotPresent' }),
    'accepted',
  ],
  [
    'one that only begins like it',
    w.podWith({ image: 'coredns/coredns-evil' }),
    foreign('docker.io/coredns/coredns-evil'),
  ],
  [
    'a generated name',
    w.pod({ containers: [w.container({ image: 'a/b' })] }, { name: undefined, generateName: 'a-' }),
    foreign('docker.io/a/b'),
  ],
];
