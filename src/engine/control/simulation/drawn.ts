import { unitOf } from "./chance.ts";
import type { Scenario } from "./scenario.ts";
import type { Span } from "./scenario-fields.ts";

/** The figures of one run, which nobody in it sees: each drawn between the least and the most of its scenario. */
export interface Drawn {
  readonly leads: readonly number[];
  readonly fit: readonly number[];
  readonly response: readonly number[];
  readonly effort: readonly number[];
  readonly saves: readonly number[];
  readonly acceptsFit: readonly number[];
  readonly acceptsUnfit: readonly number[];
  readonly capacity: readonly number[];
  readonly skills: readonly (readonly number[])[];
  readonly hireCapacity: number;
  readonly rate: readonly number[];
  readonly unfit: readonly number[];
  readonly weeks: readonly number[];
  readonly stale: readonly number[];
  readonly cold: number;
  readonly fade: number;
  readonly absence: number;
  readonly swing: number;
  readonly priceResponse: number;
  readonly valueSpread: number;
  readonly churn: number;
  readonly churnResponse: number;
  /** The first week in which the problem acts, in the order of the weeks. */
  readonly onset: number;
  readonly sizes: readonly number[];
  readonly eases: readonly (readonly number[])[];
}

type Pick = (span: Span) => number;

function drawnBy(scenario: Scenario, pick: Pick): Drawn {
  const { lines, definitions, reps, stages, problem } = scenario;
  return {
    leads: lines.map(({ leads }) => pick(leads)),
    fit: lines.map(({ fit }) => pick(fit)),
    response: lines.map(({ response }) => pick(response)),
    effort: lines.map(({ effort }) => pick(effort)),
    saves: lines.map(({ saves }) => pick(saves)),
    acceptsFit: definitions.map(({ acceptsFit }) => pick(acceptsFit)),
    acceptsUnfit: definitions.map(({ acceptsUnfit }) => pick(acceptsUnfit)),
    capacity: reps.map(({ capacity }) => pick(capacity)),
    skills: reps.map(({ skills }) => stages.map(({ id }) => pick(skills[id] ?? 1))),
    hireCapacity: pick(scenario.hire.capacity),
    rate: stages.map(({ rate }) => pick(rate)),
    unfit: stages.map(({ unfit }) => pick(unfit)),
    weeks: stages.map(({ weeks }) => pick(weeks)),
    stale: stages.map(({ stale }) => pick(stale)),
    cold: pick(scenario.cold),
    fade: pick(scenario.fade),
    absence: pick(scenario.absence),
    swing: pick(scenario.swing),
    priceResponse: pick(scenario.price.response),
    valueSpread: pick(scenario.price.spread),
    churn: pick(scenario.customers.churn),
    churnResponse: pick(scenario.customers.response),
    onset: Math.round(pick(problem.onset)),
    sizes: problem.effects.map(({ size }) => pick(size)),
    eases: problem.effects.map(({ eases }) => eases.map(({ by }) => pick(by))),
  };
}

/** The figures that a seed draws. */
export function drawScenario(scenario: Scenario, seed: number): Drawn {
  let place = 0;
  return drawnBy(scenario, (span) => {
    place += 1;
    if (typeof span === "number") return span;
    const [low, high] = span;
    return low + (high - low) * unitOf(seed, 0, "parameter", place);
  });
}

/** The middle of every range: what the plan was made with. */
export function middleOf(scenario: Scenario): Drawn {
  return drawnBy(scenario, (span) => (typeof span === "number" ? span : (span[0] + span[1]) / 2));
}
