import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { buildCase, checkCase, tablesAsSpreadsheet, toCaseFile } from "#engine/case";
import { readCaseText } from "#exchange/case";
import { toCsv } from "#exchange/spreadsheet";

const written = readFileSync(
  path.resolve(import.meta.dirname, "../../content/cases/fasteners-lost-margin.yaml"),
  "utf8",
);
const codes = (text: string) => {
  const { shared } = readCaseText(text);
  return shared.ok ? [] : shared.problems.map(({ code, where, line }) => ({ code, where, line }));
};

describe("the text of a case", () => {
  it("is read from YAML, and from the file in which a case is shared", () => {
    const { shared } = readCaseText(written);
    if (!shared.ok) throw new Error("not read");
    const again = readCaseText(toCaseFile(shared.value.study, 42)).shared;
    expect(again).toEqual({ ok: true, value: { study: shared.value.study, seed: 42 } });
  });

  it("says on which line something is wrong, when it is read and when it is built", () => {
    const misspelt = written.replace("\nminutes: 120", "\nminuets: 120");
    const line = misspelt.slice(0, misspelt.indexOf("minuets")).split("\n").length;
    expect(codes(misspelt)).toContainEqual({ code: "case-field", where: "minuets", line });
    const { shared, withLines } = readCaseText(written.replace("sum(budgetBoxes)", "sum(budgetBox)"));
    if (!shared.ok) throw new Error("not read");
    const built = buildCase(shared.value.study, 1);
    const at = written.slice(0, written.indexOf("name: budgetTotal")).split("\n").length;
    expect(withLines(built.ok ? [] : built.problems)[0]).toMatchObject({ code: "name-unknown", line: at });
  });

  it("is refused wherever it is cut short, when it is read or at the latest when it is checked", () => {
    for (let length = 0; length < written.length - 400; length += 1499) {
      const { shared } = readCaseText(written.slice(0, length));
      if (shared.ok) expect(checkCase(shared.value.study, 1), `cut at ${length}`).not.toEqual([]);
    }
  });

  it("is refused where it is hostile: text that grows by itself, keys of the program, tags, size", () => {
    const letters = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];
    const laughs = letters
      .map(
        (letter, at) =>
          `${letter}: &${letter} [${Array(9)
            .fill(at === 0 ? "x" : `*${letters[at - 1] ?? ""}`)
            .join(", ")}]`,
      )
      .join("\n");
    expect(codes(laughs)[0]?.code).toBe("case-unreadable");
    expect(codes("__proto__: { polluted: yes }\nid: x\n")[0]?.code).toBe("case-hostile-key");
    expect(codes("id: !!js/function 'x'\n").length).toBeGreaterThan(0);
    expect(codes(`id: ${"x".repeat(2_000_001)}`)[0]?.code).toBe("case-too-large");
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});

it("gives its tables as CSV with a row for each line", () => {
  const { shared } = readCaseText(written);
  const built = shared.ok ? buildCase(shared.value.study, 1) : shared;
  if (!built.ok) throw new Error("not built");
  const invoices = built.value.tables.find(({ id }) => id === "invoices");
  const csv = invoices ? toCsv(tablesAsSpreadsheet([invoices])) : "";
  expect(csv.trim().split("\r\n")).toHaveLength(289);
  expect(csv).toMatch(
    /^\uFEFFMonth,Customer,Representative,Family,Boxes,Invoiced\r\nApril,Ridgeway Steelwork,Nadia Sharif,/,
  );
});
