/** What the address of a run names: a scenario, the seed, and a kept run. */
export interface RunAddress {
  readonly scenario: string;
  /** As it stands there; null where there is none. */
  readonly seed: string | null;
  readonly run: string | null;
}

export function readRunAddress(search: string): RunAddress {
  const found = new URLSearchParams(search);
  return { scenario: found.get("scenario") ?? "", seed: found.get("seed"), run: found.get("run") };
}

export function runAddress(scenario: string, seed: number, run?: string): string {
  const query = new URLSearchParams({ scenario, seed: String(seed) });
  if (run !== undefined) query.set("run", run);
  return `/control/run/?${query.toString()}`;
}

/** A seed as it is typed or linked: a whole number from 0 to 999,999. */
export function readSeed(typed: string): number | null {
  const plain = typed.trim().replaceAll(/[, ]/g, "");
  return /^\d{1,6}$/.test(plain) ? Number(plain) : null;
}

export const freshSeed = (): number => 1 + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 1) % 9999);
