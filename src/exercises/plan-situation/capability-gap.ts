interface Rated {
  readonly performance: number | null;
  readonly maturity: number | null;
  readonly needed: number | null;
  readonly criticality: number | null;
}

/** How far an activity falls short of what the plan needs, and how much that matters; null while it is not rated. */
export function capabilityGap({
  performance,
  maturity,
  needed,
  criticality,
}: Rated): { gap: number; score: number } | null {
  if (performance === null || needed === null || criticality === null) return null;
  const now = Math.min(performance, maturity ?? performance);
  const gap = Math.max(0, needed - now);
  return { gap, score: gap * criticality };
}
