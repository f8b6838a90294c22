import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  citable,
  citationsOf,
  citationTable,
  citedBy,
  itemsOf,
  partWords,
  planFrom,
  planItem,
  planListNames,
  planLists,
  readPlan,
} from "#engine/plan";
import { thornhay } from "./thornhay-plan.ts";

/** Fields of an item that take an id, or several, found by what the schema lets through. */
function idFields(list: (typeof planListNames)[number]): string[] {
  const blank = planItem(list, { id: "x-1" });
  return Object.keys(blank).filter((field) => {
    if (field === "id") return false;
    const takes = (value: unknown): boolean =>
      planLists[list].schema.safeParse({ id: "x-1", [field]: value }).success;
    const refusesOther = !takes("Not an id") && !takes(["Not an id"]);
    return refusesOther && (takes("an-id") || takes(["an-id"])) && !takes(["2027-04", "x y"]);
  });
}

describe("the table of citations", () => {
  it.each(planListNames)("names every field of %s that cites, and no other", (list) => {
    expect(Object.keys(citationTable[list]).sort()).toEqual(idFields(list).sort());
  });
  it("has words and a letter of its own for every list", () => {
    const letters = planListNames.map((list) => partWords[list].letters);
    expect(new Set(letters).size).toBe(letters.length);
    for (const list of planListNames)
      expect(Object.keys(planItem(list, { id: "x-1" })), list).toContain(partWords[list].known);
  });
});

describe("what cites what", () => {
  it("is found in lists, in single citations and in the lead definition", () => {
    expect(citedBy(thornhay, "kpi-1").map(({ from }) => `${String(from.id)}.${String(from.field)}`)).toEqual([
      "action-1.kpis",
      "action-3.kpis",
      "review-1.inspects",
      "review-2.inspects",
      "trigger-1.kpi",
    ]);
    expect(citedBy(thornhay, "person-2").some(({ from }) => from.part === "leads")).toBe(true);
    expect(citedBy(thornhay, "nobody")).toEqual([]);
  });
  it("counts a citation of what is gone, and one that appears after a change", () => {
    expect(citationsOf(planFrom({ triggers: [{ id: "t", risk: "gone" }] }))).toMatchObject([{ to: "gone" }]);
    const changed = { ...thornhay, reviews: [] };
    expect(citedBy(changed, "kpi-2")).toHaveLength(1);
    expect(citedBy(thornhay, "kpi-2")).toHaveLength(2);
  });
  it("may be chosen from the right lists alone, never the item itself", () => {
    expect(citable(thornhay, "targets", "within", "target-1").map(({ id }) => id)).toEqual([
      "target-2",
      "target-3",
    ]);
    expect(citable(thornhay, "risks", "threatens", "risk-1")).toHaveLength(itemsOf(thornhay).length - 1);
    expect(citable(thornhay, "targets", "constructor")).toEqual([]);
  });
});

describe("a plan as JSON", () => {
  const word = fc.string({ maxLength: 40 });
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/), { minLength: 2, maxLength: 40 });
  it("comes back as it was, whatever its items say and cite", () => {
    fc.assert(
      fc.property(
        ids,
        word,
        fc.integer(),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (names, text, pence, amount) => {
          const lists = Object.fromEntries(
            planListNames.map((list, at) => {
              const own = names.filter((_, place) => place % planListNames.length === at);
              const cites = Object.entries(citationTable[list]).slice(0, 1);
              return [
                list,
                own.map((id) => {
                  const blank: Record<string, unknown> = { ...planItem(list, { id }) };
                  blank[partWords[list].known] = text;
                  if ("cost" in blank) blank["cost"] = pence;
                  if (list === "kpis") blank["amount"] = amount;
                  for (const [field] of cites) blank[field] = Array.isArray(blank[field]) ? names : names[0];
                  return blank;
                }),
              ];
            }),
          );
          const read = readPlan(lists);
          expect(read.ok).toBe(true);
          if (read.ok) expect(readPlan(JSON.parse(JSON.stringify(read.value)))).toEqual(read);
        },
      ),
    );
  });
});
