import type { SmartLetter } from "#engine/targets";
import { openStash, textsIn } from "#state/stash";
import { inAddress, sayInAddress } from "./bench-address.ts";

/** What a candidate has done with one drill. */
export interface DrillDraft {
  readonly seed: number;
  readonly fault: SmartLetter | null;
  readonly text: string;
  readonly marked: boolean;
}

const most = 999_999;
const isSeed = (seed: number): boolean => Number.isInteger(seed) && seed >= 1 && seed <= most;

/** The drill that the address asks for; null where it asks for none. */
export function seedInAddress(): number | null {
  const seed = Number(inAddress("drill") ?? Number.NaN);
  return isSeed(seed) ? seed : null;
}

export const writeSeed = (seed: number): void => {
  sayInAddress("drill", String(seed));
};

export const nextSeed = (seed: number): number => (seed % most) + 1;

interface Left extends DrillDraft {
  readonly variant: string;
}

const stash = openStash<Left>("objective-drill", (left) => {
  const texts = textsIn(left, ["text", "variant"]);
  if (!texts) return null;
  const { seed, fault, marked } = left as Record<string, unknown>;
  if (typeof seed !== "number" || !isSeed(seed)) return null;
  const letter = (["S", "M", "A", "R", "T"] as const).find((one) => one === fault) ?? null;
  return { ...texts, seed, fault: letter, marked: marked === true };
});

/** What was left of a drill, if it was this one. */
export function readDrill(seed: number, variant: string): DrillDraft | null {
  const left = stash.read();
  return left?.seed === seed && left.variant === variant ? left : null;
}

/** The seed that was worked on last. */
export const lastSeed = (): number | null => stash.read()?.seed ?? null;

export const writeDrill = ({ seed, fault, text, marked }: DrillDraft, variant: string): void =>
  stash.write({ seed, fault, text, marked, variant });
