import { atom, computed, onMount, type ReadableAtom } from "nanostores";

/**
 * A store that shows `before` on the server and in the first paint, and the kept value right after. Without it the
 * browser's first paint would differ from the server's, and Svelte would keep the server's.
 */
export function afterFirstPaint<Value, Before>(
  kept: ReadableAtom<Value>,
  before: Before,
): ReadableAtom<Value | Before> {
  const painted = atom(false);
  if (typeof window !== "undefined") onMount(painted, () => queueMicrotask(() => painted.set(true)));
  return computed([kept, painted], (value, isPainted) => (isPainted ? value : before));
}
