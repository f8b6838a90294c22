/** What the address says of one thing; null where it says nothing. */
export const inAddress = (name: string): string | null => new URLSearchParams(location.search).get(name);

/** Says it in the address, so that it can be handed out, without a step in the history. */
export function sayInAddress(name: string, value: string): void {
  const address = new URL(location.href);
  address.searchParams.set(name, value);
  history.replaceState(history.state, "", address);
}
