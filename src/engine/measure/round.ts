/**
 * The decimal number that a person sees: 15 significant digits, as spreadsheets keep them. 1.1 × 1.15 is 1.265 here,
 * though its nearest binary fraction is a hair less.
 */
const asSeen = (value: number): number => Number(value.toPrecision(15));

/** Moves the decimal point without arithmetic, so that 2.675 becomes 267.5 and not 267.49999999999997. */
function shift(value: number, places: number): number {
  const [digits = "0", exponent = "0"] = value.toExponential().split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

function roundBy(value: number, decimals: number, toWhole: (size: number) => number): number {
  if (!Number.isFinite(value)) return value;
  const size = toWhole(shift(asSeen(Math.abs(value)), decimals));
  return Math.sign(value) * shift(size, -decimals) + 0;
}

const scales = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12] as const;

/**
 * The same as rounding the decimal number, without writing it out, wherever no hair can decide: the figure is not near a
 * half. A whole number divided by a power of ten is the nearest there is to that decimal, so both ways give one result.
 */
function roundPlainly(value: number, decimals: number): number | undefined {
  const scale = scales[decimals];
  if (scale === undefined) return undefined;
  const size = Math.abs(value) * scale;
  const fraction = size - Math.floor(size);
  if (!(size < 1e9) || Math.abs(fraction - 0.5) < 1e-4) return undefined;
  return (Math.sign(value) * Math.floor(size + 0.5)) / scale + 0;
}

/**
 * Rounds half away from zero on the decimal number, as spreadsheets do. Negative decimals round to tens, hundreds …
 *
 * @example
 * roundTo(2.675, 2) // => 2.68
 * roundTo(-2.5, 0) // => -3
 * roundTo(1250, -2) // => 1300
 */
export function roundTo(value: number, decimals: number): number {
  return roundPlainly(value, decimals) ?? roundBy(value, decimals, (size) => Math.floor(size + 0.5));
}

/**
 * Rounds away from zero: people, calls and vans come whole.
 *
 * @example
 * roundUpTo(41.1, 0) // => 42
 * roundUpTo(3, 0) // => 3
 */
export function roundUpTo(value: number, decimals: number): number {
  return roundBy(value, decimals, Math.ceil);
}

/**
 * Rounds towards zero.
 *
 * @example
 * roundDownTo(41.9, 0) // => 41
 */
export function roundDownTo(value: number, decimals: number): number {
  return roundBy(value, decimals, Math.floor);
}
