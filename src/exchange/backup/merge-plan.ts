import type { BackupDocument } from "./backup-document.ts";
import { sameContent } from "./same-content.ts";

/**
 * What becomes of one document of the file:
 * - new: it is added;
 * - same: it is here already;
 * - newer: what is here is an earlier state of it, and is brought up to date;
 * - older: what is here came from it and has since been changed, and stays;
 * - merged: both have something of their own, and its kind knows how to join them;
 * - both: the two have gone separate ways, and the one from the file is added under a name of its own.
 */
export type MergeOutcome = "new" | "same" | "newer" | "older" | "merged" | "both";

export interface MergeStep {
  readonly outcome: MergeOutcome;
  readonly incoming: BackupDocument;
  /** What is to be written; null when nothing is. */
  readonly write: BackupDocument | null;
}

export interface MergePlan {
  readonly steps: readonly MergeStep[];
  readonly counts: Readonly<Record<MergeOutcome, number>>;
}

/** Joins two bodies of one kind into one that holds what either holds. */
type Merger = (here: unknown, incoming: unknown) => unknown;

export interface MergeRules {
  readonly mergers?: Readonly<Record<string, Merger>>;
  readonly copyTitle?: (title: string) => string;
}

const keyOf = ({ kind, id }: BackupDocument): string => `${kind}\n${id}`;
const isSame = (a: BackupDocument, b: BackupDocument): boolean =>
  a.schema === b.schema && sameContent(a.body, b.body);

const fromTheFile = (title: string): string => `${title} (from the file)`;

function withTitle(body: unknown, copyTitle: (title: string) => string): unknown {
  if (typeof body !== "object" || body === null || !("title" in body) || typeof body.title !== "string")
    return body;
  return { ...body, title: copyTitle(body.title) };
}

type Here = Map<string, BackupDocument>;

/** The incoming document under an id of its own, by which a second restore finds it again. */
function copyStep(incoming: BackupDocument, here: Here, copyTitle: (title: string) => string): MergeStep {
  const body = withTitle(incoming.body, copyTitle);
  for (let attempt = 1; ; attempt += 1) {
    const id = `${incoming.id.slice(0, 150)}~${incoming.revision.slice(0, 12)}${attempt > 1 ? `~${attempt}` : ""}`;
    const copy = { ...incoming, id, body };
    const there = here.get(keyOf(copy));
    if (!there) return { outcome: "both", incoming, write: copy };
    if (isSame(there, copy)) return { outcome: "same", incoming, write: null };
    if (there.trail.includes(copy.revision)) return { outcome: "older", incoming, write: null };
  }
}

function mergedStep(here: BackupDocument, incoming: BackupDocument, merger: Merger): MergeStep {
  const body = merger(here.body, incoming.body);
  const merged: BackupDocument = {
    ...here,
    // The joined state follows from both, so that neither looks newer than it afterwards.
    revision: `${here.revision.slice(0, 40)}.${incoming.revision.slice(0, 40)}`,
    trail: [here.revision, incoming.revision, ...here.trail].slice(0, 20),
    updated: here.updated > incoming.updated ? here.updated : incoming.updated,
    body,
  };
  return isSame(here, merged)
    ? { outcome: "same", incoming, write: null }
    : { outcome: "merged", incoming, write: merged };
}

/** The step for a document that keeps its own name; null when it has to stand beside what is here. */
function stepInPlace(incoming: BackupDocument, here: Here, { mergers = {} }: MergeRules): MergeStep | null {
  const there = here.get(keyOf(incoming));
  if (!there) return { outcome: "new", incoming, write: incoming };
  if (isSame(there, incoming)) return { outcome: "same", incoming, write: null };
  if (incoming.trail.includes(there.revision)) return { outcome: "newer", incoming, write: incoming };
  if (there.trail.includes(incoming.revision)) return { outcome: "older", incoming, write: null };
  const merger = Object.hasOwn(mergers, incoming.kind) ? mergers[incoming.kind] : undefined;
  return merger && there.schema === incoming.schema ? mergedStep(there, incoming, merger) : null;
}

/**
 * What restoring a file would do, document by document, before anything is done. Nothing that is here and not in the
 * file's own past is ever replaced; restoring the same file twice changes nothing the second time.
 */
export function mergePlan(
  existing: readonly BackupDocument[],
  incoming: readonly BackupDocument[],
  rules: MergeRules = {},
): MergePlan {
  const here: Here = new Map(existing.map((document) => [keyOf(document), document]));
  const counts = { new: 0, same: 0, newer: 0, older: 0, merged: 0, both: 0 };
  const take = (next: MergeStep): MergeStep => {
    if (next.write) here.set(keyOf(next.write), next.write);
    counts[next.outcome] += 1;
    return next;
  };
  // Copies come last: the file may itself hold a document under the name that a copy would take.
  const inPlace = incoming.map((document) => {
    const next = stepInPlace(document, here, rules);
    return next && take(next);
  });
  const copyTitle = rules.copyTitle ?? fromTheFile;
  const steps = incoming.map((document, at) => inPlace[at] ?? take(copyStep(document, here, copyTitle)));
  return { steps, counts };
}
