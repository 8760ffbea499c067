/** The account Argo CD uses inside the guest. */
export const gitopsSubject = { kind: 'ServiceAccount', namespace: 'kube-system', name: 'aerodrome-gitops' } as const;
