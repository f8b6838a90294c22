import { solveBack, triangulate } from "./householder.ts";

const splitter = 2 ** 27 + 1;

/** The rounding error of a × b, exactly (Veltkamp and Dekker). */
function productError(a: number, b: number, product: number): number {
  const bigA = splitter * a;
  const highA = bigA - (bigA - a);
  const lowA = a - highA;
  const bigB = splitter * b;
  const highB = bigB - (bigB - b);
  const lowB = b - highB;
  return lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB);
}

/**
 * start − Σ a × b, as if computed with twice the digits and then rounded (Ogita, Rump and Oishi, 2005).
 * @example
 * preciseRemainder(1e16 + 2, [1e8, 1], [1e8, 1]) // => 1
 */
export function preciseRemainder(start: number, a: readonly number[], b: readonly number[]): number {
  let total = start;
  let lost = 0;
  a.forEach((value, i) => {
    const other = -(b[i] as number);
    const product = value * other;
    const sum = total + product;
    const part = sum - total;
    lost += total - (sum - part) + (product - part) + productError(value, other, product);
    total = sum;
  });
  return total + lost;
}

/**
 * Sharpens a least-squares solution by one round of refinement: the residuals are recomputed with twice the digits
 * and regressed once more, and the small correction added.
 * @example
 * refineSolution([[1, 1, 1]], [1, 2, 3], [1.9999]).map((b) => b.toFixed(6)) // => ["2.000000"]
 */
export function refineSolution(
  columns: readonly (readonly number[])[],
  values: readonly number[],
  solution: readonly number[],
): number[] {
  const residuals = values.map((y, t) =>
    preciseRemainder(
      y,
      columns.map((c) => c[t] as number),
      solution,
    ),
  );
  const { r, rotated } = triangulate(columns, residuals);
  const change = solveBack(r, rotated);
  return solution.map((b, j) => b + (change[j] as number));
}
