import type { JsonObject } from '../json.ts';
import { Problem } from '../problem.ts';
import { rules } from '../rules.ts';

const isRetired = (item: JsonObject | undefined): boolean => item?.['lifecycle'] === 'Retired';

/** Something that was on record before anybody used this service: what examples refer to. */
const network = {
  class: 'Network',
  name: 'backbone',
  tenant: 'platform',
  attributes: {},
  labels: {},
  lifecycle: 'InUse',
};

export const cmdb = rules({
  begins: ({ find, save, instant }) => {
    const id = 'CI0001042';
    if (find('/items', id) === undefined) save('/items', id, { id, ...network, changedAt: instant });
  },
  resources: {
    '/items/{id}': {
      ordered: true,
      id: (_item, { next }) => `CI${String(next('item')).padStart(7, '0')}`,
      unique: [['class', 'name', 'tenant']],
      counts: (item) => !isRetired(item),
      children: 'remove',
      write: (next, before) => {
        if (isRetired(before)) throw new Problem(409, `${before?.['id']} is retired`);
        return {
          ...next,
          attributes: next['attributes'] ?? {},
          labels: next['labels'] ?? {},
          lifecycle: 'InUse',
        };
      },
      remove: (item, { instant }) => ({
        ...item,
        lifecycle: 'Retired',
        retiredAt: item['retiredAt'] ?? instant,
        changedAt: instant,
      }),
    },
    '/items/{source}/relations/{type}/{target}': {
      ordered: true,
      deletesTwice: true,
      write: (next, _before, { params, find }) => {
        for (const name of ['source', 'target']) {
          const item = find('/items', params[name] ?? '');
          if (item === undefined) throw new Problem(404, `there is no item ${params[name]}`);
          if (isRetired(item)) throw new Problem(409, `${params[name]} is retired`);
        }
        return next;
      },
    },
  },
});
