import type { CascadeLevel } from "./cascade.ts";

/** One figure of a worked cascade, and the figures that it is passed down to. */
export interface CascadeNode {
  readonly level: CascadeLevel | "whole";
  readonly name: string;
  readonly path: readonly string[];
  readonly weight: number;
  /** In whole pence or units. */
  readonly amount: number;
  readonly locked: boolean;
  readonly children: readonly CascadeNode[];
}
