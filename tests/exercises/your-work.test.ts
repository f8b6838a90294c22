import "fake-indexeddb/auto";
import { toBackup } from "#exchange/backup";
import YourWork from "#exercises/your-work/YourWork.svelte";
import { everythingKept } from "#state/backup";
import { forgetForecast, keepForecast, keptForecasts } from "#state/forecasts";
import { finishLesson, forgetLesson, lessonsRead } from "#state/reading";
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";

const saved: { name: string; text: string }[] = [];

beforeAll(() => {
  // What this page's parts need and the test's browser lacks.
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
  let content: Blob | null = null;
  URL.createObjectURL = (blob) => {
    content = blob as Blob;
    return "blob:here";
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    const { download } = this;
    void content?.text().then((text) => saved.push({ name: download, text }));
  });
});

const forecast = (title: string) => ({
  basis: "series" as const,
  title,
  series: {
    id: "retail",
    title: "Retail sales",
    unit: "£",
    frequency: 12 as const,
    start: { year: 2024, period: 1 },
    values: [1, 2, 3],
  },
  method: "holt",
  settings: { level: 0.3 },
  figures: [4, 5],
  intervals: [],
  reason: "It has a trend.",
  madeOn: "2026-11-24",
});

beforeEach(async () => {
  await everythingKept();
  for (const { id } of keptForecasts.get().kept) await forgetForecast(id);
  for (const { id } of lessonsRead.get().kept) await forgetLesson(id);
  saved.length = 0;
  localStorage.clear();
});
afterEach(cleanup);

describe("your work", () => {
  it("says what to do first when nothing is kept", async () => {
    render(YourWork);
    expect(await screen.findByRole("heading", { name: "Kept forecasts" })).toBeTruthy();
    expect(screen.getAllByRole("link", { name: "the forecast lab" })[0]!.getAttribute("href")).toBe(
      "/tools/forecast/",
    );
    expect(screen.getByText("never")).toBeTruthy();
  });

  it("lists what is kept, with the titles of lessons", async () => {
    await keepForecast(forecast("Retail by Holt"));
    await finishLesson("averages", "2026-11-24");
    render(YourWork, { titles: { averages: "Averages" } });
    const row = (await screen.findByRole("rowheader", { name: "Retail by Holt" })).closest("tr")!;
    expect(within(row).getByText("Retail sales; 2 figures, made on 24 November 2026")).toBeTruthy();
    expect(screen.getByRole("rowheader", { name: "Averages" })).toBeTruthy();
  });

  it("deletes only after a question", async () => {
    await keepForecast(forecast("Retail by Holt"));
    render(YourWork);
    await fireEvent.click(await screen.findByRole("button", { name: "Delete Retail by Holt" }));
    await fireEvent.click(screen.getByRole("button", { name: "Keep it" }));
    expect(keptForecasts.get().kept).toHaveLength(1);
    await fireEvent.click(screen.getByRole("button", { name: "Delete Retail by Holt" }));
    await fireEvent.click(screen.getByRole("button", { name: "Delete it" }));
    await waitFor(() => expect(keptForecasts.get().kept).toHaveLength(0));
    await waitFor(() => expect(screen.queryByRole("rowheader", { name: "Retail by Holt" })).toBeNull());
  });

  it("saves everything to a file and remembers when", async () => {
    await keepForecast(forecast("Retail by Holt"));
    render(YourWork);
    await fireEvent.click(await screen.findByRole("button", { name: "Save everything to a file" }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]!.name).toMatch(/^golden-thread-backup-\d{4}-\d{2}-\d{2}\.json$/);
    expect(JSON.parse(saved[0]!.text)).toMatchObject({
      documents: [{ kind: "forecast", body: { title: "Retail by Holt" } }],
    });
    await waitFor(() => expect(screen.queryByText("never")).toBeNull());
  });

  it("shows what a restore will do before it is done", async () => {
    const kept = await keepForecast(forecast("Retail by Holt"));
    const [document] = await everythingKept();
    const file = toBackup(
      [document!, { ...document!, id: "other", revision: "r9", body: forecast("Cars by drift") }],
      "2026-11-20T10:00:00Z",
    );
    render(YourWork);
    const choose = async (text: string): Promise<void> => {
      const input = await screen.findByLabelText("Restore from a file");
      await fireEvent.change(input, { target: { files: [new File([text], "backup.json")] } });
    };
    await screen.findByRole("rowheader", { name: "Retail by Holt" });
    await choose(file);
    expect(await screen.findByText("1 will be added")).toBeTruthy();
    expect(screen.getByText("Forecast: Cars by drift")).toBeTruthy();
    expect(screen.getByText("1 already here, and the same")).toBeTruthy();
    expect(keptForecasts.get().kept.map(({ id }) => id)).toEqual([kept.id]);
    await fireEvent.click(screen.getByRole("button", { name: "Restore" }));
    expect(await screen.findByRole("rowheader", { name: "Cars by drift" })).toBeTruthy();
    expect(await screen.findByText(/1 document was written/)).toBeTruthy();
  });

  it("refuses a file that is no backup, and says so", async () => {
    render(YourWork);
    const input = await screen.findByLabelText("Restore from a file");
    await fireEvent.change(input, { target: { files: [new File(["{}"], "other.json")] } });
    expect(await screen.findByText(/This is not a backup of Golden Thread/)).toBeTruthy();
  });
});

it("opens a judgement in the document that it was worked in, and says nothing of one without", async () => {
  const judged = (method: "delphi" | "pipeline" | "scenarios", workId?: string) => ({
    basis: "judgement" as const,
    title: `By ${method}${workId === undefined ? ", alone" : ""}`,
    unit: "pounds",
    from: "2027-01",
    to: "2027-03",
    method,
    expected: 1,
    spread: null,
    reason: "Because",
    madeOn: "2026-11-24",
    ...(workId !== undefined && { workId }),
  });
  await keepForecast(judged("delphi", "p1"));
  await keepForecast(judged("pipeline", "a b"));
  await keepForecast(judged("scenarios", "s1"));
  await keepForecast(judged("delphi"));
  render(YourWork);
  const link = (name: string): string | null | undefined =>
    screen.queryByRole("link", { name })?.getAttribute("href");
  await waitFor(() => expect(link("By delphi")).toBe("/tools/panel/?id=p1"));
  expect(link("By pipeline")).toBe("/tools/pipeline/?id=a%20b");
  expect(link("By scenarios")).toBe("/tools/scenarios/?id=s1");
  expect(screen.getByText("By delphi, alone")).toBeTruthy();
  expect(link("By delphi, alone")).toBeUndefined();
});
