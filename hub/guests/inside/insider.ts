import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { KubeObject, Resource, RestClient } from '../../../provider/kubernetes/index.ts';
import { type CustomResourceDefinition, insideSchemas, upstreamSchemas } from '../../../tools/schemas.ts';
import { applyManifests } from '../../manifests.ts';
import { installSchemas } from '../../schemas.ts';
import type { GuestFacts } from './facts.ts';
import { isCurrent, NODES, type Node, nodeOf, nodeStatus } from './nodes.ts';
import {
  CLUSTER_VERSIONS,
  type ClusterVersion,
  newClusterVersion,
  openShiftObjects,
  openShiftSchemas,
  versionStatus,
} from './openshift.ts';
import { registeredSchemas } from './registered.ts';
import { type Workload, workloadKinds, workloadStatus } from './workloads.ts';

const MANAGER = { fieldManager: 'aerodrome-hub', force: true };

/** Plays everything that would run inside one guest: machines, workloads, and operators that register kinds. */
export class Insider {
  readonly #client: RestClient;
  readonly #stop = new AbortController();
  /** CRDs that are served already, by name. */
  readonly #served = new Set<string>();
  #hasBegun = false;

  constructor(client: RestClient) {
    this.#client = client;
  }

  stop(): void {
    this.#stop.abort();
  }

  /** Looks at everything and writes what differs. */
  async play(facts: GuestFacts): Promise<void> {
    if (facts.distribution !== 'Kubernetes') await this.#playOpenShift(facts);
    await this.#playNodes(facts);
    const lists = await Promise.all(workloadKinds.map((resource) => this.#list<Workload>(resource)));
    const offered = (await knownSchemas()).map(({ metadata }) => metadata.name);
    await this.#serve(registeredSchemas(lists.flat(), offered));
    await Promise.all(
      workloadKinds.flatMap((resource, index) =>
        (lists[index] ?? []).map((workload) => this.#playWorkload(resource, workload, facts)),
      ),
    );
  }

  async #playOpenShift({ version }: GuestFacts): Promise<void> {
    const { signal } = this.#stop;
    if (!this.#hasBegun) {
      await this.#serve(openShiftSchemas);
      await applyManifests(this.#client, openShiftObjects, signal);
      this.#hasBegun = true;
    }
    const there = await this.#client.get<ClusterVersion>(CLUSTER_VERSIONS, { name: 'version' }, signal);
    if (version === '' || there?.status?.desired.version === version) return;
    const object = there ?? (await this.#apply(CLUSTER_VERSIONS, newClusterVersion(randomUUID())));
    if (object) await this.#report(CLUSTER_VERSIONS, object, versionStatus(version, now(), there?.status));
  }

  async #playNodes(facts: GuestFacts): Promise<void> {
    const there = new Map((await this.#list<Node>(NODES)).map((node) => [node.metadata.name, node]));
    const wanted = new Set(facts.nodes.map(({ name }) => name));
    const gone = [...there.keys()].filter((name) => !wanted.has(name));
    await Promise.all([
      ...gone.map((name) => this.#client.delete(NODES, { name }, this.#stop.signal)),
      ...facts.nodes.map(async (fact) => {
        const node = there.get(fact.name);
        if (node && isCurrent(node, fact, facts)) return;
        const applied = await this.#apply(NODES, nodeOf(fact));
        if (applied) await this.#report(NODES, applied, nodeStatus(fact, facts, now()));
      }),
    ]);
  }

  async #playWorkload(resource: Resource, workload: Workload, { nodes }: GuestFacts): Promise<void> {
    const status = workloadStatus(workload, nodes);
    if (status === undefined || says(workload.status, status)) return;
    await this.#report(resource, workload, status);
  }

  /** Has CRDs served, each once. */
  async #serve(names: readonly string[]): Promise<void> {
    const missing = names.filter((name) => !this.#served.has(name));
    if (missing.length === 0) return;
    const wanted = (await knownSchemas()).filter(({ metadata }) => missing.includes(metadata.name));
    await installSchemas(this.#client, wanted, this.#stop.signal);
    for (const name of missing) this.#served.add(name);
  }

  async #list<T extends KubeObject>(resource: Resource): Promise<readonly T[]> {
    return (await this.#client.list<T>(resource, {}, this.#stop.signal)).items;
  }

  async #apply<T extends KubeObject>(resource: Resource, object: T): Promise<T | undefined> {
    const written = await this.#client.apply(resource, object, MANAGER, this.#stop.signal);
    if (written.kind === 'invalid') throw new Error(`cannot play ${object.kind}: ${written.message}`);
    return written.kind === 'written' ? written.object : undefined;
  }

  /** What somebody else changed meanwhile is reported the next time. */
  async #report<T extends KubeObject>(resource: Resource, object: T, status: object): Promise<void> {
    const written = await this.#client.updateStatus(resource, { ...object, status }, this.#stop.signal);
    if (written.kind === 'invalid') throw new Error(`cannot play the status of ${object.kind}: ${written.message}`);
  }
}

let known: Promise<readonly CustomResourceDefinition[]> | undefined;

/** Every CRD that may be served inside. */
function knownSchemas(): Promise<readonly CustomResourceDefinition[]> {
  known ??= Promise.all([upstreamSchemas('v0.1.81'), insideSchemas()]).then((all) => all.flat());
  return known;
}

const now = (): string => new Date().toISOString().replace(/\.\d+Z$/, 'Z');

/** Whether a status has all of another one; a number that is missing is 0. */
function says(
  status: Readonly<Record<string, unknown>> | undefined,
  wanted: Readonly<Record<string, unknown>>,
): boolean {
  return Object.entries(wanted).every(([key, value]) =>
    isDeepStrictEqual(status?.[key] ?? (typeof value === 'number' ? 0 : undefined), value),
  );
}
