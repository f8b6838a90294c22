import type { Problem } from "#engine/measure";
import { checkProbabilities } from "./probabilities.ts";
import { mostScenarios, type Scenario } from "./scenario.ts";

function checkNames(names: readonly string[]): Problem[] {
  const unnamed = names.flatMap((name, at): Problem[] =>
    name.trim() ? [] : [{ code: "scenario-unnamed", row: at + 1 }],
  );
  const twice = [...new Set(names.filter((name, at) => name.trim() && names.indexOf(name) < at))];
  return [...unnamed, ...twice.map((name) => ({ code: "scenario-name-twice", name }))];
}

/** All that stands against weighing these scenarios. */
export function checkScenarios(scenarios: readonly Scenario[]): Problem[] {
  const have = scenarios.length;
  if (have < 2) return [{ code: have === 0 ? "scenarios-none" : "scenario-alone" }];
  if (have > mostScenarios) return [{ code: "scenarios-many", have, most: mostScenarios }];
  const bases = scenarios.filter(({ base }) => base).map(({ name }) => name);
  const values = scenarios.flatMap(({ name, value }): Problem[] =>
    Number.isFinite(value) ? [] : [{ code: "scenario-no-figure", where: name }],
  );
  const base: Problem[] =
    bases.length === 1
      ? []
      : [bases.length === 0 ? { code: "scenario-no-base" } : { code: "scenario-bases", names: bases }];
  return [
    ...checkNames(scenarios.map(({ name }) => name)),
    ...base,
    ...values,
    ...checkProbabilities(
      scenarios.map(({ probability }) => probability),
      scenarios.map(({ name }) => name),
    ),
  ];
}
