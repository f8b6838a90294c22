import { ok, readMonth, readDate, readNumber, refuse, type Problem, type Result } from "#engine/measure";
import { citable, itemLabel, itemTitle, type Plan, type PlanItemDraft, type PlacedItem } from "#engine/plan";

/** A table as a file or the clipboard gave it. */
export interface ReadTable {
  readonly head: readonly string[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly (string | number | null)[] }[];
}

/** What was read of a table: figures for the plan, and the rows or columns that were left out, with why. */
export interface ReadActuals {
  readonly actuals: readonly Omit<PlanItemDraft<"actuals">, "id">[];
  readonly notes: readonly Problem[];
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^a-z0-9%]+/g, " ")
    .trim();

/** Everything of a plan that an actual figure may be of, with the names by which a file may call it. */
function namesIn(plan: Plan): ReadonlyMap<string, PlacedItem> {
  const names = new Map<string, PlacedItem>();
  for (const placed of citable(plan, "actuals", "of")) {
    const title = plain(itemTitle(placed.list, placed.item));
    for (const name of [plain(placed.id), plain(itemLabel(placed.list, placed.at)), title])
      if (name !== "" && !names.has(name)) names.set(name, placed);
  }
  return names;
}

/** The month of a cell: "April 2026", "2026-04", "30/04/2026". */
function monthOf(cell: string | number | null): string | null {
  if (typeof cell !== "string") return null;
  const month = readMonth(cell);
  if (month.ok) return month.value;
  const day = readDate(cell);
  return day.ok ? day.value.slice(0, 7) : null;
}

function figureOf(cell: string | number | null): number | null {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
  if (cell === null || cell.trim() === "") return null;
  const read = readNumber(cell.replace(/^\s*£/, "").replace(/%\s*$/, ""));
  return read.ok ? read.value : null;
}

const isPlannedHead = (head: string): boolean => /^(planned|plan|budget|target)$/.test(plain(head));
const isSourceHead = (head: string): boolean => /^(source|read from|where)$/.test(plain(head));

/**
 * Reads actual figures for a plan from a table. It takes two shapes: a row a figure, with a column that names the target,
 * budget line or KPI and one that holds the amount (a column "planned" is taken too); or a row a month, with a column
 * for each. A thing is known by its words, its label (T1) or its id.
 *
 * Refuses a table without a column of months, and one in which nothing that the plan has is named; rows and columns
 * that cannot be placed are left out and told of.
 * @example
 * const plan = planFrom({ targets: [{ id: "t-1", text: "Sales of the firm" }] });
 * const table = { head: ["Month", "Sales of the firm"], rows: [{ number: 2, cells: ["April 2026", 55] }] };
 * readActualsTable(plan, table).value.actuals // => [{ of: "t-1", month: "2026-04", amount: 55 }]
 * readActualsTable(plan, { head: ["Name"], rows: [] }).problems // => [{ code: "actuals-no-month" }]
 */
export function readActualsTable(plan: Plan, { head, rows }: ReadTable): Result<ReadActuals> {
  const names = namesIn(plan);
  const count = (at: number, test: (cell: string | number | null) => boolean): number =>
    rows.filter(({ cells }) => test(cells[at] ?? null)).length;
  const columns = head.map((_, at) => at);
  const monthAt = columns.find(
    (at) => rows.length > 0 && count(at, (cell) => monthOf(cell) !== null) * 2 > rows.length,
  );
  if (monthAt === undefined) return refuse({ code: "actuals-no-month" });
  const known = (cell: string | number | null): PlacedItem | undefined =>
    cell === null ? undefined : names.get(plain(String(cell)));
  const nameAt = columns.find((at) => at !== monthAt && count(at, (cell) => known(cell) !== undefined) > 0);
  const notes: Problem[] = [];
  const actuals: Omit<PlanItemDraft<"actuals">, "id">[] = [];
  const plannedAt = columns.find((at) => isPlannedHead(head[at] ?? ""));
  const sourceAt = columns.find((at) => isSourceHead(head[at] ?? ""));
  const taken = new Set([monthAt, nameAt, plannedAt, sourceAt]);
  const isFigures = (at: number): boolean =>
    !taken.has(at) && count(at, (cell) => figureOf(cell) !== null) > 0;
  const amountAt = columns.find(isFigures);
  const wide = nameAt === undefined ? columns.filter((at) => isFigures(at)) : [];
  for (const at of wide)
    if (!known(head[at] ?? "")) notes.push({ code: "actuals-column-unknown", column: head[at] ?? "" });
  for (const { number, cells } of rows) {
    const month = monthOf(cells[monthAt] ?? null);
    if (month === null) {
      if (cells.some((cell) => cell !== null && cell !== ""))
        notes.push({ code: "actuals-row-no-month", row: number });
      continue;
    }
    const source = sourceAt === undefined ? "" : String(cells[sourceAt] ?? "").slice(0, 300);
    const take = (placed: PlacedItem | undefined, at: number | undefined, named: string): void => {
      const amount = at === undefined ? null : figureOf(cells[at] ?? null);
      if (!placed) notes.push({ code: "actuals-row-unknown", row: number, name: named.slice(0, 80) });
      else if (amount === null) {
        if (nameAt !== undefined) notes.push({ code: "actuals-row-no-amount", row: number });
      } else {
        const planned =
          nameAt === undefined || plannedAt === undefined ? null : figureOf(cells[plannedAt] ?? null);
        actuals.push({
          of: placed.id,
          month,
          amount,
          ...(planned !== null && { planned }),
          ...(source && { source }),
        });
      }
    };
    if (nameAt === undefined)
      for (const at of wide) {
        const placed = known(head[at] ?? "");
        if (placed) take(placed, at, head[at] ?? "");
      }
    else take(known(cells[nameAt] ?? null), amountAt, String(cells[nameAt] ?? ""));
  }
  return actuals.length === 0
    ? refuse({ code: "actuals-none-known" }, ...notes.slice(0, 20))
    : ok({ actuals, notes });
}

/**
 * Puts figures into the plan: one of a thing and month that is there already is changed, the others are added. `ids`
 * gives a new id.
 *
 * @example
 * const plan = planFrom({ targets: [{ id: "t-1" }], actuals: [{ id: "a-1", of: "t-1", month: "2026-04", amount: 50, source: "Guess" }] });
 * withActuals(plan, [{ of: "t-1", month: "2026-04", amount: 55 }], () => "a-2").actuals[0].amount // => 55
 */
export function withActuals(
  plan: Plan,
  read: readonly Omit<PlanItemDraft<"actuals">, "id">[],
  newId: () => string,
): Plan {
  const key = ({
    of,
    month,
  }: {
    readonly of?: string | null | undefined;
    readonly month?: string | null | undefined;
  }): string => `${of ?? ""} ${month ?? ""}`;
  const fresh = new Map(read.map((one) => [key(one), one]));
  const kept = plan.actuals.map((one) => {
    const found = fresh.get(key(one));
    if (found === undefined || one.of === null) return one;
    fresh.delete(key(one));
    return { ...one, ...found, id: one.id } as typeof one;
  });
  const blank = { of: null, month: null, amount: null, planned: null, source: "", readOn: null };
  const added = [...fresh.values()].map(
    (one) => ({ ...blank, ...one, id: newId() }) as Plan["actuals"][number],
  );
  return { ...plan, actuals: [...kept, ...added] };
}
