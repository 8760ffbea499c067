import type { JsonObject } from '../json.ts';
import { Problem } from '../problem.ts';
import { rules, type Scope } from '../rules.ts';
import { invalid } from './invalid.ts';
import { parseAddress } from './network.ts';

/** Names of the platform's own servers. */
const nameservers = ['ns1.example.net', 'ns2.example.net'];

/** Seconds, where a record set says nothing. */
const standardTtl = 3600;

/** Types whose values are names, behind numbers at most. */
const naming = new Set(['CNAME', 'MX', 'NS', 'SRV']);

export const dns = rules({
  resources: {
    '/zones/{name}': {
      ordered: true,
      write: (next, before) => ({
        ...next,
        nameservers: next['nameservers'] ?? nameservers,
        serial: Number(before?.['serial'] ?? 0) + 1,
      }),
    },
    '/zones/{zone}/records/{name}/{type}': {
      ordered: true,
      deletesTwice: true,
      indexed: ['name'],
      write: (next, _before, { params, list }) => {
        const { zone = '', name = '', type = '' } = params;
        demandAlone(list(`/zones/${zone}/records`, { name }), name, type);
        const values = next['values'] as readonly string[];
        demandData(type, values);
        return { ...next, ttl: next['ttl'] ?? standardTtl, values: values.map((value) => canonical(type, value)) };
      },
      wrote: (_record, _before, scope) => count(scope),
      removed: (_record, scope) => count(scope),
    },
  },
});

/** Every change of its records is one of the zone. */
function count({ params, find, save }: Scope): void {
  const zone = find('/zones', params['zone'] ?? '');
  if (zone !== undefined) save('/zones', String(zone['name']), { ...zone, serial: Number(zone['serial']) + 1 });
}

/** A name that stands for another one has no records of its own. */
function demandAlone(records: readonly JsonObject[], name: string, type: string): void {
  const others = records.filter((one) => one['type'] !== type);
  const against = others.find((one) => type === 'CNAME' || one['type'] === 'CNAME');
  if (against === undefined) return;
  throw new Problem(409, `${name} has records of type ${against['type']}: a CNAME stands alone`);
}

/** What data of a type look like; texts are whatever they are. */
const forms: Readonly<Record<string, { readonly is: string; readonly fits: (value: string) => boolean }>> = {
  A: { is: 'an IPv4 address', fits: (value) => parseAddress(value)?.family === 4 },
  AAAA: { is: 'an IPv6 address', fits: (value) => parseAddress(value)?.family === 6 },
  CAA: { is: 'flags, a tag and a text in quotes', fits: (value) => /^\d{1,3} [A-Za-z0-9]+ ".*"$/.test(value) },
  CNAME: { is: 'a name', fits: (value) => /^\S+$/.test(value) },
  MX: { is: 'a preference and a name', fits: (value) => /^\d{1,5}\s+\S+$/.test(value) },
  NS: { is: 'a name', fits: (value) => /^\S+$/.test(value) },
  SRV: { is: 'priority, weight, port and a name', fits: (value) => /^(\d{1,5}\s+){3}\S+$/.test(value) },
};

function demandData(type: string, values: readonly string[]): void {
  const form = forms[type];
  const wrong = form === undefined ? -1 : values.findIndex((value) => !form.fits(value));
  if (wrong >= 0) throw invalid(`/values/${wrong}`, `is not ${form?.is}, as type ${type} needs`);
  if (type === 'CNAME' && values.length > 1) throw invalid('/values', 'is more than one name, and a CNAME is one');
}

/** Names in lower case with a dot at the end, texts in quotes. */
function canonical(type: string, value: string): string {
  if (naming.has(type)) {
    const words = value.toLowerCase().split(/\s+/);
    const name = words.pop() ?? '';
    return [...words, name.endsWith('.') ? name : `${name}.`].join(' ');
  }
  if (type === 'TXT') return /^".*"$/s.test(value) ? value : `"${value.replace(/["\\]/g, '\\$&')}"`;
  return type === 'AAAA' ? value.toLowerCase() : value;
}
