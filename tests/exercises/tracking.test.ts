import "fake-indexeddb/auto";
import { keepForecast, keptForecasts, type JudgedForecast } from "#state/forecasts";
import { trackedForecasts } from "#state/tracked-forecasts";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { actualsOf } from "../../src/exercises/tracking/actuals-of.ts";
import { followJudged } from "../../src/exercises/tracking/begin-tracking.ts";
import JudgedKept from "../../src/exercises/tracking/JudgedKept.svelte";

afterEach(cleanup);
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

const judged: JudgedForecast = {
  basis: "judgement",
  title: "Kerbs, the panel",
  unit: "pounds",
  from: "2027-04",
  to: "2027-09",
  method: "delphi",
  expected: 600_000,
  spread: 30_000,
  reason: "Three of five expect the tender.",
  madeOn: "2027-03-20",
};
const kept = { id: "j", body: judged } as never;

describe("figures of a file", () => {
  const followed = followJudged(kept);
  const read = { frequency: 12 as const, start: { year: 2027, period: 2 }, values: [1, 2, 3, 4, 5, 6, 7, 8] };
  it("are taken by their dates, as many as were forecast", () => {
    expect(actualsOf(read, followed)).toEqual({ ok: true, value: [3, 4, 5, 6, 7, 8] });
  });
  it("of other periods, and of other years, are refused with what is wrong", () => {
    expect(actualsOf({ ...read, frequency: 4 }, followed)).toMatchObject({
      problems: [{ code: "tracking-file-periods", have: "quarters", need: "months" }],
    });
    for (const start of [
      { year: 2026, period: 1 },
      { year: 2027, period: 5 },
    ])
      expect(actualsOf({ ...read, start }, followed)).toMatchObject({
        problems: [{ code: "tracking-file-outside", begins: "April 2027" }],
      });
  });
});

describe("a forecast by judgement", () => {
  it("is followed month by month, and a breach opens the task that a later forecast ends", async () => {
    const one = await keepForecast(judged);
    await keepForecast({ ...judged, title: "Kerbs, again", madeOn: "2027-08-02" });
    await waitFor(() => expect(keptForecasts.get().kept).toHaveLength(2));
    render(JudgedKept, { all: keptForecasts.get().kept as never });
    const details = screen.getByText("Kerbs, the panel: £600,000").closest("li")!.querySelector("details")!;
    details.open = true;
    await fireEvent(details, new Event("toggle"));
    const sales = await screen.findByLabelText("Sales from April 2027 on", {}, { timeout: 10_000 });
    expect(screen.getByLabelText<HTMLTextAreaElement>(/falls on its months/).value).toBe(
      Array(6).fill("100,000").join("\n"),
    );
    await fireEvent.input(sales, { target: { value: "60,000\n70,000\n65,000\n50,000\n55,000" } });
    expect(await screen.findByText(/Judge again/, {}, { timeout: 5000 })).toBeTruthy();
    await waitFor(() =>
      expect(
        trackedForecasts.get().kept.find(({ body }) => body.forecastId === one.id)?.body.reforecast?.after,
      ).toBe(5),
    );
    await fireEvent.change(screen.getByLabelText("The forecast that takes its place"), {
      target: { value: keptForecasts.get().kept.find(({ id }) => id !== one.id)?.id },
    });
    expect(await screen.findByText(/and ended on/)).toBeTruthy();
  });
});
