import { markEntries } from "#engine/worksheet";
import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, describe, expect, it, vi } from "vitest";
import { smoothingSheet } from "../../src/ui/gallery/gallery-sheet.ts";
import Worksheet from "../../src/ui/worksheet/Worksheet.svelte";

afterEach(cleanup);

const july = "Forecast, July";

describe("a worksheet on the page", () => {
  it("asks for each answer by its column and row, and tells what was typed and where", async () => {
    const onType = vi.fn();
    render(Worksheet, { sheet: smoothingSheet, onType });
    await fireEvent.input(screen.getByLabelText(july), { target: { value: "209.6" } });
    expect(onType).toHaveBeenCalledWith("forecast[4]", "209.6");
    expect(screen.getAllByRole("textbox")).toHaveLength(4);
  });

  it("shows no figure that would give an open answer away", () => {
    const { container } = render(Worksheet, { sheet: smoothingSheet });
    expect(container.textContent).not.toContain("211.3");
    expect(container.textContent).not.toContain("208.0");
  });

  it("changes border, sign and words together, and says what follows from whose figure", () => {
    const typed = {
      "forecast[3]": "208.0",
      "forecast[4]": "210.4",
      "forecast[5]": "218.24",
      "forecast[6]": "221.344",
    };
    render(Worksheet, { sheet: smoothingSheet, typed, mark: markEntries(smoothingSheet, typed) });
    const june = screen.getByLabelText("Forecast, June");
    expect(june.parentElement?.dataset["state"]).toBe("right");
    expect(document.getElementById(june.getAttribute("aria-describedby") ?? "")?.textContent).toMatch(
      /^Right\. 0\.4 × 220/,
    );
    expect(screen.getByLabelText("Forecast, August").parentElement?.dataset["state"]).toBe("follows");
    expect(document.body.textContent).toContain("Follows from your 210.4,");
    expect(screen.getByLabelText("Forecast, August").parentElement?.querySelector("svg")).not.toBeNull();
  });

  it("keeps an entry that cannot be read, and says how to write it", () => {
    const typed = { "forecast[3]": "221,34" };
    render(Worksheet, { sheet: smoothingSheet, typed, mark: markEntries(smoothingSheet, typed) });
    expect(screen.getByLabelText<HTMLInputElement>("Forecast, June").value).toBe("221,34");
    expect(document.body.textContent).toContain("Cannot be read. Is 221,34 meant as 221.34?");
  });

  it("opens the workings of a computed figure as MathML and closes them again", async () => {
    const { container } = render(Worksheet, { sheet: smoothingSheet, worked: true });
    const figure = screen.getByRole("button", { name: "209.6" });
    await fireEvent.click(figure);
    expect(figure.getAttribute("aria-expanded")).toBe("true");
    const maths = container.querySelectorAll(".workings math");
    expect(maths).toHaveLength(3);
    expect(maths[0]?.querySelector("mi")?.namespaceURI).toBe("http://www.w3.org/1998/Math/MathML");
    expect(maths[1]?.textContent).toContain("212");
    await fireEvent.click(figure);
    expect(container.querySelector(".workings")).toBeNull();
  });

  it("shows the last rows and the named columns alone when asked", () => {
    render(Worksheet, { sheet: smoothingSheet, worked: true, last: 2, show: ["forecast"] });
    expect(
      screen.getAllByRole("columnheader").map((head) => head.textContent.trim().split("\u00a0")[0]),
    ).toEqual(["Month", "Forecast"]);
    expect(screen.queryByText("July")).toBeNull();
  });
});
