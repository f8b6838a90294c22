import { beforeEach, describe, expect, it, vi } from "vitest";
import { onLeaving } from "#state/leaving";
import { openStash, openTextStash, textsIn } from "#state/stash";

const check = (left: unknown) => textsIn(left, ["title", "reason"]);
beforeEach(() => localStorage.clear());

describe("a stash of unfinished work", () => {
  it("gives back what was written, at once and to the next page, until it is cleared", () => {
    const stash = openStash("try", check);
    expect(stash.read()).toBeNull();
    stash.write({ title: "Next year", reason: "<b>Because</b>" });
    expect(openStash("try", check).read()).toEqual({ title: "Next year", reason: "<b>Because</b>" });
    expect(openStash("other", check).read()).toBeNull();
    stash.write(null);
    expect(stash.read()).toBeNull();
    expect(localStorage.length).toBe(0);
  });

  it.each([
    "",
    "{",
    "null",
    "7",
    '"text"',
    "[]",
    '{"title":"a"}',
    '{"title":"a","reason":7}',
    '{"title":"a","reason":null}',
    '{"__proto__":{"title":"a","reason":"b"}}',
  ])("takes nothing of what has not its shape: %s", (left) => {
    localStorage.setItem("gt-try", left);
    expect(openStash("try", check).read()).toBeNull();
  });

  it("takes the texts alone of what holds more", () => {
    localStorage.setItem("gt-try", '{"title":"a","reason":"b","more":{"deep":1}}');
    expect(openStash("try", check).read()).toEqual({ title: "a", reason: "b" });
  });

  it("lets the page go on where storage is full or refused", () => {
    const broken = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    const refused = vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("no", "SecurityError");
    });
    const stash = openTextStash("try");
    expect(() => stash.write("typed")).not.toThrow();
    expect(stash.read()).toBeNull();
    expect(openStash("try", check).read()).toBeNull();
    broken.mockRestore();
    refused.mockRestore();
  });
});

it("says when a page may be going: when it is left, and when it is hidden", () => {
  let left = 0;
  const stop = onLeaving(() => (left += 1));
  window.dispatchEvent(new Event("pagehide"));
  expect(left).toBe(1);
  document.dispatchEvent(new Event("visibilitychange"));
  expect(left).toBe(1);
  const hidden = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  document.dispatchEvent(new Event("visibilitychange"));
  expect(left).toBe(2);
  stop();
  window.dispatchEvent(new Event("pagehide"));
  document.dispatchEvent(new Event("visibilitychange"));
  expect(left).toBe(2);
  hidden.mockRestore();
});
