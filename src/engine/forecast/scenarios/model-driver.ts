import type { Unit } from "#engine/measure";

/** What a model's figure hangs on. */
export interface ModelDriver {
  /** As the formula calls it. */
  readonly name: string;
  readonly label: string;
  readonly unit: Unit;
  readonly low: number;
  readonly base: number;
  readonly high: number;
}
