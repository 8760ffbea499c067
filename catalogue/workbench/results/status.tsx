import { isObject, listAt, stringAt } from '../../../functions/engine/index.ts';
import type { KindData } from '../../data/types.ts';
import type { ClaimView } from '../../evaluate/view.ts';
import { Scrolling } from '../scrolling.tsx';
import { columnsOf } from './columns.ts';

/** What the author of the claim sees beside the phase: `kubectl get`, conditions, and the rest of the status. */
export function Status({ view, kind }: { readonly view: ClaimView; readonly kind: KindData }) {
  const status = isObject(view.composite['status']) ? view.composite['status'] : {};
  const {
    conditions: _conditions,
    phase: _phase,
    reason: _reason,
    message: _message,
    claimConditionTypes: _types,
    ...rest
  } = status;
  return (
    <div class="wb-status">
      <h3>kubectl get {kind.name.toLowerCase()}</h3>
      <Scrolling class="table-wrap wb-mono" label="Columns of kubectl get">
        <table>
          <thead>
            <tr>
              {columnsOf(view, kind).map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              {columnsOf(view, kind).map(({ name, value }) => (
                <td key={name}>{value}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </Scrolling>
      <h3>Conditions</h3>
      <Conditions view={view} />
      <h3>Everything else in the status</h3>
      <Values value={rest} />
    </div>
  );
}

const badges: Readonly<Record<string, string>> = {
  Ready: 'badge badge-good',
  Blocked: 'badge badge-bad',
  Degraded: 'badge badge-bad',
};

/** The phase and the one reason. */
export function Phase({ view }: { readonly view: ClaimView }) {
  const field = (name: string) => stringAt(view.composite, 'status', name) ?? '';
  return (
    <p class="wb-phase">
      <span class={badges[field('phase')] ?? 'badge badge-wait'}>{field('phase')}</span>{' '}
      <strong>{field('reason')}</strong>: {field('message')}
    </p>
  );
}

function Conditions({ view }: { readonly view: ClaimView }) {
  return (
    <Scrolling label="Conditions">
      <table>
        <thead>
          <tr>
            <th scope="col">Condition</th>
            <th scope="col">Status</th>
            <th scope="col">Reason</th>
          </tr>
        </thead>
        <tbody>
          {listAt(view.composite, 'status', 'conditions').map((condition) => (
            <tr key={stringAt(condition, 'type')}>
              <th scope="row">{stringAt(condition, 'type')}</th>
              <td>{stringAt(condition, 'status')}</td>
              <td>
                {stringAt(condition, 'reason')}
                {stringAt(condition, 'message') && <div class="wb-muted">{stringAt(condition, 'message')}</div>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

/** Any data as nested lists of names and values. */
function Values({ value }: { readonly value: unknown }) {
  if (Array.isArray(value)) {
    if (value.length === 0) return <span class="wb-muted">none</span>;
    return (
      <ul class="wb-values">
        {value.map((entry, index) => (
          <li key={index}>
            <Values value={entry} />
          </li>
        ))}
      </ul>
    );
  }
  if (!isObject(value)) return <span>{String(value)}</span>;
  return (
    <dl class="wb-values">
      {Object.entries(value)
        .filter(([, entry]) => entry !== undefined)
        .map(([name, entry]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Values value={entry} />
            </dd>
          </div>
        ))}
    </dl>
  );
}
