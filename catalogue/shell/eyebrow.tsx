interface EyebrowProps {
  readonly apiVersion: string;
  readonly scope: 'Namespaced' | 'Cluster';
}

/** What stands above the name of a kind: its version, and how many of it there may be. */
export function Eyebrow({ apiVersion, scope }: EyebrowProps) {
  return (
    <p class="eyebrow">
      <code class="bare">{apiVersion}</code>
      <span class="badge">{scope === 'Cluster' ? 'in no namespace' : 'in a namespace'}</span>
    </p>
  );
}
