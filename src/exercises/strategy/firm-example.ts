import type { StrategyWork } from "#state/strategies";

/** A firm to work on: sound or flawed, or with nothing written yet. */
export interface FirmExample {
  readonly key: string;
  readonly label: string;
  /** What the firm sells and to whom. */
  readonly about: string;
  readonly kind: "sound" | "flawed" | "own";
  readonly work: StrategyWork;
}

/** The rows of a table that was typed; none where there is no such table. */
export const gridOf = (work: StrategyWork, name: string): readonly (readonly string[])[] =>
  Object.hasOwn(work.grids, name) ? (work.grids[name] ?? []) : [];

/** A single field that was typed. */
export const settingOf = (work: StrategyWork, name: string): string =>
  Object.hasOwn(work.settings, name) ? (work.settings[name] ?? "") : "";

/** The three examples of a tool, each with its flawed twin, and an empty one. */
export function withTwins<Firm extends { readonly id: string; readonly firm: string }>(
  firms: readonly Firm[],
  about: (firm: Firm) => string,
  works: (firm: Firm) => { readonly sound: StrategyWork; readonly flawed: StrategyWork },
  empty: StrategyWork,
): FirmExample[] {
  return [
    ...firms.map((firm): FirmExample => ({
      key: firm.id,
      label: firm.firm,
      about: about(firm),
      kind: "sound",
      work: works(firm).sound,
    })),
    ...firms.map((firm): FirmExample => ({
      key: `${firm.id}-flawed`,
      label: `${firm.firm}, with faults`,
      about: about(firm),
      kind: "flawed",
      work: works(firm).flawed,
    })),
    { key: "own", label: "A firm of your own", about: "", kind: "own", work: empty },
  ];
}
