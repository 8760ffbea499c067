import type { JsonObject } from '../json.ts';
import { Problem } from '../problem.ts';
import { rules } from '../rules.ts';

const isRetired = (item: JsonObject | undefined): boolean => item?.['lifecycle'] === 'Retired';

export const cmdb = rules({
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
