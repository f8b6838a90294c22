import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  buildCase,
  caseCandidatePart,
  checkCase,
  checkHandIn,
  readCase,
  readHandInFile,
  readPaperFile,
  readSharedCase,
  toCaseFile,
  toHandInFile,
  toPaperFile,
  type CaseStudy,
  type HandIn,
} from "#engine/case";
import { smallCase } from "./small-case.ts";

const found = (study: unknown): string[] => {
  const read = readCase(study);
  return read.ok ? [] : read.problems.map(({ code, where }) => `${code} ${where ?? ""}`);
};
const built = (study: CaseStudy): string[] => {
  const one = buildCase(study, 1);
  return one.ok ? [] : one.problems.map(({ code, where }) => `${code} ${where ?? ""}`);
};
const [first, ...otherTasks] = smallCase.tasks;
const withTask = (change: object): CaseStudy => ({
  ...smallCase,
  tasks: [{ ...first, ...change }, ...otherTasks],
});

describe("a case that is not one", () => {
  it.each([
    ["nothing", undefined],
    ["a text", "case"],
    ["a list", []],
    ["a number", 7],
  ])("is refused: %s", (_name, raw) => {
    expect(found(raw).length).toBeGreaterThan(0);
  });

  it("is refused with the place of every field that is wrong", () => {
    expect(found({ ...smallCase, level: 6, colour: "red", minutes: 1 })).toEqual([
      "case-field level",
      "case-field minutes",
      "case-field colour",
    ]);
  });

  it("is refused where it reaches into the program, however deep", () => {
    const raw = JSON.parse(`{ "tasks": [{ "sheet": { "__proto__": { "polluted": 1 } } }] }`) as unknown;
    expect(found(raw)).toEqual(["case-hostile-key tasks.0.sheet.__proto__"]);
    expect(found({ lists: { constructor: ["a"] } })).toEqual(["case-hostile-key lists.constructor"]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it("is refused where it is too large, too deep, or goes round in a circle", () => {
    expect(found({ brief: "x".repeat(3_000_000) })).toEqual(["case-too-large case"]);
    expect(found({ tasks: new Array(100_000).fill(0) })).toEqual(["case-too-large case"]);
    const round: Record<string, unknown> = {};
    round["round"] = round;
    expect(found(round)[0]).toMatch(/^case-too-deep round\.round/);
  });

  it("is refused for names used twice, lists that are not there, and columns that do not say how they come about", () => {
    const [sales, ...others] = smallCase.tables ?? [];
    const column = { name: "extra", label: "Extra" };
    const withColumn = (more: object) => ({
      ...smallCase,
      tables: [{ ...sales, columns: [...(sales?.columns ?? []), { ...column, ...more }] }, ...others],
    });
    expect(found({ ...smallCase, values: [{ name: "price", formula: "1" }] })).toEqual([
      "case-name-twice values.0",
    ]);
    expect(found(withColumn({}))).toEqual(["case-column-ways tables.0.columns.7"]);
    expect(found(withColumn({ list: "towns", formula: "1" }))).toEqual([
      "case-list-unknown tables.0.columns.7.list",
    ]);
    expect(found(withColumn({ given: [1, 2] }))).toEqual(["case-column-length tables.0.columns.7.given"]);
    expect(found({ ...smallCase, planted: "theft" })).toEqual(["case-cause-unknown planted"]);
  });

  it("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(typeof readCase(raw).ok).toBe("boolean");
      }),
    );
  });
});

describe("a case that cannot be built", () => {
  it("names the constraint that no draw keeps to, and its place", () => {
    const constraints = [
      { says: "the price is above nought", formula: "price > 0" },
      { says: "the price is above ten", formula: "price > 10" },
    ];
    const one = buildCase({ ...smallCase, constraints }, 1);
    expect(one.ok ? [] : one.problems).toMatchObject([
      {
        code: "constraints-impossible",
        constraint: "the price is above ten",
        where: "constraints.1",
        failed: 200,
      },
    ]);
  });

  it("names the rule that does not find its cause", () => {
    const causes = (smallCase.causes ?? []).map((cause) => ({ ...cause, found: "min(juneBoxes) = 0" }));
    const fixed = { ...smallCase, causes, planted: "underbilled" };
    expect(built(fixed)).toEqual(["constraints-impossible causes.1.found"]);
  });

  it("draws again where a constraint breaks, and settles on the same figures every time", () => {
    const study = { ...smallCase, constraints: [{ says: "dear", formula: "price >= 5.75" }] };
    const prices = Array.from({ length: 20 }, (_, seed) => {
      const [one, other] = [buildCase(study, seed), buildCase(study, seed)];
      expect(one).toEqual(other);
      return one.ok ? (/at £(\d\.\d\d)/.exec(one.value.brief)?.[1] ?? "") : "";
    });
    expect(prices.every((price) => Number(price) >= 5.75)).toBe(true);
  });

  it.each([
    [
      "an unknown name",
      { values: [...(smallCase.values ?? []), { name: "odd", formula: "nowhere * 2" }] },
      "name-unknown values.3",
    ],
    [
      "a formula that is cut short",
      { values: [...(smallCase.values ?? []), { name: "odd", formula: "(1 + " }] },
      "formula-unreadable values.3",
    ],
    [
      "a figure that rests on itself",
      { values: [...(smallCase.values ?? []), { name: "odd", formula: "odd + 1" }] },
      "cycle values.3",
    ],
    ["an unknown figure in the brief", { brief: "Sold {{ nothing }}." }, "name-unknown brief"],
    ["braces left open", { brief: "Sold {{ sold." }, "case-brace-open brief"],
    ["a formula with no format", { brief: "Sold {{ sold * 2 }}." }, "case-format brief"],
    ["an unknown text of the cause", { brief: "{{ cause.colour }}" }, "case-cause-words brief"],
    ["a place beyond its list", { brief: "{{ sold | of customers }}" }, "case-list-place brief"],
  ])("says where: %s", (_name, change, problem) => {
    expect(built({ ...smallCase, ...change })[0]).toBe(problem);
  });

  it("says where a task is wrong, also behind parts that were left out", () => {
    expect(built(withTask({ value: "= nothing" }))).toEqual(["name-unknown tasks.0.value"]);
    expect(built(withTask({ colour: "red" }))).toEqual(["task-field tasks.0"]);
    const options = [
      { when: "price < 0", id: "never", text: "Never.", feedback: "Never." },
      { id: "a", text: "A", right: true, feedback: "A" },
      { id: "b", text: "", feedback: "B" },
    ];
    const [total, which, ...rest] = smallCase.tasks;
    const study = { ...smallCase, tasks: [total ?? {}, { ...which, options }, ...rest] };
    expect(built(study)).toEqual(["task-field tasks.1.options.2.text"]);
  });

  it("is found out where a rule looks at what only the key knows, and where marks or minutes do not add up", () => {
    const causes = (smallCase.causes ?? []).map((cause) => ({ ...cause, found: `${cause.flag} = 1` }));
    const codes = (study: CaseStudy) => checkCase(study, 1).map(({ code }) => code);
    expect(new Set(codes({ ...smallCase, causes }))).toEqual(new Set(["case-rule-hidden"]));
    expect(codes({ ...smallCase, criteria: ["AC10", "AC17", "AC4"] })).toEqual(["case-criterion-idle"]);
    expect(codes({ ...smallCase, criteria: ["AC10"] })).toEqual(["case-criterion-unnamed"]);
    expect(codes({ ...smallCase, minutes: 20 })).toEqual(["case-minutes"]);
    const [total, which, sheet, note] = smallCase.tasks;
    const nearMisses = [{ because: "says nothing", answer: "A customer has left.", earns: 1 }];
    const tasks = [total ?? {}, which ?? {}, sheet ?? {}, { ...note, nearMisses }];
    expect(codes({ ...smallCase, tasks })).toEqual(["task-near-miss"]);
  });
});

const handIn: HandIn = {
  candidate: "C-104",
  caseId: "small",
  caseVersion: 1,
  seed: 1,
  attempt: 1,
  startedAt: "2026-11-24T09:00:00Z",
  handedInAt: "2026-11-24T10:00:00Z",
  answers: { total: { figure: "4,120" } },
};

describe("files", () => {
  const one = buildCase(smallCase, 1);
  if (!one.ok) throw new Error("not built");
  const paper = toPaperFile(caseCandidatePart(one.value));

  it("come back as they were written: hand-in, paper, shared case", () => {
    expect(readHandInFile(toHandInFile(handIn))).toEqual({ ok: true, value: handIn });
    const plain = JSON.parse(JSON.stringify(caseCandidatePart(one.value))) as unknown;
    expect(readPaperFile(paper)).toEqual({ ok: true, value: plain });
    expect(readSharedCase(JSON.parse(toCaseFile(smallCase, 1)))).toEqual({
      ok: true,
      value: { study: smallCase, seed: 1 },
    });
  });

  it("are refused wherever they are cut short", () => {
    const written = toHandInFile(handIn).trimEnd();
    for (let length = 0; length < written.length; length += 7) {
      expect(readHandInFile(written.slice(0, length)).ok).toBe(false);
    }
    for (let length = 0; length < paper.length - 3; length += 997) {
      expect(readPaperFile(paper.slice(0, length)).ok).toBe(false);
    }
  });

  it("are refused when they are damaged, foreign, later or hostile", () => {
    const broken = (change: object) => {
      const read = readHandInFile(
        JSON.stringify({ format: "golden-thread-hand-in", version: 1, ...handIn, ...change }),
      );
      return read.ok ? [] : read.problems.map(({ code, where }) => `${code} ${where ?? ""}`.trim());
    };
    expect(broken({})).toEqual([]);
    expect(broken({ version: 2 })).toEqual(["hand-in-newer"]);
    expect(broken({ format: "x" })).toEqual(["hand-in-foreign"]);
    expect(broken({ answers: { total: { figure: 4 } } })).toEqual(["hand-in-damaged answers.total.figure"]);
    expect(broken({ handedInAt: "yesterday" })).toEqual(["hand-in-damaged handedInAt"]);
    const hostile = toHandInFile(handIn).replace(`"total"`, `"__proto__"`);
    expect(readHandInFile(hostile)).toMatchObject({ ok: false, problems: [{ code: "hand-in-damaged" }] });
    expect(readPaperFile(paper.replace(`"marks"`, `"mark"`))).toMatchObject({ ok: false });
  });

  it("that belong to another case, version, seed or task are told apart", () => {
    const codes = (change: object) =>
      checkHandIn(one.value, { ...handIn, ...change }).map(({ code }) => code);
    expect(codes({})).toEqual([]);
    expect(codes({ caseId: "other" })).toEqual(["hand-in-other-case"]);
    expect(codes({ caseVersion: 2, seed: 9 })).toEqual(["hand-in-other-version", "hand-in-other-seed"]);
    expect(codes({ answers: { riddle: {} } })).toEqual(["hand-in-task-unknown"]);
  });
});
