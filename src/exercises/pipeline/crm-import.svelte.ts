import { crmFields, guessColumns, readDeals } from "#exchange/crm";
import type { CrmChoices, CrmColumns, CrmField, CrmReading } from "#exchange/crm";
import type { ImportedTable } from "#exchange/tables";
import type { Result } from "#engine/measure";

type Outcome = NonNullable<CrmChoices["outcomes"]>[string];

/** A CRM export that was read, and what the person says of its columns. */
export function openCrmImport() {
  let table = $state.raw<ImportedTable | null>(null);
  let columns = $state.raw<CrmColumns>({});
  let choices = $state.raw<CrmChoices>({});
  /** Chances that the person gave to stages. */
  let chances = $state.raw<Readonly<Record<string, number>>>({});

  const reading = $derived<Result<CrmReading> | null>(table ? readDeals(table, columns, choices) : null);
  /** Stages stand in the order of their chances. */
  const stages = $derived(
    reading?.ok
      ? reading.value.stages
          .map((stage) => ({ ...stage, chance: chances[stage.name] ?? stage.chance }))
          .sort((a, b) => a.chance - b.chance)
      : [],
  );

  return {
    fields: crmFields,
    get table() {
      return table;
    },
    get columns() {
      return columns;
    },
    get choices() {
      return choices;
    },
    get reading() {
      return reading;
    },
    get stages() {
      return stages;
    },
    read(next: ImportedTable | null): void {
      table = next;
      columns = next ? guessColumns(next.head) : {};
      choices = {};
      chances = {};
    },
    choose(field: CrmField, column: number | null): void {
      const others = Object.fromEntries(Object.entries(columns).filter(([name]) => name !== field));
      columns = column === null ? others : { ...others, [field]: column };
    },
    orderDays(dayFirst: boolean): void {
      choices = { ...choices, dayFirst };
    },
    mean(stage: string, outcome: Outcome): void {
      choices = { ...choices, outcomes: { ...choices.outcomes, [stage]: outcome } };
    },
    rate(currency: string, rate: number | null): void {
      const others = Object.fromEntries(
        Object.entries(choices.rates ?? {}).filter(([name]) => name !== currency),
      );
      choices = { ...choices, rates: rate === null ? others : { ...others, [currency]: rate } };
    },
    chance(stage: string, chance: number): void {
      chances = { ...chances, [stage]: chance };
    },
  };
}

export type CrmImport = ReturnType<typeof openCrmImport>;
