import { expect, test } from "@playwright/test";
import { fill, press } from "./keys.ts";
import { watch } from "./pages.ts";

test("the measures of marketing are worked from own figures by keyboard, kept with a set, and there after a reload", async ({
  page,
}) => {
  const seen = watch(page);
  await page.goto("/tools/measures/");
  await page.waitForFunction(() => document.querySelectorAll("astro-island[ssr]").length === 0);
  const conclusion = page.getByRole("heading", { level: 1 });
  await expect(conclusion).toHaveText(
    "A new customer costs £1,150 and is worth £4,600: £4.00 for each pound, paid back after 12.5 months",
  );
  const field = (name: string) => page.getByRole("textbox", { name, exact: true });
  await fill(page, field("Customers lost in a month"), "4");
  await expect(conclusion).toContainText("is worth £2,300: £2.00 for each pound");
  const search = page.getByRole("group", { name: "Source 2" });
  await fill(page, search.getByRole("textbox", { name: "Customers" }), "150");
  await expect(page.getByText(/Paid search has 150 customers out of 140 qualified leads/)).toBeVisible();
  await fill(page, search.getByRole("textbox", { name: "Customers" }), "some");
  await expect(page.getByText("One field cannot be read yet.")).toBeVisible();
  await page.reload();
  await expect(search.getByRole("textbox", { name: "Customers" })).toHaveValue("some");
  await fill(page, search.getByRole("textbox", { name: "Customers" }), "14");
  await fill(page, field("Name of the new set"), "Practices, 2026");
  await fill(page, field("Target of the set"), "220,800");
  await fill(page, field("First month"), "January 2026");
  await fill(page, field("Last month"), "December 2026");
  await press(page, page.getByRole("button", { name: "Begin a set with this" }));
  await expect(page.getByText(/Kept with “Practices, 2026”, £220,800/)).toBeVisible();
  expect(seen).toEqual({ complaints: [], strangers: [] });
});
