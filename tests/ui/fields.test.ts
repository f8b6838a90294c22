import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { createRawSnippet } from "svelte";
import { afterEach, describe, expect, it, vi } from "vitest";
import Button from "../../src/ui/Button.svelte";
import ChoiceField from "../../src/ui/ChoiceField.svelte";
import DateField from "../../src/ui/DateField.svelte";
import MoneyField from "../../src/ui/MoneyField.svelte";
import NumberField from "../../src/ui/NumberField.svelte";
import SelectField from "../../src/ui/SelectField.svelte";
import SliderField from "../../src/ui/SliderField.svelte";
import TextField from "../../src/ui/TextField.svelte";

afterEach(cleanup);

const words = (text: string) => createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));
const describedBy = (element: HTMLElement): string =>
  (element.getAttribute("aria-describedby") ?? "")
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent ?? `nothing with id ${id}`)
    .join(" | ");

describe("a field", () => {
  it("is named by its label and described by its hint", () => {
    render(DateField, { label: "Hand-in date" });
    const input = screen.getByLabelText("Hand-in date");
    expect(describedBy(input)).toBe("For example, 26/02/2027");
    expect(input.hasAttribute("aria-invalid")).toBe(false);
  });

  it("keeps what was typed, and says what is wrong between label and field", () => {
    render(MoneyField, {
      label: "Cost",
      value: "16,00",
      problem: "16,00 could be £16.00 or £1,600. Write one of them.",
    });
    const input = screen.getByLabelText<HTMLInputElement>("Cost");
    expect(input.value).toBe("16,00");
    expect(input.getAttribute("aria-invalid")).toBe("true");
    expect(describedBy(input)).toContain("Write one of them.");
    const problem = document.querySelector(".problem");
    expect(problem && input.compareDocumentPosition(problem) & Node.DOCUMENT_POSITION_PRECEDING).toBeTruthy();
  });

  it("tells the typed text and not a number of its own", async () => {
    const oninput = vi.fn();
    render(NumberField, { label: "Months", unit: "months", oninput });
    await fireEvent.input(screen.getByLabelText("Months"), { target: { value: "1,2" } });
    expect(oninput).toHaveBeenCalledWith("1,2");
  });

  it("with several rows is a text area with the same wiring", () => {
    render(TextField, { label: "Why", rows: 3, hint: "Two sentences", problem: "Write a reason." });
    const area = screen.getByLabelText("Why");
    expect(area.tagName).toBe("TEXTAREA");
    expect(describedBy(area)).toContain("Two sentences");
    expect(describedBy(area)).toContain("Write a reason.");
  });
});

describe("a choice", () => {
  const options = [
    { value: "added", label: "added, in pounds" },
    { value: "multiplied", label: "multiplied, in per cent", consequence: "The swing grows" },
  ];

  it("is a group with a legend, and tells the value chosen", async () => {
    const onchange = vi.fn();
    render(ChoiceField, { legend: "Seasons are", options, value: "added", onchange });
    expect(screen.getByRole("group", { name: "Seasons are" })).toBeTruthy();
    await fireEvent.click(screen.getByRole("radio", { name: /multiplied/ }));
    expect(onchange).toHaveBeenLastCalledWith("multiplied");
  });

  it("of many tells all that are chosen, in the order of choosing", async () => {
    const onchange = vi.fn();
    render(ChoiceField, { legend: "Points", options, many: true, value: ["multiplied"], onchange });
    await fireEvent.click(screen.getByRole("checkbox", { name: /added/ }));
    expect(onchange).toHaveBeenLastCalledWith(["multiplied", "added"]);
    await fireEvent.click(screen.getByRole("checkbox", { name: /multiplied/ }));
    expect(onchange).toHaveBeenLastCalledWith(["added"]);
  });
});

describe("a select field", () => {
  it("groups its options and tells the value", async () => {
    const onchange = vi.fn();
    render(SelectField, {
      label: "Series",
      value: "a",
      options: [
        { value: "a", label: "Retail", group: "Published" },
        { value: "b", label: "Thornhay", group: "Invented" },
      ],
      onchange,
    });
    const select = screen.getByLabelText<HTMLSelectElement>("Series");
    expect([...select.querySelectorAll("optgroup")].map((group) => group.label)).toEqual([
      "Published",
      "Invented",
    ]);
    await fireEvent.change(select, { target: { value: "b" } });
    expect(onchange).toHaveBeenCalledWith("b");
  });
});

describe("a slider", () => {
  it("speaks its value in words, names both ends, and tells every step", async () => {
    const oninput = vi.fn();
    const props = {
      label: "Level",
      symbol: "α",
      min: 0,
      max: 1,
      step: 0.05,
      value: 0.25,
      low: "slowly",
      high: "at once",
    };
    render(SliderField, { ...props, oninput });
    const slider = screen.getByRole("slider");
    expect(slider.getAttribute("aria-valuetext")).toBe("0.25");
    expect(describedBy(slider)).toMatch(/slowly\sto\s+at once/);
    await fireEvent.input(slider, { target: { value: "0.4" } });
    expect(oninput).toHaveBeenCalledWith(0.4);
    expect(document.querySelector("output")?.textContent).toBe("0.40");
  });

  it("says a minus and not a hyphen", () => {
    render(SliderField, {
      label: "Gap",
      min: -1,
      max: 1,
      step: 0.5,
      value: -0.5,
      low: "below",
      high: "above",
      decimals: 1,
    });
    expect(document.querySelector("output")?.textContent).toBe("−0.5");
  });
});

describe("a button", () => {
  it("is a link when it leads somewhere, and never submits by accident", () => {
    render(Button, { href: "/learn/", children: words("Read") });
    expect(screen.getByRole("link", { name: "Read" }).getAttribute("href")).toBe("/learn/");
    render(Button, { children: words("Check") });
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Check" }).type).toBe("button");
  });
});
