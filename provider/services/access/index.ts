/** Access to clusters: kinds with code of their own. */
export { connectKubeconfigs, kubeconfigKind } from './kubeconfig.ts';
