/** A least-squares problem brought to triangular form: R in the upper triangle, Qᵀy beside it. */
export interface Triangle {
  /** R, row by row: `r[i][j]`, j ≥ i. */
  readonly r: readonly (readonly number[])[];
  /** The first p figures of Qᵀy. */
  readonly rotated: readonly number[];
  /** Which column first turned out to repeat the ones before it, or −1. */
  readonly repeats: number;
}

/**
 * Brings the columns of a design to triangular form by Householder reflections: each reflection folds one column
 * onto its own axis without changing any length.
 *
 * This keeps about twice the digits that the normal equations (XᵀX) would. A column of which hardly anything is
 * left is a copy of the ones before it, and is reported. Source: Golub and Van Loan, Matrix Computations, 5.2.
 * @param columns the design, one array a column, each as long as `values`.
 * @example
 * Math.abs(triangulate([[1, 1, 1, 1]], [1, 2, 3, 4]).rotated[0] ?? 0) // => 5
 */
export function triangulate(columns: readonly (readonly number[])[], values: readonly number[]): Triangle {
  const n = values.length;
  const work = columns.map((column) => Float64Array.from(column));
  const target = Float64Array.from(values);
  const lengths = work.map((column) => Math.hypot(...column));
  const diagonal: number[] = [];
  let repeats = -1;
  work.forEach((pivot, k) => {
    let square = 0;
    for (let i = k; i < n; i++) square += (pivot[i] as number) ** 2;
    const length = Math.sqrt(square);
    const head = pivot[k] as number;
    const folded = head > 0 ? -length : length;
    diagonal.push(folded);
    if (repeats < 0 && length <= 1e-13 * (lengths[k] as number)) repeats = k;
    if (length === 0) return;
    pivot[k] = head - folded;
    const half = length * (length + Math.abs(head));
    for (const column of [...work.slice(k + 1), target]) {
      let shared = 0;
      for (let i = k; i < n; i++) shared += (pivot[i] as number) * (column[i] as number);
      const share = shared / half;
      for (let i = k; i < n; i++) column[i] = (column[i] as number) - share * (pivot[i] as number);
    }
  });
  const r = work.map((_, i) =>
    work.map((column, j) => (i === j ? (diagonal[i] as number) : j > i ? (column[i] as number) : 0)),
  );
  return { r, rotated: [...target.slice(0, work.length)], repeats };
}

/**
 * Solves R b = c from the last unknown back to the first.
 * @example
 * solveBack([[2, 1], [0, 4]], [5, 4]) // => [2, 1]
 */
export function solveBack(r: readonly (readonly number[])[], c: readonly number[]): number[] {
  const solved = new Array<number>(c.length).fill(0);
  for (let i = c.length - 1; i >= 0; i--) {
    const row = r[i] as readonly number[];
    let left = c[i] as number;
    for (let j = i + 1; j < c.length; j++) left -= (row[j] as number) * (solved[j] as number);
    solved[i] = left / (row[i] as number);
  }
  return solved;
}
