import { expect, it } from "vitest";
import { exampleMeasures, marketingFound, measuresSheet } from "#engine/targets";
import { evaluateSheet } from "#engine/worksheet";

it("works out every source by itself, as the page says it", () => {
  const sheet = measuresSheet(exampleMeasures);
  const found = marketingFound(exampleMeasures);
  if (!sheet.ok || !found.ok) throw new Error("the example cannot be worked");
  const evaluation = evaluateSheet(sheet.value);
  const at = (column: string) =>
    exampleMeasures.sources.map((_, row) => evaluation.value(`${column}[${String(row + 1)}]`));
  const { sources } = found.value;
  expect(at("perLead")).toEqual(sources.map(({ costPerLead }) => costPerLead));
  expect(at("toQualified")).toEqual(sources.map(({ toQualified }) => toQualified));
  expect(at("toCustomer")).toEqual(sources.map(({ toCustomer }) => toCustomer));
  expect(at("perCustomer")).toEqual(sources.map(({ marketingCost }) => marketingCost));
  expect(at("fullCost")).toEqual(sources.map(({ cost }) => cost));
});
