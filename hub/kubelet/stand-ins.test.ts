import { expect, test } from '@jest/globals';
import type { Pod } from './pod.ts';
import { podStatus } from './pod-status.ts';
import { isStoodIn } from './stand-ins.ts';

test.each<{ image: string | undefined; want: boolean }>([
  { image: 'ghcr.io/loft-sh/vcluster-oss:0.36.1', want: true },
  { image: 'ghcr.io/loft-sh/vcluster-oss@sha256:abc', want: true },
  { image: 'ghcr.io/loft-sh/vcluster-oss:0.36.1@sha256:abc', want: true },
  { image: 'ghcr.io/loft-sh/vcluster-oss', want: true },
  { image: '10.98.0.1:5000/loft-sh/vcluster-oss:0.36.1', want: false },
  { image: 'ghcr.io/loft-sh/vcluster-oss-more:1', want: false },
  { image: 'docker.io/library/nginx', want: false },
  { image: undefined, want: false },
])('$image is stood in for: $want', ({ image, want }) => {
  expect(isStoodIn(image)).toBe(want);
});

test('a pod says which of its containers are nothing, and only then', () => {
  const pod = (image: string): Pod => ({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'one' },
    spec: { containers: [{ name: 'main', image }] },
  });
  const message = (image: string) => podStatus(pod(image), new Map(), undefined, '').message;
  expect(message('registry.k8s.io/etcd:3.6.4-0')).toBe('the local hub stands in for: main; nothing runs there');
  expect(message('nginx')).toBeUndefined();
});
