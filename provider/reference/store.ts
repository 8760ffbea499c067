import { type Columns, Database, type Values } from './database.ts';
import type { JsonObject } from './json.ts';
import { format, schema } from './tables.ts';

/** A resource as it is kept. `place` is its collection's path, filled, behind its service: `dns/zones/example.com/records`. */
export interface Row {
  readonly place: string;
  readonly id: string;
  /** What lists are ordered by. */
  readonly sort: string;
  /** Grows with every change. */
  readonly revision: number;
  readonly body: JsonObject;
}

/** Values by which a resource is found, by name. */
export type Fields = Readonly<Record<string, string>>;

/** Which resources of a collection, and which part of those. */
export interface Selection {
  readonly place: string;
  /** All of these must match. */
  readonly fields?: Fields;
  readonly after?: string;
  readonly offset?: number;
  readonly limit?: number;
}

/** How a change becomes visible. */
export interface Change {
  readonly now: number;
  /** Milliseconds during which reads answer as before. */
  readonly lag: number;
}

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

/** What a reader sees of a row: what it was before, until the change takes effect. */
const visible = 'case when effective_at > :now then shown else body end';

/** When nothing is due. */
const never = Number.POSITIVE_INFINITY;

/** Everything the services remember, in one SQLite file or in memory. */
export class Store {
  readonly #database: Database;
  /** Before this instant nothing becomes visible and no operation ends. */
  #nextDue = 0;

  /** Opens `file`, or makes it. Throws an Error that says why it cannot. */
  constructor(file: string) {
    this.#database = new Database(file, schema, format);
  }

  /** Does `work` wholly or, where it throws, not at all. */
  transaction<T>(work: () => T): T {
    return this.#database.transaction(work);
  }

  /** A resource as it is; with `now` as readers see it then. */
  get(place: string, id: string, now?: number): Row | undefined {
    const row =
      now === undefined
        ? this.#database.one('select *, body as seen from resource where place = :place and id = :id', { place, id })
        : this.#database.one(
            `select *, ${visible} as seen,
               case when effective_at > :now then shown_revision else revision end as revision
             from resource where place = :place and id = :id`,
            { place, id, now },
          );
    return row === undefined || row['seen'] === null ? undefined : toRow(row);
  }

  /** Resources as readers see them, in order. */
  list(selection: Selection, now: number): readonly Row[] {
    const { after = '', offset = 0, limit = -1 } = selection;
    const { from, where, values } = selecting(selection);
    const rows = this.#database.all(
      `select r.place, r.id, r.sort, r.revision, ${visible} as seen from ${from}
       where ${where} and r.sort > :after and ${visible} is not null
       order by r.sort limit :limit offset :offset`,
      { ...values, now, after, limit, offset },
    );
    return rows.map(toRow);
  }

  count(selection: Selection, now: number): number {
    const { from, where, values } = selecting(selection);
    // What readers do not see is rare, and has an index of its own: the rest is counted without being read.
    const sql =
      selection.fields === undefined || Object.keys(selection.fields).length === 0
        ? `select (select count(*) from resource where place = :place)
             - (select count(*) from resource where effective_at > 0 and +place = :place and ${visible} is null) as n`
        : `select count(*) as n from ${from} where ${where} and ${visible} is not null`;
    return Number(this.#database.one(sql, { ...values, now })?.['n'] ?? 0);
  }

  /** Ids of resources that are there, whether readers see them yet or not, with this field. */
  having(place: string, name: string, value: string): readonly string[] {
    const rows = this.#database.all('select id from field where place = :place and name = :name and value = :value', {
      place,
      name,
      value,
    });
    return rows.map(({ id }) => String(id));
  }

  /** Is anything kept in a collection below `path`? */
  hasBelow(path: string): boolean {
    // '0' follows '/': everything between begins with the path and a slash.
    const found = this.#database.one(
      'select 1 as n from resource where place >= :from and place < :to and body is not null limit 1',
      { from: `${path}/`, to: `${path}0` },
    );
    return found !== undefined;
  }

  /** Removes everything in collections below `path`. */
  dropBelow(path: string): void {
    const range = { from: `${path}/`, to: `${path}0` };
    for (const table of ['resource', 'field']) {
      this.#database.run(`delete from ${table} where place >= :from and place < :to`, range);
    }
    this.#database.run('update version set value = value + 1 where place >= :from and place < :to', range);
  }

  put(row: Omit<Row, 'revision'>, fields: Fields, change: Change): Row {
    const { place, id } = row;
    const revision = this.#change(row, JSON.stringify(row.body), change);
    this.#database.run('delete from field where place = :place and id = :id', { place, id });
    for (const [name, value] of Object.entries(fields)) {
      this.#database.run('insert or ignore into field values (:place, :name, :value, :id)', { place, name, value, id });
    }
    return { ...row, revision };
  }

  remove({ place, id, sort }: Pick<Row, 'place' | 'id' | 'sort'>, change: Change): void {
    this.#database.run('delete from field where place = :place and id = :id', { place, id });
    if (change.lag > 0) {
      this.#change({ place, id, sort }, null, change);
      return;
    }
    this.#database.run('delete from resource where place = :place and id = :id', { place, id });
    this.#bump(place);
  }

  /** Names the state of a collection, as readers see it. */
  version(place: string, now: number): string {
    const row = this.#database.one(
      `select coalesce((select value from version where place = :place), 0) as value,
         (select count(*) from resource
          where effective_at > 0 and effective_at > :now and +place = :place) as waiting`,
      { place, now },
    );
    return `${row?.['value']}.${row?.['waiting']}`;
  }

  /** Is there anything to settle, or an operation that ends? */
  isDue(now: number): boolean {
    return now >= this.#nextDue;
  }

  /** Forgets what readers no longer see. */
  settle(now: number): void {
    const due = 'effective_at > 0 and effective_at <= :now';
    this.#database.run(`delete from resource where ${due} and body is null`, { now });
    this.#database.run(`update resource set effective_at = 0, shown = null, shown_revision = null where ${due}`, {
      now,
    });
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
    if (state === 'running') this.#nextDue = Math.min(this.#nextDue, dueAt);
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

  dropOperation(id: string): void {
    this.#database.run('delete from operation where id = :id', { id });
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

  /** Finds out anew when something is due next. */
  lookAhead(): void {
    const row = this.#database.one(
      `select (select min(effective_at) from resource where effective_at > 0) as visible,
         (select min(due_at) from operation where state = 'running') as over`,
      {},
    );
    const instants = [row?.['visible'], row?.['over']].filter((at) => typeof at === 'number');
    this.#nextDue = Math.min(...instants, never);
  }

  /** What was remembered after `since`. */
  recall(name: string, since: number): Remembered | undefined {
    const row = this.#database.one('select * from remembered where name = :name and at > :since', { name, since });
    return row && { fingerprint: String(row['fingerprint']), answer: JSON.parse(String(row['answer'])) };
  }

  /** Every resource there is. */
  everything(): readonly Row[] {
    return this.#database
      .all('select *, body as seen from resource where body is not null order by place, sort', {})
      .map(toRow);
  }

  /** Forgets everything but that there was something: no version is ever given twice. */
  clear(): void {
    for (const table of ['resource', 'field', 'sequence', 'operation', 'remembered']) {
      this.#database.run(`delete from ${table}`, {});
    }
    this.#database.run('update version set value = value + 1', {});
  }

  close(): void {
    this.#database.close();
  }

  #change({ place, id, sort }: Pick<Row, 'place' | 'id' | 'sort'>, body: string | null, { now, lag }: Change): number {
    const shown = lag > 0 ? this.get(place, id, now) : undefined;
    if (lag > 0) this.#nextDue = Math.min(this.#nextDue, now + lag);
    const revision = this.#bump(place);
    this.#database.run(
      `insert or replace into resource (place, id, sort, revision, body, shown, shown_revision, effective_at)
       values (:place, :id, :sort, :revision, :body, :shown, :shownRevision, :effectiveAt)`,
      {
        ...{ place, id, sort, revision, body },
        shown: shown === undefined ? null : JSON.stringify(shown.body),
        shownRevision: shown?.revision ?? null,
        effectiveAt: lag > 0 ? now + lag : 0,
      },
    );
    return revision;
  }

  #bump(place: string): number {
    const row = this.#database.one(
      'insert into version values (:place, 1) on conflict do update set value = value + 1 returning value',
      { place },
    );
    return Number(row?.['value']);
  }
}

/** Where to look and by which condition; by fields, what has the first of them is looked up and the rest compared. */
function selecting({ place, fields = {} }: Selection): {
  readonly from: string;
  readonly where: string;
  readonly values: Values;
} {
  const entries = Object.entries(fields);
  const tables = entries.map((_, index) => `field f${index}`);
  const conditions = entries.map(
    (_, index) =>
      `f${index}.place = :place and f${index}.name = :name${index} and f${index}.value = :value${index}
       and f${index}.id = ${index === 0 ? 'r.id' : 'f0.id'}`,
  );
  const values = entries.flatMap(([name, value], index) => [
    [`name${index}`, name],
    [`value${index}`, value],
  ]);
  return {
    // SQLite joins in this order.
    from: [...tables, 'resource r'].join(' cross join '),
    where: ['r.place = :place', ...conditions].join(' and '),
    values: { place, ...Object.fromEntries(values) },
  };
}

const toRow = (columns: Columns): Row => ({
  place: String(columns['place']),
  id: String(columns['id']),
  sort: String(columns['sort']),
  revision: Number(columns['revision']),
  body: JSON.parse(String(columns['seen'])) as JsonObject,
});

const toOperation = (columns: Columns): OperationRow => ({
  id: String(columns['id']),
  service: String(columns['service']),
  dueAt: Number(columns['due_at']),
  state: columns['state'] as OperationRow['state'],
  effect: JSON.parse(String(columns['effect'])) as JsonObject,
  body: JSON.parse(String(columns['body'])) as JsonObject,
});
