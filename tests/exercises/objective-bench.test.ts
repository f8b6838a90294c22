import { cleanup, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { tick } from "svelte";
import ObjectiveBench from "../../src/exercises/objective-bench/ObjectiveBench.svelte";

async function write(text: string): Promise<void> {
  const field = screen.getByLabelText<HTMLTextAreaElement>("The objective");
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
});
