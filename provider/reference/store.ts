import { type Columns, Database } from './database.ts';
import type { JsonObject } from './json.ts';
import { Memory } from './memory.ts';
import { type Fields, type Selection, selecting } from './selection.ts';
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

/** How a change becomes visible. */
export interface Change {
  readonly now: number;
  /** Milliseconds during which reads answer as before. */
  readonly lag: number;
}

/** What a reader sees of a row: what it was before, until the change takes effect. */
const visible = 'case when effective_at > :now then shown else body end';

/** When nothing is due. */
const never = Number.POSITIVE_INFINITY;

/** Everything the services remember, in one SQLite file or in memory. */
export class Store {
  /** What they remember besides resources. */
  readonly memory: Memory;
  readonly #database: Database;
  /** Before this instant nothing becomes visible and no operation ends. */
  #nextDue = 0;

  /** Opens `file`, or makes it. Throws an Error that says why it cannot. */
  constructor(file: string) {
    this.#database = new Database(file, schema, format);
    this.memory = new Memory(this.#database, (at) => this.#expect(at));
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

  /** Every resource there is. */
  everything(): readonly Row[] {
    return this.#database
      .all('select *, body as seen from resource where body is not null order by place, sort', {})
      .map(toRow);
  }

  /** Forgets everything but that there was something: no version is ever given twice. */
  clear(): void {
    for (const table of ['resource', 'field']) this.#database.run(`delete from ${table}`, {});
    this.memory.clear();
    this.#database.run('update version set value = value + 1', {});
  }

  close(): void {
    this.#database.close();
  }

  #change({ place, id, sort }: Pick<Row, 'place' | 'id' | 'sort'>, body: string | null, { now, lag }: Change): number {
    const shown = lag > 0 ? this.get(place, id, now) : undefined;
    if (lag > 0) this.#expect(now + lag);
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

  /** Something is due then. */
  #expect(at: number): void {
    this.#nextDue = Math.min(this.#nextDue, at);
  }

  #bump(place: string): number {
    const row = this.#database.one(
      'insert into version values (:place, 1) on conflict do update set value = value + 1 returning value',
      { place },
    );
    return Number(row?.['value']);
  }
}

const toRow = (columns: Columns): Row => ({
  place: String(columns['place']),
  id: String(columns['id']),
  sort: String(columns['sort']),
  revision: Number(columns['revision']),
  body: JSON.parse(String(columns['seen'])) as JsonObject,
});
