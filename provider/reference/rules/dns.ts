import type { JsonObject } from '../json.ts';
import { Problem } from '../problem.ts';
import { rules, type Scope } from '../rules.ts';

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
        return {
          ...next,
          ttl: next['ttl'] ?? standardTtl,
          values: (next['values'] as readonly string[]).map((value) => canonical(type, value)),
        };
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
