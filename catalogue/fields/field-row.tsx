import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Field } from '../data/types.ts';
import { Prose } from '../shell/prose.tsx';
import { Permalink } from '../shell/section.tsx';
import { Rule } from './rule.tsx';
import type { TreeFrame } from './tree-frame.ts';

interface FieldRowProps {
  readonly field: Field;
  readonly frame: TreeFrame;
  /** The fields below it. */
  readonly children: ComponentChildren;
}

/** One field: what it is called, what it takes, what it is for, and the fields below it. */
export function FieldRow({ field, frame, children }: FieldRowProps) {
  const { name, path, type, required, fixed, reaches, description, rules = [], fields = [] } = field;
  const isOpen = frame.opened.has(path);
  return (
    <li class="field" id={path}>
      <div class="field-head">
        <code class="bare field-name">{name}</code>
        <span class="field-type">{type}</span>
        {required ? <span class="badge badge-accent">required</span> : null}
        {fixed ? <span class="badge badge-wait">fixed</span> : null}
        {reaches === 'All' ? <span class="badge badge-good">reaches live clusters</span> : null}
        <Permalink href={frame.href(path)} to={path} />
      </div>
      {description === undefined ? null : (
        <p class="field-text">
          <Prose text={description} />
        </p>
      )}
      <Facts field={field} change={frame.changes?.(field)} />
      {rules.map((rule) => (
        <Rule key={rule.expression} rule={rule} />
      ))}
      {fields.length === 0 ? null : (
        <>
          <div class="field-more">
            <button
              type="button"
              class="link-button"
              aria-expanded={isOpen}
              onClick={() => frame.toggle(path, !isOpen)}
            >
              <span class="chevron" aria-hidden="true" />
              {fields.length === 1 ? '1 field' : `${fields.length} fields`}
              <span class="visually-hidden"> of {path}</span>
            </button>
            {isOpen ? null : <span class="field-more-names">{fields.map((below) => below.name).join(', ')}</span>}
          </div>
          <Below open={isOpen} onFound={() => frame.toggle(path, true)}>
            {children}
          </Below>
        </>
      )}
    </li>
  );
}

function Facts({ field, change }: { readonly field: Field; readonly change: string | undefined }) {
  const facts: readonly (readonly [string, ComponentChildren])[] = [
    ...(field.initial === undefined ? [] : [['Default', <code key="default">{field.initial}</code>] as const]),
    ...(field.accepted === undefined ? [] : [['Accepts', field.accepted] as const]),
    ...(field.pattern === undefined ? [] : [['Pattern', <code key="pattern">{field.pattern}</code>] as const]),
    ...(change === undefined ? [] : [['Can change', change] as const]),
  ];
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map(([term, words]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

interface BelowProps {
  readonly open: boolean;
  readonly onFound: () => void;
  readonly children: ComponentChildren;
}

/** Closed, it stays in the page: the browser's search finds what is in it, and opens it. */
function Below({ open, onFound, children }: BelowProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    if (open) element.removeAttribute('hidden');
    else element.setAttribute('hidden', 'until-found');
    element.addEventListener('beforematch', onFound);
    return () => element.removeEventListener('beforematch', onFound);
  });
  return (
    <div class="field-below" ref={place} {...(!open && { hidden: true })}>
      {children}
    </div>
  );
}
