/**
 * Solves Rᵀ z = x from the first unknown on. The sum of z² is the leverage of the drivers `x`.
 * @example
 * solveForward([[2, 1], [0, 4]], [2, 5]) // => [1, 1]
 */
export function solveForward(r: readonly (readonly number[])[], x: readonly number[]): number[] {
  const solved: number[] = [];
  x.forEach((value, i) => {
    let left = value;
    for (let j = 0; j < i; j++) left -= (r[j]?.[i] as number) * (solved[j] as number);
    solved.push(left / (r[i]?.[i] as number));
  });
  return solved;
}
