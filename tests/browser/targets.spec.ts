import { expect, test, type Page } from "@playwright/test";
import { expectNoViolation, expectToFitAnybody } from "./access.ts";
import { fill, press } from "./keys.ts";
import { watch } from "./pages.ts";

async function openTargets(page: Page, query = ""): Promise<void> {
  await page.goto(`/tools/targets/${query}`);
  await page.waitForFunction(() => document.querySelectorAll("astro-island[ssr]").length === 0);
}

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

/** A whole set, typed by keyboard. */
async function typeSet(page: Page, target: string): Promise<void> {
  await press(page, page.getByRole("button", { name: "Start with figures of your own" }));
  await fill(page, field(page, "Where it comes from"), "Holt on our own sales");
  await fill(page, field(page, "Expected"), "1,000");
  await fill(page, field(page, "Spread"), "60");
  await fill(page, field(page, "Baseline"), "950");
  await fill(page, field(page, "Name of the set"), "The shop, 2027");
  await fill(page, field(page, "From"), "January 2027");
  await fill(page, field(page, "To, that month included"), "December 2027");
  await fill(page, field(page, "Target"), target);
}

test("a target is set against a forecast by keyboard, kept, and there by its address", async ({ page }) => {
  const seen = watch(page);
  await openTargets(page);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "£6,750,000 stands £261,000 (4.0%) above",
  );
  await typeSet(page, "1,100");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "The target of £1,100 stands £100 (10.0%) above the forecast; as things stand its chance is 4.8%, about 1 in 21",
  );
  const figures = page.getByRole("table", { name: "The target beside the forecast" });
  await expect(figures).toContainText("15.8%");
  await expect(page.getByRole("table", { name: /^What could be asked for/ })).toContainText("£1,077");
  await press(page, page.getByRole("button", { name: "Keep this set of targets" }));
  await expect(page.getByText("The reason is missing.")).toBeVisible();
  await fill(page, page.getByLabel("Why it can be more than is expected"), "A second shop opens in May.");
  // Typing that was not kept yet is there after a reload.
  await page.reload();
  await expect(field(page, "Target")).toHaveValue("1,100");
  await press(page, page.getByRole("button", { name: "Keep this set of targets" }));
  await expect(page.getByText("Kept on this device.")).toBeVisible();
  await expect(page.getByRole("link", { name: "The shop, 2027" })).toBeVisible();
  await fill(page, field(page, "Target"), "1,090");
  const address = page.url();
  expect(address).toContain("?set=");
  await page.goto("/tools/");
  await page.goto(address);
  await expect(field(page, "Target")).toHaveValue("1,090");
  await press(page, page.getByRole("button", { name: "Forget The shop, 2027" }));
  await press(page, page.getByRole("button", { name: "Forget this set" }));
  await expect(page.getByText("None yet. A set that you keep")).toBeVisible();
  expect(seen).toEqual({ complaints: [], strangers: [] });
});

test("a target below the forecast is questioned, one of nought refused, and an empty spread named", async ({
  page,
}) => {
  await openTargets(page);
  await typeSet(page, "900");
  await expect(page.getByText("A target below the forecast asks for less than is expected.")).toBeVisible();
  await fill(page, field(page, "Target"), "1000");
  await expect(page.getByText("A target equal to the forecast asks for nothing")).toBeVisible();
  await fill(page, field(page, "Target"), "0");
  await expect(page.getByText("A target of 0 asks for nothing.")).toBeVisible();
  await fill(page, field(page, "Target"), "1,1,0");
  await expect(field(page, "Target")).toHaveAttribute("aria-invalid", "true");
  await expect(field(page, "Target")).toHaveValue("1,1,0");
  await fill(page, field(page, "Target"), "1,100");
  await fill(page, field(page, "Spread"), " ");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "without a spread its chance cannot be said",
  );
  await openTargets(page, "?set=nowhere");
  await expect(page.getByText("The set that this address names is not on this device.")).toBeVisible();
});

test("the forecast’s figure is not pasted into the target", async ({ page }) => {
  await openTargets(page);
  const target = field(page, "Target");
  const paste = (text: string) =>
    target.evaluate((element, carried) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text", carried);
      return element.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
      );
    }, text);
  expect(await paste("£6,489,000")).toBe(false);
  await expect(page.getByText("That is the forecast’s own figure, and it was left out.")).toBeVisible();
  expect(await paste("7,000,000")).toBe(true);
});

test("a kept forecast is cited, and its figures stand when it is forgotten in another tab", async ({
  page,
  context,
}) => {
  await page.goto("/tools/forecast/?series=thornhay&method=holt-winters-additive");
  await page.getByLabel("Why this method").fill("It has a trend and seasons.");
  await page.getByRole("button", { name: "Keep this forecast" }).click();
  await expect(page.getByText("Kept on this device.")).toBeVisible();
  await openTargets(page);
  await page.getByLabel("The forecast", { exact: true }).selectOption({ index: 1 });
  await expect(page.getByText(/made on .* for April 2026 to March 2027/)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("above the forecast");
  const before = await page.getByRole("heading", { level: 1 }).textContent();
  await page.getByRole("radio", { name: /each for itself/ }).check();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(before ?? "");
  await page.getByRole("button", { name: "Keep this set of targets" }).click();
  await expect(page.getByText("Kept on this device.")).toBeVisible();
  const kept = await page.getByRole("heading", { level: 1 }).textContent();

  const other = await context.newPage();
  await other.goto("/tools/forecast/?series=thornhay");
  await other.getByRole("tab", { name: "Same month last year" }).click();
  await other.getByRole("button", { name: "Forget it" }).click();
  await other.getByRole("button", { name: "Forget this forecast" }).click();
  await expect(page.getByText("This forecast is no longer kept on this device.")).toBeVisible();
  await page.reload();
  await expect(page.getByText("This forecast is no longer kept on this device.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(kept ?? "");
});

test("the open page has no axe violation and fits anybody", async ({ page }) => {
  await openTargets(page);
  await page.locator("summary", { hasText: "Workings" }).click();
  await expectNoViolation(page);
  await expectToFitAnybody(page);
});
