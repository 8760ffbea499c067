import type { ComponentChildren } from 'preact';
import { Prose } from '../../shell/prose.tsx';
import type { Path } from '../document/path.ts';
import { useForm } from './context.ts';

interface GroupProps {
  readonly name: string;
  readonly path: Path;
  readonly description: string | undefined;
  readonly isOpen: boolean;
  readonly isSet: boolean;
  readonly wrong: number;
  readonly children: ComponentChildren;
}

/** A part of the form that folds. */
export function Group({ name, path, description, isOpen, isSet, wrong, children }: GroupProps) {
  const { set } = useForm();
  return (
    <details class="wb-group" open={isOpen}>
      <summary>
        <span class="wb-name">{name}</span>
        {wrong > 0 && <span class="badge badge-bad">{wrong === 1 ? '1 mistake' : `${wrong} mistakes`}</span>}
      </summary>
      <div class="wb-fields">
        {description && (
          <p class="wb-help">
            <Prose text={description} />
          </p>
        )}
        {children}
        {isSet && (
          <button type="button" class="wb-clear" onClick={() => set(path, undefined)}>
            Leave {name} out
          </button>
        )}
      </div>
    </details>
  );
}
