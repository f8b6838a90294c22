import type { Stage } from "#engine/forecast";
import { outcomeOf, rankOf, type Outcome } from "./outcome-words.ts";

/** A name in the column of stages. */
export interface StageFound {
  readonly name: string;
  readonly deals: number;
  readonly outcome: Outcome;
  /** The chance that the file gives it: the middle one of its deals. */
  readonly chance: number | null;
}

const middle = (values: readonly number[]): number | null => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? null;
};

/** Every name in the column of stages, with what it means: by its words, or by what the person said. */
export function stagesFound(
  rows: readonly { readonly stage: string; readonly chance: number | null }[],
  said: Readonly<Record<string, Outcome>>,
): StageFound[] {
  const found = new Map<string, { deals: number; chances: number[] }>();
  for (const { stage, chance } of rows) {
    const one = found.get(stage) ?? { deals: 0, chances: [] };
    one.deals += 1;
    if (chance !== null) one.chances.push(chance);
    found.set(stage, one);
  }
  return [...found].map(([name, { deals, chances }]) => ({
    name,
    deals,
    outcome: said[name] ?? outcomeOf(name) ?? "open",
    chance: middle(chances),
  }));
}

/** Between the first stage and the last, where a file says nothing of chances. */
const spacedFrom = 0.1;
const spacedTo = 0.8;

/**
 * The open stages in their order: by the chances in the file, else by what their names say. Without chances they are
 * spaced evenly from 10% to 80%, to be put right.
 */
export function orderStages(found: readonly StageFound[]): {
  readonly stages: Stage[];
  readonly spaced: boolean;
} {
  const open = found.filter(({ outcome }) => outcome === "open");
  const chances = open.every(({ chance }) => chance !== null && chance >= 0 && chance <= 1);
  const ordered = [...open].sort((a, b) =>
    chances ? (a.chance ?? 0) - (b.chance ?? 0) : rankOf(a.name) - rankOf(b.name),
  );
  const step = ordered.length < 2 ? 0 : (spacedTo - spacedFrom) / (ordered.length - 1);
  return {
    stages: ordered.map(({ name, chance }, at) => ({
      name,
      chance: chances ? (chance ?? 0) : Number((spacedFrom + at * step).toFixed(2)),
    })),
    spaced: !chances,
  };
}
