import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { createRawSnippet } from "svelte";
import { afterEach, describe, expect, it, vi } from "vitest";
import Wakes from "../../src/exercises/target-sets/Wakes.svelte";
import touch from "../../src/layouts/touch-directive.ts";

afterEach(() => {
  cleanup();
  document.body.innerHTML = "";
});
const words = /This part could not be fetched/;

function island(): HTMLElement {
  const element = document.createElement("astro-island");
  element.innerHTML = `<label>Target <input value=""></label><button type="button">Keep</button>`;
  document.body.append(element);
  return element;
}

describe("a part whose script cannot be fetched", () => {
  it("says so beside the island, keeps what was typed, and wakes when it is tried again", async () => {
    const element = island();
    const field = screen.getByLabelText<HTMLInputElement>("Target");
    const typed = vi.fn();
    field.addEventListener("input", () => typed(field.value));
    let reachable = false;
    const load = vi.fn(() =>
      reachable
        ? Promise.resolve(() => Promise.resolve((field.value = "")))
        : Promise.reject(new Error("offline")),
    );
    touch(load as never, { value: "" }, element);
    field.value = "2,400,000";
    await fireEvent.focusIn(field);
    expect((await screen.findByRole("alert")).textContent).toMatch(words);
    expect(field.value).toBe("2,400,000");

    reachable = true;
    await fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(typed).toHaveBeenLastCalledWith("2,400,000"));
    expect(screen.queryByRole("alert")).toBeNull();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it("says so where a room fetches its bench, and fetches it again", async () => {
    const still = createRawSnippet(() => ({ render: () => `<input aria-label="Target" value="1">` }));
    const children = createRawSnippet(() => ({ render: () => `<p>The bench</p>` }));
    const load = vi.fn(() => Promise.reject(new Error("offline")));
    render(Wakes, { load, still, children });
    expect((await screen.findByRole("alert")).textContent).toMatch(words);
    expect(screen.getByLabelText("Target")).toBeTruthy();
    load.mockImplementation(() => Promise.resolve({}) as never);
    await fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("The bench")).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
