import { expect, test, type Page } from "@playwright/test";
import fs from "node:fs";
import { fill, press, tabTo } from "./keys.ts";
import { watch } from "./pages.ts";

async function open(page: Page): Promise<void> {
  await page.goto("/tools/capacity/");
  await page.waitForFunction(() => document.querySelectorAll("astro-island[ssr]").length === 0);
  await page.getByRole("textbox", { name: "Target", exact: true }).waitFor();
}
const conclusion = (page: Page) => page.getByRole("heading", { level: 1 });

test("a team’s capacity is worked against its target, and the gap is closed and opened again, by keyboard alone", async ({
  page,
}) => {
  const seen = watch(page);
  await open(page);
  await expect(conclusion(page)).toHaveText(
    /^The team can sell £1\.\d\dm of £1\.20m, and is £\d+[,\dk]* short$/,
  );
  await expect(page.getByRole("row", { name: /^Leavers to be expected/ })).toBeVisible();
  const levers = page.getByRole("region", { name: "What would close the gap, each on its own" });
  await press(page, levers.getByRole("button", { name: /more hires? in April 2027/ }));
  await expect(conclusion(page)).toHaveText(/more than its target$/);
  await press(page, page.getByRole("button", { name: "Undo" }));
  await expect(conclusion(page)).toHaveText(/short$/);

  const before = await conclusion(page).textContent();
  const slider = page.getByRole("slider", { name: /What if more, or fewer, leave/ });
  await tabTo(page, slider);
  for (let step = 0; step < 6; step += 1) await page.keyboard.press("ArrowRight");
  await expect(conclusion(page)).not.toHaveText(before ?? "");
  await fill(page, page.getByRole("textbox", { name: "Share of the quota that is reached" }), "120");
  await expect(page.getByText(/People are taken to reach 120% of their quota/)).toBeVisible();
  expect(seen).toEqual({ complaints: [], strangers: [] });
});

test("bad figures are named and kept, a reload brings them back, and the workings leave as a file", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("textbox", { name: "Quota of one person" }).fill("0");
  await expect(page.getByText(/A quota of £0(\.00)? asks for nothing/)).toBeVisible();
  await page.getByRole("textbox", { name: "Quota of one person" }).fill("many");
  await page.reload();
  await page.waitForFunction(() => document.querySelectorAll("astro-island[ssr]").length === 0);
  await expect(page.getByRole("textbox", { name: "Quota of one person" })).toHaveValue("many");
  await expect(page.getByText("One field cannot be read yet.")).toBeVisible();
  await page.getByRole("textbox", { name: "Quota of one person" }).fill("150,000");
  await page.locator("summary", { hasText: "Workings, and the spreadsheet" }).click();
  const [xlsx] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Export as a spreadsheet" }).click(),
  ]);
  expect(
    fs
      .readFileSync(await xlsx.path())
      .subarray(0, 2)
      .toString(),
  ).toBe("PK");
  await page.getByRole("button", { name: "Begin a set with this" }).click();
  await expect(page.getByText(/^Kept with “Targets, April 2027 to March 2028”/)).toBeVisible();
});
