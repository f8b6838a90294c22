// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { tick } from "svelte";
import { toCsv } from "../../src/exchange/spreadsheet/index.ts";
import { asSpreadsheet } from "../../src/exercises/objective-bench/found.ts";
import { keepForecast } from "../../src/state/forecasts.ts";
import { keepTargets } from "../../src/state/targets.ts";
import { exampleCapacity, objectiveDrill, readObjective } from "../../src/engine/targets/index.ts";
import DrillPage from "../../src/exercises/objective-bench/DrillPage.svelte";
import { smartVariant } from "../../src/exercises/objective-bench/smart-variant.svelte.ts";
import ObjectiveBench from "../../src/exercises/objective-bench/ObjectiveBench.svelte";

async function write(text: string, label = "The objective"): Promise<void> {
  const field = screen.getByLabelText<HTMLTextAreaElement>(label);
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await tick();
}

describe("the objective bench", () => {
  afterEach(cleanup);
  beforeEach(() => {
    localStorage.clear();
    history.replaceState(null, "", "/tools/objectives/");
    smartVariant.now = "achievable";
  });
  it("shows what is missing and offers a wording with blanks", async () => {
    render(ObjectiveBench, { text: "Increase sales" });
    await tick();
    expect(screen.getByText(/\[for whom, where or of what\] \[from … to …\] by \[date\]/)).toBeDefined();
    await write(
      "Increase trade sales in Leeds from £1.2m to £1.5m by 31 March 2027 in order to fund the new depot",
    );
    expect(
      screen.getByRole("heading", { name: "5 of the five letters are met by these words" }),
    ).toBeDefined();
  });
  it("keeps what is typed, and a hostile text stays text", async () => {
    const { unmount } = render(ObjectiveBench, { text: "Increase sales" });
    await tick();
    await write("Grow <img src=x onerror=alert(1)> sales");
    unmount();
    const { container } = render(ObjectiveBench, { text: "Increase sales" });
    await tick();
    await tick();
    expect(screen.getByLabelText<HTMLTextAreaElement>("The objective").value).toContain("<img");
    expect(container.querySelector("img")).toBeNull();
  });
  it("says what cannot be read in a fact, and keeps what was typed", async () => {
    render(ObjectiveBench, { text: "Increase sales of bread in Leeds to £210,000 by 31 March 2027" });
    await tick();
    await write("221,34", "Forecast of the same thing");
    expect(screen.getByText(/221,34/)).toBeDefined();
    expect(screen.getByLabelText<HTMLInputElement>("Forecast of the same thing").value).toBe("221,34");
    await write("£200k", "Forecast of the same thing");
    await write("-5", "Spread of that forecast");
    expect(screen.getByText(/A spread of .*5 is below nought/)).toBeDefined();
    await write("£10k", "Spread of that forecast");
    expect(screen.getByText(/The chance of reaching the amount is 16%/)).toBeDefined();
    await write("Increase sales of bread in Leeds");
    expect(screen.getByText(/names no single amount/)).toBeDefined();
    cleanup();
    render(ObjectiveBench, { text: "Increase sales" });
    await tick();
    await tick();
    expect(screen.getByLabelText<HTMLInputElement>("Spread of that forecast").value).toBe("£10k");
  });
  it.each([
    ["Increase sales by 10%. ".repeat(500), /2,?000 words are more than one objective/],
    ["?!* 12 % — £££", /no words in it to read/],
    ["Den Umsatz mit Bestandskunden bis zum Ende des Jahres um 10 % steigern", /reads English only/],
    ["INCREASE SALES OF BREAD IN LEEDS BY 10% BY 31 MARCH 2027", /all in capitals/],
  ])("says kindly what it cannot read, and keeps it: %.20s", async (typed, said) => {
    render(ObjectiveBench, { text: "Increase sales" });
    await tick();
    await write(typed);
    expect(screen.getByText(said)).toBeDefined();
    expect(screen.getByLabelText<HTMLTextAreaElement>("The objective").value).toBe(typed);
    expect(screen.getByLabelText("The line of strategy it serves")).toBeDefined();
  });
  it("ends a financial year by the month in which it begins", async () => {
    render(ObjectiveBench, { text: "Increase sales of bread in Leeds by 10% by the end of FY27" });
    await tick();
    expect(screen.getByText(/31 March 2027/)).toBeDefined();
    const month = screen.getByLabelText<HTMLSelectElement>("The financial year begins in");
    month.value = "7";
    month.dispatchEvent(new Event("change", { bubbles: true }));
    await tick();
    expect(screen.getByText(/30 June 2027/)).toBeDefined();
  });
});

describe("the marketing measure of an objective", () => {
  afterEach(cleanup);
  beforeEach(() => {
    localStorage.clear();
  });
  const formula = "The formula of Customer acquisition cost (CAC)";
  it("is asked for with its formula, and the formula is checked before it is shown", async () => {
    const { container } = render(ObjectiveBench, {
      text: "Reduce CAC for salons from £45 to £38 by June 2027",
    });
    await tick();
    expect(screen.getByText(/AC7 is partly met: the formula of Customer acquisition cost/)).toBeDefined();
    expect(container.textContent).not.toContain("sales and marketing cost ÷ new customers");
    await write("new customers ÷ sales and marketing spend", formula);
    expect(screen.getByText(/It is upside down/)).toBeDefined();
    await write("sales and marketing spend ÷ new customers", formula);
    expect(screen.getByText(/AC7 is met/)).toBeDefined();
    cleanup();
    render(ObjectiveBench, { text: "Increase sales" });
    await tick();
    await tick();
    expect(screen.getByText(/AC7 is met/)).toBeDefined();
  });
  it("is chosen where the text names none", async () => {
    render(ObjectiveBench, { text: "Win 12 cafés in York by June 2027" });
    await tick();
    expect(screen.getByText("AC7 is not met: no marketing measure is named")).toBeDefined();
    const choice = screen.getByLabelText<HTMLSelectElement>("The marketing measure");
    await fireEvent.change(choice, { target: { value: "conversion" } });
    await write("orders ÷ enquiries", "The formula of Lead conversion");
    expect(screen.getByText(/AC7 is met: Lead conversion/)).toBeDefined();
  });
});

describe("facts that were kept elsewhere", () => {
  afterEach(cleanup);
  beforeEach(() => {
    localStorage.clear();
  });
  it("give the chance of the objective in per cent", async () => {
    const forecast = await keepForecast({
      basis: "judgement",
      title: "Pipeline of the north",
      unit: "pounds",
      from: "2027-01",
      to: "2027-12",
      method: "pipeline",
      expected: 200_000,
      spread: 10_000,
      reason: "",
      madeOn: "2026-11-24",
    });
    const set = await keepTargets({
      title: "The north in 2027",
      unit: "pounds",
      from: "2027-01",
      to: "2027-12",
      amount: 210_000,
      forecast: null,
      reason: "",
      capacity: {
        ...exampleCapacity,
        hires: [],
        attrition: 0,
        attainment: 1,
        quota: 104_000,
        people: [{ name: "Team", heads: 2, started: null }],
        from: "2027-01",
        to: "2027-12",
      },
    });
    render(ObjectiveBench, { text: "Increase sales of bread in Leeds to £210,000 by 31 December 2027" });
    await tick();
    await fireEvent.click(screen.getByText("Hand in facts for achievable and relevant"));
    const choice = await screen.findByLabelText<HTMLSelectElement>("The forecast");
    await screen.findByRole("option", { name: "Pipeline of the north" });
    await fireEvent.change(choice, { target: { value: forecast.id } });
    expect(screen.getByText(/The chance of reaching the amount is 16% under the forecast/)).toBeDefined();
    expect(screen.queryByLabelText("Spread of that forecast")).toBeNull();
    const team = screen.getByLabelText<HTMLSelectElement>("The team’s capacity");
    await fireEvent.change(team, { target: { value: set.id } });
    expect(
      screen.getByText(/It asks for 101% of the team’s capacity. The chance of reaching the amount is 0%/),
    ).toBeDefined();
    await fireEvent.change(team, { target: { value: "" } });
    await write("£240,000", "What the team can reach in that time");
    expect(
      screen.getByText(/It takes 88% of the team’s capacity. The chance of reaching the amount is 16%/),
    ).toBeDefined();
    await write("0", "What the team can reach in that time");
    expect(screen.getByText(/A capacity of 0 carries nothing/)).toBeDefined();
    await write("Win 40 cafés in Leeds by 31 December 2027");
    expect(
      screen.getByText(/“Pipeline of the north” is in pounds, and the objective’s amount is in cafés/),
    ).toBeDefined();
  });
});

describe("the bench in a lesson", () => {
  afterEach(cleanup);
  beforeEach(() => {
    localStorage.clear();
    history.replaceState(null, "", "/learn/smart-objectives/");
    smartVariant.now = "achievable";
  });
  it("keeps what is typed at a place of its own, a heading lower, and leaves the address alone", async () => {
    render(ObjectiveBench, { text: "Grow soon", lesson: true });
    await tick();
    expect(screen.queryAllByRole("heading", { level: 2 })).toEqual([]);
    await write("Grow sales of bread in Leeds by 10% by June 2027");
    await fireEvent.click(screen.getByLabelText(/Actionable/));
    expect(location.search).toBe("");
    expect(screen.getByText("Timely")).toBeDefined();
    cleanup();
    render(ObjectiveBench, { text: "Grow soon", lesson: true });
    await tick();
    await tick();
    const field = screen.getByLabelText<HTMLTextAreaElement>("The objective");
    expect(field.value).toContain("bread in Leeds");
    expect(screen.getByText("Timely")).toBeDefined();
    await fireEvent.click(screen.getByRole("button", { name: "Put the lesson’s objective back" }));
    expect(field.value).toBe("Grow soon");
    cleanup();
    history.replaceState(null, "", "/tools/objectives/");
    render(ObjectiveBench, { text: "Increase sales" });
    await tick();
    await tick();
    expect(screen.getByLabelText<HTMLTextAreaElement>("The objective").value).toBe("Increase sales");
  });
});

describe("a drill", () => {
  afterEach(cleanup);
  beforeEach(() => {
    localStorage.clear();
    history.replaceState(null, "", "/tools/objectives/?drill=7");
    smartVariant.now = "achievable";
  });
  const names = { S: "Specific", M: "Measurable", A: "Achievable", R: "Relevant", T: "Time-bound" } as const;
  it("is the one of the address; its fault is named, and its repair marked", async () => {
    const drill = objectiveDrill(7, "achievable");
    render(DrillPage);
    expect(await screen.findByRole("heading", { name: `Drill 7: ${drill.firm}` })).toBeDefined();
    await fireEvent.click(screen.getByRole("button", { name: "Mark it" }));
    expect(screen.getByText(`You named no fault. It is in ${names[drill.fault]}.`)).toBeDefined();
    expect(screen.getByText(`${names[drill.fault]} is still not met.`)).toBeDefined();
    await fireEvent.click(screen.getByLabelText(names[drill.fault]));
    await write("[date]", "Your repair");
    await fireEvent.click(screen.getByRole("button", { name: "Mark it" }));
    expect(screen.getByText(/cannot|still to be filled|no words/)).toBeDefined();
    await write(drill.good, "Your repair");
    await fireEvent.click(screen.getByRole("button", { name: "Mark it" }));
    expect(screen.getByText(/You named the fault rightly/)).toBeDefined();
    expect(screen.getByText(/Nothing else was lost/)).toBeDefined();
    cleanup();
    render(DrillPage);
    await waitFor(() => {
      expect(screen.getByLabelText<HTMLTextAreaElement>("Your repair").value).toBe(drill.good);
    });
    await fireEvent.click(screen.getByRole("button", { name: "Next objective" }));
    expect(location.search).toBe("?drill=8");
    expect(document.activeElement?.textContent).toContain("Drill 8");
  });
  it("waits for a click where the address names none", async () => {
    history.replaceState(null, "", "/tools/objectives/?drill=x");
    render(DrillPage);
    await fireEvent.click(screen.getByRole("button", { name: "Begin a drill" }));
    expect(await screen.findByRole("heading", { name: /^Drill 1:/ })).toBeDefined();
    expect(location.search).toBe("?drill=1");
  });
});

describe("an objective as a table", () => {
  it("holds text alone, which no spreadsheet runs", () => {
    const read = readObjective("=HYPERLINK increase sales of bread in Leeds", { today: "2026-11-24" });
    if (!read.ok) throw new Error("the objective is not read");
    const csv = toCsv(asSpreadsheet(read.value, [], "=1+1", { text: "", kpi: "churn", formula: "=2+2" }));
    expect(csv).toContain("'=HYPERLINK");
    expect(csv).toContain("'=1+1");
    expect(csv).toContain("Churn = =2+2");
  });
});
