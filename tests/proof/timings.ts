/** Milliseconds in words: how many there are, their median and their 95th percentile. */
export function timesInWords(name: string, times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN).toFixed(1);
  return `${name}: ${String(sorted.length)} times, median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms`;
}
