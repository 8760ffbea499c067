import { authorityFile } from './api-server.ts';
import type { Credentials } from './credentials.ts';
import type { Program } from './program.ts';

/** A kube-controller-manager as a process of the machine. */
export interface Controllers {
  readonly name: string;
  /** File by which it reaches its API server. */
  readonly kubeconfig: string;
  readonly credentials: Credentials;
  /** As `--controllers` takes them. */
  readonly wanted: readonly string[];
  readonly log: string;
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** How to run one; `path` is of kube-controller-manager. */
export function controllerProgram(path: string, controllers: Controllers): Program {
  const { name, kubeconfig, credentials, wanted, log, args, environment } = controllers;
  return {
    name,
    path,
    log,
    args: [
      `--kubeconfig=${kubeconfig}`,
      `--authentication-kubeconfig=${kubeconfig}`,
      `--authorization-kubeconfig=${kubeconfig}`,
      `--controllers=${wanted.join()}`,
      `--service-account-private-key-file=${credentials.serviceAccountKey}`,
      `--root-ca-file=${authorityFile(credentials)}`,
      '--leader-elect=false',
      '--bind-address=127.0.0.1',
      '--secure-port=0',
      ...args,
    ],
    ...(environment && { environment }),
  };
}
