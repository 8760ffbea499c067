import { Prose } from '../../shell/prose.tsx';
import { isFreeForm } from '../schema.ts';
import { type FieldProps, useForm, useProblemCount, useRead } from './context.ts';
import { Group } from './group.tsx';
import { ListField } from './list-field.tsx';
import { MapField } from './map-field.tsx';
import { ScalarField } from './scalar-field.tsx';

/** Shows a field by its type. */
export function Field(props: FieldProps) {
  const { schema } = props;
  if (isFreeForm(schema)) return <FreeField {...props} />;
  if (schema.type === 'object') return schema.properties ? <ObjectField {...props} /> : <MapField {...props} />;
  if (schema.type === 'array') return <ListField {...props} />;
  return <ScalarField {...props} />;
}

/** Fields that belong together; open where something is set or wrong. */
function ObjectField({ name, path, schema }: FieldProps) {
  const isSet = useRead(path, (value) => value !== undefined);
  const wrong = useProblemCount(path);
  return (
    <Group
      name={name}
      path={path}
      description={schema.description}
      isOpen={isSet || wrong > 0}
      wrong={wrong}
      isSet={isSet}
    >
      {Object.entries(schema.properties ?? {}).map(([key, field]) => (
        <Field
          key={key}
          name={key}
          path={[...path, key]}
          schema={field}
          required={schema.required?.includes(key) === true}
        />
      ))}
    </Group>
  );
}

/** What no schema describes is written as YAML. */
function FreeField({ name, path, schema }: FieldProps) {
  const { show } = useForm();
  const isSet = useRead(path, (value) => value !== undefined);
  return (
    <div class="wb-field">
      <span class="wb-name">{name}</span>
      <p class="wb-help">
        <Prose text={schema.description ?? ''} />
      </p>
      <button type="button" class="button button-quiet button-small" onClick={() => show(path)}>
        {isSet ? 'Show it in the YAML' : 'Write it as YAML'}
      </button>
    </div>
  );
}
