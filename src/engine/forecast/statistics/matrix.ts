/** A small matrix, row after row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly cells: Float64Array;
}

/**
 * A matrix of noughts, or of the cells given row after row.
 * @example
 * matrixOf(1, 2, [3, 4]).columns // => 2
 */
export function matrixOf(rows: number, columns: number, cells: readonly number[] = []): Matrix {
  const all = new Float64Array(rows * columns);
  all.set(cells);
  return { rows, columns, cells: all };
}

/**
 * left × right, passing over the noughts of left.
 * @example
 * [...product(matrixOf(1, 2, [3, 4]), matrixOf(2, 1, [1, 2])).cells] // => [11]
 */
export function product(left: Matrix, right: Matrix): Matrix {
  const out = matrixOf(left.rows, right.columns);
  const { columns } = right;
  for (let i = 0; i < left.rows; i++) {
    for (let k = 0; k < left.columns; k++) {
      const share = left.cells[i * left.columns + k] as number;
      if (share === 0) continue;
      for (let j = 0; j < columns; j++) {
        const place = i * columns + j;
        out.cells[place] = (out.cells[place] as number) + share * (right.cells[k * columns + j] as number);
      }
    }
  }
  return out;
}

/**
 * Rows become columns.
 * @example
 * [...transpose(matrixOf(2, 2, [1, 2, 3, 4])).cells] // => [1, 3, 2, 4]
 */
export function transpose(matrix: Matrix): Matrix {
  const out = matrixOf(matrix.columns, matrix.rows);
  for (let i = 0; i < matrix.rows; i++) {
    for (let j = 0; j < matrix.columns; j++) {
      out.cells[j * matrix.rows + i] = matrix.cells[i * matrix.columns + j] as number;
    }
  }
  return out;
}

/**
 * The Kronecker product: every cell of left times the whole of right.
 * @example
 * [...kronecker(matrixOf(1, 2, [1, 10]), matrixOf(1, 2, [3, 4])).cells] // => [3, 4, 30, 40]
 */
export function kronecker(left: Matrix, right: Matrix): Matrix {
  const out = matrixOf(left.rows * right.rows, left.columns * right.columns);
  for (let i = 0; i < out.rows; i++) {
    for (let j = 0; j < out.columns; j++) {
      const outer = Math.floor(i / right.rows) * left.columns + Math.floor(j / right.columns);
      const inner = (i % right.rows) * right.columns + (j % right.columns);
      out.cells[i * out.columns + j] = (left.cells[outer] as number) * (right.cells[inner] as number);
    }
  }
  return out;
}

/**
 * left × middle × rightᵀ, so arranged that the noughts of left and right are passed over.
 * @example
 * [...sandwich(matrixOf(1, 1, [2]), matrixOf(1, 1, [5]), matrixOf(1, 1, [3])).cells] // => [30]
 */
export function sandwich(left: Matrix, middle: Matrix, right: Matrix): Matrix {
  return transpose(product(right, transpose(product(left, middle))));
}

/**
 * A sum of matrices of one size, each times its share.
 * @example
 * [...combine([[1, matrixOf(1, 1, [2])], [10, matrixOf(1, 1, [3])]]).cells] // => [32]
 */
export function combine(
  terms: readonly [readonly [number, Matrix], ...(readonly [number, Matrix])[]],
): Matrix {
  const [, first] = terms[0];
  const out = matrixOf(first.rows, first.columns);
  for (const [share, { cells }] of terms) {
    for (let i = 0; i < cells.length; i++)
      out.cells[i] = (out.cells[i] as number) + share * (cells[i] as number);
  }
  return out;
}
