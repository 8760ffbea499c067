import { parse } from 'yaml';
import { collectionOf, fileOf, type Live, type Reference, read, type Stage } from './stage.ts';

/** A column as the definition of a kind documents it, with what `kubectl get` shows in it. */
export interface Column {
  readonly name: string;
  readonly shown: unknown;
  /** What the field behind it holds. */
  readonly held: unknown;
}

interface Definition {
  readonly spec: {
    readonly versions: readonly {
      readonly additionalPrinterColumns: readonly { readonly name: string; readonly jsonPath: string }[];
    }[];
  };
}

interface Table {
  readonly columnDefinitions: readonly { readonly name: string }[];
  readonly rows: readonly { readonly cells: readonly unknown[] }[];
}

const folders: Readonly<Record<string, string>> = {
  Cluster: 'cluster',
  VirtualCluster: 'virtual-cluster',
  Tenant: 'tenant',
  Enrolment: 'enrolment',
};

/** The documented columns of a claim, all of which its kind has to have. */
export async function columnsOf(stage: Stage, reference: Reference): Promise<readonly Column[]> {
  const definition = parse(await fileOf(`package/apis/${folders[reference.kind]}/definition.yaml`)) as Definition;
  const documented = definition.spec.versions[0]?.additionalPrinterColumns ?? [];
  const path = `${await collectionOf(stage, reference)}/${reference.name}`;
  const { body } = await stage.client.transport.send({
    method: 'GET',
    path,
    accept: 'application/json;as=Table;g=meta.k8s.io;v=v1',
    signal: AbortSignal.timeout(10_000),
  });
  const table = JSON.parse(body) as Table;
  const live = await read(stage, reference);
  return documented.map(({ name, jsonPath }) => {
    const index = table.columnDefinitions.findIndex((one) => one.name === name);
    if (index < 0) throw new Error(`${reference.kind} has no column ${name}`);
    return { name, shown: table.rows[0]?.cells[index], held: fieldAt(live, jsonPath) };
  });
}

const fieldAt = (object: Live | undefined, jsonPath: string): unknown =>
  jsonPath
    .split('.')
    .slice(1)
    .reduce<unknown>((found, key) => (found as Record<string, unknown> | undefined)?.[key], object);
