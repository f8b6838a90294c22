/** Whether this site has ever stored anything here; when in doubt, yes. */
export async function somethingKept(): Promise<boolean> {
  try {
    const stores = await indexedDB.databases();
    return stores.length > 0;
  } catch {
    return true;
  }
}
