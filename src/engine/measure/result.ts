/** Why something could not be read, checked or computed. The sentence lives in content; here are the code and the facts. */
export interface Problem {
  readonly code: string;
  /** The address, field or row that it is about. */
  readonly where?: string;
  readonly [fact: string]: unknown;
}

/** A value, or the problems that stand in its way. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Wraps a value that could be read, checked or computed.
 *
 * @example
 * ok(3) // => { ok: true, value: 3 }
 */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/**
 * Refuses with facts: one problem or several.
 *
 * @example
 * refuse({ code: "history-too-short", have: 2, need: 3 }) // => { ok: false, problems: [{ code: "history-too-short", have: 2, need: 3 }] }
 */
export function refuse(...problems: readonly Problem[]): {
  readonly ok: false;
  readonly problems: readonly Problem[];
} {
  return { ok: false, problems };
}
