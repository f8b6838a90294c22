import type { PanelWork } from "#state/panels";

/** A working copy of a panel; whoever shows it writes into `body`. */
export interface PanelDesk {
  readonly body: PanelWork;
  readonly isExample: boolean;
  startEmpty(): void;
  startExample(): void;
}
