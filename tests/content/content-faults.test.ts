import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { faultLine, faultReport } from "../../src/content-model/content-fault.ts";
import { readContent } from "../../src/content-model/read-content.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Writes files under `content/` of an empty project, and gives what the checker says of them. */
function faultsIn(files: Readonly<Record<string, string>>): string[] {
  const root = mkdtempSync(join(tmpdir(), "content-"));
  folders.push(root);
  for (const [name, text] of Object.entries({ ...sound, ...files })) {
    mkdirSync(dirname(join(root, "content", name)), { recursive: true });
    writeFileSync(join(root, "content", name), text);
  }
  return readContent(root).faults.map(faultLine);
}

const outcomes = `- id: LO2
  name: Sales forecasting
  ability: use sales forecasting techniques
  sentence: A forecast says what is likely to be sold.
`;
const criteria = `- id: AC6
  group: L4C
  outcomes: [LO2]
  name: A technique that fits
  sentence: A named technique is worked through.
`;
const groups = `- id: L4C
  name: Level 4 Certificate
  qualification: A certificate
  note: The grouping is our inference.
`;
const term = `- id: moving-average
  term: moving average
  definition: The average of the last few figures.
  formula:
    words: sum of the last k figures ÷ k
    tex: 'M'
  example: After 100, 110 and 120 it is 110.
  outcomes: [LO2]
`;
const series = `id: shop
title: A shop
unit: £000
decimals: 0
frequency: 4
start: { year: 2024, period: 1 }
description: What a shop sold.
notice: It grows.
invented: true
credit: Invented for teaching.
source:
  publisher: Golden Thread
  title: Invented for teaching
  licence: MIT licence
values: [1, 2, 3, 4]
`;
const sound = {
  "syllabus/groups.yaml": groups,
  "syllabus/outcomes.yaml": outcomes,
  "syllabus/criteria.yaml": criteria,
  "glossary/methods.yaml": term,
  "series/shop.yaml": series,
};
const lesson = (head: string, body = "Text.\n") => `---
title: Averages
number: "2.3"
outcome: LO2
summary: How averages forecast.
minutes: 30
aims:
  - text: work a moving average
    criteria: [AC6]
criteria: [AC6]
terms: [moving-average]
${head}---

${body}`;

describe("what the checker says of a content file", () => {
  it("is nothing when all is sound", () => {
    expect(faultsIn({})).toEqual([]);
  });

  it("names file, line and field of what is missing, and what to write", () => {
    expect(
      faultsIn({ "glossary/methods.yaml": term.replace("    words: sum of the last k figures ÷ k\n", "") }),
    ).toEqual([
      'content/glossary/methods.yaml:4 formula.words: write the formula in words, such as "price × units"',
    ]);
  });

  it("names the line of a field whose value is of the wrong sort", () => {
    expect(faultsIn({ "series/shop.yaml": series.replace("frequency: 4", "frequency: weekly") })).toEqual([
      "content/series/shop.yaml:5 frequency: write 12 for months, 4 for quarters or 1 for years",
    ]);
    expect(faultsIn({ "series/shop.yaml": series.replace("[1, 2, 3, 4]", '[1, 2, "3,100", 4]') })).toEqual([
      "content/series/shop.yaml:15 values.2: write a figure without commas or signs, such as 1250.5",
    ]);
  });

  it("names a field that is misspelt, and the fields that there are", () => {
    expect(faultsIn({ "syllabus/criteria.yaml": criteria.replace("outcomes:", "outcome:") })).toEqual([
      "content/syllabus/criteria.yaml:1 outcomes: write the outcomes that it belongs to, such as [LO2]",
      "content/syllabus/criteria.yaml:3 outcome: is not a field of a criterion. Write one of id, group, outcomes, name, sentence",
    ]);
  });

  it("counts the lines of front matter in the whole file", () => {
    expect(faultsIn({ "lessons/averages.mdx": lesson("check: []\nminute: 30\n") })).toEqual([
      "content/lessons/averages.mdx:12 check: write the tasks of the check at the end, such as [smoothing-follows-sales]",
      expect.stringMatching(
        /^content\/lessons\/averages\.mdx:13 minute: is not a field of a lesson\. Write one of title, number,/,
      ),
    ]);
  });

  it("asks for front matter where there is none", () => {
    expect(faultsIn({ "lessons/averages.mdx": "# Averages\n" })).toEqual([
      "content/lessons/averages.mdx:1 begin the file with front matter between two lines of ---",
    ]);
  });

  it("says in plain words that YAML cannot be read, and the usual cause", () => {
    const [fault] = faultsIn({ "series/shop.yaml": series.replace("It grows.", "It grows: slowly.") });
    expect(fault).toMatch(
      /^content\/series\/shop\.yaml:8 cannot be read as YAML \(.+\)\. A text that holds ": " or " #" needs quotation marks round it$/,
    );
  });

  it("wants a file to bear the id of its entry", () => {
    expect(
      faultsIn({ "series/store.yaml": series.replace("period: 1", "period: 2"), "series/shop.yaml": series }),
    ).toEqual([
      "content/series/store.yaml:1 id: write the name of the file, store, or rename the file to shop.yaml",
    ]);
  });

  it("wants a number of a lesson to agree with its outcome, and a start within the year", () => {
    const wrong = lesson("check: [one]\n").replace('"2.3"', '"3.3"');
    expect(
      faultsIn({
        "lessons/averages.mdx": wrong,
        "series/shop.yaml": series.replace("period: 1", "period: 7"),
      }),
    ).toEqual([
      "content/series/shop.yaml:6 start.period: write a period of the year that exists: 1 to 12 for months, 1 to 4 for quarters, 1 for years",
      "content/lessons/averages.mdx:3 number: begin the number with the number of the outcome, such as 2.4 for LO2",
    ]);
  });
});

describe("what the checker says of an id", () => {
  it("is where nothing has it, and the id that was probably meant", () => {
    expect(faultsIn({ "syllabus/criteria.yaml": criteria.replace("LO2", "LO3") })).toEqual([
      "content/syllabus/criteria.yaml:3 outcomes.0: there is no LO3. Write the id of a learning outcome, such as LO2",
    ]);
  });

  it("is checked in front matter and in the components of a lesson", () => {
    const body =
      '<Term id="moving-averages">it</Term>\n\n<Mistake\n  id="M5" says="Wrong">True</Mistake>\n\n<Value series="shops" what="mean" />\n';
    expect(faultsIn({ "lessons/averages.mdx": lesson("check: [no-such-task]\n", body) })).toEqual([
      "content/lessons/averages.mdx:12 check.0: there is no no-such-task. Write the id of a task",
      "content/lessons/averages.mdx:15 Term: there is no moving-averages. Write the id of a term of the glossary, such as moving-average",
      "content/lessons/averages.mdx:18 Mistake: there is no M5. Write the id of a common mistake",
      "content/lessons/averages.mdx:20 Value: there is no shops. Write the id of a series, such as shop",
    ]);
  });

  it("is that another entry has it already", () => {
    expect(faultsIn({ "glossary/more.yaml": term })).toEqual([
      "content/glossary/more.yaml:1 id: moving-average is taken. Write an id that a term of the glossary does not have yet",
    ]);
  });
});

it("reports faults file by file, from the top of each", () => {
  const fault = (file: string, line: number) => ({ file, line, field: "", advice: "write more" });
  expect(faultReport([fault("b.yaml", 2), fault("b.yaml", 1), fault("a.yaml", 9)])).toBe(
    "3 faults in the content:\na.yaml:9 write more\nb.yaml:1 write more\nb.yaml:2 write more",
  );
});
