import type { PodLike } from '../harness/pod-security.ts';

/** Every verb on objects that benchmarks try. */
export const everyVerb = ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete', 'deletecollection'];

const safe = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };
/** A hardened pod whose container, or whose spec, differs. */
export const pod = (container: object = {}, spec: object = {}) => ({
  spec: {
    securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
    containers: [{ name: 'shop', image: 'registry.example.com/shop:1', securityContext: safe, ...container }],
    ...spec,
  },
});

/** Pods of the multi-tenancy benchmarks that Pod Security must refuse, by check. */
export const badPods: readonly (readonly [check: string, pod: PodLike])[] = [
  [
    'MTB-PL1-BC-CPI-3 block add capabilities',
    pod({ securityContext: { ...safe, capabilities: { add: ['SYS_TIME'] } } }),
  ],
  [
    'MTB-PL1-BC-CPI-4 require run as non-root',
    pod({}, { securityContext: { seccompProfile: { type: 'RuntimeDefault' } } }),
  ],
  ['MTB-PL1-BC-CPI-5 block privileged containers', pod({ securityContext: { privileged: true } })],
  [
    'MTB-PL1-BC-CPI-6 block privilege escalation',
    pod({ securityContext: { ...safe, allowPrivilegeEscalation: true } }),
  ],
  ['MTB-PL1-BC-HI-1 block hostPath volumes', pod({}, { volumes: [{ name: 'host', hostPath: { path: '/' } }] })],
  ['MTB-PL1-BC-HI-3 block host networking', pod({}, { hostNetwork: true })],
  ['MTB-PL1-BC-HI-3 block host ports', pod({ ports: [{ containerPort: 80, hostPort: 80 }] })],
  ['MTB-PL1-BC-HI-4 block hostPID', pod({}, { hostPID: true })],
  ['MTB-PL1-BC-HI-5 block hostIPC', pod({}, { hostIPC: true })],
];
