import { isObject } from '../../../functions/engine/index.ts';
import { binaryPath } from '../../../tools/resolve.ts';
import type { Manifest } from './api-client.ts';
import { inFolder, run, writeManifests } from './run.ts';

/** A pod, as network policies see it. */
export interface PodPeer {
  readonly namespace: string;
  /** Of the namespace; `kubernetes.io/metadata.name` is added, as an API server does. */
  readonly namespaceLabels?: Readonly<Record<string, string>>;
  readonly labels?: Readonly<Record<string, string>>;
  /** IPv4 or IPv6; an `ipBlock` matches pods too. Default a private address. */
  readonly ip?: string;
}

/** A host outside of the cluster; policies cannot hold it back from sending or receiving. */
export interface OutsidePeer {
  readonly ip: string;
}

/** A connection from one peer to another. */
export interface Traffic {
  readonly from: PodPeer | OutsidePeer;
  readonly to: PodPeer | OutsidePeer;
  /** Where the target listens: a pod's port, not a Service's. */
  readonly port: number;
  readonly portName?: string;
  /** Default TCP. */
  readonly protocol?: 'TCP' | 'UDP' | 'SCTP';
}

/** Whether both ends' policies let a connection through. */
export type TrafficVerdict = 'allowed' | 'denied';

/** Judges connections under NetworkPolicies with cyclonus, in the order they are given; other kinds are an error. */
export async function trafficVerdicts(
  policies: readonly Manifest[],
  traffic: readonly Traffic[],
): Promise<readonly TrafficVerdict[]> {
  for (const policy of policies) refuseUnjudgeable(policy);
  const cyclonus = await binaryPath('cyclonus');
  return inFolder(async (folder) => {
    const list = { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicyList', items: policies.map(spelledOut) };
    const args = [
      'analyze',
      '--mode=query-traffic',
      `--policy-path=${await writeManifests(folder, 'policies', [list])}`,
      `--traffic-path=${await writeManifests(folder, 'traffic', [traffic.map(asked)])}`,
      // What it simplifies it may get wrong (its source says so); what it does not, it evaluates rule by rule.
      '--simplify-policies=false',
    ];
    const { status, stdout, stderr } = await run(cyclonus, args, folder);
    // The last row of one table a connection, after all that a label could spell: no label has a question mark.
    const answers = [...stdout.matchAll(/^\| IS ALLOWED\? \|\s+(TRUE|FALSE)\s/gm)].map(([, answer]) => answer);
    if (status !== 0 || answers.length !== traffic.length) {
      throw new Error(`cannot judge ${traffic.length} connections: ${firstLines(stderr) || firstLines(stdout)}`);
    }
    return answers.map((answer) => (answer === 'TRUE' ? 'allowed' : 'denied'));
  });
}

// Cyclonus takes a label that is missing for one that `NotIn` does not match; Kubernetes matches it.
function refuseUnjudgeable({ kind, metadata, spec }: Manifest): void {
  const name = `${kind} ${metadata.namespace ?? ''}/${metadata.name ?? ''}`;
  if (kind !== 'NetworkPolicy') throw new Error(`cannot judge ${name}: only NetworkPolicies can be judged`);
  if (metadata.namespace === undefined) throw new Error(`cannot judge ${name}: it has no namespace`);
  if (/"operator":"NotIn"/.test(JSON.stringify(spec))) throw new Error(`cannot judge ${name}: it has a NotIn selector`);
}

/**
 * With every `matchLabels` as the `matchExpressions` it stands for: cyclonus takes a label that is missing for an empty
 * one, and OpenShift's own labels of namespaces are empty.
 */
function spelledOut(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(spelledOut);
  if (!isObject(value)) return value;
  const { matchLabels, ...rest } = Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, key === 'matchLabels' ? member : spelledOut(member)]),
  );
  if (!isObject(matchLabels)) return rest;
  const all = Object.entries(matchLabels).map(([key, label]) => ({ key, operator: 'In', values: [label] }));
  const others = Array.isArray(rest['matchExpressions']) ? rest['matchExpressions'] : [];
  return { ...rest, matchExpressions: [...all, ...others] };
}

function asked({ from, to, port, portName = '', protocol = 'TCP' }: Traffic): object {
  return {
    Source: peer(from, '10.244.0.11'),
    Destination: peer(to, '10.244.0.12'),
    ResolvedPort: port,
    ResolvedPortName: portName,
    Protocol: protocol,
  };
}

function peer(peer: PodPeer | OutsidePeer, defaultIp: string): object {
  if (!('namespace' in peer)) return { IP: peer.ip };
  const { namespace, namespaceLabels, labels = {}, ip = defaultIp } = peer;
  const NamespaceLabels = { 'kubernetes.io/metadata.name': namespace, ...namespaceLabels };
  return { IP: ip, Internal: { Namespace: namespace, NamespaceLabels, PodLabels: labels } };
}

const firstLines = (text: string): string => text.trim().split('\n').slice(0, 3).join('\n');
