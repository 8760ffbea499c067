import { join } from 'node:path';

/** Where everything of one hub is: `keep` survives `down`, the rest is made anew by each start or ends with it. */
export interface HubFolder {
  readonly root: string;
  /** Of a member of `system:masters`. */
  readonly kubeconfig: string;
  readonly socket: string;
  readonly logs: string;
  readonly etcd: string;
  readonly credentials: string;
  readonly registry: string;
  /** What the services around the hub know. */
  readonly services: string;
  /** Packages of charts with their index, and the certificate of the server that has them. */
  readonly charts: string;
  /** API servers of hosted and virtual clusters, a folder each. */
  readonly guests: string;
  /** Images and packages that its registry is filled from. */
  readonly archives: string;
  readonly images: string;
  /** What running pods have on disk. */
  readonly pods: string;
  readonly hosts: string;
}

/** The paths below one folder. */
export const hubFolder = (root: string): HubFolder => ({
  root,
  kubeconfig: join(root, 'kubeconfig'),
  socket: join(root, 'hub.sock'),
  logs: join(root, 'logs'),
  etcd: join(root, 'etcd'),
  credentials: join(root, 'credentials'),
  registry: join(root, 'registry'),
  services: join(root, 'services'),
  charts: join(root, 'charts'),
  guests: join(root, 'guests'),
  archives: join(root, 'archives'),
  images: join(root, 'images'),
  pods: join(root, 'pods'),
  hosts: join(root, 'hosts'),
});
