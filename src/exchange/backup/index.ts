export type { BackupDocument } from "./backup-document.ts";
export { mergePlan, type MergeOutcome, type MergePlan, type MergeStep } from "./merge-plan.ts";
export { readBackup } from "./read-backup.ts";
export { toBackup } from "./to-backup.ts";
