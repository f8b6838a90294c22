import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { createRawSnippet } from "svelte";
import { afterEach, describe, expect, it, vi } from "vitest";
import Tabs from "../../src/ui/Tabs.svelte";

afterEach(cleanup);

const tabs = [
  { id: "naive", label: "Same month last year" },
  { id: "average", label: "Moving averages" },
  { id: "holt", label: "Holt" },
];
const panel = createRawSnippet<[string]>((id) => ({ render: () => `<p>${id()}</p>` }));
const chosen = (): string | undefined =>
  screen
    .getAllByRole("tab")
    .find((tab) => tab.getAttribute("aria-selected") === "true")
    ?.textContent.trim();

describe("tabs", () => {
  it("show the first panel when none is named, and only its tab is in the tab order", () => {
    render(Tabs, { tabs, label: "Method", panel });
    expect(chosen()).toBe("Same month last year");
    expect(screen.getAllByRole("tab").map((tab) => tab.tabIndex)).toEqual([0, -1, -1]);
    expect(screen.getByRole("tabpanel", { name: "Same month last year" }).textContent).toContain("naive");
  });

  it("move with the arrow keys, round the ends, and with Home and End", async () => {
    const onchange = vi.fn();
    render(Tabs, { tabs, label: "Method", panel, current: "naive", onchange });
    const list = screen.getByRole("tablist", { name: "Method" });
    await fireEvent.keyDown(list, { key: "ArrowLeft" });
    expect(chosen()).toBe("Holt");
    expect(document.activeElement?.textContent).toContain("Holt");
    await fireEvent.keyDown(list, { key: "ArrowRight" });
    expect(chosen()).toBe("Same month last year");
    await fireEvent.keyDown(list, { key: "End" });
    await fireEvent.keyDown(list, { key: "Home" });
    expect(onchange.mock.calls.map(([id]) => id)).toEqual(["holt", "naive", "holt", "naive"]);
  });

  it("leave other keys alone", async () => {
    render(Tabs, { tabs, label: "Method", panel });
    const stayed = await fireEvent.keyDown(screen.getByRole("tablist"), { key: "a" });
    expect(stayed).toBe(true);
  });
});
