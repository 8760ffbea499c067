import type { Absent, HttpClient, Json, JsonObject, Refused, Request, Result } from '../../http/index.ts';
import type { Dialect } from '../client/index.ts';
import {
  asList,
  asObject,
  commentsOf,
  etagOf,
  type Rrset,
  recordSetOf,
  rrsetsOf,
  TTL,
  text,
  zoneOf,
} from './powerdns-shapes.ts';
import { absolute, ownerName, toContent } from './record-data.ts';

/**
 * The HTTP API of the PowerDNS authoritative server (https://doc.powerdns.com/authoritative/http-api/), as the API of this
 * service: one zone is one object there, with all its record sets in it. Labels are kept as comments, those of a zone
 * beside its SOA record.
 */
export const powerDns: Dialect = {
  basePath: '/api/v1/servers/localhost',
  adapt: (http) => ({
    ...http,
    send: (request, signal) => {
      const call = CALLS[`${request.method} ${request.path}`];
      return call === undefined ? http.send(request, signal) : call({ http, request, signal });
    },
  }),
};

interface Context {
  readonly http: HttpClient;
  readonly request: Request;
  readonly signal: AbortSignal;
}

const CALLS: Readonly<Record<string, (context: Context) => Promise<Result>>> = {
  'GET /zones': listZones,
  'POST /zones': createZone,
  'GET /zones/{name}': getZone,
  'PUT /zones/{name}': updateZone,
  'DELETE /zones/{name}': deleteZone,
  'GET /zones/{zone}/records': listRecordSets,
  'GET /zones/{zone}/records/{name}/{type}': getRecordSet,
  'PUT /zones/{zone}/records/{name}/{type}': putRecordSet,
  'DELETE /zones/{zone}/records/{name}/{type}': deleteRecordSet,
};

/** Requests that the dialect knows. */
export const powerDnsCalls: readonly string[] = Object.keys(CALLS);

async function listZones({ http, signal }: Context): Promise<Result> {
  const result = await http.send({ method: 'GET', path: '/zones' }, signal);
  if (result.kind !== 'ok') return result;
  const items = asList(result.body).map((zone) => zoneOf(asObject(zone), []));
  return { ...result, body: { items, total: items.length } };
}

async function getZone(context: Context): Promise<Result> {
  const name = param(context, 'name');
  const found = await readZone(context, name, { rrset_name: absolute(name) });
  return found.kind === 'ok' ? { ...found, body: zoneOf(asObject(found.body), rrsetsOf(found.body)) } : found;
}

async function createZone({ http, request, signal }: Context): Promise<Result> {
  const wanted = asObject(request.body);
  const name = absolute(text(wanted['name']));
  const body: JsonObject = {
    name,
    kind: 'Native',
    nameservers: asList(wanted['nameservers']).map((server) => absolute(text(server))),
    dnssec: wanted['dnssec'] === true,
    // Without it the serial, by which a change is noticed, would stay the same.
    soa_edit_api: 'DEFAULT',
    api_rectify: true,
    account: text(wanted['account']),
    rrsets: [{ name, type: 'SOA', comments: commentsOf(wanted['labels']) }],
  };
  const result = await http.send({ method: 'POST', path: '/zones', body, ...secretsOf(request) }, signal);
  return result.kind === 'ok' ? { ...result, body: zoneOf(asObject(result.body), rrsetsOf(result.body)) } : result;
}

/** Record sets of the zone's own first: what fails then is done again as a whole. */
async function updateZone(context: Context): Promise<Result> {
  const { http, request, signal } = context;
  const wanted = asObject(request.body);
  const name = absolute(param(context, 'name'));
  const records = asList(wanted['nameservers']).map((server) => ({ content: absolute(text(server)), disabled: false }));
  const servers = { name, type: 'NS', ttl: TTL, changetype: 'REPLACE', records };
  const labels = { name, type: 'SOA', changetype: 'REPLACE', comments: commentsOf(wanted['labels']) };
  const patched = await patchZone(context, name, records.length === 0 ? [labels] : [servers, labels]);
  if (patched.kind !== 'ok') return patched;
  const body = { account: text(wanted['account']), dnssec: wanted['dnssec'] === true };
  const put = await http.send({ method: 'PUT', path: '/zones/{name}', params: { name }, body }, signal);
  return put.kind === 'ok' ? getZone(context) : put;
}

/** PowerDNS would remove all records with the zone; this service does not do that. */
async function deleteZone(context: Context): Promise<Result> {
  const name = param(context, 'name');
  const found = await readZone(context, name);
  if (found.kind !== 'ok') return found;
  const left = rrsetsOf(found.body).filter(({ name: owner, type }) => !(owner === absolute(name) && isOwn(type)));
  if (left.length > 0) return refusal(409, `the zone still has ${left.length} record sets`, context.request);
  return context.http.send(
    { method: 'DELETE', path: '/zones/{name}', params: { name: absolute(name) } },
    context.signal,
  );
}

/** What a zone consists of by itself. */
const isOwn = (type: string): boolean => type === 'SOA' || type === 'NS';

/** Whole, in one page; the serial of the zone is what its ETag is made of. */
async function listRecordSets(context: Context): Promise<Result> {
  const { request } = context;
  const zone = param(context, 'zone');
  if (request.etag !== undefined) {
    const known = await summaryOf(context, zone);
    if (known.kind !== 'ok') return known;
    if (etagOf(asObject(known.body)) === request.etag) return { kind: 'unchanged' };
  }
  const found = await readZone(context, zone);
  if (found.kind !== 'ok') return found;
  const items = rrsetsOf(found.body)
    .filter(({ type }) => type !== 'SOA')
    .map((rrset) => recordSetOf(zone, rrset));
  const etag = etagOf(asObject(found.body));
  return { ...found, body: { items, total: items.length }, ...(etag !== undefined && { etag }) };
}

async function getRecordSet(context: Context): Promise<Result> {
  const [zone, name, type] = [param(context, 'zone'), param(context, 'name'), param(context, 'type')];
  const owner = ownerName(zone, name);
  const found = await readZone(context, zone, { rrset_name: owner, rrset_type: type });
  if (found.kind !== 'ok') return found;
  const rrset = rrsetsOf(found.body).find((one) => one.name === owner && one.type === type);
  return rrset === undefined ? absence(context.request) : { ...found, body: recordSetOf(zone, rrset) };
}

async function putRecordSet(context: Context): Promise<Result> {
  const { request } = context;
  if (request.headers?.['if-none-match'] === '*') {
    const there = await getRecordSet({ ...context, request: { ...request, method: 'GET' } });
    if (there.kind === 'ok') return refusal(412, 'the record set exists', request);
    if (there.kind !== 'absent') return there;
  }
  const [zone, name, type] = [param(context, 'zone'), param(context, 'name'), param(context, 'type')];
  const wanted = asObject(request.body);
  const ttl = typeof wanted['ttl'] === 'number' ? wanted['ttl'] : TTL;
  const records = asList(wanted['values']).map((value) => ({ content: toContent(type, text(value)), disabled: false }));
  const rrset: Rrset = { name: ownerName(zone, name), type, ttl, records, comments: commentsOf(wanted['labels']) };
  const result = await patchZone(context, zone, [{ ...rrset, changetype: 'REPLACE' }]);
  return result.kind === 'ok' ? { ...result, body: recordSetOf(zone, rrset) } : result;
}

async function deleteRecordSet(context: Context): Promise<Result> {
  const [zone, name, type] = [param(context, 'zone'), param(context, 'name'), param(context, 'type')];
  return patchZone(context, zone, [{ name: ownerName(zone, name), type, changetype: 'DELETE' }]);
}

const patchZone = ({ http, signal }: Context, name: string, rrsets: readonly Json[]): Promise<Result> =>
  http.send(
    // REPLACE and DELETE do the same when they are done twice.
    { method: 'PATCH', path: '/zones/{name}', params: { name: absolute(name) }, body: { rrsets }, idempotent: true },
    signal,
  );

/** The zone; what PowerDNS says of one that is not there is plain text, which a proxy may say as well. */
async function readZone(context: Context, name: string, query: Readonly<Record<string, string>> = {}): Promise<Result> {
  const request: Request = { method: 'GET', path: '/zones/{name}', params: { name: absolute(name) }, query };
  const result = await context.http.send(request, context.signal);
  if (result.kind !== 'unreadable' || result.status !== 404) return result;
  const summary = await summaryOf(context, name);
  return summary.kind === 'ok' ? result : summary;
}

/** The zone without its record sets, found in the list of all. */
async function summaryOf({ http, request, signal }: Context, name: string): Promise<Result> {
  const result = await http.send({ method: 'GET', path: '/zones', query: { zone: absolute(name) } }, signal);
  if (result.kind !== 'ok') return result;
  const zone = asList(result.body).find((one) => text(asObject(one)['name']) === absolute(name));
  return zone === undefined ? absence(request) : { ...result, body: zone };
}

const absence = ({ method, path }: Request): Absent => ({
  kind: 'absent',
  status: 404,
  message: `cannot ${method} ${path}: PowerDNS has no such thing`,
});

const refusal = (status: number, reason: string, { method, path }: Request): Refused => ({
  kind: 'refused',
  status,
  message: `cannot ${method} ${path}: ${reason}`,
});

const secretsOf = ({ secrets }: Request): Pick<Request, 'secrets'> => (secrets === undefined ? {} : { secrets });

const param = ({ request }: Context, name: string): string => request.params?.[name] ?? '';
