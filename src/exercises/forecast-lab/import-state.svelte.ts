import { toHistory, toSeries } from "#exchange/tables";
import type { ImportedHistory, ImportedTable, MissingRule } from "#exchange/tables";
import type { SalesSeries } from "#engine/forecast";
import type { Problem, Result } from "#engine/measure";

/** A table that was read, and what the person says of its columns. */
export function openImport() {
  let table = $state.raw<ImportedTable | null>(null);
  let dates = $state.raw<number>();
  let column = $state.raw<number>();
  let group = $state.raw("");
  let missing = $state.raw<MissingRule>("refuse");
  let title = $state.raw<string>();

  const only = $derived.by(() => {
    const [at, ...name] = group.split("|");
    return group ? { column: Number(at), name: name.join("|") } : undefined;
  });
  const history = $derived<Result<ImportedHistory> | null>(
    table ? toHistory(table, { ...(dates !== undefined && { dates }), ...(only && { only }) }) : null,
  );
  const candidate = $derived(
    history?.ok
      ? (history.value.candidates.find((one) => one.column === column) ?? history.value.candidates[0])
      : undefined,
  );
  const name = $derived(
    title ?? (candidate ? [candidate.title || "My sales", only?.name].filter(Boolean).join(", ") : ""),
  );
  const series = $derived<Result<SalesSeries> | null>(
    candidate ? toSeries(candidate, { id: "own", title: name, missing }) : null,
  );
  const notes = $derived<readonly Problem[]>([
    ...(table?.notes ?? []),
    ...(history ? (history.ok ? history.value.notes : history.problems) : []),
    ...(candidate?.notes ?? []),
  ]);

  return {
    get table() {
      return table;
    },
    get history() {
      return history;
    },
    get candidate() {
      return candidate;
    },
    get series() {
      return series;
    },
    get notes() {
      return notes;
    },
    get title() {
      return name;
    },
    get group() {
      return group;
    },
    get missing() {
      return missing;
    },
    read(next: ImportedTable | null): void {
      table = next;
      dates = undefined;
      column = undefined;
      group = "";
      missing = "refuse";
      title = undefined;
    },
    chooseDates(at: number): void {
      dates = at;
    },
    chooseColumn(at: number): void {
      column = at;
    },
    chooseGroup(next: string): void {
      group = next;
    },
    fillBy(rule: MissingRule): void {
      missing = rule;
    },
    call(next: string): void {
      title = next;
    },
  };
}

export type Import = ReturnType<typeof openImport>;
