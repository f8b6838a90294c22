import { clauseTests, type LeadCosts, type LeadField, type LeadRule, type SampleLead } from "#engine/plan";
import type { StrategyWork } from "#state/strategies";
import { gridOf, settingOf } from "../strategy/firm-example.ts";
import { typedFigure } from "../strategy/typed-grid.ts";

/** The fields as they were typed. A field is known by its name, so a second of the same name is another view of it. */
export const fieldsOf = (work: StrategyWork): LeadField[] =>
  gridOf(work, "fields")
    .filter(([name = ""]) => name.trim())
    .map(([name = "", part, kind, options = ""]) => ({
      id: name.trim(),
      name: name.trim(),
      part: part === "intent" ? "intent" : "fit",
      kind: kind === "number" ? "number" : "choice",
      options: options
        .split(",")
        .map((option) => option.trim())
        .filter((option) => option !== ""),
    }));

/** The leads as they were typed: a name, a cell for each field, and what became of it. */
export function leadsOf(work: StrategyWork): SampleLead[] {
  const names = gridOf(work, "fields").map(([name = ""]) => name.trim());
  return gridOf(work, "leads")
    .filter((row) => row.slice(0, -1).some((text) => text.trim()))
    .map((row, at) => {
      const became = row[names.length + 1];
      return {
        name: row[0]?.trim() || `Lead ${String(at + 1)}`,
        facts: Object.fromEntries(names.map((name, place) => [name, row[place + 1] ?? ""])),
        became: became === "won" || became === "lost" ? became : "nothing",
      };
    });
}

export const ruleOf = (work: StrategyWork): LeadRule => ({
  clauses: gridOf(work, "clauses").map(([field = "", test = "", value = ""]) => ({
    field: field.trim(),
    test: clauseTests.find(({ id }) => id === test)?.id ?? "is",
    value,
  })),
  fitNeeded: typedFigure(settingOf(work, "fitNeeded")),
  intentNeeded: typedFigure(settingOf(work, "intentNeeded")),
});

export const costsOf = (work: StrategyWork): LeadCosts => ({
  hours: typedFigure(settingOf(work, "hours")),
  hourCost: typedFigure(settingOf(work, "hourCost")),
  margin: typedFigure(settingOf(work, "margin")),
});

/** Fields after a change, with what hangs on them: cells of leads move with their field, conditions with its name. */
export function withFields(work: StrategyWork, fields: string[][]): StrategyWork["grids"] {
  const before = gridOf(work, "fields");
  const leads = gridOf(work, "leads");
  const clauses = gridOf(work, "clauses");
  if (fields.length === before.length) {
    const renamed = new Map(before.map(([name = ""], at) => [name, fields[at]?.[0] ?? name]));
    return {
      ...work.grids,
      fields,
      clauses: clauses.map(([field = "", ...rest]) => [renamed.get(field) ?? field, ...rest]),
    };
  }
  const grown = fields.length > before.length;
  const at = grown ? before.length : before.findIndex((row, place) => fields[place]?.[0] !== row[0]);
  return {
    ...work.grids,
    fields,
    leads: leads.map((row) =>
      grown ? row.toSpliced(row.length - 1, 0, "") : row.toSpliced((at < 0 ? before.length - 1 : at) + 1, 1),
    ),
  };
}

/** Leads out of a spreadsheet: a line a lead, cells by tabs; what is missing stays empty. */
export const pastedLeads = (text: string, fields: number): string[][] =>
  text
    .split(/\r?\n/)
    .filter((one) => one.trim())
    .map((one) => {
      const cells = one.split("\t").map((cell) => cell.trim());
      const last = (cells[fields + 1] ?? "").toLowerCase();
      return [
        ...Array.from({ length: fields + 1 }, (_, at) => cells[at] ?? ""),
        /won|bought/.test(last) ? "won" : /lost|opportunity/.test(last) ? "lost" : "nothing",
      ];
    });
