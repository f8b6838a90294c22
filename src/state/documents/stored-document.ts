/** A document as the database holds it. The body is one of the shapes in the formats, or not yet looked into. */
export interface StoredDocument {
  readonly kind: string;
  readonly id: string;
  /** The version of the body's schema. */
  readonly schema: number;
  /** Names this state of the document; every change gives it a new one. */
  readonly revision: string;
  /** The revisions that this one came from, latest first: so an older state is told from a different one. */
  readonly trail: readonly string[];
  readonly updated: string;
  readonly body: unknown;
}

/** Long enough for an evening's typing in one tab while another holds an older state. */
export const trailLength = 40;

export type Place = "disk" | "memory";

/** A document as the screens see it. */
export interface Kept<Body> {
  readonly id: string;
  readonly revision: string;
  readonly updated: string;
  readonly body: Body;
  /** Whether the browser has it for good, or this tab alone until it is closed. */
  readonly place: Place;
}

/** Begins unread on the server and in the first paint, so that both show the same. */
export interface Shelf<Body> {
  readonly stage: "unread" | "read";
  /** Newest first. */
  readonly kept: readonly Kept<Body>[];
}

export const keyOf = (kind: string, id: string): string => `${kind}\n${id}`;
