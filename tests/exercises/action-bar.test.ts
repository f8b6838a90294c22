// @vitest-environment jsdom
import { planFrom } from "#engine/plan";
import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeAll, expect, describe, it, vi } from "vitest";
import Bar from "../../src/exercises/plan-actions/Bar.svelte";
import { calendarOf } from "../../src/exercises/plan-actions/calendar.ts";

// A year of 365 days on 365 pixels, so that a pixel is a day; the bar begins at 0 and is 100 pixels long.
const calendar = calendarOf(planFrom({ from: "2026-04", to: "2027-03" }))!;
const box = (width: number): DOMRect => ({ left: 0, width }) as DOMRect;
beforeAll(() => {
  Element.prototype.setPointerCapture = () => undefined;
  Element.prototype.getBoundingClientRect = function rect() {
    return box(this.tagName === "svg" ? 365 : 100);
  };
});
afterEach(cleanup);

function bar() {
  const onmove = vi.fn<(start: string, end: string) => void>();
  render(Bar, { calendar, name: "Visits", start: "2026-04-10", end: "2026-07-18", onmove });
  return { slider: screen.getByRole("slider"), onmove };
}
const drag = async (slider: HTMLElement, from: number, to: number): Promise<void> => {
  await fireEvent.pointerDown(slider, { clientX: from, button: 0, pointerId: 1 });
  await fireEvent.pointerMove(slider, { clientX: to, pointerId: 1 });
};

describe("an action's bar in the calendar", () => {
  it.each([
    ["whole, taken in its middle", 50, 57, ["2026-04-17", "2026-07-25"]],
    ["at its start", 3, 13, ["2026-04-20", "2026-07-18"]],
    ["at its end, and never before its start", 97, -300, ["2026-04-10", "2026-04-10"]],
  ])("is dragged %s, and told once, when it is let go", async (_, from, to, span) => {
    const { slider, onmove } = bar();
    await drag(slider, from, to);
    expect(onmove).not.toHaveBeenCalled();
    expect(slider.getAttribute("aria-valuetext")).not.toBe("10 April to 18 July 2026");
    await fireEvent.pointerUp(slider, { pointerId: 1 });
    expect(onmove.mock.calls).toEqual([span]);
  });

  it("goes back where Escape is pressed, or the pointer is lost, and where it was not moved", async () => {
    const { slider, onmove } = bar();
    await drag(slider, 50, 80);
    await fireEvent.keyDown(slider, { key: "Escape" });
    expect(slider.getAttribute("aria-valuetext")).toBe("10 April to 18 July 2026");
    await fireEvent.pointerUp(slider, { pointerId: 1 });
    await drag(slider, 50, 80);
    await fireEvent.pointerCancel(slider, { pointerId: 1 });
    await drag(slider, 50, 50);
    await fireEvent.pointerUp(slider, { pointerId: 1 });
    expect(onmove).not.toHaveBeenCalled();
  });

  it("is not taken by another button than the first", async () => {
    const { slider, onmove } = bar();
    await fireEvent.pointerDown(slider, { clientX: 50, button: 2, pointerId: 1 });
    await fireEvent.pointerMove(slider, { clientX: 90, pointerId: 1 });
    await fireEvent.pointerUp(slider, { pointerId: 1 });
    expect(onmove).not.toHaveBeenCalled();
  });
});
