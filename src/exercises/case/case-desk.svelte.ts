import type { Answers, CaseCandidatePart, HandIn } from "#engine/case";
import type { Typed } from "#engine/task";
import { caseWorks, editCaseWork, type CaseWork, type Editing } from "#state/case-works";
import { onLeaving } from "#state/leaving";

const now = (): string => new Date().toISOString();

/** What work on a case is kept under: a changed case is another case, whose answers may not fit. */
export const workId = ({ id, version, seed }: Pick<CaseCandidatePart, "id" | "version" | "seed">): string =>
  `${id}.${String(version)}.${String(seed)}`;

/** The work on one candidate's case: kept on this device at every change, and brought back at the next visit. */
export function caseDesk(part: CaseCandidatePart, candidate = "", paper?: string) {
  const id = workId(part);
  let editing: Editing<CaseWork> | undefined;
  let changed = false;
  let body = $state.raw<CaseWork>({
    caseId: part.id,
    caseVersion: part.version,
    seed: part.seed,
    title: part.title,
    candidate,
    startedAt: now(),
    answers: {},
    handIns: [],
    ...(paper === undefined ? {} : { paper }),
  });

  const keep = (change: Partial<CaseWork>): void => {
    changed = true;
    body = { ...body, ...change };
    void editing?.keep($state.snapshot(body));
  };

  $effect(() => {
    const stop = caseWorks.subscribe((shelf) => {
      if (editing || shelf.stage !== "read") return;
      // Two tabs may have kept a copy each; the latest is gone on with.
      const found = shelf.kept.find(
        ({ body: { caseId, caseVersion, seed } }) =>
          caseId === part.id && caseVersion === part.version && seed === part.seed,
      );
      editing = editCaseWork(found?.id ?? id);
      const kept = found?.body;
      if (!changed && kept)
        body = {
          ...kept,
          candidate: candidate || kept.candidate,
          ...(paper === undefined ? {} : { paper }),
        };
      // What was typed before the device had been read stands, beside what was there.
      else if (changed)
        void editing.keep({
          ...body,
          startedAt: kept?.startedAt ?? body.startedAt,
          answers: { ...kept?.answers, ...body.answers },
          handIns: [...(kept?.handIns ?? []), ...body.handIns],
        });
    });
    // A page that goes before the device has been read leaves the work beside what may stand there.
    const stopLeaving = onLeaving(() => {
      if (editing || !changed) return;
      editing = editCaseWork(id);
      void editing.keep(body);
    });
    return () => {
      stop();
      stopLeaving();
    };
  });

  return {
    get answers(): Answers {
      return body.answers;
    },
    get candidate() {
      return body.candidate;
    },
    get handIns() {
      return body.handIns;
    },
    type: (taskId: string, typed: Typed): void =>
      keep({ answers: { ...body.answers, [taskId]: { ...typed } } }),
    name: (typed: string): void => keep({ candidate: typed }),
    /** What is handed in now, as it goes into the file. */
    handIn: (): HandIn => {
      const at = now();
      const { caseId, caseVersion, seed, startedAt, answers } = body;
      keep({ handIns: [...body.handIns, { at, answers }] });
      const attempt = Math.min(100, body.handIns.length);
      return {
        candidate: body.candidate.trim(),
        ...{ caseId, caseVersion, seed, attempt, startedAt, answers },
        handedInAt: at,
      };
    },
  };
}

export type CaseDeskState = ReturnType<typeof caseDesk>;

/** Whether anything stands in the fields of a task. */
export const isAnswered = (typed: Typed | undefined): boolean =>
  Object.values(typed ?? {}).some((text) => text.trim() !== "");
