import { cleanup, fireEvent, render, screen, within } from "@testing-library/svelte";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { toActuals, readSalesFile } from "#exchange/actuals";
import type { OrderLine } from "#engine/control";
import type { Month } from "#engine/measure";
import { chartRows } from "../../src/ui/chart/chart-text.ts";
import { periodTicks, valueAxis } from "../../src/ui/chart/chart-axis.ts";
import { bridgeFigure } from "../../src/exercises/variances/bridge-figure.ts";
import { exampleVariances } from "../../src/exercises/variances/example-variances.ts";
import { spansOf } from "../../src/exercises/variances/order-spans.ts";
import { readVariances, variancesDraftOf } from "../../src/exercises/variances/variances-draft.ts";
import { variancesFound } from "../../src/exercises/variances/variances-found.ts";
import { underVariances, variancesConclusion } from "../../src/exercises/variances/variances-words.ts";
import VariancesBench from "../../src/exercises/variances/VariancesBench.svelte";

beforeAll(() => {
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      observe = vi.fn();
      disconnect = vi.fn();
    },
  );
  vi.stubGlobal("matchMedia", () => ({
    matches: false,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }));
});
beforeEach(() => localStorage.clear());
afterEach(cleanup);

const found = (() => {
  const worked = variancesFound(exampleVariances, null);
  if (!worked.ok) throw new Error(JSON.stringify(worked.problems));
  return worked.value;
})();

describe("what the statement says", () => {
  it("is one sentence with every variance, and revenue told beside it", () => {
    expect(variancesConclusion(found)).toBe(
      "Contribution is £15,354 below budget: quantity £22,039 favourable, mix £21,690 adverse, price £15,704 adverse",
    );
    expect(underVariances(exampleVariances, found)).toContain(
      "£1,657,876 was sold, £5,836 above budget, so revenue alone tells another story.",
    );
  });

  it("is a bridge whose steps begin where the last one ended, and whose axis holds them all", () => {
    const figure = bridgeFigure(found);
    expect(figure.labels).toEqual(["Quantity F", "Mix A", "Price A", "In all A"]);
    // On a telephone every step keeps its name.
    expect(periodTicks(figure.labels, 258, () => 62, 2)).toHaveLength(4);
    expect(periodTicks(figure.labels, 258, () => 62)).toHaveLength(2);
    const base = figure.series[0]?.base ?? [];
    const values = figure.labels.map(
      (_, at) => figure.series.map((one) => one.values[at]).find((value) => value !== null) ?? 0,
    );
    const ends = values.map((value, at) => (base[at] ?? 0) + value);
    expect(base[1]).toBeCloseTo(ends[0] ?? NaN, 6);
    expect(base[2]).toBeCloseTo(ends[1] ?? NaN, 6);
    expect(ends[3]).toBeCloseTo(ends[2] ?? NaN, 6);
    const axis = valueAxis(figure);
    for (const end of ends) expect(end >= axis.min && end <= axis.max).toBe(true);
    expect(chartRows(figure)[1]).toEqual(["Mix A", "", "−21,690", ""]);
  });

  it("reads back what it wrote into the fields", () => {
    expect(readVariances(variancesDraftOf(exampleVariances))).toEqual({ ok: true, plan: exampleVariances });
  });

  it("keeps a price that was worked from revenue as fine as it is", async () => {
    const table = await readSalesFile({
      text: "Product,Budget units,Budget price,Units,Revenue\nA,7,3,7,10",
    });
    const read = table.ok ? toActuals(table.value) : table;
    if (!read.ok || read.value.kind !== "lines") throw new Error("not read");
    const draft = variancesDraftOf({ ...exampleVariances, lines: read.value.lines });
    const again = readVariances({ ...draft, conventions: { ...draft.conventions, valuation: "price" } });
    expect(again.ok && (again.plan.lines[0]?.actualPrice ?? 0) * 7).toBeCloseTo(10, 6);
  });
});

describe("two periods to begin with", () => {
  const orders = (...months: string[]): OrderLine[] =>
    months.map((month) => ({
      month: month as Month,
      product: "A",
      category: "",
      customer: "",
      rep: "Jo",
      units: 1,
      revenue: 1,
    }));
  it.each([
    [
      ["2025-01", "2026-06"],
      ["January 2025", "June 2025", "January 2026", "June 2026"],
    ],
    [
      ["2024-01", "2026-06"],
      ["July 2024", "June 2025", "July 2025", "June 2026"],
    ],
    [
      ["2026-01", "2026-06"],
      ["January 2026", "March 2026", "April 2026", "June 2026"],
    ],
    [["2026-01"], ["December 2025", "December 2025", "January 2026", "January 2026"]],
  ])("of %j are %j", (months, spans) => {
    const { planFrom, planTo, actualFrom, actualTo, by } = spansOf(orders(...months));
    expect([planFrom, planTo, actualFrom, actualTo, by]).toEqual([...spans, "rep"]);
  });
});

describe("the bench", () => {
  const conclusion = () => screen.getByRole("heading", { level: 1 }).textContent;
  const type = (label: string, text: string, at = 0) =>
    fireEvent.input(screen.getAllByRole("textbox", { name: label })[at] as HTMLElement, {
      target: { value: text },
    });

  it("says favourable and adverse in words, and follows the conventions", async () => {
    render(VariancesBench);
    const statement = within(screen.getByRole("table", { name: /From budget to actual/ }));
    expect(statement.getByRole("row", { name: "Sales mix variance £21,690 adverse" })).toBeTruthy();
    await fireEvent.change(screen.getByRole("combobox", { name: "A unit more or less is valued" }), {
      target: { value: "price" },
    });
    expect(conclusion()).toContain("Revenue is £5,836 above budget");
    await fireEvent.change(screen.getByRole("combobox", { name: "What price and volume make together" }), {
      target: { value: "apart" },
    });
    expect(statement.getByRole("row", { name: /Price and volume jointly £1,268 adverse/ })).toBeTruthy();
  });

  it("keeps what cannot be read, says so, and brings it back", async () => {
    render(VariancesBench);
    await type("Units sold", "many", 1);
    expect(screen.getByText("One field cannot be read yet.")).toBeTruthy();
    cleanup();
    render(VariancesBench);
    expect((screen.getAllByRole("textbox", { name: "Units sold" })[1] as HTMLInputElement).value).toBe(
      "many",
    );
    await type("Units sold", "9,900", 1);
    expect(conclusion()).toContain("£10,314 below budget");
  });

  it("takes actual sales of its lines from pasted rows, and refuses a product that is not among them", async () => {
    render(VariancesBench);
    await fireEvent.click(screen.getByRole("button", { name: "Sales from a file" }));
    const paste = await screen.findByRole("textbox", { name: /Or paste rows/ });
    await fireEvent.input(paste, { target: { value: "Product,Units,Price\nFlower,5,6" } });
    await fireEvent.click(screen.getByRole("button", { name: "Read the rows" }));
    expect(await screen.findByText(/Row 2: the plan has no Flower. Its products are Flour, /)).toBeTruthy();
    await fireEvent.input(paste, {
      target: {
        value: "Product,Units,Price\nFlour,56400,14.50\nPackaging,9600,28\nYeast and improvers,9900,36",
      },
    });
    await fireEvent.click(screen.getByRole("button", { name: "Read the rows" }));
    await fireEvent.click(
      await screen.findByRole("button", { name: "Take them as what was sold of the lines here" }),
    );
    expect(conclusion()).toContain("£91,978 below budget");
  });

  it("opens the statement of published orders by customer", async () => {
    const { readFileSync } = await import("node:fs");
    const csv = readFileSync("public/data/northwind-order-lines.csv", "utf8");
    vi.stubGlobal("fetch", () => Promise.resolve(new Response(csv)));
    render(VariancesBench);
    await fireEvent.click(screen.getByRole("button", { name: "The orders of Northwind" }));
    await vi.waitFor(() => expect(conclusion()).toContain("Revenue is $230,968 above budget"), 5_000);
    await fireEvent.change(screen.getByRole("combobox", { name: "Statement by" }), {
      target: { value: "rep" },
    });
    const table = within(screen.getByRole("table", { name: /By rep/ }));
    expect(table.getAllByRole("row")).toHaveLength(11);
    expect(table.getByRole("row", { name: /^All .*\$230,968 F$/ })).toBeTruthy();
    expect(
      await screen.findByText(/^April 1998: \$70,766 favourable, .* above its plan for 4 months up to then/),
    ).toBeTruthy();
    await type("Plan, first month", "May 1997");
    expect(screen.getByText("The plan ends before it begins. Change one of its two months.")).toBeTruthy();
  });
});
