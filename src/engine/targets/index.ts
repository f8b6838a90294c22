export type { TargetPracticeKind } from "./practice/practice-kinds.ts";
export { targetPracticeSheet } from "./practice/practice-sheet.ts";
export { targetStretch, type Stretch } from "./stretch.ts";
