import type { OrderLine } from "#engine/control";
import { refuse, type Result } from "#engine/measure";
import { PartRoom } from "../target-sets/part-room.svelte.ts";
import { exampleVariances } from "./example-variances.ts";
import { spansOf } from "./order-spans.ts";
import {
  emptyVariances,
  readVariances,
  variancesDraftOf,
  type VariancesDraft,
  type VariancesPlan,
} from "./variances-draft.ts";
import { variancesFound, type VariancesFound } from "./variances-found.ts";
import { ordersStash, variancesStash } from "./variances-store.ts";

/** Actual sales beside their budget: what is typed or brought in, and why the two differ. */
export class VariancesRoomState extends PartRoom<VariancesDraft, VariancesPlan> {
  /** The orders of one’s own. */
  brought = $state.raw<readonly OrderLine[] | null>(null);
  published = $state.raw<readonly OrderLine[] | null>(null);
  failed = $state("");
  readonly orders = $derived(this.plan.source === "northwind" ? this.published : this.brought);
  /** Until the published orders are there, nothing is wrong with them. */
  readonly waits = $derived(this.plan.source === "northwind" && !this.published && this.failed === "");
  readonly found: Result<VariancesFound> = $derived(
    this.waits ? refuse() : variancesFound(this.plan, this.orders),
  );

  override takeUp(): void {
    super.takeUp();
    this.brought = ordersStash.read();
    if (this.draft.source === "northwind") void this.fetchPublished();
  }

  /** The order lines of Northwind, of which one period is the plan of another. */
  async openNorthwind(): Promise<void> {
    this.change((draft) => {
      Object.assign(draft, {
        source: "northwind",
        title: "Northwind Traders",
        by: "category",
        planFrom: "January 1997",
        planTo: "April 1997",
        actualFrom: "January 1998",
        actualTo: "April 1998",
        lower: "",
        upper: "",
      });
    });
    await this.fetchPublished();
  }

  openLines(lines: VariancesDraft["lines"], title: string): void {
    this.change((draft) => {
      Object.assign(draft, { source: "lines", lines, title, lower: "", upper: "" });
      if (lines.some(({ cost }) => cost === ""))
        draft.conventions = { ...draft.conventions, valuation: "price" };
    });
  }

  openOrders(orders: readonly OrderLine[], title: string): void {
    this.brought = orders;
    ordersStash.write(orders);
    this.change((draft) => {
      Object.assign(draft, { source: "orders", title, lower: "", upper: "", ...spansOf(orders) });
    });
  }

  private async fetchPublished(): Promise<void> {
    if (this.published) return;
    this.failed = "";
    try {
      const [{ readSalesFile, toActuals }, answer] = await Promise.all([
        import("#exchange/actuals"),
        fetch("/data/northwind-order-lines.csv"),
      ]);
      const table = await readSalesFile({ text: await answer.text() });
      const read = table.ok ? toActuals(table.value) : table;
      if (!answer.ok || !read.ok || read.value.kind !== "orders") throw new Error("not the order lines");
      this.published = read.value.orders;
    } catch {
      this.failed =
        "The order lines could not be fetched. Check the connection, and choose the example again.";
    }
  }
}

export function openVariances(): VariancesRoomState {
  return new VariancesRoomState({
    start: exampleVariances,
    example: exampleVariances,
    draftOf: variancesDraftOf,
    readDraft: readVariances,
    emptied: emptyVariances,
    store: variancesStash,
  });
}
