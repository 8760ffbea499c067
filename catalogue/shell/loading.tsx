/** Stands where a page will be; shown only when it takes long enough to be noticed. */
export function Loading() {
  return (
    <p class="loading" role="status">
      Loading
    </p>
  );
}
