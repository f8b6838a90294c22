import { cleanup, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { tick } from "svelte";
import { readObjective } from "../../src/engine/targets/index.ts";
import { toCsv } from "../../src/exchange/spreadsheet/index.ts";
import { asSpreadsheet } from "../../src/exercises/objective-bench/found.ts";
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
    expect(screen.getByText(/the chance of reaching the amount is 16%/)).toBeDefined();
    await write("Increase sales of bread in Leeds");
    expect(screen.getByText(/names no single amount/)).toBeDefined();
    cleanup();
    render(ObjectiveBench, { text: "Increase sales" });
    await tick();
    await tick();
    expect(screen.getByLabelText<HTMLInputElement>("Spread of that forecast").value).toBe("£10k");
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

describe("an objective as a table", () => {
  it("holds text alone, which no spreadsheet runs", () => {
    const read = readObjective("=HYPERLINK increase sales of bread in Leeds", { today: "2026-11-24" });
    if (!read.ok) throw new Error("the objective is not read");
    const csv = toCsv(asSpreadsheet(read.value, [], "=1+1"));
    expect(csv).toContain("'=HYPERLINK");
    expect(csv).toContain("'=1+1");
  });
});
