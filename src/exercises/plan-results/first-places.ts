/** Where each item stands that belongs to several places: under the first of them. The others point to it. */
export function firstPlaces(
  places: readonly { readonly place: string; readonly ids: readonly string[] }[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { place, ids } of places) for (const id of ids) if (!found.has(id)) found.set(id, place);
  return found;
}
