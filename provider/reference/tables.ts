/**
 * What is kept. A resource has a body, and until `effective_at` readers see what was `shown` before; a field is a value
 * by which resources are found; a version is that of a collection and grows with every change in it.
 */
export const schema = `
  create table if not exists resource (
    place text not null, id text not null, sort text not null, revision integer not null,
    body text, shown text, shown_revision integer, effective_at integer not null,
    primary key (place, id)
  ) strict, without rowid;
  create index if not exists resource_order on resource (place, sort);
  create index if not exists resource_waiting on resource (effective_at) where effective_at > 0;
  create table if not exists field (
    place text not null, name text not null, value text not null, id text not null,
    primary key (place, name, value, id)
  ) strict, without rowid;
  create index if not exists field_owner on field (place, id);
  create table if not exists version (place text primary key, value integer not null) strict, without rowid;
  create table if not exists sequence (name text primary key, value integer not null) strict, without rowid;
  create table if not exists operation (
    id text primary key, service text not null, due_at integer not null, state text not null,
    effect text not null, body text not null
  ) strict, without rowid;
  create index if not exists operation_due on operation (due_at) where state = 'running';
  create table if not exists remembered (
    name text primary key, fingerprint text not null, answer text not null, at integer not null
  ) strict, without rowid;
`;

/** Bumped when the tables change. */
export const format = 1;
