import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { reasonOf } from './reason.ts';

export type Values = Readonly<Record<string, string | number | null>>;
export type Columns = Readonly<Record<string, string | number | null>>;

/** A SQLite file, or memory, with statements that are prepared once. */
export class Database {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  /** Opens `file`, or makes it. Throws an Error that says why it cannot: of another `format` it is refused, not misread. */
  constructor(file: string, schema: string, format: number) {
    try {
      this.#database = new DatabaseSync(file);
      // Exclusive: nobody else changes what this process has read. The log gives back the room that it needed: on a disk that
      // is full nothing is taken any more, rather than as much as there once was in it.
      this.#database.exec(
        'pragma locking_mode = exclusive; pragma journal_mode = wal; pragma journal_size_limit = 0; pragma synchronous = normal',
      );
      const { user_version: found } = this.one('pragma user_version', {}) as { readonly user_version: number };
      if (found !== 0 && found !== format) throw new Error(`its format is ${found}, and this reads ${format}`);
      this.#database.exec(`${schema} pragma user_version = ${format}`);
    } catch (error) {
      const reason = reasonOf(error);
      throw new Error(
        `cannot open ${file}: ${reason === 'database is locked' ? 'another process has it open' : reason}`,
      );
    }
  }

  /** Does `work` wholly or, where it throws, not at all. */
  transaction<T>(work: () => T): T {
    this.#statement('begin immediate').run();
    try {
      const result = work();
      this.#statement('commit').run();
      return result;
    } catch (error) {
      // A full disk may have ended it already; that is the reason to tell, and not that there is nothing to roll back.
      if (this.#database.isTransaction) this.#statement('rollback').run();
      throw error;
    }
  }

  run(sql: string, values: Values): void {
    this.#statement(sql).run(values);
  }

  one(sql: string, values: Values): Columns | undefined {
    return this.#statement(sql).get(values) as Columns | undefined;
  }

  all(sql: string, values: Values): readonly Columns[] {
    return this.#statement(sql).all(values) as unknown as readonly Columns[];
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }

  #statement(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}
