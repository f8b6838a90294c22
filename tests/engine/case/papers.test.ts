import { expect, it } from "vitest";
import {
  buildCase,
  caseCandidatePart,
  caseJsonSchema,
  caseKeyPaper,
  casePaper,
  courtesyOf,
  tablesAsSpreadsheet,
} from "#engine/case";
import * as z from "zod";
import { smallCase } from "./small-case.ts";

const built = (seed: number) => {
  const one = buildCase(smallCase, seed);
  if (!one.ok) throw new Error("not built");
  return one.value;
};

it("prints every task on the paper and no answer, and the answers with this candidate's figures in the key", () => {
  const one = built(5);
  const paper = casePaper(caseCandidatePart(one), "C-7");
  const headings = paper.blocks.flatMap((block) =>
    block.kind === "heading" && block.level === 2 ? [block.text] : [],
  );
  expect(headings).toEqual([
    "1. Total (1 mark, about 5 minutes)",
    "2. Which? (1 mark, about 5 minutes)",
    "3. June by customer (3 marks, about 10 minutes)",
    "4. Note (2 marks, about 10 minutes)",
  ]);
  const key = caseKeyPaper(one, "C-7");
  const [total] = one.tasks;
  const figure = total?.kind === "number" ? Math.round(total.value).toLocaleString("en-GB") : "";
  expect(JSON.stringify(key.blocks)).toContain(`Billed: £${figure}`);
  expect(JSON.stringify(key.blocks)).toContain(one.cause?.says ?? "?");
  expect(JSON.stringify(paper.blocks)).not.toContain(`£${figure}`);
  expect(key.prepared).toBe(paper.prepared);
});

it("leaves the answer cells of a worksheet blank on the paper and fills them in the key", () => {
  const one = built(5);
  const last = (blocks: ReturnType<typeof casePaper>["blocks"]) =>
    blocks.flatMap((block) =>
      block.kind === "table" && block.title === "Lines" ? [block.rows.map((row) => row.at(-1))] : [],
    )[0];
  expect(last(casePaper(caseCandidatePart(one)).blocks)).toEqual(["", "", ""]);
  expect(last(caseKeyPaper(one).blocks)?.every((cell) => cell?.startsWith("£"))).toBe(true);
});

it("makes a workbook of the tables, with figures in full", () => {
  const { tables } = built(5);
  const { sheets } = tablesAsSpreadsheet(tables);
  expect(sheets.map(({ name }) => name)).toEqual(["1 Boxes by customer and month", "2 Price"]);
  expect(sheets[0]?.rows).toHaveLength(10);
  expect(sheets[0]?.rows[1]?.[3]).toMatchObject({
    kind: "number",
    value: tables[0]?.rows[0]?.[3],
    format: "£#,##0.00",
  });
});

it("publishes a schema that takes a case as it is written and refuses a misspelt field", () => {
  const schema = z.fromJSONSchema(
    JSON.parse(JSON.stringify(caseJsonSchema())) as z.core.JSONSchema.JSONSchema,
  );
  const { error } = schema.safeParse(JSON.parse(JSON.stringify(smallCase)));
  expect(error?.issues ?? []).toEqual([]);
  expect(schema.safeParse({ ...smallCase, colour: "red" }).success).toBe(false);
  const [total, ...rest] = smallCase.tasks;
  expect(schema.safeParse({ ...smallCase, tasks: [{ ...total, valeu: 7 }, ...rest] }).success).toBe(false);
});

it("keeps to its dates and attempts as far as a site without a server can", () => {
  const dates = { opens: "2026-11-30", due: "2026-12-11", attempts: 2, answers: "after-due" } as const;
  const at = (today: string, handedIn: number) => courtesyOf(dates, { today, handedIn });
  expect(at("2026-11-29", 0)).toEqual({ state: "not-yet-open", answersShown: false });
  expect(at("2026-12-11", 1)).toEqual({ state: "open", answersShown: false });
  expect(at("2026-12-11", 2)).toEqual({ state: "no-attempts-left", answersShown: false });
  expect(at("2026-12-12", 2)).toEqual({ state: "past-due", answersShown: true });
  expect(courtesyOf({ answers: "by-tutor" }, { today: "2026-12-12", handedIn: 9 }).answersShown).toBe(false);
});
