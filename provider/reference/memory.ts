import type { Columns, Database } from './database.ts';
import type { JsonObject } from './json.ts';

/** A long-running operation. */
export interface OperationRow {
  readonly id: string;
  readonly service: string;
  /** When it ends, in milliseconds since the epoch. */
  readonly dueAt: number;
  readonly state: 'running' | 'succeeded' | 'failed';
  /** What it does in the end, as the engine wrote it down. */
  readonly effect: JsonObject;
  readonly body: JsonObject;
}

/** An answer that is given again to whoever sends the same key. */
export interface Remembered {
  readonly fingerprint: string;
  readonly answer: JsonObject;
}

/** What services remember besides their resources: operations that go on, answers that were given, how far they counted. */
export class Memory {
  readonly #database: Database;
  readonly #expect: (at: number) => void;

  /** `expect` hears when an operation ends. */
  constructor(database: Database, expect: (at: number) => void) {
    this.#database = database;
    this.#expect = expect;
  }

  /** 1, 2, 3 and so on. */
  next(name: string): number {
    const row = this.#database.one(
      'insert into sequence values (:name, 1) on conflict do update set value = value + 1 returning value',
      { name },
    );
    return Number(row?.['value']);
  }

  saveOperation({ id, service, dueAt, state, effect, body }: OperationRow): void {
    if (state === 'running') this.#expect(dueAt);
    this.#database.run('insert or replace into operation values (:id, :service, :dueAt, :state, :effect, :body)', {
      ...{ id, service, dueAt, state },
      effect: JSON.stringify(effect),
      body: JSON.stringify(body),
    });
  }

  operation(service: string, id: string): OperationRow | undefined {
    const row = this.#database.one('select * from operation where id = :id and service = :service', { id, service });
    return row === undefined ? undefined : toOperation(row);
  }

  /** Operations whose time has come, the earliest first. */
  dueOperations(now: number): readonly OperationRow[] {
    const rows = this.#database.all(
      `select * from operation where state = 'running' and due_at <= :now order by due_at, id`,
      {
        now,
      },
    );
    return rows.map(toOperation);
  }

  remember(name: string, { fingerprint, answer }: Remembered, at: number): void {
    const text = JSON.stringify(answer);
    this.#database.run('insert or replace into remembered values (:name, :fingerprint, :text, :at)', {
      ...{ name, fingerprint, text, at },
    });
  }

  /** What was remembered after `since`. */
  recall(name: string, since: number): Remembered | undefined {
    const row = this.#database.one('select * from remembered where name = :name and at > :since', { name, since });
    return row && { fingerprint: String(row['fingerprint']), answer: JSON.parse(String(row['answer'])) };
  }

  clear(): void {
    for (const table of ['sequence', 'operation', 'remembered']) this.#database.run(`delete from ${table}`, {});
  }
}

const toOperation = (columns: Columns): OperationRow => ({
  id: String(columns['id']),
  service: String(columns['service']),
  dueAt: Number(columns['due_at']),
  state: columns['state'] as OperationRow['state'],
  effect: JSON.parse(String(columns['effect'])) as JsonObject,
  body: JSON.parse(String(columns['body'])) as JsonObject,
});
