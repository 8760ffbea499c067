import { company, companyFile, index } from '../../data/company.ts';
import { renderedYaml } from '../../evaluate/yaml.ts';
import { CopyButton } from '../../shell/copy-button.tsx';
import type { Bench } from '../bench.ts';
import { type BenchState, pack } from '../link.ts';
import { address } from '../opening.ts';
import { download } from './download.ts';
import { baseName, fileName, shellLine } from './names.ts';

/** What a reader takes along: the claim, all that comes of it, a link, and the line that renders the same. */
export function Take({ bench }: { readonly bench: Bench }) {
  const state = bench.state.value;
  const file = fileOf(bench);
  const base = baseName(file);
  const line = shellLine(base, state, bench.settings.value);
  const link = async () => new URL(address(bench.kind, await pack(bench.state.peek())), location.href).href;
  const everything = () => renderedYaml(bench.accepted.peek()?.claims ?? []);
  const isOff = bench.accepted.value === undefined || bench.problems.value.length > 0;
  return (
    <section class="wb-take" aria-label="Take it along">
      <div class="wb-actions">
        <CopyButton text={() => bench.state.peek().text} says="Copy claim" />
        <button
          type="button"
          class="button button-quiet button-small"
          onClick={() => download(base, bench.state.peek().text)}
        >
          Download claim
        </button>
        <button
          type="button"
          class="button button-quiet button-small"
          disabled={isOff}
          onClick={() => download(`${base.replace(/\.yaml$/, '')}-rendered.yaml`, everything())}
        >
          Download all
        </button>
        <CopyButton text={link} says="Copy link" />
      </div>
      <dl class="wb-lines">
        <Line name="Command" text={line} />
        <Line name="File for a pull request" text={file} />
      </dl>
      {line.includes(` --platform ${companyFile}`) && <CompanyFile files={state.files} />}
      {state.files.length > 0 && <p class="wb-muted">The link holds your platform documents too.</p>}
    </section>
  );
}

/** Of the claim that is shown, which may be of another kind than the form; of the form's, where nothing is shown. */
function fileOf({ kind, value, view, problems }: Bench): string {
  const shown = view.value?.identity;
  const other = index.kinds.find(({ name }) => name === shown?.kind && name !== kind.name);
  if (!shown || !other || problems.value.length > 0) return fileName(kind, value.value);
  const { name, namespace } = shown;
  return fileName(
    { id: other.id, scope: namespace === '' ? 'Cluster' : 'Namespaced' },
    { metadata: { name, namespace } },
  );
}

/** The command reads the settings of this catalogue, too, where nobody brought a file of that name: they are given along. */
function CompanyFile({ files }: Pick<BenchState, 'files'>) {
  const { platform } = company;
  if (platform === undefined || files.some(({ name }) => name === companyFile)) return null;
  return (
    <p class="wb-muted">
      The command reads the settings of this catalogue:{' '}
      <button type="button" class="wb-link" onClick={() => download(companyFile, platform)}>
        Download {companyFile}
      </button>
    </p>
  );
}

function Line({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <code>{text}</code>{' '}
        <CopyButton text={() => text} says="Copy" what={`the ${name.toLowerCase()}`} class="wb-clear" />
      </dd>
    </div>
  );
}
