import type { Price as Priced } from '../../evaluate/price.ts';
import { Scrolling } from '../scrolling.tsx';
import { rangeText } from './amounts.ts';

/** What the claim takes of the hub, once everything is made. */
export function Price({ price }: { readonly price: Priced | undefined }) {
  if (!price) return <p class="wb-muted">Not known yet.</p>;
  const { least, most, rows, limits } = price;
  return (
    <>
      <dl class="wb-totals">
        <Total name="Cores" value={rangeText('cpu', least, most)} />
        <Total name="Memory" value={rangeText('memory', least, most)} />
        <Total name="Storage" value={rangeText('storage', least, most)} />
        {most.gpus > 0 && <Total name="GPUs" value={rangeText('gpus', least, most)} />}
      </dl>
      <p class="wb-muted">
        What it takes of the hub once everything is made. A range is where something grows with its load.
      </p>
      {rows.length > 0 ? <Rows price={price} /> : <p>Nothing here runs on the hub by itself.</p>}
      {limits.length > 0 && <Limits limits={limits} />}
    </>
  );
}

function Total({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Rows({ price: { rows } }: { readonly price: Priced }) {
  return (
    <Scrolling label="Price by resource">
      <table>
        <thead>
          <tr>
            <th scope="col">Resource</th>
            <th scope="col">Cores</th>
            <th scope="col">Memory</th>
            <th scope="col">Storage</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, what, least, most }) => (
            <tr key={name}>
              <th scope="row">
                {name}
                <div class="wb-muted">{what}</div>
              </th>
              <td>{rangeText('cpu', least, most)}</td>
              <td>{rangeText('memory', least, most)}</td>
              <td>{rangeText('storage', least, most)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

function Limits({ limits }: Pick<Priced, 'limits'>) {
  return (
    <>
      <h3>Caps it brings along</h3>
      <p class="wb-muted">What may be used at most; what a cap allows is not used by that.</p>
      <dl class="wb-values">
        {limits.map(({ name, hard }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {Object.entries(hard)
                .map(([key, amount]) => `${key} ${amount}`)
                .join(', ')}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
