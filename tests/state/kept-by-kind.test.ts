import "fake-indexeddb/auto";
import { describe, expect, expectTypeOf, it } from "vitest";
import { choices, editChoice, forgetChoice, type MethodArgument } from "#state/choices";
import type { KeptForecast } from "#state/forecasts";
import { editPlan, forgetPlan, keepPlan, plans } from "#state/plans";
import {
  changeTargets,
  forgetTargets,
  keepTargets,
  targetSets,
  type CitedForecast,
  type TargetSet,
} from "#state/targets";
import {
  changeTracking,
  editTracking,
  forgetTracking,
  trackedForecasts,
  type TrackedForecast,
} from "#state/tracked-forecasts";
import { thornhay } from "../engine/plan/thornhay-plan.ts";

const target: TargetSet = {
  title: "Next year",
  unit: "pounds",
  from: "2027-01",
  to: "2027-12",
  amount: 1100,
  forecast: null,
  reason: "",
};
const series: MethodArgument["series"] = {
  id: "s",
  title: "Sales",
  unit: "£",
  frequency: 12,
  start: { year: 2026, period: 1 },
  values: [1, 2, 3],
};
const argument: MethodArgument = {
  title: "Which method for Sales",
  series,
  methods: ["holt", "delphi"],
  hold: 12,
  stage: null,
  level: 4,
  argument: "",
};
const tracked: TrackedForecast = {
  forecastId: "f",
  title: "Sales",
  series,
  forecast: [4, 5],
  actuals: [],
  limit: 4,
  reforecast: null,
};

describe("a set of targets", () => {
  it("is kept, changed and forgotten, and the rest is left alone", async () => {
    const kept = await keepTargets(target);
    await changeTargets(kept.id, { ...target, amount: 1200 }, kept.revision);
    expect(targetSets.get().kept.map(({ body }) => body.amount)).toEqual([1200]);
    expect(await forgetTargets(kept.id)).toEqual({ ok: true, value: true });
    expect(targetSets.get().kept).toEqual([]);
  });
  it("is another thing than a forecast: neither passes for the other", async () => {
    expectTypeOf<TargetSet>().not.toExtend<KeptForecast>();
    expectTypeOf<KeptForecast>().not.toExtend<TargetSet>();
    expectTypeOf<CitedForecast>().not.toExtend<TargetSet>();
    expectTypeOf<TargetSet>().not.toExtend<CitedForecast>();
    const forecast = { ...target, expected: 1000 } as TargetSet;
    await expect(async () => keepTargets(forecast)).rejects.toThrow();
  });
});

describe("a plan", () => {
  it("is kept, typed into and forgotten, and comes back as it was", async () => {
    const kept = await keepPlan(thornhay);
    const editing = editPlan(kept.id);
    await editing.keep({ ...thornhay, title: "Thor" });
    const again = await editing.keep({ ...thornhay, title: "Thornhay" });
    expect(again.id).toBe(kept.id);
    expect(plans.get().kept.map(({ body }) => body)).toEqual([{ ...thornhay, title: "Thornhay" }]);
    expect(await forgetPlan(kept.id)).toEqual({ ok: true, value: true });
    expect(plans.get().kept).toEqual([]);
  });
});

describe("an argument and a followed forecast", () => {
  it("are kept, changed and forgotten", async () => {
    const choice = editChoice();
    await choice.keep(argument);
    const first = await choice.keep({ ...argument, argument: "Because" });
    expect(choices.get().kept.map(({ body }) => body.argument)).toEqual(["Because"]);
    await forgetChoice(first.id);
    expect(choices.get().kept).toEqual([]);
    const second = await editTracking().keep(tracked);
    await changeTracking(second.id, { ...tracked, actuals: [9] }, second.revision);
    expect(trackedForecasts.get().kept.map(({ body }) => body.actuals)).toEqual([[9]]);
    await forgetTracking(second.id);
    expect(trackedForecasts.get().kept).toEqual([]);
  });
});
