/** Something of this site did not come: nearly always the network, or a newer build that replaced this one. */
export function Failure({ error }: { readonly error: unknown }) {
  return (
    <section class="notice notice-bad" role="alert">
      <h1>This page did not load</h1>
      <p>{error instanceof Error ? error.message : String(error)}</p>
      <p>
        <button type="button" class="button" onClick={() => location.reload()}>
          Load again
        </button>
      </p>
    </section>
  );
}
