import type { PanelWork } from "#state/panels";

/** A working copy of a panel; whoever shows it writes into `body`. */
export interface PanelDesk {
  readonly body: PanelWork;
  readonly isExample: boolean;
  /** The kept panel that it is, once it is one. */
  readonly id: string | undefined;
  /** Keeps it as it stands, and says as what. */
  keep(): string | undefined;
  /** Opens a kept panel, or the example; what was on the desk stays kept. */
  open(id: string): void;
  startEmpty(): void;
  startExample(): void;
}
