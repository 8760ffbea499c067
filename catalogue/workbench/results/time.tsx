import { listAt, stringAt } from '../../../functions/engine/index.ts';
import type { Moment } from '../../evaluate/timeline.ts';
import type { Bench } from '../bench.ts';
import { setField } from '../document/edit.ts';
import { FaultList } from './fault-list.tsx';
import { versionField } from './version-field.ts';

/** What happened round by round, and what may happen to a claim that lives. */
export function Time({ bench }: { readonly bench: Bench }) {
  const view = bench.view.value;
  const history = view && 'history' in view ? view.history : [];
  return (
    <>
      <Edits bench={bench} />
      <h3>What goes wrong</h3>
      <FaultList bench={bench} />
      <h3>Round by round</h3>
      {history.length === 0 ? (
        <p class="wb-muted">
          Step on, and every round tells here what it did. A round is a reconcile and what every operator does next.
        </p>
      ) : (
        <ol class="wb-history">
          {history.toReversed().map((moment) => (
            <Told key={moment.round} moment={moment} onGo={() => bench.change({ round: moment.round })} />
          ))}
        </ol>
      )}
    </>
  );
}

/** The text is what is claimed at first, until it is made an edit of what lives. */
function Edits({ bench }: { readonly bench: Bench }) {
  const { script, round, text } = bench.state.value;
  const { edited, ...others } = script;
  if (edited) {
    return (
      <p class="wb-edits">
        The YAML is an edit of the claim, applied after round {edited.after}.{' '}
        <button
          type="button"
          class="wb-link"
          onClick={() => bench.change({ script: others, text: edited.from, round: Math.min(round, edited.after) })}
        >
          Undo the edit
        </button>{' '}
        <button type="button" class="wb-link" onClick={() => bench.change({ script: others, round: 1 })}>
          Begin with it instead
        </button>
      </p>
    );
  }
  const start = () => bench.change({ script: { ...others, edited: { from: text, after: round } } });
  return (
    <div class="wb-edits">
      <button type="button" class="button button-quiet button-small" onClick={start}>
        Edit it while it runs
      </button>
      <Upgrades bench={bench} />
      <p class="wb-muted">
        From then on what you change is applied to the claim as it is in round {round}, as <code>kubectl apply</code>{' '}
        would.
      </p>
    </div>
  );
}

/** The versions a claim can be upgraded to now. */
function Upgrades({ bench }: { readonly bench: Bench }) {
  const { script, round, text } = bench.state.value;
  const composite = bench.view.value?.composite;
  const path = versionField(bench.kind.schema);
  const current = stringAt(composite, 'status', 'version', 'current');
  const available = listAt(composite, 'status', 'version', 'available').filter(
    (version) => typeof version === 'string' && version !== current,
  );
  const isOther = bench.view.value?.identity.kind !== bench.kind.name;
  if (!path || isOther || available.length === 0) return null;
  const upgrade = (version: string) =>
    bench.change({
      text: setField(text, bench.index.peek(), path, version),
      script: { ...script, edited: { from: text, after: round } },
      round: round + 1,
    });
  return (
    <label class="wb-inline">
      Upgrade to{' '}
      <select value="" onChange={({ currentTarget }) => currentTarget.value !== '' && upgrade(currentTarget.value)}>
        <option value="">choose a version</option>
        {available.map((version) => (
          <option key={String(version)}>{String(version)}</option>
        ))}
      </select>
    </label>
  );
}

function Told({
  moment: { round, phase, reason, message, step },
  onGo,
}: {
  readonly moment: Moment;
  readonly onGo: () => void;
}) {
  const lines = [
    { sign: '+', what: 'applied', names: step.applied },
    { sign: '~', what: 'changed', names: step.changed },
    { sign: '−', what: 'removed', names: step.removed },
    { sign: '✓', what: 'ready', names: step.ready },
    { sign: '✗', what: 'failed', names: step.failed },
  ].filter(({ names }) => names.length > 0);
  return (
    <li>
      <button type="button" class="wb-link" onClick={onGo}>
        Round {round}
      </button>{' '}
      <strong>{phase}</strong>{' '}
      <span class="wb-muted">
        {reason}: {message}
      </span>
      {lines.length > 0 && (
        <ul>
          {lines.map(({ sign, what, names }) => (
            <li key={what}>
              <span aria-hidden="true">{sign} </span>
              {what}: {names.join(', ')}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
