import { parseJson } from '../http/index.ts';
import type { KindDescriptor } from '../services/descriptor.ts';
import {
  asList,
  asNode,
  bodyOf,
  type Node,
  namesIn,
  type Operation,
  operationsOf,
  propertiesOf,
  resolve,
  type Service,
} from '../services/document.fixture.ts';
import type { RunningServices } from './index.ts';
import { sampleOf } from './sample.fixture.ts';

/** What came back. */
export interface Said {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Node;
}

/** What a call sends, beyond what its path needs. */
export interface Sent {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Something that was created: what fills its path, and what was sent. */
export interface Made {
  readonly params: Readonly<Record<string, string>>;
  readonly sent: Node;
}

/** Somebody who knows the documents and descriptors and nothing of how the services are made. */
export class Explorer {
  readonly #services: ReadonlyMap<string, Service>;
  readonly #operations = new Map<string, Operation>();
  readonly #running: RunningServices;
  #count = 0;

  constructor(services: readonly Service[], running: RunningServices) {
    this.#services = new Map(services.map((service) => [service.name, service]));
    this.#running = running;
    for (const { name, document } of services) {
      for (const one of operationsOf(document)) this.#operations.set(`${name} ${one.id}`, one);
    }
  }

  operation(service: string, id: string): Operation {
    const found = this.#operations.get(`${service} ${id}`);
    if (found === undefined) throw new Error(`${service} has no operation ${id}`);
    return found;
  }

  /** Calls an operation. */
  async call(service: string, id: string, { params = {}, query, headers, body }: Sent = {}): Promise<Said> {
    const { method, path, node } = this.operation(service, id);
    const filled = path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
    const base = this.#running.services.find(({ name }) => name === service)?.url;
    const type = Object.keys(asNode(asNode(node['requestBody'])['content']))[0] ?? 'application/json';
    const response = await fetch(`${base}${filled}${query ? `?${new URLSearchParams(query)}` : ''}`, {
      method: method.toUpperCase(),
      headers: { ...(body !== undefined && { 'content-type': type }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? {} : asNode(parseJson(text)) };
  }

  /** Makes one more of a kind, and what it needs; waits until readers see it. */
  async make(service: string, kind: KindDescriptor, all = false, given: Partial<Made> = {}): Promise<Made> {
    this.#count += 1;
    const number = this.#count;
    const create = this.operation(service, kind.operations.create);
    const references = await this.#references(service, kind, create, given.params ?? {});
    const params = { ...this.#ownParams(service, create, number), ...references, ...given.params };
    await this.#parents(service, create, params);
    const schema = bodyOf(this.#document(service), create.node['requestBody']);
    const sampled: Record<string, unknown> = asNode(schema && sampleOf(this.#document(service), schema, number, all));
    // What the service chooses by itself where nothing is said of it may not fit what else is sampled.
    for (const [field, { immutable, lateInit }] of Object.entries(kind.fields ?? {})) {
      if (immutable === true && lateInit === true) delete sampled[field];
    }
    const sent = { ...sampled, ...pick(references, Object.keys(propertiesOf(schema))), ...given.sent };
    const hasBody = schema !== undefined;
    const said = await this.call(service, create.id, { params, ...(hasBody && { body: sent }) });
    if (said.status >= 300) throw new Error(`${create.id} says ${said.status}: ${JSON.stringify(said.body)}`);
    const made = said.status === 202 ? await this.finish(service, said) : said.body;
    this.#running.advance(10_000);
    const names = namesIn(this.operation(service, kind.operations.delete).path);
    const inBody = (name: string): unknown => (name === 'id' ? (made['resource'] ?? made['id']) : made[name]);
    const path = Object.fromEntries(names.map((name) => [name, String(params[name] ?? inBody(name))]));
    return { params: path, sent };
  }

  /** Waits for the end of what a 202 began; gives the operation as it is then. */
  async finish(service: string, said: Said): Promise<Node> {
    const id = said.headers.get('operation-location')?.split('/').at(-1) ?? '';
    const first = await this.call(service, 'getOperation', { params: { id } });
    if (first.status !== 200 || first.body['status'] !== 'Running') throw new Error('the operation does not run');
    this.#running.advance(60_000);
    const last = await this.call(service, 'getOperation', { params: { id } });
    if (last.body['status'] !== 'Succeeded') throw new Error(`the operation says ${JSON.stringify(last.body)}`);
    return last.body;
  }

  /** What has the form of a path's parameters, and is not there. */
  absent(service: string, id: string, made: Made): Readonly<Record<string, string>> {
    const [last = ''] = namesIn(this.operation(service, id).path).slice(-1);
    return { ...made.params, [last]: this.another(service, id, last, made) };
  }

  /** Another value of a path's parameter, of the same form. */
  another(service: string, id: string, parameter: string, made: Made): string {
    const own = made.params[parameter] ?? '';
    const schema = this.operation(service, id).parameters.find((one) => one['name'] === parameter)?.['schema'];
    const found = resolve(this.#document(service), schema);
    const pattern = new RegExp(String(found['pattern'] ?? ''), 'u');
    const variants = [...'zyxwvutsrqponmlkjihgfedcba9876543210'].map((letter) => own.replace(/.$/, letter));
    const others = asList(found['enum']).length > 0 ? asList(found['enum']).map(String) : variants;
    return others.find((one) => one !== own && pattern.test(one)) ?? '';
  }

  #document(service: string): Node {
    return this.#services.get(service)?.document ?? {};
  }

  /** Values of the fields that refer to other kinds, each to a new one. */
  async #references(
    service: string,
    kind: KindDescriptor,
    create: Operation,
    given: Readonly<Record<string, string>>,
  ): Promise<Record<string, string>> {
    const required = asList(bodyOf(this.#document(service), create.node['requestBody'])?.['required']);
    const values: Record<string, string> = {};
    for (const [field, { reference }] of Object.entries(kind.fields ?? {})) {
      if (reference === undefined || reference.service !== undefined) continue;
      if (!required.includes(field) && !create.path.includes(`{${field}}`)) continue;
      const target = this.#services.get(service)?.descriptor.kinds[reference.kind];
      if (target === undefined) throw new Error(`there is no kind ${reference.kind}`);
      const { params, sent } = await this.make(service, target, false, {
        params: pick({ ...given, ...values }, ['tenant']),
      });
      values[field] = String(reference.take?.endsWith('.name') ? params['name'] : Object.values(params).at(-1));
      if (params['tenant'] !== undefined) values['tenant'] = String(params['tenant'] ?? sent['tenant']);
    }
    return values;
  }

  #ownParams(service: string, { parameters }: Operation, number: number): Record<string, string> {
    const document = this.#document(service);
    // Of several types the first one: what is sampled otherwise is made to go with it, as addresses with A.
    const sample = (schema: unknown): unknown =>
      asList(resolve(document, schema)['enum'])[0] ?? sampleOf(document, schema, number);
    const own = parameters.filter((one) => one['in'] === 'path');
    return Object.fromEntries(own.map((one) => [String(one['name']), String(sample(one['schema']))]));
  }

  /** Makes what the collection is in, where no kind does. */
  async #parents(service: string, create: Operation, params: Readonly<Record<string, string>>): Promise<void> {
    for (const operation of this.#operations.values()) {
      if (operation.method !== 'put' || operation.path === create.path) continue;
      if (!create.path.startsWith(`${operation.path}/`) || this.operation(service, operation.id) !== operation)
        continue;
      const body = sampleOf(this.#document(service), bodyOf(this.#document(service), operation.node['requestBody']), 1);
      await this.call(service, operation.id, { params, body });
    }
  }
}

const pick = (values: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
