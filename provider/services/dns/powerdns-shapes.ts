import type { Json, JsonObject } from '../../http/index.ts';
import { absolute, nameBelow, zoneName } from './record-data.ts';

/** Who wrote a comment: others may keep their own beside ours. */
const ACCOUNT = 'aerodrome';
/** Seconds for which an answer may be kept where nobody says. */
export const TTL = 3_600;

/** All records of one name and type, as PowerDNS has them. */
export interface Rrset {
  readonly name: string;
  readonly type: string;
  readonly ttl: number;
  readonly records: readonly { readonly content: string; readonly disabled: boolean }[];
  readonly comments: readonly { readonly content: string; readonly account: string }[];
}

/** A zone as this service shows it; `rrsets` are those of its own name. */
export function zoneOf(zone: JsonObject, rrsets: readonly Rrset[]): JsonObject {
  const name = zoneName(text(zone['name']));
  const apex = (type: string): Rrset | undefined =>
    rrsets.find((rrset) => rrset.type === type && rrset.name === absolute(name));
  return {
    id: name,
    name,
    nameservers: (apex('NS')?.records ?? []).map(({ content }) => zoneName(content)),
    dnssec: zone['dnssec'] === true,
    account: text(zone['account']),
    labels: labelsOf(apex('SOA')),
    serial: zone['serial'] ?? 0,
  };
}

/** A record set as this service shows it. */
export const recordSetOf = (zone: string, rrset: Rrset): JsonObject => {
  const name = nameBelow(zone, rrset.name);
  return {
    id: `${zoneName(zone)}/${name}/${rrset.type}`,
    zone: zoneName(zone),
    name,
    type: rrset.type,
    ttl: rrset.ttl,
    values: rrset.records.map(({ content }) => content),
    labels: labelsOf(rrset),
  };
};

/** Those that have records: comments alone make up a set there, too. */
export function rrsetsOf(body: Json | undefined): readonly Rrset[] {
  return asList(asObject(body)['rrsets']).flatMap((one) => {
    const rrset = asObject(one);
    const records = asList(rrset['records']).map((record) => ({
      content: text(asObject(record)['content']),
      disabled: asObject(record)['disabled'] === true,
    }));
    if (records.length === 0) return [];
    const comments = asList(rrset['comments']).map((comment) => ({
      content: text(asObject(comment)['content']),
      account: text(asObject(comment)['account']),
    }));
    const ttl = typeof rrset['ttl'] === 'number' ? rrset['ttl'] : TTL;
    return { name: text(rrset['name']), type: text(rrset['type']), ttl, records, comments };
  });
}

/** Labels as comments. */
export const commentsOf = (labels: Json | undefined): Rrset['comments'] =>
  Object.entries(asObject(labels)).map(([key, value]) => ({ content: `${key}=${text(value)}`, account: ACCOUNT }));

const labelsOf = (rrset: Rrset | undefined): JsonObject =>
  Object.fromEntries(
    (rrset?.comments ?? [])
      .filter(({ account }) => account === ACCOUNT)
      .map(({ content }) => {
        const [key = ''] = content.split('=');
        return [key, content.slice(key.length + 1)];
      }),
  );

/** A zone whose serial does not follow its changes has none. */
export const etagOf = (zone: JsonObject): string | undefined =>
  zone['soa_edit_api'] === '' || zone['edited_serial'] === undefined ? undefined : `"${text(zone['edited_serial'])}"`;

/** A scalar as text; '' where it is none. */
export const text = (value: Json | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** A list, or none. */
export const asList = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

/** An object, or an empty one. */
export const asObject = (value: Json | undefined): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
