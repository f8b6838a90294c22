import { cleanup, fireEvent, render, screen, within } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { coachingFound, exampleCoachingTeam } from "#engine/control";
import { randomFrom } from "#engine/measure";
import { planFrom } from "#engine/plan";
import { coachingDraftOf, emptyCoaching, readCoaching } from "../../src/exercises/coaching/coaching-draft.ts";
import { oneToOneStash } from "../../src/exercises/coaching/coaching-store.ts";
import { coachingConclusion, sureWords } from "../../src/exercises/coaching/coaching-words.ts";
import CoachingBench from "../../src/exercises/coaching/CoachingBench.svelte";
import { oneToOneText, withOneToOne, type OneToOne } from "../../src/exercises/coaching/one-to-one.ts";
import OneToOneForm from "../../src/exercises/coaching/OneToOneForm.svelte";

beforeEach(() => {
  localStorage.clear();
});
afterEach(cleanup);

const record: OneToOne = {
  name: "Owen Pugh",
  on: "2026-06-30",
  figure: "Orders for each meeting 7.7%, team’s middle 18.2%",
  found: "A first bake was agreed on 3 visits of 26",
  practise: "Ask which day suits",
  watch: "",
  rhythm: "monthly",
  next: "2026-07-30",
};

describe("what is typed of a team", () => {
  it("reads back what it wrote down", () => {
    const read = readCoaching(coachingDraftOf(exampleCoachingTeam));
    expect(read.ok && read.plan.people).toEqual(exampleCoachingTeam.people);
  });
  it("names each field that is empty or cannot be read, and lets an order be missing", () => {
    const draft = emptyCoaching();
    draft.people[0] = { name: "A", calls: "ten", meetings: "4", orders: "0", order: "", margin: "" };
    const read = readCoaching(draft);
    expect(read.ok ? [] : Object.keys(read.problems)).toEqual([
      "people.0.calls",
      "people.1.calls",
      "people.1.meetings",
      "people.1.orders",
    ]);
  });
});

describe("the coaching planner", () => {
  const heading = () => screen.getByRole("heading", { level: 1 });
  const ofPerson = (at: number) => within(screen.getByRole("group", { name: `Person ${String(at)}` }));

  it("says whose hour is worth most, and what it is about once the figures change", async () => {
    render(CoachingBench);
    expect(heading().textContent).toBe(
      "An hour is worth most with Owen Pugh: orders for each meeting at the team’s middle would bring £285",
    );
    await fireEvent.input(ofPerson(4).getByLabelText("Orders"), { target: { value: "5" } });
    expect(heading().textContent).toContain("An hour is worth most with Kiran Dhillon");
    expect(screen.getByRole("heading", { name: "The hour with Kiran Dhillon" })).toBeTruthy();
  });
  it("keeps what cannot be read, says so, and works on from the last figures", async () => {
    const { unmount } = render(CoachingBench);
    await fireEvent.input(ofPerson(4).getByLabelText("Orders"), { target: { value: "some" } });
    expect(screen.getByText("One field cannot be read yet.")).toBeTruthy();
    expect(heading().textContent).toContain("Owen Pugh");
    unmount();
    render(CoachingBench);
    expect(ofPerson(4).getByLabelText<HTMLInputElement>("Orders").value).toBe("some");
  });
  it("refuses more orders than meetings by name, and shows no finding", async () => {
    render(CoachingBench);
    await fireEvent.input(ofPerson(1).getByLabelText("Orders"), { target: { value: "23" } });
    expect(screen.getByText(/Ben Okafor has 23 orders out of 22 meetings/)).toBeTruthy();
  });
});

describe("a record of a one-to-one", () => {
  const found = coachingFound(exampleCoachingTeam);
  if (!found.ok) throw new Error("the example cannot be worked");
  const [owen] = found.value.people.filter(({ name }) => name === "Owen Pugh");
  if (!owen) throw new Error("no Owen");
  const form = () => render(OneToOneForm, { person: owen, median: found.value.median });
  const type = (label: string, value: string) =>
    fireEvent.input(screen.getByLabelText(label), { target: { value } });

  it("asks for a day and for one thing before it is kept", async () => {
    form();
    await type("Held on", "31/02/2026");
    await fireEvent.click(screen.getByRole("button", { name: "Keep this record" }));
    expect(screen.getByText(/Cannot be read as a date: 31\/02\/2026/)).toBeTruthy();
    expect(screen.getByText("Write the one thing that was agreed on.")).toBeTruthy();
    expect(oneToOneStash.read()).toBeNull();
  });
  it("is kept with its figure and the next day, and is there after a reload until it is taken out", async () => {
    const { unmount } = form();
    await type("Held on", "30/06/2026");
    await type("The one thing to practise", "Ask which day suits");
    await fireEvent.click(screen.getByRole("button", { name: "Keep this record" }));
    expect(screen.getByText(/Kept: the one-to-one of 30 June 2026, next on 30 July 2026/)).toBeTruthy();
    unmount();
    form();
    expect(
      screen.getByText(/^30 June 2026: Orders for each meeting 7.7%, team’s middle 18.2%\./),
    ).toBeTruthy();
    await fireEvent.click(screen.getByRole("button", { name: "Take out the record of 30 June 2026" }));
    expect(oneToOneStash.read()).toBeNull();
  });
  it("keeps what is typed of it through a reload", async () => {
    const { unmount } = form();
    await type("What was found", "Three days agreed");
    unmount();
    form();
    expect(screen.getByLabelText<HTMLTextAreaElement>("What was found").value).toBe("Three days agreed");
  });
  it("takes damaged records for none", () => {
    localStorage.setItem("gt-one-to-ones", '[{"name":"Owen"}]');
    expect(oneToOneStash.read()).toBeNull();
  });
  it("says how far the figure can be trusted", () => {
    expect(sureWords(owen)).toContain("about once in 8 times");
    expect(coachingConclusion({ ...found.value, first: null })).toBe(
      "Nobody stands below the middle of the team in anything",
    );
  });
});

describe("a record among the reviews of a plan", () => {
  const plan = planFrom({
    team: [{ id: "person-owen", name: "Owen Pugh" }],
    kpis: [{ id: "kpi-conversion", name: "Conversion" }],
    reviews: [
      {
        id: "review-one",
        name: "One-to-one",
        oneToOne: true,
        inspects: ["kpi-conversion"],
        agenda: "Conversion",
      },
    ],
  });
  it("makes the person's own review with the next day, attended by them, looking at what the others look at", () => {
    const made = withOneToOne(plan, record, randomFrom(1));
    expect(made.ok && made.value.plan.reviews[1]).toMatchObject({
      name: "One-to-one with Owen Pugh",
      cadence: "monthly",
      first: "2026-07-30",
      oneToOne: true,
      attends: ["person-owen"],
      inspects: ["kpi-conversion"],
      agenda: oneToOneText(record),
    });
  });
  it("puts the second record above the first, in the same review", () => {
    const once = withOneToOne(plan, record, randomFrom(1));
    if (!once.ok) throw new Error("not made");
    const later = { ...record, on: "2026-07-30", next: "2026-08-28" };
    const twice = withOneToOne(once.value.plan, later, randomFrom(2));
    expect(twice.ok && twice.value.plan.reviews).toHaveLength(2);
    expect(twice.ok && twice.value.plan.reviews[1]?.agenda).toBe(
      `${oneToOneText(later)}\n${oneToOneText(record)}`,
    );
  });
});
