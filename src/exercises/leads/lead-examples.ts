import { formatNumber } from "#engine/measure";
import type { StrategyWork } from "#state/strategies";
import type { FirmLeads } from "../../content-model/leads.ts";
import { withTwins, type FirmExample } from "../strategy/firm-example.ts";

function leadWork(firm: FirmLeads, rule: FirmLeads["rule"]): StrategyWork {
  const nameOf = (id: string): string => firm.fields.find((field) => field.id === id)?.name ?? id;
  return {
    tool: "leads",
    title: firm.firm,
    grids: {
      fields: firm.fields.map(({ name, part, kind, options }) => [
        name,
        part,
        kind,
        (options ?? []).join(", "),
      ]),
      leads: firm.leads.map(({ name, facts, became }) => [
        name,
        ...firm.fields.map(({ id }) => facts[id] ?? ""),
        became,
      ]),
      clauses: rule.clauses.map(({ field, test, value }) => [nameOf(field), test, value]),
    },
    settings: {
      fitNeeded: String(rule.fitNeeded),
      intentNeeded: String(rule.intentNeeded),
      hours: String(firm.costs.hours),
      hourCost: String(firm.costs.hourCost),
      margin: formatNumber(firm.costs.margin),
      precision: "65%",
      recall: "65%",
    },
  };
}

const emptyWork: StrategyWork = {
  tool: "leads",
  title: "",
  grids: {
    fields: [
      ["Size", "fit", "number", ""],
      ["Asked for", "intent", "choice", "Price, Brochure"],
    ],
    leads: [["", "", "", "won"]],
    clauses: [["Size", "at-least", ""]],
  },
  settings: {
    fitNeeded: "1",
    intentNeeded: "0",
    hours: "4",
    hourCost: "40",
    margin: "1,000",
    precision: "65%",
    recall: "65%",
  },
};

/** Lead definitions of the firms, each with one that lets too much through, and an empty one. */
export const leadExamples = (firms: readonly FirmLeads[]): FirmExample[] =>
  withTwins(
    firms,
    ({ about }) => about,
    (firm) => ({ sound: leadWork(firm, firm.rule), flawed: leadWork(firm, firm.looseRule) }),
    emptyWork,
  );
