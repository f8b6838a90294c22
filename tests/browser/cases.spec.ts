import fs from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { buildCase, keyAnswers, markCase, readHandInFile, type CaseStudy } from "#engine/case";
import { expectNoViolation } from "./access.ts";
import { fill, press } from "./keys.ts";
import { watch } from "./pages.ts";

const id = "fasteners-lost-margin";

async function studyOf(page: Page): Promise<CaseStudy> {
  return (await (await page.request.get(`/cases/${id}.json`)).json()) as CaseStudy;
}

test("a case is answered, handed in and marked by keyboard, and is there after a reload", async ({
  page,
}) => {
  test.slow();
  const seen = watch(page);
  await page.goto(`/cases/${id}/?seed=7&candidate=C-104`);
  const study = await studyOf(page);
  const built = buildCase(study, 7);
  if (!built.ok) throw new Error("seed 7 gives no case");
  const key = keyAnswers(built.value);
  const written = built.value.tasks.find(({ kind }) => kind === "written");
  const question = page.getByRole("region", { name: new RegExp(written?.title ?? "") });
  await fill(page, question.getByLabel("Your answer"), key[written?.id ?? ""]?.["text"] ?? "");
  await page.reload();
  await expect(question.getByLabel("Your answer")).toHaveValue(/\w/);
  // Nothing tells a mark before the case is handed in.
  await expect(page.getByText(/^Met \(/)).toHaveCount(0);
  await press(page, page.getByRole("button", { name: "Hand in to a file" }));
  await expect(page.getByText(/have no answer/)).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    press(page, page.getByRole("button", { name: "Hand in all the same" })),
  ]);
  const handIn = readHandInFile(fs.readFileSync(await file.path(), "utf8"));
  expect(handIn.ok && handIn.value).toMatchObject({ candidate: "C-104", caseId: id, seed: 7, attempt: 1 });
  await expect(page.getByText(/^Met \(/).first()).toBeVisible();
  await expect(page.getByRole("heading", { name: /planted cause/ })).toBeVisible();
  await expect(page.getByText(built.value.cause?.says ?? "none")).toBeVisible();
  await expectNoViolation(page, "a case with its marks");
  await page.reload();
  await expect(page.getByRole("heading", { name: /\d+ of \d+ marks/ })).toBeVisible();
  // Another seed is another firm's half-year, and each key earns everything of its own case.
  const brief = page.getByRole("region", { name: "The case" });
  const first = await brief.innerText();
  await page.goto(`/cases/${id}/?seed=8`);
  await expect(brief).toBeVisible();
  expect(await brief.innerText()).not.toBe(first);
  for (const seed of [7, 8]) {
    const own = buildCase(study, seed);
    const mark = own.ok ? markCase(own.value, keyAnswers(own.value)) : undefined;
    expect(mark?.earned).toBe(mark?.available);
  }
  expect(seen).toEqual({ complaints: [], strangers: [] });
});

test("a tutor gets a paper and its key for a candidate, and no axe violation", async ({ page }) => {
  await page.goto(`/cases/set/?case=${id}`);
  await press(page, page.getByRole("button", { name: "Show the candidate’s paper" }));
  const paper = page.getByRole("article");
  await expect(paper).toContainText("The variance statement");
  await expect(paper).not.toContainText("How it is found");
  await press(page, page.getByRole("button", { name: "Show the key and marking guide" }));
  await expect(paper).toContainText("How it is found");
  await expectNoViolation(page, "a key");
});
