import { describe, expect, test } from '@jest/globals';
import { secretMistakes } from './index.ts';

describe('a reference to a Secret', () => {
  test.each([
    'shop-admin-kubeconfig',
    'shop-kubeadmin-password',
    'shop-pull-secret',
    'shop-etcd-key',
    'shop-oidc-client',
    'shop-gitops-token',
    'shop.vc.provider',
    'shop.vc.kubeconfig',
    'tenant-token',
  ])('to %s is refused', (name) => {
    expect(secretMistakes('spec.nodes.joinSecretRef.name', name)).toEqual([
      {
        path: 'spec.nodes.joinSecretRef.name',
        given: name,
        accepted: 'a Secret of your own, under another name',
        message: `Secret ${name} is, or would be, one that the platform makes, which no claim may use`,
      },
    ]);
  });

  test.each([undefined, 'registry-login', 'payments-oidc', 'team-join', 'vcluster-platform', 'etcd-key-rotation'])(
    'to %s is not',
    (name) => {
      expect(secretMistakes('spec.x', name)).toEqual([]);
    },
  );
});
