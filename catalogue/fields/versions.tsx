import type { VersionData } from '../data/types.ts';

/** The versions of a kind, and what `kubectl get` shows of it. */
export function Versions({ versions }: { readonly versions: readonly VersionData[] }) {
  return (
    <>
      {versions.map(({ name, served, columns }) => (
        <div key={name} class="version">
          <h3>
            <code class="bare">{name}</code> <span class="badge badge-good">{served ? 'served' : 'not served'}</span>
          </h3>
          {columns.length === 0 ? null : (
            <>
              <p class="lead">
                Columns of <code>kubectl get</code>; those marked wide need <code>-o wide</code>.
              </p>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
              <section class="table-wrap" tabIndex={0} aria-label={`Columns of ${name}`}>
                <table>
                  <thead>
                    <tr>
                      <th scope="col">Column</th>
                      <th scope="col">Shows</th>
                      <th scope="col">Shown</th>
                    </tr>
                  </thead>
                  <tbody>
                    {columns.map((column) => (
                      <tr key={column.name}>
                        <th scope="row">{column.name}</th>
                        <td>
                          <code>{column.jsonPath}</code>
                        </td>
                        <td>{column.wide ? 'wide' : 'always'}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </section>
            </>
          )}
        </div>
      ))}
    </>
  );
}
