export type { Backup, BackupDocument } from "./backup-document.ts";
export {
  mergePlan,
  type MergeOutcome,
  type MergePlan,
  type Merger,
  type MergeRules,
  type MergeStep,
} from "./merge-plan.ts";
export { readBackup } from "./read-backup.ts";
export { toBackup } from "./to-backup.ts";
