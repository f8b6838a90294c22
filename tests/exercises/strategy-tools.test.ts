import path from "node:path";
import { cleanup, render, screen } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { randomFrom } from "#engine/measure";
import {
  addResults,
  analyseBrief,
  chooseSegment,
  genericStrategy,
  lifeCycleStage,
  markSwitch,
  placeProducts,
  planFrom,
  readCalendar,
  readForces,
  switchConsequences,
  towsFindings,
  tryLeadRule,
} from "#engine/plan";
import type { FirmLeads } from "../../src/content-model/leads.ts";
import { readContent } from "../../src/content-model/read-content.ts";
import type { FirmStrategy } from "../../src/content-model/strategy.ts";
import { calendarExamples } from "../../src/exercises/campaigns/calendar-examples.ts";
import { calendarOf } from "../../src/exercises/campaigns/calendar-work.ts";
import { campaignResults } from "../../src/exercises/campaigns/campaign-results.ts";
import CampaignTool from "../../src/exercises/campaigns/CampaignTool.svelte";
import { leadExamples } from "../../src/exercises/leads/lead-examples.ts";
import {
  costsOf,
  fieldsOf,
  leadsOf,
  pastedLeads,
  ruleOf,
  withFields,
} from "../../src/exercises/leads/lead-work.ts";
import { leadResults } from "../../src/exercises/leads/lead-results.ts";
import LeadTool from "../../src/exercises/leads/LeadTool.svelte";
import { briefExamples } from "../../src/exercises/strategy/brief-examples.ts";
import { briefResults } from "../../src/exercises/strategy/brief-results.ts";
import { aimsOf, answersOf, briefOf, switchOf } from "../../src/exercises/strategy/brief-work.ts";
import { modelExamples } from "../../src/exercises/strategy-models/model-examples.ts";
import { modelResults } from "../../src/exercises/strategy-models/model-results.ts";
import {
  cutOffsOf,
  evidenceOf,
  optionsOf as growthOptionsOf,
  pairsOf,
  positionOf,
  productsOf,
  segmentsOf,
  swotOf,
  weightsOf,
} from "../../src/exercises/strategy-models/model-work.ts";
import StrategyTool from "../../src/exercises/strategy/StrategyTool.svelte";

const { entries } = readContent(path.resolve(import.meta.dirname, "../.."));
const read = <Entry>(collection: string): Entry[] =>
  entries.filter((entry) => entry.collection === collection).map(({ data }) => data as Entry);
const firms = read<FirmStrategy>("strategies");
const briefs = briefExamples(firms);
const calendars = calendarExamples(firms);
const leads = leadExamples(read<FirmLeads>("leads"));
const models = modelExamples(firms);
const of = (all: typeof briefs, kind: "sound" | "flawed") =>
  all.filter((one) => one.kind === kind).map((one) => [one.label, one.work] as const);

describe("three firms", () => {
  it("are there, each with its flawed twin, and one that is empty", () => {
    for (const all of [briefs, models, calendars, leads])
      expect(all.map(({ kind }) => kind)).toEqual([
        ...Array<string>(3).fill("sound"),
        ...Array<string>(3).fill("flawed"),
        "own",
      ]);
  });
});

describe("strategy briefs", () => {
  it.each(of(briefs, "sound"))("of %s reach the plan", (_, work) => {
    expect(analyseBrief(briefOf(work)).findings).toEqual([]);
  });
  it.each(of(briefs, "flawed"))("of %s show both directions of gap", (_, work) => {
    const codes = analyseBrief(briefOf(work)).findings.map(({ code }) => code);
    expect(codes).toContain("brief-line-unanswered");
    expect(codes).toContain("brief-decision-unfounded");
    expect(codes.some((code) => code.startsWith("brief-link"))).toBe(true);
  });
  it.each(of(briefs, "flawed"))("of %s have a switch with each kind of mistake", (_, work) => {
    const { from, to } = aimsOf(work);
    const made = switchConsequences(switchOf(work), from, to);
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
    const verdicts = Object.values(markSwitch(answersOf(work), made.value).verdicts);
    expect(new Set(verdicts)).toEqual(new Set(["right", "missed", "needless", "wrong-way"]));
    expect(new Set(made.value.map(({ change }) => change)).size).toBe(3);
  });
});

describe("campaign calendars", () => {
  const found = (work: (typeof briefs)[number]["work"]) => {
    const calendar = calendarOf(work);
    const reading = calendar.ok ? readCalendar(calendar.value) : calendar;
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    return [reading.value.clashes, reading.value.gaps].map((all) => all.map(({ code }) => code));
  };
  it.each(of(calendars, "sound"))("of %s fit", (_, work) => {
    expect(found(work)).toEqual([[], []]);
  });
  it.each(of(calendars, "flawed"))("of %s clash and have gaps", (_, work) => {
    const [clashes, gaps] = found(work);
    expect(clashes).toContain("campaigns-clash");
    expect(clashes).toContain("peak-taken-elsewhere");
    expect(gaps).toContain("campaign-no-follow-up");
    expect(gaps).toContain("calendar-empty-months");
  });
});

describe("lead definitions", () => {
  const trial = (work: (typeof briefs)[number]["work"]) => {
    const made = tryLeadRule(ruleOf(work), fieldsOf(work), leadsOf(work), costsOf(work));
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
    return made.value;
  };
  it.each(of(leads, "sound"))("of %s keep what was agreed, on forty leads", (_, work) => {
    const { tried, precision, recall } = trial(work);
    expect(tried).toHaveLength(40);
    expect(Math.min(precision ?? 0, recall ?? 0)).toBeGreaterThanOrEqual(0.65);
  });
  it.each(of(leads, "flawed"))("of %s let too much through, at a higher cost", (label, work) => {
    const loose = trial(work);
    const sound = leads.find((one) => one.label === label.replace(", with faults", ""))!;
    expect(loose.precision).toBeLessThan(0.65);
    expect(loose.cost).toBeGreaterThan(trial(sound.work).cost);
  });
  it("keep leads and conditions with their field", () => {
    const { work } = leads[0]!;
    const renamed = work.grids["fields"]!.map((row, at) => (at === 1 ? ["Valves", ...row.slice(1)] : row));
    expect(withFields(work, renamed)["clauses"]![0]![0]).toBe("Valves");
    const without = withFields(work, work.grids["fields"]!.toSpliced(1, 1));
    expect(without["leads"]![0]).toHaveLength(7);
    expect(without["leads"]![0]![2]).toBe(work.grids["leads"]![0]![3]);
    const grown = withFields(work, [...work.grids["fields"]!, ["New", "fit", "choice", ""]]);
    expect(grown["leads"]![0]!.slice(-2)).toEqual(["", work.grids["leads"]![0]!.at(-1)]);
  });
  it("read what is pasted out of a spreadsheet", () => {
    expect(pastedLeads("Mill\t3\tYes\tBought\r\n\nOak\t1", 2)).toEqual([
      ["Mill", "3", "Yes", "won"],
      ["Oak", "1", "", "nothing"],
    ]);
  });
});

describe("strategy models", () => {
  const sound = (label: string, work: (typeof briefs)[number]["work"]) => {
    const { rule, cutOffs } = cutOffsOf(work);
    const choice = chooseSegment(segmentsOf(work), weightsOf(work));
    const read = readForces(evidenceOf(work));
    const shown = genericStrategy(positionOf(work));
    const placed = placeProducts(productsOf(work), cutOffs);
    if (!choice.ok || !read.ok || !shown.ok || !placed.ok) throw new Error(label);
    return { rule, choice: choice.value, read: read.value, shown: shown.value, placed: placed.value };
  };
  it.each(of(models, "sound"))("of %s leave nothing open, and fill every square", (label, work) => {
    const { rule, choice, read, shown, placed } = sound(label, work);
    expect(towsFindings(swotOf(work), pairsOf(work))).toEqual([]);
    expect(rule).toBe("own-average");
    expect(choice.target).not.toBeNull();
    expect(read.every(({ pressure }) => pressure !== null)).toBe(true);
    expect(shown).toBe(work.settings["claims"]);
    expect(new Set(placed.map(({ quadrant }) => quadrant)).size).toBeGreaterThanOrEqual(3);
    const pairs = pairsOf(work).map(({ inside, outside }) => `${inside[0] ?? ""}${outside[0] ?? ""}`);
    expect([...new Set(pairs)].sort()).toEqual(["SO", "ST", "WO", "WT"]);
  });
  it.each(of(models, "flawed"))("of %s have a fault in each model that can have one", (_, work) => {
    const codes = towsFindings(swotOf(work), pairsOf(work)).map(({ code }) => code);
    for (const code of ["swot-unused", "tows-same-side", "tows-no-strategy"]) expect(codes).toContain(code);
    expect(chooseSegment(segmentsOf(work), weightsOf(work))).toMatchObject({
      problems: [{ code: "segment-weights" }],
    });
    const shown = genericStrategy(positionOf(work));
    expect(shown.ok && shown.value).not.toBe(work.settings["claims"]);
    expect(placeProducts(productsOf(work), cutOffsOf(work).cutOffs)).toMatchObject({
      problems: [{ code: "portfolio-rival" }],
    });
    expect(productsOf(work).filter((product) => !lifeCycleStage(product).ok)).toHaveLength(1);
    expect(growthOptionsOf(work).every(({ asked }) => !asked)).toBe(true);
    const read = readForces(evidenceOf(work));
    expect(read.ok && read.value.some(({ pressure }) => pressure === null)).toBe(true);
  });
});

async function choose(label: RegExp | string, value: string): Promise<void> {
  const field = screen.getByLabelText<HTMLSelectElement>(label);
  field.value = value;
  field.dispatchEvent(new Event("change", { bubbles: true }));
  await tick();
}
async function write(label: string, text: string): Promise<void> {
  const field = screen.getByLabelText<HTMLInputElement>(label);
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await tick();
}
async function press(name: RegExp | string): Promise<void> {
  screen.getByRole("button", { name }).click();
  await tick();
}

describe("the strategy page", () => {
  afterEach(cleanup);
  beforeEach(() => localStorage.clear());
  it("says what is open as it is typed, and shows hostile text as text", async () => {
    const onfound = vi.fn();
    const { container } = render(StrategyTool, { examples: briefs, onfound });
    await tick();
    expect(screen.getByText(/Every line of the strategy has a consequence/)).toBeDefined();
    await press("Add a line of business strategy");
    await write("Says, B4", "<img src=x onerror=alert(1)> double exports");
    expect(onfound).toHaveBeenLastCalledWith(expect.stringMatching(/^5 of 6 lines of strategy reach/));
    expect(container.querySelector("img")).toBeNull();
    await choose("Firm", "tallyman-software-flawed");
    expect(onfound).toHaveBeenLastCalledWith(expect.stringMatching(/^2 of 4 lines/));
  });
  it("marks a list of changes only where it is answered", async () => {
    render(StrategyTool, { examples: briefs, onfound: vi.fn() });
    await tick();
    screen.getByRole("tab", { name: "Strategy switch" }).click();
    await tick();
    await choose("Change, Discount that an account manager may give alone", "more");
    await press("Check the list");
    expect(screen.getByText(/9 of 10 are not answered yet/)).toBeDefined();
    expect(screen.getByText("The wrong way")).toBeDefined();
    await press("Begin again");
    expect(screen.queryByText("The wrong way")).toBeNull();
  });
});

describe("the campaign page", () => {
  afterEach(cleanup);
  beforeEach(() => localStorage.clear());
  it("says what a date it cannot read is, and keeps it", async () => {
    render(CampaignTool, { examples: calendars, onfound: vi.fn() });
    await tick();
    await write("To, Drawings on file", "31 June 2026");
    expect(screen.getByText(/“31 June 2026” is not a date/)).toBeDefined();
    expect(screen.getByLabelText<HTMLInputElement>("To, Drawings on file").value).toBe("31 June 2026");
    await write("To, Drawings on file", "10 July 2026");
    await write("Segment, Know your valves: launch", "Refitters");
    expect(screen.getByRole("group", { name: "Clashes" }).textContent).not.toBe("");
  });
});

describe("results", () => {
  it("of every tool on every firm fit a plan, and go in once", () => {
    const tabs = ["tows", "segments", "bcg", "life-cycle", "growth", "forces", "generic"] as const;
    for (const at of [0, 1, 2]) {
      const calendar = calendarOf(calendars[at]!.work);
      if (!calendar.ok) throw new Error("no calendar");
      const lead = leads[at]!.work;
      const results = [
        ...briefResults(briefs[at]!.work),
        ...tabs.flatMap((tab) => modelResults(tab, models[at]!.work)),
        ...campaignResults(calendar.value),
        ...leadResults(ruleOf(lead), fieldsOf(lead)),
      ].map((one, place) => ({ ...one, key: `${String(place)} ${one.key}` }));
      const once = addResults(planFrom({}), results, {}, randomFrom(at + 1));
      if (!once.ok) throw new Error(JSON.stringify(once.problems));
      expect(once.value.added).toBe(results.length);
      const twice = addResults(once.value.plan, results, {}, randomFrom(at + 9));
      expect(twice).toMatchObject({ value: { added: 0, present: results.length } });
    }
  });
  it("cite one another as items", () => {
    const made = addResults(planFrom({}), modelResults("tows", models[0]!.work), {}, randomFrom(3));
    if (!made.ok) throw new Error("refused");
    const { swot, pestle, models: kept } = made.value.plan;
    expect(swot.filter(({ evidence }) => evidence.length === 1)).toHaveLength(pestle.length);
    expect(pestle.length).toBeGreaterThan(0);
    const ids = new Set(swot.map(({ id }) => id));
    expect(kept.every(({ evidence }) => evidence.length === 2 && evidence.every((id) => ids.has(id)))).toBe(
      true,
    );
    expect(swot.filter(({ parked }) => parked !== "")).toHaveLength(1);
  });
});

describe("the lead page", () => {
  afterEach(cleanup);
  beforeEach(() => localStorage.clear());
  it("tries the rule again as it is changed, and refuses a figure that is none", async () => {
    const onfound = vi.fn();
    render(LeadTool, { examples: leads, onfound });
    await tick();
    const before: unknown = onfound.mock.lastCall?.[0];
    await choose("Firm", "thornhay-bakery-flawed");
    expect(onfound.mock.lastCall?.[0]).not.toBe(before);
    expect(screen.getByText(/does not keep what the two teams agreed/)).toBeDefined();
    await choose("Firm", "calder-valves");
    await write("Value, row 1", "lots");
    expect(screen.queryByText(/What it does with/)).toBeNull();
    expect(screen.getByLabelText<HTMLInputElement>("Value, row 1").value).toBe("lots");
  });
});
