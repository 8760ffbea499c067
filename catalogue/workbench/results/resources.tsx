import { useState } from 'preact/hooks';
import type { KubeObject, PlanEntry } from '../../../functions/engine/index.ts';
import { toYaml } from '../../../functions/render/yaml.ts';
import type { LifeView } from '../../evaluate/timeline.ts';
import type { ClaimView } from '../../evaluate/view.ts';
import { Yaml } from '../../shell/yaml.tsx';
import { needWords, progressWords, stateOf } from './state-words.ts';

/** Every part: what is there, what waits and for what, and why each is made; the YAML of the one that is chosen. */
export function Resources({
  view,
  chosen,
  onChoose,
}: {
  readonly view: ClaimView | LifeView;
  readonly chosen: string | undefined;
  readonly onChoose: (name: string | undefined) => void;
}) {
  const [all, setAll] = useState(false);
  const objects = new Map(view.resources.map(({ name, object }) => [name, object]));
  const wanted = view.plan.filter(({ state }) => all || state !== 'unwanted');
  const unwanted = view.plan.filter(({ state }) => state === 'unwanted').length;
  const wayTo = (need: string) => {
    const [awaited] = need.split('/');
    const found = view.plan.find(({ part, state }) => part === awaited && state !== 'unwanted');
    return found && (() => show(found.name));
  };
  return (
    <>
      <p class="wb-muted">{progressWords(view.plan)}</p>
      <ol class="wb-resources">
        <li>
          <ResourceButton
            name={view.composite.kind}
            object={view.composite}
            chosen={chosen === ''}
            onChoose={() => onChoose(chosen === '' ? undefined : '')}
          >
            <span class={view.ready ? 'badge badge-good' : 'badge badge-accent'}>
              {view.ready ? 'ready' : 'composite'}
            </span>
          </ResourceButton>
          <p class="wb-why">
            {view.composite.kind === view.identity.kind ? 'what you wrote' : 'what Crossplane makes of the claim'}
            {'; everything below belongs to it'}
          </p>
          {chosen === '' && <Manifest object={view.composite} />}
        </li>
        {wanted.map((entry) => (
          <Resource
            key={entry.name}
            entry={entry}
            object={objects.get(entry.name)}
            live={'live' in view ? view.live[entry.name] : undefined}
            chosen={chosen === entry.name}
            onChoose={onChoose}
            wayTo={wayTo}
          />
        ))}
      </ol>
      {unwanted > 0 && (
        <button type="button" class="wb-clear" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Hide' : 'Show'} {unwanted} parts that this claim does not ask for
        </button>
      )}
    </>
  );
}

interface ResourceProps {
  readonly entry: PlanEntry;
  readonly object: KubeObject | undefined;
  readonly live: KubeObject | undefined;
  readonly chosen: boolean;
  readonly onChoose: (name: string | undefined) => void;
  /** What leads to something that is waited for; undefined where that is no part. */
  readonly wayTo: (need: string) => (() => void) | undefined;
}

const idOf = (name: string): string => `resource-${name}`;

/** Leads a reader to a resource of the list. */
function show(name: string): void {
  const row = document.getElementById(idOf(name));
  row?.scrollIntoView({ block: 'nearest' });
  row?.querySelector('button')?.focus({ preventScroll: true });
}

function Resource({ entry, object, live, chosen, onChoose, wayTo }: ResourceProps) {
  const { badge, word } = stateOf(entry);
  const state = <span class={badge}>{word}</span>;
  return (
    <li class={`wb-resource-${word}`} id={idOf(entry.name)}>
      {object ? (
        <ResourceButton
          name={entry.name}
          object={object}
          chosen={chosen}
          onChoose={() => onChoose(chosen ? undefined : entry.name)}
        >
          {state}
        </ResourceButton>
      ) : (
        <div class="wb-resource">
          <span class="wb-resource-name">{entry.name}</span>
          {state}
        </div>
      )}
      <p class="wb-why">{entry.why}</p>
      {entry.state === 'applied' && entry.readiness.state === 'failed' && (
        <p class="wb-failure">{entry.readiness.message}</p>
      )}
      {entry.state === 'waiting' && (
        <p class="wb-waitsfor">
          Waits for{' '}
          {entry.waitingOn.map((need, number) => (
            <>
              {number === 0 ? null : ', '}
              <Awaited key={need} need={need} go={wayTo(need)} />
            </>
          ))}
        </p>
      )}
      {chosen && object && <Manifest object={object} live={live} />}
    </li>
  );
}

function Awaited({ need, go }: { readonly need: string; readonly go: (() => void) | undefined }) {
  if (go === undefined) return <>{needWords(need)}</>;
  return (
    <button type="button" class="wb-link" onClick={go}>
      {needWords(need)}
    </button>
  );
}

interface ResourceButtonProps {
  readonly name: string;
  readonly object: KubeObject;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly children: preact.ComponentChildren;
}

function ResourceButton({ name, object, chosen, onChoose, children }: ResourceButtonProps) {
  return (
    <button type="button" class="wb-resource" aria-expanded={chosen} onClick={onChoose}>
      <span class="wb-resource-name">{name}</span>
      <span class="wb-resource-kind">{object.kind === name ? object.metadata.name : object.kind}</span>
      {children}
    </button>
  );
}

/** The YAML of an object: as it is applied, or as the hub has it. */
function Manifest({ object, live }: { readonly object: KubeObject; readonly live?: KubeObject | undefined }) {
  const [onHub, setOnHub] = useState(false);
  const yaml = toYaml([onHub && live ? live : object]).replace(/^---\n/, '');
  return (
    <div class="wb-manifest">
      {live && (
        <label class="wb-check">
          <input type="checkbox" checked={onHub} onChange={() => setOnHub(!onHub)} /> as the hub has it, with its status
        </label>
      )}
      <Yaml text={yaml} label={`${object.kind} ${object.metadata.name ?? ''}`} />
    </div>
  );
}
