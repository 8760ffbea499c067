import { type FaultChoice, faultChoices, hasFault, toggled } from '../../evaluate/faults.ts';
import { type Bench, currentFaults } from '../bench.ts';

/** Everything that can go wrong, to be ticked; from the next round on it does. */
export function FaultList({ bench }: { readonly bench: Bench }) {
  const state = bench.state.value;
  const view = bench.view.value;
  const faults = currentFaults(state);
  if (!view) return null;
  const toggle = (choice: FaultChoice, name?: string) => {
    const { script, round } = state;
    const before = script.faults.filter(({ after }) => after < round);
    const now = toggled(faults, choice, name);
    bench.change({ script: { ...script, faults: [...before, { after: round, faults: now }] } });
  };
  return (
    <div class="wb-faults">
      {faultChoices(view.resources).map((choice) =>
        choice.of === undefined ? (
          <label key={choice.fault} class="wb-check">
            <input type="checkbox" checked={hasFault(faults, choice)} onChange={() => toggle(choice)} /> {choice.says}
          </label>
        ) : (
          <details key={choice.fault} open={choice.of.some((name) => hasFault(faults, choice, name))}>
            <summary>
              {choice.says} <span class="wb-muted">({choice.of.length})</span>
            </summary>
            {choice.of.map((name) => (
              <label key={name} class="wb-check">
                <input type="checkbox" checked={hasFault(faults, choice, name)} onChange={() => toggle(choice, name)} />{' '}
                {name}
              </label>
            ))}
          </details>
        ),
      )}
    </div>
  );
}
