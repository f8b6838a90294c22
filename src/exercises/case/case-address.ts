import { seedOfCandidate } from "#engine/case";
import type { Problem } from "#engine/measure";

/** Whose figures an address asks for. */
export interface CaseAddress {
  readonly seed: number | null;
  readonly candidate: string;
  readonly problems: readonly Problem[];
}

const mostSeed = 999_999_999;
const isSeed = (written: string): boolean => /^\d{1,9}$/.test(written.trim());
/** What is longer is no number of a candidate. */
const longestCandidate = 60;

/**
 * Reads `?seed=7`, or `?class=7&candidate=C-104`, where each candidate has figures of their own. With neither there is no
 * seed yet; a seed that is none is told, and nothing is put in its place.
 */
export function readCaseAddress(search: string): CaseAddress {
  const asked = new URLSearchParams(search);
  const candidate = (asked.get("candidate") ?? "").trim().slice(0, longestCandidate);
  const written = asked.get("seed") ?? asked.get("class");
  if (written === null) return { seed: null, candidate, problems: [] };
  if (!isSeed(written))
    return { seed: null, candidate, problems: [{ code: "case-seed", seed: `“${written.slice(0, 40)}”` }] };
  const seed = Number(written);
  const ofClass = !asked.has("seed") && candidate !== "";
  return { seed: ofClass ? seedOfCandidate(seed, candidate) : seed, candidate, problems: [] };
}

/** Any seed, for whoever has none. Eight figures are enough, and can be read out. */
export const someSeed = (): number =>
  (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % Math.min(mostSeed, 99_999_999);
/** The address that tells a candidate's number and the seed of the class, from which the figures follow. */
export const classAddress = (id: string, ofClass: number, candidate: string): string =>
  `/cases/${id}/?${new URLSearchParams({ class: String(ofClass), candidate }).toString()}`;
