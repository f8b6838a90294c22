import { capital, leadMoney, overLines, type Measure } from "./measure.ts";
import { lineMeasures, stageMeasures } from "./part-measures.ts";
import type { Scenario } from "./scenario.ts";
import { contributionOf } from "./week-facts.ts";

const delivered = overLines((line) => line.delivered);
const accepted = overLines((line) => line.accepted);
const more = { unit: "count", better: "higher" } as const;
const less = { unit: "count", better: "lower" } as const;

/** Leads, the team's week, and what waits. */
function leadMeasures(): Measure[] {
  return [
    { id: "delivered", name: "Leads delivered", keeper: "marketing", ...more, top: delivered },
    { id: "accepted", name: "Leads accepted", keeper: "team", ...more, top: accepted },
    {
      id: "yield",
      name: "First-pass yield",
      keeper: "team",
      unit: "share",
      better: "higher",
      top: accepted,
      bottom: delivered,
    },
    { id: "capacity", name: "Leads the team can answer", keeper: "team", ...more, top: (f) => f.capacity },
    {
      id: "answered",
      name: "Leads answered",
      keeper: "team",
      ...more,
      top: overLines((line) => line.worked),
    },
    {
      id: "utilisation",
      name: "Accepted leads against capacity",
      keeper: "team",
      unit: "share",
      better: "lower",
      top: (f) => f.asked,
      bottom: (f) => f.capacity,
    },
    {
      id: "backlog",
      name: "Leads waiting",
      keeper: "team",
      ...less,
      top: (f) => f.stages[0]?.open ?? 0,
      stands: true,
      floor: 5,
    },
    {
      id: "wait",
      name: "Weeks that a lead waits",
      keeper: "team",
      unit: "weeks",
      better: "lower",
      top: (f) => f.waiting,
      bottom: (f) => f.capacity,
      stands: true,
      floor: 0.5,
    },
    {
      id: "cold",
      name: "Leads gone cold",
      keeper: "team",
      ...less,
      top: overLines((line) => line.cold),
      floor: 5,
    },
    {
      id: "records-age",
      name: "Weeks that the records are behind",
      keeper: "team",
      unit: "weeks",
      better: "lower",
      top: (f) => f.recordsAge,
      stands: true,
    },
    {
      id: "morale",
      name: "Mood of the team",
      keeper: "team",
      unit: "index",
      better: "higher",
      top: (f) => f.morale,
      stands: true,
    },
  ];
}

/** Deals, money and the customers there are. */
function moneyMeasures(scenario: Scenario): Measure[] {
  const { deal, customer } = scenario.words;
  return [
    { id: "deals", name: `${capital(deal[1])} won`, keeper: "records", ...more, top: (f) => f.deals },
    {
      id: "income",
      name: `Income of new ${deal[1]}`,
      keeper: "money",
      unit: "pence",
      better: "higher",
      top: (f) => f.dealIncome,
    },
    {
      id: "contribution",
      name: "Contribution after all costs",
      keeper: "money",
      unit: "pence",
      better: "higher",
      top: contributionOf,
    },
    {
      id: "spend",
      name: "Money spent on the lines",
      keeper: "marketing",
      unit: "pence",
      better: "neither",
      top: (f) => f.spent,
    },
    {
      id: "cost-accepted",
      name: "Cost of an accepted lead",
      keeper: "marketing",
      unit: "pence",
      better: "lower",
      top: (f) => leadMoney(scenario, f),
      bottom: accepted,
    },
    {
      id: "cost-deal",
      name: `Cost of winning a ${customer[0]}`,
      keeper: "records",
      unit: "pence",
      better: "lower",
      top: (f) => leadMoney(scenario, f) + f.repCosts + f.screening,
      bottom: (f) => f.deals,
    },
    {
      id: "price",
      name: "Our price",
      keeper: "marketing",
      unit: "pence",
      better: "neither",
      top: (f) => f.price,
      stands: true,
    },
    {
      id: "market-price",
      name: "Market price against the plan",
      keeper: "records",
      unit: "index",
      better: "higher",
      top: (f) => f.rival,
      stands: true,
    },
    {
      id: "churn",
      name: `${capital(customer[1])} lost in a week`,
      keeper: "customers",
      unit: "share",
      better: "lower",
      top: (f) => f.churned,
      bottom: (f) => f.customers + f.churned,
    },
    {
      id: "customers",
      name: `${capital(customer[1])} from before, still here`,
      keeper: "customers",
      ...more,
      top: (f) => f.customers,
      stands: true,
    },
  ];
}

const known = new WeakMap<Scenario, ReadonlyMap<string, Measure>>();

function measuresById(scenario: Scenario): ReadonlyMap<string, Measure> {
  const made =
    known.get(scenario) ??
    new Map(
      [
        ...leadMeasures(),
        ...stageMeasures(scenario),
        ...moneyMeasures(scenario),
        ...lineMeasures(scenario),
      ].map((measure) => [measure.id, measure]),
    );
  known.set(scenario, made);
  return made;
}

/** Every figure that a scenario's board shows, and a trigger may watch. */
export function measuresOf(scenario: Scenario): readonly Measure[] {
  return [...measuresById(scenario).values()];
}

/** The measure of this id, where the scenario has it. */
export function measureOf(scenario: Scenario, id: string): Measure | undefined {
  return measuresById(scenario).get(id);
}
