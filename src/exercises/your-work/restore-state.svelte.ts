import type { MergePlan, MergeStep } from "#exchange/backup";
import type { Problem } from "#engine/measure";
import { backupMergers, everythingKept, readRestored, restore, type StoredDocument } from "#state/backup";

export interface RestorePlan {
  readonly savedAt: string;
  readonly steps: readonly MergeStep[];
  readonly counts: MergePlan["counts"];
  /** Documents that this edition cannot read. */
  readonly refused: readonly StoredDocument[];
}

type RestoreStage =
  | { readonly stage: "idle" }
  | { readonly stage: "refused"; readonly problems: readonly Problem[] }
  /** Shown to the person; nothing has been done yet. */
  | { readonly stage: "planned"; readonly plan: RestorePlan }
  | { readonly stage: "done"; readonly written: number };

export interface Restoring {
  readonly now: RestoreStage;
  readonly read: (file: File) => Promise<void>;
  readonly carryOut: () => Promise<void>;
  readonly leave: () => void;
}

/** Restoring a backup: read the file, show what it would do, do it when the person says so. */
export function restoreState(): Restoring {
  let now = $state.raw<RestoreStage>({ stage: "idle" });
  return {
    get now(): RestoreStage {
      return now;
    },
    async read(file: File): Promise<void> {
      const { mergePlan, readBackup } = await import("#exchange/backup");
      const backup = readBackup(new Uint8Array(await file.arrayBuffer()));
      if (!backup.ok) {
        now = { stage: "refused", problems: backup.problems };
        return;
      }
      const { readable, refused } = readRestored(backup.value.documents);
      const { steps, counts } = mergePlan(await everythingKept(), readable, { mergers: backupMergers });
      const plan = {
        savedAt: backup.value.savedAt,
        steps,
        counts,
        refused: refused.map(({ document }) => document),
      };
      now = { stage: "planned", plan };
    },
    async carryOut(): Promise<void> {
      if (now.stage !== "planned") return;
      const documents = now.plan.steps.flatMap(({ write }) => write ?? []);
      await restore(documents);
      now = { stage: "done", written: documents.length };
    },
    leave(): void {
      if (now.stage === "planned") now = { stage: "idle" };
    },
  };
}
